import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/verdict.ts
function verificationResultOf(results) {
  if (results.some((result) => result.kind === "fail")) return "FAILED";
  if (results.some((result) => result.kind === "open")) return "INCOMPLETE";
  if (results.some((result) => result.kind === "review" && result.clearedBy === null)) return "REVIEW";
  return "PASSED";
}
function isObserved({ policy }) {
  return policy.mode === "observe" && (policy.state === "present" || policy.state === "absent");
}
function blocks({ predicate }) {
  const { verificationResult, policy } = predicate;
  if (isObserved(predicate) || verificationResult === "PASSED") return false;
  return verificationResult !== "REVIEW" || policy.review === "block";
}
function exitCodeOf(evidence) {
  if (!blocks(evidence)) return 0;
  return evidence.predicate.verificationResult === "INCOMPLETE" ? 2 : 1;
}
function conclusionOf(evidence) {
  if (isObserved(evidence.predicate)) return "neutral";
  if (evidence.predicate.verificationResult === "PASSED") return "success";
  return blocks(evidence) ? "failure" : "neutral";
}

export {
  verificationResultOf,
  isObserved,
  exitCodeOf,
  conclusionOf
};
