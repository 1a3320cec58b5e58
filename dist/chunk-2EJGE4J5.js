import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  join,
  say,
  sayList
} from "./chunk-HF5EZP2A.js";

// src/model/claim-sentences.ts
var claimWords = {
  tests: "tests come with the change",
  documentation: "documentation comes with the change",
  changelog: "a changelog entry comes with the change",
  "file-added": "a file is added",
  "file-removed": "a file is removed",
  "file-renamed": "a file is renamed",
  "file-changed": "a file is changed",
  "symbol-added": "a symbol is added",
  "symbol-removed": "a symbol is removed",
  "symbol-renamed": "a symbol is renamed",
  "dependency-added": "a dependency is added",
  "dependency-removed": "a dependency is removed",
  "reverts-commit": "a commit is taken back",
  "file-unchanged": "a file stays as it is",
  "dependency-bumped": "a dependency moves to a version",
  "no-new-dependencies": "no dependency is added",
  "only-documentation": "only documentation changes",
  "only-tests": "only tests change",
  "only-comments": "only comments change",
  "only-formatting": "only formatting changes",
  "only-paths": "only certain paths change",
  "no-api-change": "the API stays as it is",
  "file-count": "so many files change",
  "test-count": "so many tests are added",
  "line-count": "so many lines change",
  "no-behaviour-change": "behaviour stays as it is"
};
function proofWords(claim) {
  const { kind, proof } = claim;
  switch (proof.ground) {
    case "shown":
      return shown(claim);
    case "missing":
      return missing(claim);
    case "beyond":
      return beyond(claim);
    case "opposite":
      return opposite(claim);
    case "other-number":
      return kind === "dependency-bumped" ? join("it is ", listed(proof.symbols, 0)) : counted(proof.counts);
    default:
      return { text: roomWords[proof.ground] ?? "not decided", quoted: [] };
  }
}
var roomWords = {
  unresolved: "what it names is neither in the changed lines nor in the tree",
  ambiguous: "it can be meant in more than one way",
  "leaves-room": "the description leaves room for what else changes",
  "not-read": "not all of the change could be read",
  "not-visible": "no diff can show it"
};
function shown({ kind, proof }) {
  const { paths, more = 0, symbols, counts } = proof;
  if (kind === "file-unchanged") return join(pathsOf(proof), isMany(proof) ? " are as they were" : " is as it was");
  if (kind.startsWith("only-")) return say`nothing else changes`;
  const parts = [];
  if (Object.keys(counts).length > 0) parts.push(counted(counts));
  if (symbols.length > 0) parts.push(listed(symbols, 0));
  if (paths.length > 0) parts.push(listed(paths, more));
  if (parts.length === 0) return say`nothing in the change says otherwise`;
  return parts.reduce((all, part) => join(all, parts.length > 1 ? " in " : "", part));
}
function missing({ kind, proof }) {
  if (kind === "tests") return say`no changed file is a test or holds one`;
  if (kind === "documentation") return say`no changed file is documentation, and no comment changes`;
  if (kind === "changelog") return say`no changed file is a changelog entry`;
  if (kind === "symbol-renamed") return join("the new name stands nowhere in the changed lines of ", pathsOf(proof));
  if (kind === "file-removed") return join(pathsOf(proof), isMany(proof) ? " are still there" : " is still there");
  return join(pathsOf(proof), isMany(proof) ? " are as they were" : " is as it was");
}
function beyond({ kind, proof }) {
  if (kind === "no-new-dependencies")
    return join(pathsOf(proof), isMany(proof) ? " bring " : " brings ", listed(proof.symbols, 0));
  if (kind === "no-api-change")
    return join("exported names come or go in ", pathsOf(proof), ": ", listed(proof.symbols, 0));
  const what = kind === "only-paths" || kind === "file-unchanged" ? "change" : beyondWords[kind] ?? "change";
  return join(pathsOf(proof), ` ${isMany(proof) ? what : singular(what)}`, kind === "file-unchanged" ? "" : " as well");
}
var beyondWords = {
  "only-documentation": "change code",
  "only-comments": "change code",
  "only-tests": "change code that is no test",
  "only-formatting": "change more than formatting"
};
function singular(what) {
  return what.replace("change", "changes");
}
function opposite({ kind, proof }) {
  const paths = pathsOf(proof);
  switch (kind) {
    case "file-added":
      return join(paths, isMany(proof) ? " are not new in it" : " is not new in it");
    case "file-removed":
      return join(paths, isMany(proof) ? " are still there" : " is still there");
    case "file-renamed":
      return join(paths, " was renamed the other way round");
    case "symbol-added":
      return join("the changed lines only take ", listed(proof.symbols, 0), " out, in ", paths);
    case "symbol-removed":
      return join("the changed lines only bring ", listed(proof.symbols, 0), " in, in ", paths);
    case "symbol-renamed":
      return join("the names change the other way round in ", paths);
    case "reverts-commit":
      return say`that commit changed none of these files`;
    default:
      return join(paths, " shows the opposite for ", listed(proof.symbols, 0));
  }
}
var countWords = {
  files: ["file changes", "files change"],
  tests: ["test is added", "tests are added"],
  lines: ["line changes", "lines change"],
  changed: ["file changes", "files change"],
  reverted: ["file was changed by that commit", "files were changed by that commit"],
  shared: ["file is in both", "files are in both"]
};
function counted(counts) {
  const parts = Object.entries(counts).map(
    ([name, value]) => `${value} ${countWords[name]?.[value === 1 ? 0 : 1] ?? "counted"}`
  );
  return { text: parts.join(", "), quoted: [] };
}
function pathsOf({ paths, more = 0 }) {
  return listed(paths, more);
}
var shownValues = 3;
function listed(values, more) {
  const rest = values.length - shownValues + more;
  if (rest <= 0) return sayList(values, shownValues);
  const first = values.slice(0, shownValues);
  return { text: `${first.map((value) => `"${value}"`).join(", ")} and ${rest} more`, quoted: first };
}
function isMany({ paths, more = 0 }) {
  return paths.length + more > 1;
}

