import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  hasMoved,
  keptMoving,
  queueRefs,
  readAgain,
  repeats,
  unknownOf
} from "./chunk-T2574V7G.js";
import {
  GitHubError
} from "./chunk-BSPUYVQH.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";

// src/model/queue-ref.ts
var queueFolder = "refs/heads/gh-readonly-queue/";
function parseQueueRef(ref) {
  if (!ref.startsWith(queueFolder)) return null;
  const at = ref.lastIndexOf("/pr-");
  const base = ref.slice(queueFolder.length, at);
  const entry2 = /^\/pr-([1-9]\d{0,14})-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(at < 0 ? "" : ref.slice(at));
  if (at < queueFolder.length || base === "" || entry2 === null) return null;
  return { base, number: Number(entry2[1]), commit: entry2[2] };
}

// src/inputs/merge-group.ts
var memberLimit = 100;
async function walkMergeGroup(github, event) {
  const own = parseQueueRef(event.headRef);
  const branch = event.baseRef.startsWith("refs/heads/") ? event.baseRef.slice("refs/heads/".length) : "";
  if (own === null || own.base !== branch) throw unknownShape;
  const first = await github.compare(branch, event.head);
  const commits = await github.comparedCommits(first, event.head);
  const chain = firstParents(commits, event.head, first.mergeBase);
  if (chain === null) throw unknownChain;
  const at = new Map(chain.map((commit, index) => [commit, index]));
  const below = [own.commit, event.base].flatMap((commit) => at.get(commit) ?? []);
  if (below.length === 0 || below.includes(0)) throw unknownChain;
  const entries = [entry(own, event.headRef, chain, 0, Math.min(...below))];
  if (Math.min(...below) < chain.length - 1) entries.push(...await parentsOf(github, branch, chain, at, entries[0]));
  return { branch, base: first.mergeBase, head: event.head, entries: entries.reverse() };
}
async function parentsOf(github, branch, chain, at, own) {
  const known = /* @__PURE__ */ new Map();
  for (const { ref, commit } of await queueRefs(github.caller, branch)) {
    const name = parseQueueRef(ref);
    if (!at.has(commit)) continue;
    if (name === null || name.base !== branch) throw unknownShape;
    known.set(commit, [...known.get(commit) ?? [], { ref, name }]);
  }
  const entries = [];
  let from = at.get(own.parent);
  while (from < chain.length - 1) {
    const found = known.get(chain[from]) ?? [];
    if (found.length !== 1) throw unknownChain;
    if (entries.length + 1 >= memberLimit) throw tooLong;
    const { ref, name } = found[0];
    const named = at.get(name.commit);
    let to = from + 1;
    while (to < chain.length - 1 && to !== named && !known.has(chain[to])) to++;
    entries.push(entry(name, ref, chain, from, to));
    from = to;
  }
  return entries;
}
function entry({ number }, ref, chain, from, to) {
  return { number, ref, group: chain[from], parent: chain[to] };
}
function firstParents(commits, from, to) {
  const parents = new Map(commits.map((commit) => [commit.id, commit.parents]));
  const chain = [from];
  for (let at = from; at !== to; ) {
    const next = parents.get(at)?.[0];
    if (next === void 0 || chain.length > parents.size) return null;
    chain.push(next);
    at = next;
  }
  return chain;
}
var tryAgain = "Let GitHub build the queue again: take the pull request out of the merge queue and queue it again. If it happens again, report it together with the version of Remit.";
var unknownShape = new InputError(
  "queue-ref-unknown",
  "The name of the branch of this merge group, or of one that it stands on, is of no form that Remit knows.",
  tryAgain
);
var unknownChain = new InputError(
  "queue-chain-unknown",
  "The commits of this merge group do not lead back to the base branch by queue branches alone, so it is not known which pull requests are in it.",
  tryAgain
);
var tooLong = new InputError(
  "queue-too-long",
  `This merge group holds more than ${memberLimit} pull requests.`,
  "Set a smaller group size for the merge queue in the rules of the branch, and queue the pull requests again."
);

// src/commands/read-until-still.ts
async function readUntilStill(request, reads, again) {
  for (let repeated = 0, moved = true; moved; repeated++) {
    moved = false;
    for (const [index, read] of reads.entries()) {
      const { live, loaded } = read;
      if (live === null) continue;
      const now = await readAgain(request, live.number);
      if (now instanceof GitHubError) loaded.pullRequest.unknowns.push(unknownOf(now));
      else if (!hasMoved(live, now)) continue;
      else if (repeated === repeats) loaded.pullRequest.unknowns.push(keptMoving);
      else {
        reads[index] = await again(read, now);
        moved = true;
      }
    }
  }
}

export {
  walkMergeGroup,
  firstParents,
  readUntilStill
};
