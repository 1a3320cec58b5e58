import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  closeStore,
  defaultPolicyPath,
  findMergeBase,
  openStore,
  parsePolicy,
  readChange,
  readHistory,
  readPast,
  readPolicy,
  taskOfMessage,
  usesPast
} from "./chunk-OBWTXFCX.js";
import {
  GitError,
  gitEnvironment,
  isObjectId,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";

// src/inputs/policy-file.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
function readPolicyFile(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`The policy file cannot be read: ${path}`);
  }
  const name = basename(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parsed = parsePolicy(bytes, name);
  return parsed.policy === null ? { state: "invalid-local", path: name, sha256, problems: parsed.problems } : { state: "local", path: name, sha256, policy: parsed.policy };
}

// src/inputs/git-revisions.ts
async function resolveRevisions(repo, revisions) {
  const input = revisions.map((revision) => /[\n\0]/.test(revision) ? "" : `${revision}^{commit}`).join("\n");
  const answer = await inRepository(repo, ["cat-file", "--batch-check=%(objectname)"], `${input}
`);
  const lines = answer.split("\n");
  return revisions.map((_, index) => isObjectId(lines[index]) ? lines[index] : null);
}
async function defaultBranch(repo) {
  const format = "--format=%(refname)";
  const refs = (await inRepository(repo, [
    "for-each-ref",
    format,
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master"
  ])).split("\n");
  const order = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main"
  ];
  return order.find((ref) => refs.includes(ref)) ?? (refs.includes("refs/heads/master") ? "refs/heads/master" : "HEAD");
}
async function inRepository(repo, args, input = "") {
  try {
    return (await runGit(["-c", "safe.directory=*", ...args], { env: gitEnvironment(), cwd: repo, input })).toString(
      "utf8"
    );
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "not-a-repository",
      "git could not read the repository.",
      "Name a git repository with --repo.",
      { cause }
    );
  }
}

// src/inputs/load.ts
async function loadLocal(request) {
  const store = await openRepository(request.repo);
  try {
    const named = await resolveRevisions(request.repo, [
      request.head ?? "HEAD",
      request.base ?? await defaultBranch(request.repo)
    ]);
    const head = named[0];
    if (head === null || head === void 0)
      throw new UsageError("The head revision names no commit in this repository.");
    const tip = named[1];
    if (tip === null || tip === void 0)
      throw new UsageError("The base revision names no commit in this repository. Name one with --base.");
    const unknowns = [];
    const mergeBase = await attempt(unknowns, () => findMergeBase(store, tip, head));
    if (mergeBase === null && unknowns.length === 0) unknowns.push(noMergeBase);
    const base = request.base === null ? mergeBase ?? tip : tip;
    const policySource = request.policyFile === null ? await readPolicy(store, base, defaultPolicyPath) : readPolicyFile(request.policyFile);
    return { pullRequest: await readPullRequest(store, request, { base, mergeBase, head }, unknowns), policySource };
  } finally {
    closeStore(store);
  }
}
var noMergeBase = {
  code: "missing-merge-base",
  message: "Base and head share no history that this repository holds, so there is no change to judge.",
  remedy: "Fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0), or rebase the branch on its base.",
  quoted: []
};
async function openRepository(repo) {
  try {
    return await openStore({ borrow: repo });
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`);
    throw cause;
  }
}
async function attempt(unknowns, read) {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    unknowns.push({ code: cause.code, message: cause.message, remedy: cause.remedy, quoted: [] });
    return null;
  }
}
async function readPullRequest(store, request, revisions, unknowns) {
  const { mergeBase, head } = revisions;
  const history = await attempt(unknowns, () => readHistory(store, mergeBase ?? head, head));
  if (history !== null && mergeBase !== null && !history.complete) {
    unknowns.push({
      code: "shallow-history",
      message: "The clone is shallow: some commits of this change are missing.",
      remedy: "Fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0), and run Remit again.",
      quoted: []
    });
  }
  const change = mergeBase === null ? null : await attempt(unknowns, () => readChange(store, mergeBase, head));
  const given = request.pullRequest;
  const message = taskOfMessage(history?.head.commit.message ?? "");
  const fallback = given ?? (request.body === null ? message : { title: "", body: "" });
  return {
    repository: null,
    number: given?.number ?? null,
    url: given?.url ?? null,
    title: request.title ?? fallback.title,
    body: request.body ?? fallback.body,
    author: given?.author ?? null,
    updatedAt: given?.updatedAt ?? null,
    headRef: given?.headRef ?? null,
    baseRef: given?.baseRef ?? null,
    fork: given?.fork ?? null,
    labels: given?.labels ?? [],
    revisions,
    headObjectSha256: history?.head.sha256 ?? null,
    testMergeTree: null,
    commits: history === null || mergeBase === null ? null : history.commits,
    files: change?.files ?? [],
    changeDigest: change?.changeDigest ?? null,
    patchId: change?.patchId ?? null,
    source: change === null ? "none" : "git",
    reviews: null,
    history: change !== null && usesPast(change.files) ? await readPast(store, mergeBase) : null,
    unknowns
  };
}

export {
  resolveRevisions,
  readPolicyFile,
  loadLocal
};
