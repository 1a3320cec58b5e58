import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  ConfigurationError
} from "./chunk-WXM4YY5W.js";

// src/commands/readable-policy.ts
function requireReadable(source) {
  if (source.state === "unreadable") {
    throw new ConfigurationError(
      "policy-unreadable",
      `The policy cannot be read: ${source.reason}.`,
      "Name one with --policy."
    );
  }
  if (source.state !== "invalid" && source.state !== "invalid-local") return;
  const problem = source.problems[0];
  const place = problem === void 0 ? source.path : `${problem.file}, line ${problem.line}, column ${problem.column}`;
  throw new ConfigurationError(
    "policy-invalid",
    `The policy is not valid: ${place}: ${problem?.message ?? ""}`,
    problem?.remedy ?? "Correct it.",
    source.problems
  );
}

export {
  requireReadable
};
