import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  log
} from "./chunk-G4KKILBO.js";
import {
  GitHubError
} from "./chunk-PRQ2HK3Z.js";
import {
  GitTrees,
  canonicalJson,
  closeStore,
  defaultPolicyPath,
  evaluate,
  evidenceBytes,
  fetchObjects,
  findMergeBase,
  findNotes,
  hasObjects,
  missingBlobs,
  noSurroundings,
  openStore,
  policyBlob,
  predicateBytes,
  readChange,
  readCommit,
  readHistory,
  readNotes,
  readPast,
  readPolicy,
  readSurroundings,
  readTraining,
  sha256,
  shallowCommits,
  templateBlobs,
  usesPast,
  verifier
} from "./chunk-CR7S5CXR.js";
import {
  GitError,
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  exitCodeOf
} from "./chunk-TOVQYA4K.js";
import "./chunk-Z4T37VDB.js";
import {
  ConfigurationError,
  InputError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/action.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/inputs/action-inputs.ts
var longestRetention = 400;
function readActionInputs(env) {
  const read = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim().toWellFormed();
  return {
    token: read("token"),
    number: wholeNumber("number", read("number"), Number.MAX_SAFE_INTEGER),
    policyPath: policyPath(read("policy-path")),
    artifactName: artifactName(read("artifact-name")),
    retentionDays: wholeNumber("retention-days", read("retention-days"), longestRetention)
  };
}
function wholeNumber(name, text, most) {
  if (text === "") return null;
  const value = /^[1-9][0-9]{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw invalid(name, most === longestRetention ? `a whole number from 1 to ${longestRetention}` : "a whole number");
}
function policyPath(text) {
  if (text === "") return defaultPolicyPath;
  const parts = text.split("/");
  const odd = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(text);
  if (odd || text.length > 4096) throw invalid("policy-path", `a path in the repository such as ${defaultPolicyPath}`);
  return text;
}
function artifactName(text) {
  if (text === "") return null;
  if (/^[A-Za-z0-9._-]{1,128}$/.test(text)) return text;
  throw invalid("artifact-name", "at most 128 letters, digits, dots, dashes and underscores");
}
function invalid(name, wanted) {
  return new ConfigurationError(
    "invalid-input",
    `The input ${name} of the action is not ${wanted}.`,
    `Set ${name} in the workflow to ${wanted}, or leave it out.`
  );
}

// src/inputs/event.ts
import { readFileSync } from "node:fs";
var payloadLimit = 25 * 1024 * 1024;
function readEvent(env) {
  const name = (env.GITHUB_EVENT_NAME ?? "").toWellFormed();
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const mergeGroup2 = name === "merge_group" ? member(payload, "merge_group") : null;
  const pull = member(payload, "pull_request");
  const action = member(payload, "action");
  const sha = mergeGroup2 !== null ? member(mergeGroup2, "head_sha") : member(member(pull, "head"), "sha");
  return {
    name,
    action: typeof action === "string" ? action.toWellFormed() : null,
    stage: name === "merge_group" ? "merge_group" : "pull_request",
    number: positive(member(pull, "number")) ?? (pull === null ? null : positive(member(payload, "number"))),
    head: isObjectId(sha) ? sha : null,
    sha: isObjectId(env.GITHUB_SHA) ? env.GITHUB_SHA : null
  };
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

// src/inputs/unread-pull-request.ts
function headOfEvent(event, number) {
  if (event.head !== null && (event.stage === "merge_group" || number === event.number)) {
    return { sha: event.head, from: "event" };
  }
  return event.sha === null ? null : { sha: event.sha, from: "GITHUB_SHA" };
}
function unreadPullRequest(head, number, policyPath2, unknowns) {
  return {
    policySource: { state: "unreadable", path: policyPath2, commit: null, reason: "this run read no pull request" },
    training: null,
    pullRequest: {
      repository: null,
      number,
      url: null,
      title: "",
      body: "",
      author: null,
      updatedAt: null,
      headRef: null,
      baseRef: null,
      fork: null,
      labels: [],
      revisions: { base: null, mergeBase: null, head: head.sha },
      headObjectSha256: null,
      testMergeTree: null,
      commits: null,
      notes: null,
      files: [],
      templates: [],
      twinNames: [],
      boundaryReach: null,
      changeDigest: null,
      patchId: null,
      source: "none",
      reviews: null,
      history: null,
      unknowns: [...unknowns, headUnknown(head.from)]
    }
  };
}
function headUnknown(from) {
  return {
    code: "head-not-read",
    message: from === "event" ? "The head commit is the one that the event named; what the pull request holds now was not read." : "The head commit is not known; GITHUB_SHA stands in its place, which may be a merge commit of GitHub.",
    remedy: "Re-run this job, so that the pull request is read live.",
    quoted: []
  };
}

// src/outputs/publish-files.ts
import { closeSync, lstatSync, mkdirSync, openSync, rmSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";

// src/outputs/test-result.ts
var testResultType = "https://in-toto.io/attestation/test-result/v0.1";
function testResultOf(evidence) {
  const { predicate } = evidence;
  const blocking = predicate.policy.review === "block";
  const failed = idsOf(
    predicate.results,
    (result) => result.kind === "fail" || result.kind === "open" || blocking && uncleared(result)
  );
  const warned = idsOf(predicate.results, uncleared).filter((id) => !failed.includes(id));
  const passed = idsOf(predicate.results, (result) => result.kind === "pass" || isCleared(result));
  const { uri, digest } = predicate.policy;
  return {
    _type: evidence._type,
    subject: evidence.subject,
    predicateType: testResultType,
    predicate: {
      result: companionResult(evidence),
      configuration: [
        ...uri !== null && digest !== null ? [{ name: "policy", uri, digest }] : [],
        { name: "evidence.json", digest: { sha256: sha256(evidenceBytes(evidence)) } }
      ],
      ...predicate.intent.uri === null ? {} : { url: predicate.intent.uri },
      passedTests: passed.filter((id) => !failed.includes(id) && !warned.includes(id)),
      warnedTests: warned,
      failedTests: failed
    }
  };
}
function companionResult({ predicate }) {
  if (predicate.verificationResult === "PASSED") return "PASSED";
  return predicate.verificationResult === "REVIEW" && predicate.policy.review !== "block" ? "WARNED" : "FAILED";
}
function uncleared(result) {
  return result.kind === "review" && result.clearedBy === null;
}
function isCleared(result) {
  return result.kind === "review" && result.clearedBy !== null;
}
function idsOf(results, wanted) {
  return [...new Set(results.filter(wanted).map((result) => result.ruleId))].sort();
}

// src/outputs/publish-files.ts
var folder = "remit-evidence";
var fixedTime = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
function writeEvidenceFiles(evidence, places) {
  for (const place of places) {
    if (!place) continue;
    try {
      return writeInto(join(place, folder), evidence);
    } catch {
    }
  }
  return null;
}
function makeDirectory(directory) {
  try {
    mkdirSync(directory);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
function writeInto(directory, evidence) {
  makeDirectory(directory);
  if (!lstatSync(directory).isDirectory()) throw new Error("not a directory");
  const bytes = evidenceBytes(evidence);
  const write = (name, content) => {
    const path = join(directory, name);
    rmSync(path, { force: true, recursive: true });
    const file = openSync(path, "wx", 420);
    try {
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
    } finally {
      closeSync(file);
    }
    utimesSync(path, fixedTime, fixedTime);
    return path;
  };
  return {
    directory,
    evidence: write("evidence.json", bytes),
    testResult: write("test-result.json", Buffer.from(canonicalJson(testResultOf(evidence)), "utf8")),
    predicate: write("predicate.json", predicateBytes(evidence)),
    sha256: sha256(bytes)
  };
}

// src/inputs/fetch-missing.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
async function openWorkspace(workspace) {
  if (workspace === null || !existsSync(join2(workspace, ".git"))) return openStore({ borrow: null });
  try {
    return await openStore({ borrow: workspace });
  } catch (error) {
    if (error instanceof InputError && error.code === "not-a-repository") return openStore({ borrow: null });
    throw error;
  }
}
async function needCommits(store, remote, ids) {
  await fetchAbsent(store, remote, ids, { depth: 1, filter: "blob:none" });
}
async function needBlobs(store, remote, ids) {
  await fetchAbsent(store, remote, ids, { depth: null, filter: null });
}
async function fetchAbsent(store, { url, token, serverOrigin }, wanted, how) {
  const distinct = [...new Set(wanted.filter((id) => id !== null))];
  const present = await hasObjects(store, distinct);
  const absent = distinct.filter((id) => !present.has(id));
  await fetchObjects(store, { url, ids: absent, token: token === "" ? null : token, serverOrigin, ...how });
}

// src/inputs/read-objects.ts
async function readObjects(request) {
  const read = await readOnce(request);
  const isBroken = read.unknowns.some((unknown) => unknown.code === "missing-objects");
  if (!isBroken || request.workspace === null) return read;
  const fetched = await readOnce({ ...request, workspace: null });
  return fetched.change === null ? read : fetched;
}
async function readOnce(request) {
  const { remote, base, head } = request;
  const gaps = new Gaps();
  const store = await openWorkspace(request.workspace);
  const trees = new GitTrees(store);
  try {
    await gaps.attempt(() => needCommits(store, remote, [base, request.mergeBase, head]));
    const mergeBase = request.mergeBase ?? await gaps.attempt(() => ownMergeBase(store, base, head));
    const blob = base === null ? null : await gaps.attempt(() => policyBlob(store, base, request.policyPath));
    const templates = await gaps.attempt(
      () => templateBlobs(
        trees,
        [base, mergeBase].filter((id) => id !== null)
      )
    ) ?? [];
    await gaps.attempt(async () => {
      const absent = mergeBase === null ? [] : await missingBlobs(store, mergeBase, head);
      await needBlobs(store, remote, [...absent, ...blob === null ? [] : [blob], ...templates]);
    });
    const change = mergeBase === null ? null : await gaps.attempt(() => readChange(store, mergeBase, head));
    const history = mergeBase === null ? null : await gaps.attempt(() => readHistory(store, mergeBase, head));
    const around = mergeBase === null || change === null ? null : await gaps.attempt(() => readSurroundings({ ...request, store, trees, mergeBase, files: change.files }));
    const headCommit = history?.head ?? await gaps.attempt(() => readCommit(store, head));
    const fetchBlobs = (ids) => gaps.attempt(() => needBlobs(store, remote, ids));
    const policySource = await policyOf(store, request, fetchBlobs);
    return {
      mergeBase,
      change,
      policySource,
      training: await readTraining(store, policySource, null, fetchBlobs),
      headObjectSha256: headCommit?.sha256 ?? null,
      testMergeTree: await new Gaps().attempt(() => testMergeTree(store, request)),
      commits: history?.complete ? history.commits : null,
      notes: await readNotes(store, await findNotes(request.workspace), history?.commits ?? null),
      surroundings: around ?? noSurroundings,
      history: change !== null && usesPast(change.files) ? await readPast(store, mergeBase) : null,
      unknowns: gaps.unknowns
    };
  } finally {
    trees.close();
    closeStore(store);
  }
}
var Gaps = class {
  unknowns = [];
  /** Runs a read; what it could not read is noted, once for each reason, and the answer is null. */
  async attempt(read) {
    try {
      return await read();
    } catch (error) {
      const { code, message, remedy } = error instanceof GitError ? missing(error) : error;
      if (!(error instanceof InputError) && !(error instanceof GitError)) throw error;
      const isKnown = this.unknowns.some((known) => known.code === code || known.code.startsWith("fetch-"));
      if (!isKnown) this.unknowns.push({ code, message, remedy, quoted: [] });
      return null;
    }
  }
};
function missing(cause) {
  return new InputError(
    "missing-objects",
    "The repository lacks objects that the change needs, so the change could not be read.",
    "Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job.",
    { cause }
  );
}
async function ownMergeBase(store, base, head) {
  const found = base === null || shallowCommits(store).size > 0 ? null : await findMergeBase(store, base, head);
  if (found !== null) return found;
  throw new InputError(
    "missing-merge-base",
    "Base and head share no history that could be read, so there is no change to judge.",
    "Add actions/checkout with fetch-depth: 0 before Remit, or rebase the branch on its base, and re-run this job."
  );
}
async function policyOf(store, { base, policyPath: policyPath2 }, fetchBlobs) {
  if (base === null) {
    return { state: "unreadable", path: policyPath2, commit: null, reason: "the tip of the base branch is not known" };
  }
  const source = await readPolicy(store, base, policyPath2, fetchBlobs);
  return source.state === "absent" && policyPath2 !== defaultPolicyPath ? {
    state: "unreadable",
    path: policyPath2,
    commit: base,
    reason: "the input policy-path names it, and the base branch has no such file"
  } : source;
}
async function testMergeTree(store, { testMerge, base, head }) {
  if (testMerge === null || !(await hasObjects(store, [testMerge])).has(testMerge)) return null;
  const { commit, tree } = await readCommit(store, testMerge);
  return commit.parents[0] === base && commit.parents[1] === head ? tree : null;
}

// src/inputs/load-action.ts
async function loadAction(request, live) {
  const { github, token, serverOrigin, workspace, policyPath: policyPath2 } = request;
  const { base, head } = live;
  const unknowns = [];
  const comparison = await compare(github, live, unknowns);
  const read = await readObjects({
    workspace,
    policyPath: policyPath2,
    remote: { url: base.repository.cloneUrl, token, serverOrigin },
    base: comparison.base,
    mergeBase: comparison.page?.mergeBase ?? null,
    head: head.sha,
    testMerge: live.testMerge,
    title: live.title,
    body: live.body
  });
  unknowns.push(...read.unknowns);
  const commits = await commitsOf(github, live, comparison.page, read, unknowns);
  if (read.change !== null) checkFileCount(read.change, live, unknowns);
  return {
    policySource: read.policySource,
    training: read.training,
    pullRequest: {
      repository: { fullName: base.repository.fullName, id: base.repository.id },
      number: live.number,
      url: live.url,
      title: live.title,
      body: live.body,
      author: live.author,
      updatedAt: live.updatedAt,
      headRef: head.ref,
      baseRef: base.ref,
      fork: live.fork,
      labels: live.labels,
      revisions: { base: comparison.base, mergeBase: read.mergeBase, head: head.sha },
      headObjectSha256: read.headObjectSha256,
      testMergeTree: read.testMergeTree,
      commits,
      notes: read.notes,
      files: read.change?.files ?? [],
      ...read.surroundings,
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? "none" : "git",
      reviews: null,
      history: read.history,
      unknowns
    }
  };
}
function hasMoved(before, now) {
  const key = ({ title, body, state, head, base }) => JSON.stringify([title, body, state, head.sha, base.sha, base.ref]);
  return key(before) !== key(now);
}
async function compare(github, { base, head }, unknowns) {
  try {
    const page = await github.compare(base.ref, head.sha);
    return { base: page.base, page };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const tip = error.failure.code === "rate-limited" ? null : await github.branchTip(base.ref).catch(ignoreGitHubError);
    if (tip === null) unknowns.push(unknownOf(error));
    return { base: tip, page: null };
  }
}
async function commitsOf(github, live, page, read, unknowns) {
  let commits = read.commits;
  if (commits === null && page !== null) {
    try {
      commits = await github.comparedCommits(page, live.head.sha);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unknowns.push(unknownOf(error));
    }
  }
  if (commits === null) return null;
  const counts = [live.commits, page?.totalCommits ?? live.commits];
  const other = counts.find((count) => count !== commits.length);
  if (other !== void 0) unknowns.push(disagreement("commits", other, commits.length));
  return commits;
}
function checkFileCount({ counts }, live, unknowns) {
  const { added, removed, modified } = counts;
  const least = Math.max(added, removed) + modified;
  const most = added + removed + modified;
  if (live.changedFiles >= least && live.changedFiles <= most) return;
  unknowns.push(disagreement("changed files", live.changedFiles, most));
}
function disagreement(what, api, git) {
  return {
    code: "api-disagrees-with-git",
    message: `The API of GitHub counts ${api} ${what}, git finds ${git}.`,
    remedy: "Re-run this job in a minute. If the numbers still differ, merge the base branch into the pull request or rebase it, so that GitHub counts again.",
    quoted: []
  };
}
function ignoreGitHubError(error) {
  if (error instanceof GitHubError) return null;
  throw error;
}
function unknownOf({ code, message, remedy }) {
  return { code, message, remedy, quoted: [] };
}

// src/commands/judge-pull-request.ts
var repeats = 2;
var keptMoving = {
  code: "pull-request-kept-moving",
  message: "The pull request was changed again each time that it was read, so this is not what it holds now.",
  remedy: "Re-run this job when the pull request has come to rest.",
  quoted: []
};
async function judgePullRequest(request, number, evaluate2) {
  let live = await request.github.pull(number);
  for (let repeated = 0; ; repeated++) {
    const judged = await judgeOnce(request, live, evaluate2);
    const now = await readAgain(request, number);
    if (!(now instanceof GitHubError) && !hasMoved(live, now)) return judged;
    if (!(now instanceof GitHubError) && repeated < repeats) {
      live = now;
      continue;
    }
    judged.pullRequest.unknowns.push(now instanceof GitHubError ? unknownOf(now) : keptMoving);
    return { ...judged, evidence: evaluate2(judged) };
  }
}
async function judgeOnce(request, live, evaluate2) {
  const loaded = await loadAction(request, live);
  const evidence = evaluate2(loaded);
  const isUncleared = evidence.predicate.results.some(({ kind, clearedBy }) => kind === "review" && clearedBy === null);
  if (!isUncleared) return { ...loaded, evidence };
  try {
    loaded.pullRequest.reviews = await request.github.reviews(live.number);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    loaded.pullRequest.unknowns.push(unknownOf(error));
  }
  return { ...loaded, evidence: evaluate2(loaded) };
}
async function readAgain(request, number) {
  try {
    return await request.github.pull(number);
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
}

// src/commands/run-action.ts
async function runAction({
  env,
  clock,
  willPost
}) {
  const setting = {
    env,
    context: readRunContext(env),
    event: readEvent(env),
    inputs: null,
    github: null,
    number: null,
    at: new Date(clock.now()).toISOString()
  };
  let judged;
  try {
    judged = await judge(setting, clock);
  } catch (error) {
    judged = judgeUnread(setting, [unknownOfError(error)]);
  }
  if (judged === null) {
    log("Remit: no head commit is known, so nothing was judged and there is no evidence.");
    return { exitCode: 2, abandoned: false };
  }
  let { evidence } = judged;
  const files = writeEvidenceFiles(evidence, [env.GITHUB_WORKSPACE, env.RUNNER_TEMP]);
  if (files === null) {
    judged.pullRequest.unknowns.push(evidenceNotWritten);
    evidence = evaluateIn(setting, judged);
  }
  const { head } = judged.pullRequest.revisions;
  const check = checkPlace(setting, judged);
  const { publish } = await import("./publish-53PIQKHJ.js");
  const { abandoned: abandoned2 } = await publish({
    evidence,
    files,
    artifact: { name: artifactName2(setting, head), retentionDays: setting.inputs?.retentionDays ?? null },
    check: setting.github === null || check === null ? null : { api: setting.github, place: check },
    notes: retentionNotes(evidence),
    env,
    willPost
  });
  if (setting.github !== null) log(`Requests to the API of GitHub: ${setting.github.requests()}.`);
  return { exitCode: exitCodeOf(evidence), abandoned: abandoned2 };
}
async function judge(setting, clock) {
  const { context, event } = setting;
  setting.number = event.number;
  const inputs = readActionInputs(setting.env);
  setting.inputs = inputs;
  if (context.repository === null) throw noRepository;
  const { connectGitHub, defaultLimits } = await import("./github-ASLCBBIX.js");
  const github = connectGitHub({
    token: inputs.token,
    repository: context.repository,
    apiUrl: context.apiUrl,
    version: verifier.version,
    clock,
    limits: defaultLimits
  });
  setting.github = github;
  if (event.stage === "merge_group") return judgeUnread(setting, [mergeGroup]);
  setting.number = inputs.number ?? event.number;
  if (setting.number === null) throw noPullRequest;
  const { workspace, serverOrigin } = context;
  const { token, policyPath: policyPath2 } = inputs;
  return judgePullRequest(
    { github, token, workspace, serverOrigin, policyPath: policyPath2 },
    setting.number,
    (loaded) => evaluateIn(setting, loaded)
  );
}
function judgeUnread(setting, unknowns) {
  const { event, inputs } = setting;
  const number = event.stage === "merge_group" ? null : setting.number;
  const head = headOfEvent(event, number);
  if (head === null) return null;
  const unread = unreadPullRequest(head, number, inputs?.policyPath ?? defaultPolicyPath, unknowns);
  return { ...unread, evidence: evaluateIn(setting, unread) };
}
function evaluateIn({ at, context, event, inputs }, { pullRequest, policySource, training }) {
  const longest = context.longestRetention;
  const asked = inputs?.retentionDays ?? longest;
  return evaluate({
    pullRequest,
    policySource,
    training,
    at,
    run: context.run,
    stage: event.stage,
    retention: { days: asked === null ? null : Math.min(asked, longest ?? asked) }
  });
}
function checkPlace({ context, event, number }, judged) {
  const isUnread = judged.pullRequest.repository === null;
  if (isUnread && headOfEvent(event, number)?.from !== "event") return null;
  return {
    head: judged.pullRequest.revisions.head,
    externalId: `remit:${event.stage === "merge_group" ? "merge-group" : number}`,
    detailsUrl: context.detailsUrl,
    mayExist: context.attempt > 1 || !(event.action === "opened" || event.action === "synchronize" || event.stage === "merge_group")
  };
}
function artifactName2({ context, event, inputs, number }, head) {
  const what = event.stage === "merge_group" ? "merge-group" : number ?? "commit";
  return inputs?.artifactName ?? `remit-evidence-${what}-${head.slice(0, 12)}-${context.attempt}`;
}
function retentionNotes({ predicate: { retention } }) {
  const { days, requiredDays } = retention;
  if (days === null || requiredDays === null || days >= requiredDays) return [];
  return [
    `The policy asks to keep evidence for ${requiredDays} days, and this artifact is kept for ${days}: archive it elsewhere in a later step.`
  ];
}
function unknownOfError(error) {
  if (error instanceof InputError || error instanceof ConfigurationError) {
    const { code, message, remedy } = error;
    return { code, message, remedy, quoted: [] };
  }
  log(`Remit: unexpected error: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  return {
    code: "unexpected-error",
    message: "Remit ended with an error of its own, so the pull request was not judged.",
    remedy: "Re-run this job; if it happens again, report it with the log of this job.",
    quoted: []
  };
}
var mergeGroup = {
  code: "merge-group-unsupported",
  message: "Merge groups are not yet judged by this version.",
  remedy: "Take merge_group out of the events of this workflow, or do not require this check in the merge queue.",
  quoted: []
};
var evidenceNotWritten = {
  code: "evidence-not-written",
  message: "The evidence could not be written to the workspace or to the temporary folder of the runner.",
  remedy: "Give the job a writable workspace with free space, and re-run it.",
  quoted: []
};
var noRepository = new ConfigurationError(
  "no-repository",
  "GITHUB_REPOSITORY does not name the repository.",
  "Run Remit as an action of a GitHub workflow; on the command line use remit verify."
);
var noPullRequest = new ConfigurationError(
  "no-pull-request",
  "The event of this run belongs to no pull request.",
  "Start the workflow on pull_request or pull_request_target, or give the input number."
);

// src/action.ts
var isPosting = false;
function interrupt(signal, exitCode2) {
  process.on(signal, () => {
    if (isPosting) return;
    log(`Remit: stopped by ${signal} before a verdict was posted.`);
    process.exit(exitCode2);
  });
}
function fail(error) {
  log(`Remit: unexpected error: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  process.exit(2);
}
interrupt("SIGINT", 130);
interrupt("SIGTERM", 143);
process.on("uncaughtException", fail);
var { exitCode, abandoned } = await runAction({
  env: process.env,
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  willPost: () => {
    isPosting = true;
  }
}).catch(fail);
process.exitCode = exitCode;
if (abandoned) process.exit();
