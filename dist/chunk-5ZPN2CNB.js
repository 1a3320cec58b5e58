import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  Octokit,
  defaults,
  legacyRestEndpointMethods,
  paginateRest,
  requestLog
} from "./chunk-WNWQXCKQ.js";
import {
  GitHubError,
  UnusableAnswer,
  commitId,
  describeFailure,
  readCheckRun,
  readCheckRuns,
  readComparePage,
  readConversation,
  readPull,
  readRef,
  readShownAnnotations,
  record
} from "./chunk-BSPUYVQH.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";

// node_modules/@octokit/rest/dist-src/version.js
var VERSION = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION}`
  }
);

// src/inputs/github-call.ts
var defaultLimits = { attempt: 1e4, total: 6e4 };
var pageLimit = 30;
function connectCaller(options) {
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
  const graphqlUrl = `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
  let left = limits.total;
  let requests = 0;
  async function call({ what, route, parameters, read, repeatable = true }) {
    const { owner, name: repo } = options.repository;
    for (let repeats = 0; ; repeats++) {
      const started = clock.now();
      let error;
      try {
        requests++;
        const sent = route === "graphql" ? octokit.request(`POST ${graphqlUrl}`, withRepository(parameters, owner, repo)) : octokit.request(route, route.includes("{owner}") ? { owner, repo, ...parameters } : parameters);
        return read((await sent).data);
      } catch (thrown) {
        error = thrown;
      } finally {
        left -= clock.now() - started;
      }
      const failure = describeFailure(error, clock.now());
      const wait = failure.wait ?? 1e3 * 2 ** repeats * (0.75 + clock.random() / 2);
      if (repeats >= failure.retries || wait >= left || failure.ambiguous && !repeatable) {
        throw new GitHubError(failure, what, error);
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
  return { requests: () => requests, call, pages };
}
function withRepository({ query, variables }, owner, name) {
  return { query, variables: { owner, name, ...variables } };
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

// src/inputs/github-git-data.ts
function gitDataCalls(call) {
  const at = "/repos/{owner}/{repo}/git";
  const shaOf = (where) => (data) => commitId(record(data, where).sha, `${where}.sha`);
  return {
    tip: (branch) => call({
      what: "the branch of the evidence",
      route: `GET ${at}/ref/{ref}`,
      parameters: { ref: `heads/${branch}` },
      read: readRef
    }),
    commit: (id) => call({
      what: "the last commit of the evidence",
      route: `GET ${at}/commits/{commit_sha}`,
      parameters: { commit_sha: id },
      read: readGitCommit
    }),
    createBlob: (content) => call({
      what: "a new blob",
      route: `POST ${at}/blobs`,
      parameters: { content, encoding: "utf-8" },
      read: shaOf("blob")
    }),
    createTree: (base, path, blob) => call({
      what: "a new tree",
      route: `POST ${at}/trees`,
      parameters: {
        ...base === null ? {} : { base_tree: base },
        tree: [{ path, mode: "100644", type: "blob", sha: blob }]
      },
      read: shaOf("tree")
    }),
    createCommit: (commit) => call({ what: "a new commit", route: `POST ${at}/commits`, parameters: commit, read: shaOf("commit") }),
    createRef: (branch, commit) => call({
      what: "a new branch",
      route: `POST ${at}/refs`,
      parameters: { ref: `refs/heads/${branch}`, sha: commit },
      read: readRef
    }),
    updateRef: (branch, commit) => call({
      what: "the branch of the evidence",
      route: `PATCH ${at}/refs/{ref}`,
      parameters: { ref: `heads/${branch}`, sha: commit, force: false },
      read: readRef
    })
  };
}
function readGitCommit(data) {
  const commit = record(data, "commit");
  const parents = Array.isArray(commit.parents) ? commit.parents : [];
  return {
    tree: commitId(record(commit.tree, "tree").sha, "tree.sha"),
    parents: parents.map((parent) => commitId(record(parent, "parents").sha, "parents.sha")),
    message: typeof commit.message === "string" ? commit.message : ""
  };
}

// src/inputs/github.ts
function connectGitHub(options) {
  const caller = connectCaller(options);
  const { call, pages } = caller;
  return {
    caller,
    gitData: gitDataCalls(call),
    requests: caller.requests,
    failureOf: (error) => error instanceof GitHubError ? error.failure : null,
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
          const failure = describeFailure(new UnusableAnswer("commits"), 0);
          throw new GitHubError(failure, `all ${first.totalCommits} commits of the change`, null);
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
    conversation: (number, head) => readConversation(caller, number, head),
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
    shownAnnotations: (id, count) => pages(async (page) => {
      const items = await call({
        what: "the annotations of the check run",
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
        parameters: { check_run_id: id, per_page: 100, page },
        read: readShownAnnotations
      });
      return { entries: page * 100 >= count ? 0 : items.length, items };
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
function tooManyCommits(count) {
  return new InputError(
    "too-many-commits",
    `The change has ${count} commits, which are too many to read from the API.`,
    "Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job."
  );
}

export {
  defaultLimits,
  connectGitHub
};
