import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  evidenceBytes,
  sha256
} from "./chunk-TEELLIWE.js";

// src/outputs/test-result.ts
var testResultType = "https://in-toto.io/attestation/test-result/v0.1";
function testResultOf(evidence) {
  const { predicate } = evidence;
  const blocking = predicate.policy.review === "block";
  const failed = idsOf(
    predicate.results,
    (result) => result.kind === "fail" || result.kind === "open" || blocking && uncleared(result)
  );
  const warned = idsOf(predicate.results, uncleared).filter((id) => !failed.includes(id));
  const passed = idsOf(predicate.results, (result) => result.kind === "pass" || isCleared(result));
  const { uri, digest } = predicate.policy;
  return {
    _type: evidence._type,
    subject: evidence.subject,
    predicateType: testResultType,
    predicate: {
      result: companionResult(evidence),
      configuration: [
        ...uri !== null && digest !== null ? [{ name: "policy", uri, digest }] : [],
        { name: "evidence.json", digest: { sha256: sha256(evidenceBytes(evidence)) } }
      ],
      ...predicate.intent.uri === null ? {} : { url: predicate.intent.uri },
      passedTests: passed.filter((id) => !failed.includes(id) && !warned.includes(id)),
      warnedTests: warned,
      failedTests: failed
    }
  };
}
function companionResult({ predicate }) {
  if (predicate.verificationResult === "PASSED") return "PASSED";
  return predicate.verificationResult === "REVIEW" && predicate.policy.review !== "block" ? "WARNED" : "FAILED";
}
function uncleared(result) {
  return result.kind === "review" && result.clearedBy === null;
}
function isCleared(result) {
  return result.kind === "review" && result.clearedBy !== null;
}
function idsOf(results, wanted) {
  return [...new Set(results.filter(wanted).map((result) => result.ruleId))].sort();
}

export {
  testResultOf
};
