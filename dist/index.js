import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  Octokit,
  defaults,
  error,
  legacyRestEndpointMethods,
  notice,
  paginateRest,
  requestLog,
  setOutput,
  warning
} from "./chunk-27A74JSZ.js";
import {
  GitError,
  canonicalJson,
  closeStore,
  defaultPolicyPath,
  evaluate,
  evidenceBytes,
  fetchObjects,
  findMergeBase,
  hasObjects,
  isObjectId,
  missingBlobs,
  openStore,
  policyBlob,
  predicateBytes,
  readChange,
  readCommit,
  readHistory,
  readPolicy,
  renderJobSummary,
  renderReport,
  sha256,
  shallowCommits,
  verifier
} from "./chunk-4YJ6YDPZ.js";
import {
  checkName,
  conclusionOf,
  count,
  exitCodeOf,
  isCleared,
  isObserved,
  plainMessage,
  plainSentence,
  predicateType,
  readOnlyTokenNote,
  ruleTitle,
  sentencesOf,
  tallyOf,
  verdictWords
} from "./chunk-Z3SJSK2O.js";
import {
  ConfigurationError,
  InputError,
  safeLog,
  showPlain
} from "./chunk-SAHQGFBR.js";
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
function wholeNumber(name, text2, most) {
  if (text2 === "") return null;
  const value = /^[1-9][0-9]{0,15}$/.test(text2) ? Number(text2) : Number.NaN;
  if (value <= most) return value;
  throw invalid(name, most === longestRetention ? `a whole number from 1 to ${longestRetention}` : "a whole number");
}
function policyPath(text2) {
  if (text2 === "") return defaultPolicyPath;
  const parts = text2.split("/");
  const odd = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(text2);
  if (odd || text2.length > 4096) throw invalid("policy-path", `a path in the repository such as ${defaultPolicyPath}`);
  return text2;
}
function artifactName(text2) {
  if (text2 === "") return null;
  if (/^[A-Za-z0-9._-]{1,128}$/.test(text2)) return text2;
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

// node_modules/@octokit/rest/dist-src/version.js
var VERSION = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION}`
  }
);

// src/inputs/github-answers.ts
var UnusableAnswer = class extends Error {
  constructor(where) {
    super(`unusable answer: ${where}`);
    this.where = where;
  }
  where;
  name = "UnusableAnswer";
};
function readPull(data, number) {
  const pull = record(data, "pull request");
  if (integer(pull.number, "number") !== number) throw new UnusableAnswer("number");
  const head = record(pull.head, "head");
  const base = record(pull.base, "base");
  const repository = record(base.repo, "base.repo");
  const id = integer(repository.id, "base.repo.id");
  const headRepository = head.repo === null || head.repo === void 0 ? null : record(head.repo, "head.repo");
  return {
    number,
    url: webAddress(pull.html_url),
    state: text(pull.state, "state"),
    title: pull.title === null ? "" : text(pull.title, "title"),
    body: pull.body === null || pull.body === void 0 ? "" : text(pull.body, "body"),
    author: account(pull.user, "user"),
    updatedAt: instant(pull.updated_at),
    head: { sha: commitId(head.sha, "head.sha"), ref: text(head.ref, "head.ref") },
    base: {
      sha: commitId(base.sha, "base.sha"),
      ref: text(base.ref, "base.ref"),
      repository: {
        id,
        fullName: text(repository.full_name, "base.repo.full_name"),
        cloneUrl: text(repository.clone_url, "base.repo.clone_url")
      }
    },
    fork: headRepository === null || integer(headRepository.id, "head.repo.id") !== id,
    labels: list(pull.labels ?? [], "labels").map((label) => text(record(label, "labels").name, "labels.name")),
    commits: integer(pull.commits, "commits"),
    changedFiles: integer(pull.changed_files, "changed_files"),
    testMerge: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null
  };
}
function readComparePage(data) {
  const comparison = record(data, "comparison");
  return {
    base: commitId(record(comparison.base_commit, "base_commit").sha, "base_commit.sha"),
    mergeBase: commitId(record(comparison.merge_base_commit, "merge_base_commit").sha, "merge_base_commit.sha"),
    totalCommits: integer(comparison.total_commits, "total_commits"),
    commits: list(comparison.commits, "commits").map(readCommit2)
  };
}
function readCommit2(data) {
  const entry = record(data, "commits");
  const commit = record(entry.commit, "commits.commit");
  const identity = (value) => {
    if (value === null || value === void 0) return { name: "", email: "" };
    const { name, email } = record(value, "commits.commit.author");
    return { name: text(name ?? "", "author.name"), email: text(email ?? "", "author.email") };
  };
  return {
    id: commitId(entry.sha, "commits.sha"),
    parents: list(entry.parents, "commits.parents").map(
      (parent) => commitId(record(parent, "commits.parents").sha, "commits.parents.sha")
    ),
    author: identity(commit.author),
    committer: identity(commit.committer),
    message: text(commit.message, "commits.commit.message").trimEnd()
  };
}
function readRef(data) {
  return commitId(record(record(data, "ref").object, "object").sha, "object.sha");
}
function readReviews(data) {
  const entries = list(data, "reviews");
  const reviews = [];
  for (const entry of entries) {
    const review = record(entry, "reviews");
    const author = account(review.user, "reviews.user");
    if (author === null) continue;
    reviews.push({
      id: integer(review.id, "reviews.id"),
      author,
      state: text(review.state, "reviews.state").toUpperCase(),
      commit: isObjectId(review.commit_id) ? review.commit_id : null,
      submittedAt: instant(review.submitted_at)
    });
  }
  return { entries: entries.length, reviews };
}
function readCheckRun(data) {
  const run = record(data, "check run");
  const output = run.output === null || run.output === void 0 ? {} : record(run.output, "output");
  return {
    id: integer(run.id, "id"),
    name: text(run.name, "name"),
    externalId: typeof run.external_id === "string" ? run.external_id : null,
    annotations: Number.isSafeInteger(output.annotations_count) ? output.annotations_count : 0
  };
}
function readCheckRuns(data) {
  return list(record(data, "check runs").check_runs, "check_runs").map(readCheckRun);
}
function readShownAnnotations(data) {
  return list(data, "annotations").map((entry) => {
    const annotation = record(entry, "annotations");
    return {
      path: text(annotation.path, "annotations.path"),
      startLine: integer(annotation.start_line, "annotations.start_line"),
      message: annotation.message === null ? "" : text(annotation.message, "annotations.message")
    };
  });
}
function record(value, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UnusableAnswer(where);
  return value;
}
function list(value, where) {
  if (!Array.isArray(value)) throw new UnusableAnswer(where);
  return value;
}
function text(value, where) {
  if (typeof value !== "string") throw new UnusableAnswer(where);
  return value.toWellFormed();
}
function integer(value, where) {
  if (!Number.isSafeInteger(value) || value < 0) throw new UnusableAnswer(where);
  return value;
}
function commitId(value, where) {
  if (!isObjectId(value)) throw new UnusableAnswer(where);
  return value;
}
function account(value, where) {
  if (value === null || value === void 0) return null;
  const user = record(value, where);
  return {
    login: text(user.login, `${where}.login`),
    id: Number.isSafeInteger(user.id) ? user.id : null,
    type: typeof user.type === "string" ? user.type.toWellFormed() : null
  };
}
function instant(value) {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) ? value : null;
}
function webAddress(value) {
  return typeof value === "string" && /^https?:\/\/[\x21-\x7e]+$/.test(value) ? value : null;
}

// src/inputs/github-failures.ts
var retries = 4;
var unusableRetries = 2;
var secondaryLimitWait = 8e3;
var secondaryLimitRetries = 2;
function describeFailure(error2, now) {
  if (error2 instanceof UnusableAnswer) return failure("api-answer-unusable", null, unusableRetries, { ambiguous: true });
  const response = responseOf(error2);
  if (response === null) return failure("api-unreachable", null, retries, { ambiguous: true });
  const { status, headers, message } = response;
  const retryAfter = seconds(headers["retry-after"]);
  if (status === 403 || status === 429) {
    const spent = headers["x-ratelimit-remaining"] === "0";
    const reset = seconds(headers["x-ratelimit-reset"]);
    if (retryAfter !== null) return failure("rate-limited", status, retries, { wait: retryAfter });
    if (spent && reset !== null)
      return failure("rate-limited", status, retries, { wait: Math.max(0, reset - now) + 1e3 });
    if (message.includes("secondary rate") || message.includes("abuse")) {
      return failure("rate-limited", status, secondaryLimitRetries, { wait: secondaryLimitWait });
    }
    return status === 429 || spent ? failure("rate-limited", status, retries) : failure("not-permitted", status, 0);
  }
  if (status >= 500 || status === 408) {
    return failure("api-unreachable", status, retries, { wait: retryAfter, ambiguous: true });
  }
  if (status === 401) return failure("not-permitted", status, 0);
  if (status === 404 || status === 410) return failure("not-found", status, 0);
  if (status >= 400) return failure("api-refused", status, 0);
  return failure("api-answer-unusable", status, unusableRetries, { ambiguous: true });
}
function failure(code, status, retries2, more = {}) {
  return { code, status, retries: retries2, wait: more.wait ?? null, ambiguous: more.ambiguous ?? false };
}
function responseOf(error2) {
  const { response, message } = error2;
  if (typeof response?.status !== "number") return null;
  return {
    status: response.status,
    headers: response.headers ?? {},
    message: String(message).toLowerCase()
  };
}
function seconds(header) {
  return typeof header === "string" && /^\d{1,12}$/.test(header) ? Number(header) * 1e3 : null;
}
var explanations = {
  "api-unreachable": {
    says: "did not answer",
    remedy: "Re-run this job when the API of GitHub answers again."
  },
  "api-answer-unusable": {
    says: "gave an answer that is cut off or not of the promised shape",
    remedy: "Re-run this job; if it happens again, report it together with the version of Remit."
  },
  "rate-limited": {
    says: "refused the call because its rate limit is spent",
    remedy: "Re-run this job when the rate limit of the token has been reset, within the hour."
  },
  "not-permitted": {
    says: "did not permit the call",
    remedy: "Give the job the permissions contents: read, pull-requests: read and checks: write, and re-run it."
  },
  "not-found": {
    says: "does not know what was asked for, or hides it from this token",
    remedy: "Check the number and the permissions contents: read and pull-requests: read of the job, and re-run it."
  },
  "api-refused": {
    says: "refused the call",
    remedy: "Re-run this job; if it happens again, report it together with the version of Remit."
  }
};
var GitHubError = class extends InputError {
  constructor(failure2, what, cause) {
    const { says, remedy } = explanations[failure2.code];
    const status = failure2.status === null ? "" : ` (status ${failure2.status})`;
    super(failure2.code, `The API of GitHub ${says}${status}, when asked for ${what}.`, remedy, { cause });
    this.failure = failure2;
  }
  failure;
};

// src/inputs/github.ts
var defaultLimits = { attempt: 1e4, total: 6e4 };
var pageLimit = 30;
function connectGitHub(options) {
  const { clock, limits, apiUrl } = options;
  const silent = () => {
  };
  const octokit = new Octokit2({
    ...defaults,
    baseUrl: apiUrl,
    auth: options.token,
    userAgent: `remit/${options.version}`,
    // The client would print headers of the answer, such as a deprecation notice, to the log.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: sameOriginFetch(defaults.request.fetch, () => Math.min(limits.attempt, left)) }
  });
  let left = limits.total;
  let requests = 0;
  async function call({ what, route, parameters, read, repeatable = true }) {
    const { owner, name: repo } = options.repository;
    for (let repeats2 = 0; ; repeats2++) {
      const started = clock.now();
      let error2;
      try {
        requests++;
        return read((await octokit.request(route, { owner, repo, ...parameters })).data);
      } catch (thrown) {
        error2 = thrown;
      } finally {
        left -= clock.now() - started;
      }
      const failure2 = describeFailure(error2, clock.now());
      const wait = failure2.wait ?? 1e3 * 2 ** repeats2 * (0.75 + clock.random() / 2);
      if (repeats2 >= failure2.retries || wait >= left || failure2.ambiguous && !repeatable) {
        throw new GitHubError(failure2, what, error2);
      }
      await clock.sleep(wait);
      left -= wait;
    }
  }
  async function pages(one) {
    const all = [];
    for (let page = 1; page <= pageLimit; page++) {
      const { entries, items } = await one(page);
      all.push(...items);
      if (entries < 100) break;
    }
    return all;
  }
  return {
    requests: () => requests,
    failureOf: (error2) => error2 instanceof GitHubError ? error2.failure : null,
    pull: (number) => call({
      what: "the pull request",
      route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      parameters: { pull_number: number },
      read: (data) => readPull(data, number)
    }),
    compare: (base, head) => comparePage(base, head, 1),
    async comparedCommits(first, head) {
      const commits = new Map(first.commits.map((commit) => [commit.id, commit]));
      for (let page = 2; commits.size < first.totalCommits; page++) {
        if (page > pageLimit) throw tooManyCommits(first.totalCommits);
        const next = await comparePage(first.base, head, page);
        const before = commits.size;
        for (const commit of next.commits) commits.set(commit.id, commit);
        if (commits.size === before || next.totalCommits !== first.totalCommits) {
          const failure2 = describeFailure(new UnusableAnswer("commits"), 0);
          throw new GitHubError(failure2, `all ${first.totalCommits} commits of the change`, null);
        }
      }
      return [...commits.values()];
    },
    branchTip: (branch) => call({
      what: "the base branch",
      route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
      parameters: { ref: `heads/${branch}` },
      read: readRef
    }),
    async reviews(number) {
      const reviews = await pages(async (page) => {
        const { entries, reviews: reviews2 } = await call({
          what: "the reviews",
          route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
          parameters: { pull_number: number, per_page: 100, page },
          read: readReviews
        });
        return { entries, items: reviews2 };
      });
      return [...new Map(reviews.map(({ id, ...review }) => [id, review])).values()];
    },
    checkRuns: (head, name) => call({
      what: "the check runs of the head commit",
      route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      parameters: { ref: head, check_name: name, per_page: 100 },
      read: readCheckRuns
    }),
    createCheckRun: (body) => call({
      what: "a new check run",
      route: "POST /repos/{owner}/{repo}/check-runs",
      parameters: body,
      read: readCheckRun,
      repeatable: false
    }),
    updateCheckRun: (id, body) => call({
      what: "an update of the check run",
      route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
      parameters: { check_run_id: id, ...body },
      read: readCheckRun
    }),
    shownAnnotations: (id, count2) => pages(async (page) => {
      const items = await call({
        what: "the annotations of the check run",
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
        parameters: { check_run_id: id, per_page: 100, page },
        read: readShownAnnotations
      });
      return { entries: page * 100 >= count2 ? 0 : items.length, items };
    })
  };
  function comparePage(base, head, page) {
    return call({
      what: "the comparison with the base branch",
      route: "GET /repos/{owner}/{repo}/compare/{basehead}",
      parameters: { basehead: `${base}...${head}`, per_page: 100, page },
      read: readComparePage
    });
  }
}
function tooManyCommits(count2) {
  return new InputError(
    "too-many-commits",
    `The change has ${count2} commits, which are too many to read from the API.`,
    "Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job."
  );
}
function sameOriginFetch(inner, timeout) {
  return async (input, init) => {
    const signal = AbortSignal.timeout(Math.max(1, timeout()));
    let url = String(input);
    for (let hop = 0; hop < 4; hop++) {
      const response = await inner(url, { ...init, signal, redirect: "manual" });
      const location = response.headers.get("location");
      if (location === null || ![301, 302, 307, 308].includes(response.status)) return response;
      const next = URL.canParse(location, url) ? new URL(location, url) : null;
      if (next?.origin !== new URL(url).origin) throw new Error("redirected to another host");
      url = next.href;
    }
    throw new Error("redirected too often");
  };
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
      files: [],
      changeDigest: null,
      patchId: null,
      source: "none",
      reviews: null,
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

// src/outputs/publish.ts
import { appendFileSync } from "node:fs";
import { relative, sep } from "node:path";

// src/outputs/annotations.ts
var annotationLimit = 200;
var commandsPerLevel = 10;
var titleLimit = 255;
var messageLimit = 4e3;
var worstFirst = ["fail", "open", "review", "informational"];
function annotationsOf(evidence) {
  const { predicate } = evidence;
  const atHead = filesAtHead(predicate.change.files);
  const annotations = [];
  for (const result of findingsOf(predicate)) {
    if (annotations.length === annotationLimit) break;
    if (result.path === void 0 || !atHead.has(result.path)) continue;
    annotations.push({
      path: result.path,
      start_line: 1,
      end_line: 1,
      annotation_level: levelOf(result, predicate),
      ...textOf(result)
    });
  }
  return annotations;
}
function workflowCommands(evidence) {
  const { predicate } = evidence;
  const atHead = filesAtHead(predicate.change.files);
  const byLevel = /* @__PURE__ */ new Map([
    ["error", []],
    ["warning", []],
    ["notice", []]
  ]);
  for (const result of findingsOf(predicate)) {
    if (result.kind === "informational") continue;
    const level = levelOf(result, predicate);
    byLevel.get(level === "failure" ? "error" : level).push(result);
  }
  return [...byLevel].flatMap(([level, results]) => {
    const shown = results.length > commandsPerLevel ? results.slice(0, commandsPerLevel - 1) : results;
    const commands = shown.map((result) => {
      const path = result.path !== void 0 && atHead.has(result.path) ? { path: result.path } : {};
      return { level, ...textOf(result), ...path };
    });
    const more = results.length - shown.length;
    if (more > 0) {
      const message = `${count(more, "more finding")} of this kind: the job summary and evidence.json hold them all.`;
      commands.push({ level, title: "Remit", message });
    }
    return commands;
  });
}
function findingsOf(predicate) {
  return worstFirst.flatMap((kind) => predicate.results.filter((result) => result.kind === kind && !isCleared(result)));
}
function filesAtHead(files) {
  return new Set(
    files.filter((file) => file.status !== "removed" && file.pathBytesBase64 === void 0).map((file) => file.path)
  );
}
function levelOf(result, predicate) {
  if (result.kind === "informational") return "notice";
  if (isObserved(predicate)) return result.kind === "fail" ? "warning" : "notice";
  return result.kind === "review" ? "warning" : "failure";
}
function textOf(result) {
  const { remedy } = sentencesOf(result);
  const action = remedy === null ? "" : `