// src/model/approval-flaw.ts
var flawWords = {
  "not-a-person": "is not a person\u2019s",
  author: "is the author\u2019s own",
  "sent-the-agent": "is of somebody who sent the agent",
  "last-pusher": "is of the one who pushed the content last",
  "pusher-unknown": "may be of the one who pushed the content last, which nobody could say",
  "no-write-access": "is of somebody who may not push to this repository",
  "write-access-unknown": "may be of somebody who may not push to this repository, which GitHub did not say",
  "other-content": "is of other content than this",
  "content-unknown": "is of a commit whose content could not be compared with this one",
  superseded: "was followed by another review of the same person",
  "no-time": "has no time",
  "author-unknown": "may be the author\u2019s own, since the author is not known"
};

// src/model/weakening-words.ts
var one = {
  "test-removed": "1 test removed",
  "assertion-removed": "1 assertion removed",
  "assertion-loosened": "1 assertion made looser",
  "skip-added": "1 test newly skipped",
  "only-added": "1 test told to run alone",
  "xfail-added": "1 test newly expected to fail",
  "threshold-loosened": "1 limit loosened",
  "timeout-loosened": "1 time limit raised",
  "coverage-lowered": "1 coverage gate lowered",
  "check-silenced": "1 check silenced on code that was there",
  "failure-ignored": "1 failure newly ignored",
  "snapshot-removed": "the snapshot removed while its test stays",
  "snapshot-rewritten": "the snapshot written anew"
};
var many = {
  "test-removed": "tests removed",
  "assertion-removed": "assertions removed",
  "assertion-loosened": "assertions made looser",
  "skip-added": "tests newly skipped",
  "only-added": "tests told to run alone",
  "xfail-added": "tests newly expected to fail",
  "threshold-loosened": "limits loosened",
  "timeout-loosened": "time limits raised",
  "coverage-lowered": "coverage gates lowered",
  "check-silenced": "checks silenced on code that was there",
  "failure-ignored": "failures newly ignored",
  "snapshot-removed": "snapshots removed while their tests stay",
  "snapshot-rewritten": "lines of the snapshot written anew"
};
var shownLines = 5;
function weakeningWords({
  kind,
  count,
  lines,
  side
}) {
  const what = count === 1 ? one[kind] ?? "1 check weakened" : `${count} ${many[kind] ?? "checks weakened"}`;
  if (lines.length === 0) return what;
  const base = side === "base" ? " of the base" : "";
  return `${what} (${lines.length === 1 ? "line" : "lines"} ${lineList(lines)}${base})`;
}
function lineList(lines) {
  const more = lines.length - shownLines;
  if (more > 0) return `${lines.slice(0, shownLines).join(", ")} and ${more} more`;
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
}

export {
  claimWords,
  proofWords,
  flawWords,
  weakeningWords
};
