import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";

// src/inputs/event.ts
import { readFileSync } from "node:fs";
var payloadLimit = 25 * 1024 * 1024;
function readEvent(env) {
  const name = (env.GITHUB_EVENT_NAME ?? "").toWellFormed();
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const mergeGroup = name === "merge_group" ? readMergeGroup(member(payload, "merge_group")) : null;
  const push = name === "push" ? readPush(payload) : null;
  const pull = member(payload, "pull_request");
  const action = member(payload, "action");
  const sha = name === "merge_group" ? member(member(payload, "merge_group"), "head_sha") : name === "push" ? push?.after : member(member(pull, "head"), "sha");
  return {
    name,
    action: typeof action === "string" ? action.toWellFormed() : null,
    stage: name === "merge_group" || name === "push" ? name : "pull_request",
    number: positive(member(pull, "number")) ?? (pull === null ? null : positive(member(payload, "number"))),
    head: isObjectId(sha) ? sha : null,
    pusher: action === "synchronize" ? login(member(payload, "sender")) : null,
    sha: isObjectId(env.GITHUB_SHA) ? env.GITHUB_SHA : null,
    mergeGroup,
    push
  };
}
function readMergeGroup(group) {
  const [headRef, head, baseRef, base] = ["head_ref", "head_sha", "base_ref", "base_sha"].map((key) => member(group, key));
  if (typeof headRef !== "string" || typeof baseRef !== "string" || !isObjectId(head) || !isObjectId(base)) return null;
  return { headRef: headRef.toWellFormed(), head, baseRef: baseRef.toWellFormed(), base };
}
function readPush(payload) {
  const [ref, before, after] = ["ref", "before", "after"].map((key) => member(payload, key));
  if (typeof ref !== "string" || !isObjectId(before) || !isObjectId(after)) return null;
  const defaultBranch = member(member(payload, "repository"), "default_branch");
  return {
    ref: ref.toWellFormed(),
    before: isNoCommit(before) ? null : before,
    after: isNoCommit(after) ? null : after,
    defaultBranch: typeof defaultBranch === "string" ? defaultBranch.toWellFormed() : null,
    sender: login(member(payload, "sender"))
  };
}
function isNoCommit(id) {
  return /^0+$/.test(id);
}
function readPayload(path) {
  if (!path) return null;
  try {
    const bytes = readFileSync(path);
    return bytes.length > payloadLimit ? null : JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
function member(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  return value[key] ?? null;
}
function login(account) {
  const name = member(account, "login");
  return typeof name === "string" ? name.toWellFormed() : null;
}
function positive(value) {
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

// src/inputs/run-context.ts
function readRunContext(env) {
  const serverUrl = webOrigin(env.GITHUB_SERVER_URL);
  const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "");
  const runId = digits(env.GITHUB_RUN_ID);
  const attempt = digits(env.GITHUB_RUN_ATTEMPT);
  const run = { environment: "github-actions" };
  const set = (name, value) => {
    if (value) run[name] = value.toWellFormed();
  };
  set("repository", repository?.[0]);
  set("repositoryId", digits(env.GITHUB_REPOSITORY_ID));
  set("runId", runId);
  set("runAttempt", attempt);
  set("event", env.GITHUB_EVENT_NAME);
  set("workflowRef", env.GITHUB_WORKFLOW_REF);
  set("runnerEnvironment", env.RUNNER_ENVIRONMENT);
  set("serverUrl", serverUrl);
  return {
    repository: repository === null ? null : { owner: repository[1], name: repository[2] },
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    serverOrigin: serverUrl,
    workspace: env.GITHUB_WORKSPACE || null,
    // `owner/name/path@ref`
    workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1]?.toWellFormed() ?? null,
    attempt: Math.max(1, Number(attempt ?? 1)),
    detailsUrl: serverUrl === null || repository === null || runId === null ? null : `${serverUrl}/${repository[0]}/actions/runs/${runId}`,
    longestRetention: Number(digits(env.GITHUB_RETENTION_DAYS) ?? 0) || null,
    run
  };
}
function digits(value) {
  return /^\d{1,18}$/.test(value ?? "") ? value : null;
}
function webOrigin(value) {
  if (!value || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === "https:" || url.protocol === "http:" ? url.origin : null;
}

export {
  readEvent,
  readPayload,
  member,
  positive,
  readRunContext
};
