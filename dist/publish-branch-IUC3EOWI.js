import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  evidenceBytes,
  sha256
} from "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import "./chunk-ZBR2KMOK.js";

// src/outputs/publish-branch.ts
var evidenceBranch = "remit-evidence";
var tries = 8;
var firstWaitMs = 250;
var searchLimit = 20;
async function appendEvidence(evidence, store) {
  let failure = null;
  for (let turn = 0; turn < tries; turn++) {
    if (turn > 0) await store.clock.sleep(firstWaitMs * 2 ** Math.min(turn, 5) * (0.5 + store.clock.random()));
    try {
      return await append(evidence, store);
    } catch (error) {
      failure = store.failureOf(error);
      if (failure === null) throw error;
      if (failure.status !== 422 && failure.status !== 409) break;
    }
  }
  const isRefused = failure.code === "not-permitted" || failure.code === "not-found";
  return { state: isRefused ? "read-only" : "failed", code: failure.code, evidence };
}
async function append(evidence, store) {
  const { api, branch } = store;
  const tip = await tipOf(store);
  const { tree, previous } = tip === null ? { tree: null, previous: null } : await lastRecord(api, tip);
  const chained = chainedTo(evidence, previous);
  const bytes = evidenceBytes(chained);
  const digest = sha256(bytes);
  const path = pathOf(chained, digest);
  const blob = await api.createBlob(bytes.toString("utf8"));
  const commit = await api.createCommit({
    message: messageOf(path, digest),
    tree: await api.createTree(tree, path, blob),
    parents: tip === null ? [] : [tip]
  });
  if (tip === null) await api.createRef(branch, commit);
  else await api.updateRef(branch, commit);
  return { state: "stored", path, commit, evidence: chained };
}
async function tipOf({ api, branch, failureOf }) {
  try {
    return await api.tip(branch);
  } catch (error) {
    if (failureOf(error)?.code === "not-found") return null;
    throw error;
  }
}
async function lastRecord(api, tip) {
  let found = await api.commit(tip);
  const { tree } = found;
  for (let turn = 0; turn < searchLimit; turn++) {
    const digest = /^Record-SHA256: ([0-9a-f]{64})$/m.exec(found.message)?.[1];
    if (digest !== void 0) return { tree, previous: digest };
    const [parent] = found.parents;
    if (parent === void 0) break;
    found = await api.commit(parent);
  }
  return { tree, previous: null };
}
function chainedTo(evidence, previous) {
  return { ...evidence, predicate: { ...evidence.predicate, chain: { ...evidence.predicate.chain, previous } } };
}
function pathOf({ predicate }, digest) {
  return `${predicate.run.at.slice(0, 10).replaceAll("-", "/")}/${predicate.change.head}-${digest.slice(0, 12)}.json`;
}
function messageOf(path, digest) {
  return `Add ${path}

Record-SHA256: ${digest}
`;
}
export {
  appendEvidence,
  chainedTo,
  evidenceBranch
};
