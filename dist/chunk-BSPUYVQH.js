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
    head: {
      sha: commitId(head.sha, "head.sha"),
      ref: text(head.ref, "head.ref"),
      repository: headRepository === null ? null : text(headRepository.full_name, "head.repo.full_name")
    },
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
    assignees: list(pull.assignees ?? [], "assignees").map(
      (user) => text(record(user, "assignees").login, "assignees.login")
    ),
    commits: integer(pull.commits, "commits"),
    changedFiles: integer(pull.changed_files, "changed_files"),
    testMerge: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null,
    merged: readMerged(pull)
  };
}
function readMerged(pull) {
  const at = instant(pull.merged_at);
  if (at === null) return null;
  return {
    at,
    by: account(pull.merged_by, "merged_by")?.login ?? null,
    commit: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null
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

// src/inputs/github-conversation-answers.ts
function readConversationPage(answer, first) {
  const data = record(record(answer, "graphql").data, "graphql.data");
  const repository = record(data.repository, "graphql.repository");
  const pull = record(repository.pullRequest, "graphql.pullRequest");
  return {
    first: first ? readFirst(pull) : null,
    reviews: readPage(pull.reviews, readReview),
    edits: readPage(pull.userContentEdits, readEdit),
    checks: readChecks(repository.object)
  };
}
function readFirst(pull) {
  return {
    createdAt: instant(pull.createdAt),
    issues: readIssues(pull.closingIssuesReferences),
    titles: readTitles(pull.timelineItems, instant(pull.createdAt)),
    requirements: readRequirements(pull.baseRef),
    headProtected: readProtection(pull.headRef),
    baseChangedAt: readBaseChange(pull.baseChanges)
  };
}
function isGiven(value) {
  return value !== null && value !== void 0;
}
function readPage(value, read) {
  if (!isGiven(value)) return null;
  const connection = record(value, "graphql.connection");
  const { hasNextPage, endCursor } = record(connection.pageInfo, "graphql.pageInfo");
  const items = nodesOf(connection).flatMap((node) => read(node) ?? []);
  if (hasNextPage !== true) return { items, after: null };
  return { items, after: text(endCursor, "graphql.endCursor") };
}
function nodesOf(connection) {
  return list(connection.nodes ?? [], "graphql.nodes").filter(isGiven).map((node) => record(node, "graphql.nodes"));
}
function loginOf(actor) {
  if (!isGiven(actor)) return null;
  const { login, __typename: type } = record(actor, "graphql.actor");
  const name = text(login, "graphql.login");
  return type === "Bot" && !name.endsWith("[bot]") ? `${name}[bot]` : name;
}
function readReview(node) {
  const login = loginOf(node.author);
  if (login === null) return null;
  const author = record(node.author, "graphql.author");
  const commit = isGiven(node.commit) ? commitId(record(node.commit, "graphql.commit").oid, "graphql.oid") : null;
  return {
    id: integer(node.databaseId, "graphql.reviews.databaseId"),
    author: {
      login,
      id: Number.isSafeInteger(author.databaseId) ? author.databaseId : null,
      type: typeof author.__typename === "string" ? author.__typename : null
    },
    state: text(node.state, "graphql.reviews.state"),
    commit,
    submittedAt: instant(node.submittedAt),
    mayPush: typeof node.authorCanPushToRepository === "boolean" ? node.authorCanPushToRepository : null
  };
}
function readEdit(node) {
  const at = instant(node.editedAt);
  if (at === null) throw new UnusableAnswer("graphql.editedAt");
  return {
    at,
    editor: loginOf(node.editor),
    title: null,
    body: isGiven(node.diff) ? text(node.diff, "graphql.diff") : null
  };
}
function readTitles(value, createdAt) {
  if (!isGiven(value)) return null;
  const connection = record(value, "graphql.timelineItems");
  const items = nodesOf(connection).flatMap((node, index) => {
    const at = instant(node.createdAt);
    if (at === null) return [];
    const version = (time, editor, title) => {
      return { at: time, editor, title: text(title, "graphql.title"), body: null };
    };
    const first = index === 0 && createdAt !== null ? [version(createdAt, null, node.previousTitle)] : [];
    return [...first, version(at, loginOf(node.actor), node.currentTitle)];
  });
  return { items, complete: record(connection.pageInfo, "graphql.pageInfo").hasNextPage !== true };
}
function readBaseChange(value) {
  if (!isGiven(value)) return null;
  return instant(nodesOf(record(value, "graphql.baseChanges")).at(-1)?.createdAt);
}
function readIssues(value) {
  if (!isGiven(value)) return null;
  const connection = record(value, "graphql.issues");
  const issues = nodesOf(connection).map(readIssue);
  return issues.length === integer(connection.totalCount, "graphql.totalCount") ? issues : null;
}
function readIssue(node) {
  const url = webAddress(node.url);
  const createdAt = instant(node.createdAt);
  if (url === null || createdAt === null) throw new UnusableAnswer("graphql.issues");
  return {
    url,
    number: integer(node.number, "graphql.issues.number"),
    repository: text(record(node.repository, "graphql.issues.repository").nameWithOwner, "graphql.nameWithOwner"),
    title: text(node.title, "graphql.issues.title"),
    body: text(node.body, "graphql.issues.body"),
    author: loginOf(node.author),
    createdAt,
    lastEditedAt: instant(node.lastEditedAt)
  };
}
function rulesOf(ref) {
  if (!isGiven(ref)) return null;
  const { rules } = record(ref, "graphql.ref");
  return isGiven(rules) ? nodesOf(record(rules, "graphql.rules")) : null;
}
function readRequirements(baseRef) {
  const rules = rulesOf(baseRef);
  if (rules === null) return null;
  const parameters = rules.flatMap((rule) => isGiven(rule.parameters) ? [record(rule.parameters, "graphql.rule")] : []);
  return {
    contexts: parameters.flatMap(
      ({ requiredStatusChecks }) => list(requiredStatusChecks ?? [], "graphql.requiredStatusChecks").map((entry) => {
        const { context, integrationId } = record(entry, "graphql.requiredStatusChecks");
        return { context: text(context, "graphql.context"), pinned: isGiven(integrationId) };
      })
    ),
    workflows: parameters.flatMap(
      ({ workflows }) => list(workflows ?? [], "graphql.workflows").map(
        (entry) => text(record(entry, "graphql.workflows").path, "graphql.path")
      )
    )
  };
}
function readProtection(headRef) {
  const rules = rulesOf(headRef);
  if (rules === null) return null;
  return isGiven(headRef.refUpdateRule) || rules.some(({ type }) => type === "PULL_REQUEST");
}
function readChecks(commit) {
  if (!isGiven(commit)) return null;
  const { statusCheckRollup } = record(commit, "graphql.object");
  if (statusCheckRollup === void 0) return null;
  if (statusCheckRollup === null) return { items: [], after: null };
  return readPage(record(statusCheckRollup, "graphql.statusCheckRollup").contexts, readCheck);
}
function readCheck(node) {
  const required = typeof node.isRequired === "boolean" ? node.isRequired : null;
  if (node.__typename === "StatusContext") {
    const state = text(node.state, "graphql.state");
    const known = { SUCCESS: "green", PENDING: "running", EXPECTED: "running" };
    return {
      name: text(node.context, "graphql.context"),
      app: null,
      state: Object.hasOwn(known, state) ? known[state] : "red",
      conclusion: state.toLowerCase(),
      id: null,
      runId: null,
      required
    };
  }
  if (node.__typename !== "CheckRun") return null;
  const suite = record(node.checkSuite, "graphql.checkSuite");
  const run = isGiven(suite.workflowRun) ? record(suite.workflowRun, "graphql.workflowRun") : null;
  const conclusion = isGiven(node.conclusion) ? text(node.conclusion, "graphql.conclusion") : null;
  const status = text(node.status, "graphql.status");
  return {
    name: text(node.name, "graphql.checks.name"),
    app: isGiven(suite.app) ? text(record(suite.app, "graphql.app").slug, "graphql.slug") : null,
    state: status !== "COMPLETED" ? "running" : stateOf(conclusion),
    conclusion: (conclusion ?? status).toLowerCase(),
    id: Number.isSafeInteger(node.databaseId) ? node.databaseId : null,
    runId: Number.isSafeInteger(run?.databaseId) ? run.databaseId : null,
    required
  };
}
function stateOf(conclusion) {
  if (conclusion === "SUCCESS") return "green";
  return conclusion === "SKIPPED" || conclusion === "NEUTRAL" ? "skipped" : "red";
}

// src/inputs/github-conversation-query.ts
var conversationQuery = `query Conversation(
  $owner: String!, $name: String!, $number: Int!, $head: GitObjectID!, $first: Boolean!,
  $withReviews: Boolean!, $reviewsAfter: String,
  $withEdits: Boolean!, $editsAfter: String,
  $withChecks: Boolean!, $checksAfter: String
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      createdAt @include(if: $first)
      baseRef @include(if: $first) {
        rules(first: 100) {
          nodes {
            type
            parameters {
              ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } }
              ... on WorkflowsParameters { workflows { path } }
            }
          }
        }
      }
      headRef @include(if: $first) {
        refUpdateRule { pattern }
        rules(first: 100) { nodes { type } }
      }
      closingIssuesReferences(first: 20) @include(if: $first) {
        totalCount
        nodes { number url title body createdAt lastEditedAt author { login } repository { nameWithOwner } }
      }
      timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) @include(if: $first) {
        pageInfo { hasNextPage }
        nodes { ... on RenamedTitleEvent { createdAt previousTitle currentTitle actor { __typename login } } }
      }
      baseChanges: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT]) @include(if: $first) {
        nodes { ... on BaseRefChangedEvent { createdAt } }
      }
      userContentEdits(first: 100, after: $editsAfter) @include(if: $withEdits) {
        pageInfo { hasNextPage endCursor }
        nodes { editedAt diff editor { __typename login } }
      }
      reviews(first: 100, after: $reviewsAfter) @include(if: $withReviews) {
        pageInfo { hasNextPage endCursor }
        nodes {
          databaseId
          state
          submittedAt
          authorCanPushToRepository
          commit { oid }
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } }
        }
      }
    }
    object(oid: $head) @include(if: $withChecks) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: 100, after: $checksAfter) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun {
                databaseId
                name
                status
                conclusion
                isRequired(pullRequestNumber: $number)
                checkSuite { app { slug } workflowRun { databaseId file { path } } }
              }
              ... on StatusContext { context state isRequired(pullRequestNumber: $number) }
            }
          }
        }
      }
    }
  }
}`;

// src/inputs/github-conversation.ts
var pageLimit = 30;
async function readConversation(caller, number, head) {
  const reviews = new Pages();
  const edits = new Pages();
  const checks = new Pages();
  let first = null;
  for (let page = 0; page < pageLimit && (reviews.isOpen || edits.isOpen || checks.isOpen); page++) {
    const answer = await askPage(caller, number, head, page === 0, { reviews, edits, checks });
    first ??= answer.first;
    reviews.add(answer.reviews);
    edits.add(answer.edits);
    checks.add(answer.checks);
  }
  const found = reviews.all;
  return {
    reviews: found === null ? null : [...new Map(found.map(({ id, ...review }) => [id, review])).values()],
    taskHistory: historyOf(first, edits.all),
    linkedIssues: first?.issues?.sort((a, b) => a.url < b.url ? -1 : a.url > b.url ? 1 : 0) ?? null,
    checks: checks.all,
    headProtected: first?.headProtected ?? null,
    baseChangedAt: first?.baseChangedAt ?? null,
    requirements: first?.requirements ?? null
  };
}
async function readChecksOf(caller, number, head) {
  const checks = new Pages();
  for (let page = 0; page < pageLimit && checks.isOpen; page++) {
    checks.add((await askPage(caller, number, head, false, { checks })).checks);
  }
  return checks.all;
}
function authorityOf({ checks, requirements }, run) {
  const own = (checks ?? []).filter(
    (check) => run.id !== null && check.runId === run.id || check.name === run.checkName
  );
  const isWorkflowRequired = run.workflowPath !== null && (requirements?.workflows.includes(run.workflowPath) ?? false);
  if (isWorkflowRequired) return { required: true, pinnedToApp: true };
  if (own.length === 0 || own.some((check) => check.required === null)) return { required: null, pinnedToApp: null };
  const required = own.filter((check) => check.required);
  if (required.length === 0) return { required: false, pinnedToApp: null };
  const named = requirements?.contexts.filter(({ context }) => required.some((check) => check.name === context)) ?? [];
  return { required: true, pinnedToApp: named.length === 0 ? null : named.some(({ pinned }) => pinned) };
}
var Pages = class {
  #items = [];
  #after = null;
  isOpen = true;
  get after() {
    return this.#after;
  }
  /** Null where GitHub did not give it, or not all of it. */
  get all() {
    return this.isOpen ? null : this.#items;
  }
  add(page) {
    if (!this.isOpen) return;
    if (page === null) this.#items = null;
    else this.#items?.push(...page.items);
    this.#after = page?.after ?? null;
    this.isOpen = this.#after !== null;
  }
};
function askPage(caller, number, head, first, lists) {
  const { reviews, edits, checks } = lists;
  return caller.call({
    what: "reviews, edits, issues and checks of the pull request",
    route: "graphql",
    parameters: {
      query: conversationQuery,
      variables: {
        number,
        head,
        first,
        withReviews: reviews?.isOpen ?? false,
        reviewsAfter: reviews?.after ?? null,
        withEdits: edits?.isOpen ?? false,
        editsAfter: edits?.after ?? null,
        withChecks: checks.isOpen,
        checksAfter: checks.after
      }
    },
    read: (data) => readConversationPage(data, first)
  });
}
function historyOf(first, edits) {
  if (first === null || first.createdAt === null || edits === null) return null;
  const all = [...edits, ...first.titles?.items ?? []];
  return {
    createdAt: first.createdAt,
    edits: all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    complete: first.titles?.complete === true && edits.every(({ body }) => body !== null)
  };
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
function nullIfRefused(error) {
  if (error instanceof GitHubError) return null;
  throw error;
}

export {
  UnusableAnswer,
  readPull,
  readComparePage,
  readRef,
  readCheckRun,
  readCheckRuns,
  readShownAnnotations,
  record,
  list,
  text,
  integer,
  commitId,
  account,
  instant,
  readConversation,
  readChecksOf,
  authorityOf,
  describeFailure,
  GitHubError,
  nullIfRefused
};
