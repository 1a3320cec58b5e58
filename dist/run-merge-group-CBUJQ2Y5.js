import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  evidenceBytes,
  sha256
} from "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import {
  readUntilStill,
  walkMergeGroup
} from "./chunk-MPQHZTMY.js";
import {
  evaluateIn,
  judgeOnce,
  readAgain,
  readNothing,
  recordOn,
  unknownOf
} from "./chunk-T2574V7G.js";
import "./chunk-S5LGV35R.js";
import "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-PW4ZSNYH.js";
import "./chunk-2EJGE4J5.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import {
  checkName,
  firstFinding
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

// src/commands/run-merge-group.ts
async function judgeMergeGroup(setting, request) {
  const { mergeGroup } = setting.event;
  if (mergeGroup === null) throw unreadable;
  const walk = await walkMergeGroup(request.github, mergeGroup);
  const members = [];
  for (const entry of walk.entries) members.push(await readMember(setting, request, walk, entry, null));
  await readUntilStill(request, members, ({ entry }, now) => readMember(setting, request, walk, entry, now));
  return judgeMembers(setting, walk, members);
}
async function readMember(setting, request, walk, entry, known) {
  const { number, group, parent } = entry;
  const live = known ?? await readAgain(request, number);
  if (live instanceof GitHubError) {
    const loaded2 = readNothing(setting, { sha: group, from: "event" }, number, [unknownOf(live)]);
    return { entry, live: null, loaded: loaded2, judged: null };
  }
  const landing = { against: walk.branch, policyAt: null, change: { from: parent, to: group }, checksOn: walk.head };
  const { evidence: _evidence, ...loaded } = await judgeOnce(
    request,
    live,
    (read) => evaluateIn(setting, { ...read, mergeGroup: groupOf(walk, { entry, live, loaded: read, judged: null }, []) }),
    landing
  );
  const { unknowns } = loaded.pullRequest;
  if (live.base.ref !== walk.branch) unknowns.push(otherBase);
  return { entry, live, loaded, judged: await earlierRecord(request, live, unknowns) };
}
async function earlierRecord({ github }, { head, number }, unknowns) {
  try {
    return await recordOn(github.caller, head.sha, checkName, [`remit:${number}`]);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    unknowns.push(unknownOf(error));
    return null;
  }
}
function judgeMembers(setting, walk, members) {
  const others = [];
  for (const member of members.slice(0, -1)) {
    const evidence = evaluateIn(setting, { ...member.loaded, mergeGroup: groupOf(walk, member, []) });
    others.push({ member: judgedMember(member, evidence), evidence });
  }
  const last = members.at(-1);
  const mergeGroup = groupOf(
    walk,
    last,
    others.map(({ member }) => member)
  );
  const judged = { ...last.loaded, mergeGroup };
  return {
    judged: { ...judged, evidence: evaluateIn(setting, judged) },
    others: others.map(({ member, evidence }) => ({ folder: `pr-${member.number}`, evidence }))
  };
}
function groupOf(walk, member, others) {
  const { ref, group } = member.entry;
  return { headRef: ref, head: group, base: walk.base, members: [...others, asMember(member)] };
}
function asMember({ entry, live, loaded, judged }) {
  const { number, group, parent } = entry;
  return {
    number,
    group,
    parent,
    head: live?.head.sha ?? null,
    queuedDigest: loaded.pullRequest.changeDigest,
    changeDigest: loaded.own?.change?.changeDigest ?? null,
    verificationResult: null,
    evidenceSha256: null,
    judged,
    first: null
  };
}
function judgedMember(member, evidence) {
  const { predicate } = evidence;
  const finding = firstFinding(predicate);
  const rest = finding === null ? [] : spans(finding.message, finding.quoted).rest;
  return {
    ...asMember(member),
    verificationResult: predicate.verificationResult,
    evidenceSha256: sha256(evidenceBytes(evidence)),
    first: finding === null ? null : {
      message: { text: finding.message, quoted: finding.quoted.slice(0, finding.quoted.length - rest.length) },
      remedy: finding.remedy === null ? null : { text: finding.remedy, quoted: rest }
    }
  };
}
var unreadable = new ConfigurationError(
  "merge-group-unreadable",
  "The event of this merge group lacks its head, its base or their names.",
  "Start the workflow on merge_group with the type checks_requested, and re-run this job."
);
var otherBase = {
  code: "queue-base-differs",
  message: "The pull request is meant for another branch than the one that this queue merges into.",
  remedy: "Take the pull request out of the merge queue, set its base branch, and queue it again.",
  quoted: []
};
export {
  judgeMergeGroup
};
