import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  GitTrees,
  askRegistries,
  defaultPolicyPath,
  findNotes,
  noSurroundings,
  readCodeOwners,
  readNotes,
  readPast,
  readPolicy,
  readPolicyFile,
  readSurroundings,
  readTraining,
  revertOf,
  taskOfMessage,
  unread,
  usesPast
} from "./chunk-S5LGV35R.js";
import {
  defaultBranch,
  resolveRevisions
} from "./chunk-IYIUESWU.js";
import {
  closeStore,
  findMergeBase,
  openStore,
  readChange,
  readHistory
} from "./chunk-OIZPWWCV.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";

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
    const training = await readTraining(store, policySource, request.policyFile);
    const pullRequest = await readPullRequest(store, request, { base, mergeBase, head }, policySource, unknowns);
    const registries = await askRegistries(policySource, pullRequest.manifests);
    pullRequest.registryAnswers = registries.answers;
    unknowns.push(...registries.unknowns);
    return { pullRequest, policySource, training };
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
async function readPullRequest(store, request, revisions, policySource, unknowns) {
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
  const commits = history === null || mergeBase === null ? null : history.commits;
  const message = taskOfMessage(history?.head.commit.message ?? "");
  const fallback = given ?? (request.body === null ? message : { title: "", body: "" });
  const title = request.title ?? fallback.title;
  const body = request.body ?? fallback.body;
  const files = change?.files ?? [];
  const texts = [title, body, ...(commits ?? []).map((commit) => commit.message)];
  const around = mergeBase === null || change === null ? null : await attempt(unknowns, () => lookAround(store, { base: revisions.base, mergeBase, head, files, title, body }));
  return {
    ...unread(revisions.head),
    number: given?.number ?? null,
    url: given?.url ?? null,
    title,
    body,
    author: given?.author ?? null,
    updatedAt: given?.updatedAt ?? null,
    headRef: given?.headRef ?? null,
    baseRef: given?.baseRef ?? null,
    fork: given?.fork ?? null,
    labels: given?.labels ?? [],
    revisions,
    headObjectSha256: history?.head.sha256 ?? null,
    commits,
    notes: await readNotes(store, await findNotes(request.repo), commits),
    files,
    ...around ?? noSurroundings,
    changeDigest: change?.changeDigest ?? null,
    patchId: change?.patchId ?? null,
    source: change === null ? "none" : "git",
    assignees: given?.assignees ?? [],
    codeOwners: await attempt(unknowns, () => readCodeOwners(store, policySource, revisions.base)),
    revertOf: await revertOf(store, policySource, { mergeBase, change, texts, fetchBlobs: null }),
    history: change !== null && usesPast(change.files) ? await readPast(store, mergeBase) : null,
    unknowns
  };
}
async function lookAround(store, request) {
  const trees = new GitTrees(store);
  try {
    return await readSurroundings({ store, trees, ...request });
  } finally {
    trees.close();
  }
}

export {
  loadLocal
};
