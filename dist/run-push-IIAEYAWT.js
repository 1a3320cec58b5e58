import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  firstParents,
  readUntilStill
} from "./chunk-MPQHZTMY.js";
import {
  evaluateIn,
  judgeOnce,
  judgeUnread,
  pullsOfCommit,
  readAgain,
  readNothing,
  recordOn,
  thisRepository,
  unknownOf,
  unreadPullRequest
} from "./chunk-T2574V7G.js";
import {
  readObjects,
  taskOfMessage
} from "./chunk-S5LGV35R.js";
import "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-PW4ZSNYH.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import {
  checkName
} from "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import {
  GitHubError
} from "./chunk-BSPUYVQH.js";
import "./chunk-MDJ3CHGK.js";
import {
  ConfigurationError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/inputs/load-direct-push.ts
async function loadDirectPush({ github, token, serverOrigin, workspace, policyPath }, branch, { parent, commit, commits }, policyAt) {
  const { id, fullName, cloneUrl } = await thisRepository(github.caller);
  const task = taskOfMessage(commits.find(({ id: id2 }) => id2 === commit)?.message ?? "");
  const read = await readObjects({
    workspace,
    policyPath,
    remote: { url: cloneUrl, token, serverOrigin },
    base: policyAt,
    mergeBase: parent,
    head: commit,
    landed: { from: parent, to: commit },
    testMerge: null,
    earlier: [],
    ...task
  });
  const { pullRequest } = unreadPullRequest({ sha: commit, from: "event" }, null, policyPath, []);
  return {
    tree: read.own?.landedTree ?? null,
    policySource: read.policySource,
    training: read.training,
    pullRequest: {
      ...pullRequest,
      ...task,
      repository: { fullName, id },
      baseRef: branch,
      revisions: { base: policyAt, mergeBase: parent, head: commit },
      headObjectSha256: read.headObjectSha256,
      commits: read.commits ?? commits,
      notes: read.notes,
      files: read.change?.files ?? [],
      ...read.surroundings,
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? "none" : "git",
      codeOwners: read.codeOwners,
      revertOf: read.revertOf,
      history: read.history,
      unknowns: read.unknowns
    }
  };
}

// src/inputs/merged-commits.ts
var mergeLimit = 50;
var commitLimit = 100;
async function readPush(github, branch, event) {
  const unknowns = [];
  const from = event.before ?? event.defaultBranch;
  if (from === null || from === branch) {
    return { branch, ranges: [], commits: /* @__PURE__ */ new Set([event.after]), unknowns: [newBranch] };
  }
  const first = await github.compare(from, event.after);
  const all = await github.comparedCommits(first, event.after);
  if (event.before !== null && first.mergeBase !== event.before) unknowns.push(rewritten);
  if (all.length === 0) {
    const nothing = "the push brought no commit that the default branch did not hold already";
    return unknowns.length === 0 ? { nothing } : { branch, ranges: [], commits: /* @__PURE__ */ new Set([event.after]), unknowns };
  }
  const chain = firstParents(all, event.after, first.mergeBase) ?? [event.after, first.mergeBase];
  const commits = new Map(all.map((commit) => [commit.id, commit]));
  const ranges = await rangesOf(github, branch, chain, commits, unknowns);
  for (const range of ranges) range.commits = between(commits, range.parent, range.commit);
  return { branch, ranges, commits: new Set(chain.slice(0, -1)), unknowns };
}
async function rangesOf(github, branch, chain, commits, unknowns) {
  const ranges = [];
  for (const [index, commit] of chain.slice(0, -1).entries()) {
    const parent = chain[index + 1];
    const message = commits.get(commit)?.message ?? "";
    const number = index < commitLimit ? await pullOf(github, branch, commit, message, chain, unknowns) : void 0;
    const last = ranges.at(-1);
    if (number !== void 0 && last?.number === number) last.parent = parent;
    else if (number === void 0 || ranges.length === mergeLimit) {
      unknowns.push(tooMany);
      break;
    } else ranges.push({ number, parent, commit, commits: [] });
  }
  return ranges;
}
function between(commits, parent, commit) {
  const below = reachable(commits, parent);
  return [...reachable(commits, commit)].filter((id) => !below.has(id)).map((id) => commits.get(id));
}
function reachable(commits, from) {
  const seen = /* @__PURE__ */ new Set();
  const open = [from];
  for (let id = open.pop(); id !== void 0; id = open.pop()) {
    const commit = commits.get(id);
    if (commit === void 0 || seen.has(id)) continue;
    seen.add(id);
    open.push(...commit.parents);
  }
  return seen;
}
async function pullOf(github, branch, commit, message, chain, unknowns) {
  const merged = (await pullsOfCommit(github.caller, commit)).filter(
    (pull) => pull.base === branch && pull.mergedAt !== null && chain.includes(pull.mergeCommit ?? "")
  );
  if (merged.length === 0) return namedPull(github, branch, commit, message);
  const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
  const [one, ...more] = (exact.length > 0 ? exact : merged).map(({ number }) => number).sort(byNumber);
  if (more.length > 0 && !unknowns.includes(ambiguous)) unknowns.push(ambiguous);
  return one;
}
async function namedPull(github, branch, commit, message) {
  const number = /^(?:Merge pull request #|.{0,400}\(#)([1-9]\d{0,9})\b/.exec(message)?.[1];
  if (number === void 0) return null;
  try {
    const { base, merged } = await github.pull(Number(number));
    return base.ref === branch && merged?.commit === commit ? Number(number) : null;
  } catch (error) {
    if (error instanceof GitHubError && error.failure.code === "not-found") return null;
    throw error;
  }
}
function byNumber(a, b) {
  return a - b;
}
var newBranch = {
  code: "new-branch",
  message: "The branch is new and there is no other to compare it with, so it is not known what was merged into it.",
  remedy: "Have each pull request that it holds judged by the workflow of Remit (workflow_dispatch with its number).",
  quoted: []
};
var rewritten = {
  code: "branch-rewritten",
  message: "This push took commits away from the branch, so what was recorded of it before no longer holds.",
  remedy: "Have a person who answers for the branch restore what was taken away, or record why; and forbid force pushes in the rules of the branch.",
  quoted: []
};
var ambiguous = {
  code: "merge-ambiguous",
  message: "A commit of this push belongs to several merged pull requests, of which only the oldest was judged.",
  remedy: "Have the others judged by the workflow of Remit (workflow_dispatch with the number of each).",
  quoted: []
};
var tooMany = {
  code: "too-many-merges",
  message: `This push holds more than ${mergeLimit} merges or ${commitLimit} commits; only the newest of them were judged.`,
  remedy: "Have the other pull requests judged by the workflow of Remit (workflow_dispatch with the number of each).",
  quoted: []
};

// src/commands/run-push.ts
async function judgePush(setting, request, event) {
  const branch = event.ref.startsWith("refs/heads/") ? event.ref.slice("refs/heads/".length) : null;
  if (branch === null) throw notABranch;
  const { after } = event;
  if (after === null) return { nothing: "the branch was deleted" };
  const push = await readPush(request.github, branch, { ...event, after });
  if ("nothing" in push) return push;
  const merges = [];
  const tip = await tipOf(request, push);
  for (const range of push.ranges) merges.push(await readMerge(setting, request, push, range, tip, null));
  await readUntilStill(request, merges, ({ range }, now) => readMerge(setting, request, push, range, tip, now));
  const [newest, ...others] = merges.map(({ loaded, merge }) => ({ ...loaded, ...merge === null ? {} : { merge } }));
  if (newest === void 0) {
    return { judged: judgeUnread(setting, push.unknowns), others: [] };
  }
  newest.pullRequest.unknowns.push(...push.unknowns);
  const judge = (loaded) => ({ ...loaded, evidence: evaluateIn(setting, loaded) });
  return {
    judged: judge(newest),
    others: others.map(judge).map(({ evidence, pullRequest }) => ({
      folder: `commit-${pullRequest.revisions.head.slice(0, 12)}`,
      evidence,
      head: pullRequest.revisions.head
    }))
  };
}
async function tipOf({ github }, { branch, commits }) {
  try {
    const tip = await github.branchTip(branch);
    return commits.has(tip) ? null : tip;
  } catch (error) {
    if (error instanceof GitHubError && error.failure.code === "not-found") return null;
    throw error;
  }
}
async function readMerge(setting, request, { branch }, range, tip, known) {
  const { number, parent, commit } = range;
  const policyAt = tip ?? parent;
  const merge = {
    commit,
    tree: null,
    pullRequest: number,
    mergedBy: setting.event.push?.sender ?? null,
    mergedAt: null,
    joinedBy: null,
    record: null
  };
  if (number === null) {
    const { tree, ...loaded2 } = await loadDirectPush(request, branch, range, policyAt);
    return { range, live: null, loaded: loaded2, merge: { ...merge, tree } };
  }
  const live = known ?? await readAgain(request, number);
  if (live instanceof GitHubError) {
    const loaded2 = readNothing(setting, { sha: commit, from: "event" }, number, [unknownOf(live)]);
    return { range, live: null, loaded: loaded2, merge };
  }
  const landing = { against: parent, policyAt, change: { from: parent, to: commit }, checksOn: null };
  const { evidence: _evidence, ...loaded } = await judgeOnce(
    request,
    live,
    (read) => evaluateIn(setting, { ...read, merge }),
    landing
  );
  merge.tree = loaded.own?.landedTree ?? null;
  merge.mergedBy = live.merged?.by ?? null;
  merge.mergedAt = live.merged?.at ?? null;
  try {
    const joined = await joinRecord(request, live, commit, loaded);
    return { range, live, loaded, merge: { ...merge, ...joined } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    loaded.pullRequest.unknowns.push(unknownOf(error));
    return { range, live, loaded, merge: null };
  }
}
async function joinRecord({ github: { caller } }, { head, number }, commit, { own, pullRequest }) {
  const onCommit = await recordOn(caller, commit, checkName, ["remit:merge-group", `remit:${number}`]);
  if (onCommit !== null) return { joinedBy: "commit", record: onCommit };
  const record = head.sha === commit ? null : await recordOn(caller, head.sha, checkName, [`remit:${number}`]);
  if (record === null) return { joinedBy: null, record };
  const isSameTree = own !== void 0 && own.headTree !== null && own.headTree === own.landedTree;
  if (isSameTree) return { joinedBy: "tree", record };
  const { changeDigest } = pullRequest;
  return { joinedBy: changeDigest !== null && changeDigest === record.changeDigest ? "changeDigest" : null, record };
}
var notABranch = new ConfigurationError(
  "not-a-branch",
  "This push was to no branch, so there is no merge to record.",
  "Name the branches in the event of the workflow (on.push.branches); then no tag starts it."
);
export {
  judgePush
};
