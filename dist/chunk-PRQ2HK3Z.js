import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";

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
    commits: list(comparison.commits, "commits").map(readCommit)
  };
}
function readCommit(data) {
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
    name: text(run.name ?? "", "name"),
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
function describeFailure(error, now) {
  if (error instanceof UnusableAnswer) return failure("api-answer-unusable", null, unusableRetries, { ambiguous: true });
  const response = responseOf(error);
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
function responseOf(error) {
  const { response, message } = error;
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

export {
  UnusableAnswer,
  readPull,
  readComparePage,
  readRef,
  readReviews,
  readCheckRun,
  readCheckRuns,
  readShownAnnotations,
  describeFailure,
  GitHubError
};
