import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  ownCheck
} from "./chunk-6YKZ7FF4.js";
import {
  isObserved
} from "./chunk-AHE2HMOA.js";

// src/outputs/verdict-words.ts
var checkName = ownCheck;
var disclaimer = "Remit compares the written task and the policy with the change. It is not a code reviewer, not a detector of AI-written text, and not a certificate.";
function tallyOf(results) {
  const tally = {
    fail: 0,
    review: 0,
    cleared: 0,
    waived: 0,
    open: 0,
    informational: 0,
    pass: 0,
    notApplicable: 0
  };
  for (const result of results) {
    const key = isCleared(result) ? "cleared" : result.waived !== void 0 ? "waived" : result.kind;
    if (Object.hasOwn(tally, key)) tally[key]++;
  }
  return tally;
}
function isCleared(result) {
  return result.kind === "review" && result.clearedBy !== null;
}
var decidingKind = {
  PASSED: null,
  REVIEW: "review",
  FAILED: "fail",
  INCOMPLETE: "open"
};
function firstFinding(predicate) {
  const kind = decidingKind[predicate.verificationResult];
  return predicate.results.find((result) => result.kind === kind && !isCleared(result)) ?? null;
}
function verdictWords(evidence) {
  const { predicate } = evidence;
  const tally = tallyOf(predicate.results);
  const words = wordsFor(predicate, tally);
  if (!isObserved(predicate)) return words;
  const why = predicate.policy.state === "absent" ? "The base branch has no policy, so Remit only observes. A policy at .github/remit.json makes it count." : "The policy only observes, so this report holds nothing. `mode: enforce` in the policy makes it count.";
  return { icon: "\u{1F52D}", label: "Observed", headline: `would be ${words.label}, ${words.headline}`, meaning: why };
}
function wordsFor(predicate, tally) {
  switch (predicate.verificationResult) {
    case "PASSED":
      return {
        icon: "\u2705",
        label: "PASSED",
        headline: settled(tally) ?? "nothing to do",
        meaning: `Every rule that applies to this change holds${settledWords(tally)}.`
      };
    case "REVIEW":
      return {
        icon: "\u{1F440}",
        label: "REVIEW",
        headline: `${count(tally.review, "finding")} for a person to judge`,
        meaning: predicate.policy.review === "block" ? "The policy holds the merge until another person approves exactly this content, or each finding is cleared." : "This does not hold the merge. Another person should judge each finding; an approval of exactly this content clears them all."
      };
    case "FAILED":
      return {
        icon: "\u274C",
        label: "FAILED",
        headline: `${count(tally.fail, "finding")} to resolve`,
        meaning: "A stated fact breaks a stated rule. The merge is held until each of these findings is resolved."
      };
    case "INCOMPLETE":
      return {
        icon: "\u26A0\uFE0F",
        label: "INCOMPLETE",
        headline: `${count(tally.open, "thing")} could not be checked`,
        meaning: "This is not a pass and not an accusation: Remit could not see enough to judge, so the merge is held."
      };
  }
}
function settled({ cleared, waived }) {
  if (cleared === 0 && waived === 0) return null;
  const parts = [
    ...cleared === 0 ? [] : [`${count(cleared, "finding")} cleared`],
    ...waived === 0 ? [] : [cleared === 0 ? `${count(waived, "finding")} waived` : `${waived} waived`]
  ];
  return `nothing is open, ${parts.join(", ")}`;
}
function settledWords({ cleared, waived }) {
  if (cleared === 0 && waived === 0) return "";
  const how = [...cleared === 0 ? [] : ["cleared"], ...waived === 0 ? [] : ["waived"]].join(" or ");
  return `, or its findings were ${how}`;
}
var kindWords = {
  fail: { icon: "\u274C", tag: "FAIL", trouble: "What is wrong", call: "To resolve" },
  open: { icon: "\u26A0\uFE0F", tag: "OPEN", trouble: "What is not known", call: "To make it known" },
  review: { icon: "\u{1F440}", tag: "REVIEW", trouble: "What needs a person", call: "To clear" },
  informational: { icon: "\u2139\uFE0F", tag: "NOTE", trouble: "For the record", call: "To do" },
  pass: { icon: "\u2705", tag: "PASS", trouble: "Checked", call: "To do" },
  notApplicable: { icon: "\u26AA", tag: "N/A", trouble: "Not looked at", call: "To do" }
};
function ruleTitle(ruleId) {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(ruleId)) return null;
  const words = ruleId.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function readOnlyTokenNote(evidence) {
  const { predicate } = evidence;
  const start = `The token of this run is read-only, so there is no check called ${checkName}; this summary and the annotations take its place.`;
  const showsGreen = isObserved(predicate) ? predicate.verificationResult !== "PASSED" : predicate.verificationResult === "REVIEW" && predicate.policy.review !== "block";
  return showsGreen ? `${start} The job shows as green although the result is ${predicate.verificationResult}.` : start;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  checkName,
  disclaimer,
  tallyOf,
  isCleared,
  firstFinding,
  verdictWords,
  kindWords,
  ruleTitle,
  readOnlyTokenNote,
  count
};