What to do: ${plainSentence(remedy)}`;
  return {
    title: cut(`Remit: ${ruleTitle(result.ruleId) ?? showPlain(result.ruleId, 100)}`, titleLimit),
    message: cut(`${plainMessage(result)}${action}`, messageLimit)
  };
}
function cut(text2, limit) {
  if (text2.length <= limit) return text2;
  let end = limit - 1;
  const code = text2.charCodeAt(end - 1);
  if (code >= 55296 && code <= 56319) end--;
  return `${text2.slice(0, end)}\u2026`;
}

// src/outputs/check-run.ts
var checkCaps = { bytes: 6e4, foldedPerRule: 50, rows: 300 };
function renderCheckRun(evidence, { detailsUrl, notes = [] } = {}) {
  const { predicate } = evidence;
  const words = verdictWords(evidence);
  const link = detailsUrl !== void 0 && isPlainAddress(detailsUrl) ? `
[The run, with the full summary and evidence.json](${detailsUrl})
` : "";
  return {
    name: checkName,
    conclusion: conclusionOf(evidence),
    title: isObserved(predicate) ? `Observed: would be ${predicate.verificationResult}` : `${words.label}: ${words.headline}`,
    summary: `${renderReport(evidence, checkCaps, notes)}${link}`,
    annotations: annotationsOf(evidence)
  };
}
function isPlainAddress(address) {
  return address.length <= 2e3 && /^https:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._~%/?=&#-]*)?$/.test(address);
}

// src/outputs/publish-artifact.ts
var uploadLimitMs = 45e3;
async function uploadEvidence({ files, name, retentionDays, env }) {
  const failed = (reason, abandoned2 = false) => ({
    id: null,
    note: `The evidence was not uploaded as an artifact, because ${reason}. Its files lie in the workspace of this job: a later step can keep them.`,
    abandoned: abandoned2
  });
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return failed("this runner offers no artifact service");
  }
  let timer;
  try {
    const { DefaultArtifactClient } = await import("./artifact-6CYXP6XZ.js");
    const upload = new DefaultArtifactClient().uploadArtifact(
      name,
      [files.evidence, files.testResult, files.predicate],
      files.directory,
      retentionDays === null ? {} : { retentionDays }
    );
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, uploadLimitMs, "late");
    });
    const answer = await Promise.race([upload, late]);
    if (answer === "late") {
      upload.catch(() => {
      });
      return failed("the artifact service did not answer in time", true);
    }
    return Number.isSafeInteger(answer.id) ? { id: answer.id, note: null, abandoned: false } : failed("the artifact service gave no id");
  } catch (error2) {
    const isServer = error2 instanceof Error && error2.name === "GHESNotSupportedError";
    return failed(
      isServer ? "GitHub Enterprise Server does not take artifacts this way" : "the artifact service failed"
    );
  } finally {
    clearTimeout(timer);
  }
}

// src/outputs/publish-check-run.ts
var batch = 50;
var createTries = 3;
async function postCheckRun(api, check, place) {
  try {
    const posted = await post(api, check, place);
    return posted ? { state: "posted", code: null } : { state: "without-annotations", code: null };
  } catch (error2) {
    const failure2 = api.failureOf(error2);
    if (failure2 === null) throw error2;
    const isRefused = failure2.code === "not-permitted" || failure2.code === "not-found";
    return { state: isRefused ? "read-only" : "failed", code: failure2.code };
  }
}
async function post(api, check, place) {
  const existing = place.mayExist ? await find(api, check, place) : null;
  const shown = existing === null ? /* @__PURE__ */ new Set() : await shownBy(api, existing, check);
  const missing2 = check.annotations.filter((annotation) => !shown.has(keyOf(annotation)));
  const body = (annotations) => ({
    name: check.name,
    status: "completed",
    conclusion: check.conclusion,
    external_id: place.externalId,
    ...place.detailsUrl === null ? {} : { details_url: place.detailsUrl },
    output: { title: check.title, summary: check.summary, ...annotations.length === 0 ? {} : { annotations } }
  });
  const first = missing2.slice(0, batch);
  const write = (annotations) => existing === null ? create(api, check, place, { head_sha: place.head, ...body(annotations) }) : api.updateCheckRun(existing.id, body(annotations));
  let run;
  try {
    run = await write(first);
  } catch (error2) {
    if (api.failureOf(error2)?.code !== "api-refused" || first.length === 0) throw error2;
    await write([]);
    return false;
  }
  for (let at = batch; at < missing2.length; at += batch) {
    try {
      await api.updateCheckRun(run.id, body(missing2.slice(at, at + batch)));
    } catch (error2) {
      if (api.failureOf(error2) === null) throw error2;
      return false;
    }
  }
  return true;
}
async function create(api, check, place, body) {
  for (let tries = 1; ; tries++) {
    try {
      return await api.createCheckRun(body);
    } catch (error2) {
      if (tries === createTries || !api.failureOf(error2)?.ambiguous) throw error2;
      const made = await find(api, check, place);
      if (made !== null) return made;
    }
  }
}
async function find(api, { name }, place) {
  const runs = (await api.checkRuns(place.head, name)).filter((run) => run.externalId === place.externalId);
  return runs.reduce((newest, run) => newest === null || run.id > newest.id ? run : newest, null);
}
async function shownBy(api, run, check) {
  if (run.annotations === 0 || check.annotations.length === 0) return /* @__PURE__ */ new Set();
  const shown = await api.shownAnnotations(run.id, run.annotations);
  return new Set(shown.map(({ path, startLine, message }) => JSON.stringify([path, startLine, message])));
}
function keyOf({ path, start_line, message }) {
  return JSON.stringify([path, start_line, message]);
}

// src/outputs/publish.ts
async function publish(publication) {
  const { evidence, files, check, env } = publication;
  const artifact = files === null ? null : await uploadEvidence({ files, ...publication.artifact, env });
  const notes = [...publication.notes];
  if (artifact?.note) notes.push(artifact.note);
  publication.willPost();
  const posted = check === null ? null : await postReport(evidence, check, notes);
  if (posted !== null && posted.state !== "posted") notes.push(checkNote(posted, evidence));
  writeSummary(env.GITHUB_STEP_SUMMARY, renderJobSummary(evidence, { notes }));
  writeOutputs(outputsOf(evidence, files, artifact, env.GITHUB_WORKSPACE));
  const atFiles = posted?.state !== "posted";
  for (const command of workflowCommands(evidence)) annotate(command, atFiles);
  for (const note of notes) warning(note, { title: "Remit" });
  const words = verdictWords(evidence);
  log(`Remit: ${words.label}: ${words.headline}.${files === null ? "" : ` SHA-256 of evidence.json: ${files.sha256}`}`);
  return { abandoned: artifact?.abandoned ?? false };
}
function log(text2) {
  safeLog(text2, (line) => process.stdout.write(line));
}
async function postReport(evidence, { api, place }, notes) {
  const detailsUrl = place.detailsUrl === null ? {} : { detailsUrl: place.detailsUrl };
  return postCheckRun(api, renderCheckRun(evidence, { ...detailsUrl, notes }), place);
}
function checkNote({ state, code }, evidence) {
  if (state === "read-only") return readOnlyTokenNote(evidence);
  if (state === "without-annotations") {
    return `GitHub did not take every annotation of the check ${checkName}; this summary holds all findings.`;
  }
  return `The check ${checkName} could not be written (${code}). The result of this job stands.`;
}
function outputsOf(evidence, files, artifact, workspace) {
  const tally = tallyOf(evidence.predicate.results);
  return {
    result: evidence.predicate.verificationResult,
    "evidence-path": plainPath(files?.evidence, workspace),
    "evidence-sha256": files?.sha256 ?? "",
    "artifact-id": artifact?.id === null || artifact === null ? "" : String(artifact.id),
    failed: String(tally.fail),
    review: String(tally.review),
    "predicate-type": predicateType,
    "predicate-path": plainPath(files?.predicate, workspace)
  };
}
var plainValue = /^[A-Za-z0-9._:/-]*$/;
function plainPath(path, workspace) {
  if (path === void 0) return "";
  const short = relative(workspace ?? "/", path).split(sep).join("/");
  return [path, short].find((candidate) => plainValue.test(candidate)) ?? "";
}
function writeOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) {
    if (!plainValue.test(value)) throw new TypeError(`output ${name} holds what a shell would obey`);
    setOutput(name, value);
  }
}
function writeSummary(path, markdown) {
  if (!path) return;
  try {
    appendFileSync(path, `${markdown}
