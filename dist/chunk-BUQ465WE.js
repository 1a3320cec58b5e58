import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

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
  flawWords,
  weakeningWords
};