`);
  } catch {
    warning("The job summary could not be written.", { title: "Remit" });
  }
}
function annotate({ level, title, message, path }, atFile) {
  const say = { error, warning, notice }[level];
  say(message, { title, ...atFile && path !== void 0 ? { file: path, startLine: 1 } : {} });
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
  const passed = idsOf(predicate.results, (result) => result.kind === "pass" || isCleared2(result));
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
function isCleared2(result) {
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
  } catch (error2) {
    if (error2.code !== "EEXIST") throw error2;
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
  } catch (error2) {
    if (error2 instanceof InputError && error2.code === "not-a-repository") return openStore({ borrow: null });
    throw error2;
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
  try {
    await gaps.attempt(() => needCommits(store, remote, [base, request.mergeBase, head]));
    const mergeBase = request.mergeBase ?? await gaps.attempt(() => ownMergeBase(store, base, head));
    const blob = base === null ? null : await gaps.attempt(() => policyBlob(store, base, request.policyPath));
    await gaps.attempt(async () => {
      const absent = mergeBase === null ? [] : await missingBlobs(store, mergeBase, head);
      await needBlobs(store, remote, blob === null ? absent : [...absent, blob]);
    });
    const change = mergeBase === null ? null : await gaps.attempt(() => readChange(store, mergeBase, head));
    const history = mergeBase === null ? null : await gaps.attempt(() => readHistory(store, mergeBase, head));
    const headCommit = history?.head ?? await gaps.attempt(() => readCommit(store, head));
    return {
      mergeBase,
      change,
      policySource: await policyOf(store, request),
      headObjectSha256: headCommit?.sha256 ?? null,
      testMergeTree: await new Gaps().attempt(() => testMergeTree(store, request)),
      commits: history?.complete ? history.commits : null,
      unknowns: gaps.unknowns
    };
  } finally {
    closeStore(store);
  }
}
var Gaps = class {
  unknowns = [];
  /** Runs a read; what it could not read is noted, once for each reason, and the answer is null. */
  async attempt(read) {
    try {
      return await read();
    } catch (error2) {
      const { code, message, remedy } = error2 instanceof GitError ? missing(error2) : error2;
      if (!(error2 instanceof InputError) && !(error2 instanceof GitError)) throw error2;
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
async function policyOf(store, { base, policyPath: policyPath2 }) {
  if (base === null) {
    return { state: "unreadable", path: policyPath2, commit: null, reason: "the tip of the base branch is not known" };
  }
  const source = await readPolicy(store, base, policyPath2);
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
    testMerge: live.testMerge
  });
  unknowns.push(...read.unknowns);
  const commits = await commitsOf(github, live, comparison.page, read, unknowns);
  if (read.change !== null) checkFileCount(read.change, live, unknowns);
  return {
    policySource: read.policySource,
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
      files: read.change?.files ?? [],
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? "none" : "git",
      reviews: null,
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
  } catch (error2) {
    if (!(error2 instanceof GitHubError)) throw error2;
    const tip = error2.failure.code === "rate-limited" ? null : await github.branchTip(base.ref).catch(ignoreGitHubError);
    if (tip === null) unknowns.push(unknownOf(error2));
    return { base: tip, page: null };
  }
}
async function commitsOf(github, live, page, read, unknowns) {
  let commits = read.commits;
  if (commits === null && page !== null) {
    try {
      commits = await github.comparedCommits(page, live.head.sha);
    } catch (error2) {
      if (!(error2 instanceof InputError)) throw error2;
      unknowns.push(unknownOf(error2));
    }
  }
  if (commits === null) return null;
  const counts = [live.commits, page?.totalCommits ?? live.commits];
  const other = counts.find((count2) => count2 !== commits.length);
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
function ignoreGitHubError(error2) {
  if (error2 instanceof GitHubError) return null;
  throw error2;
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
  } catch (error2) {
    if (!(error2 instanceof GitHubError)) throw error2;
    loaded.pullRequest.unknowns.push(unknownOf(error2));
  }
  return { ...loaded, evidence: evaluate2(loaded) };
}
async function readAgain(request, number) {
  try {
    return await request.github.pull(number);
  } catch (error2) {
    if (error2 instanceof GitHubError) return error2;
    throw error2;
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
  } catch (error2) {
    judged = judgeUnread(setting, [unknownOfError(error2)]);
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
function evaluateIn({ at, context, event, inputs }, { pullRequest, policySource }) {
  const longest = context.longestRetention;
  const asked = inputs?.retentionDays ?? longest;
  return evaluate({
    pullRequest,
    policySource,
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
function unknownOfError(error2) {
  if (error2 instanceof InputError || error2 instanceof ConfigurationError) {
    const { code, message, remedy } = error2;
    return { code, message, remedy, quoted: [] };
  }
  log(`Remit: unexpected error: ${error2 instanceof Error ? error2.stack ?? error2.message : String(error2)}`);
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
function fail(error2) {
  log(`Remit: unexpected error: ${error2 instanceof Error ? error2.stack ?? error2.message : String(error2)}`);
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
