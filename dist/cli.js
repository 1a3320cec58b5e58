#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  safeLog
} from "./chunk-Z4T37VDB.js";
import {
  ConfigurationError,
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/cli.ts
var commands = {
  verify: async () => (await import("./verify-C7PWTEOE.js")).verify,
  explain: async () => (await import("./explain-7WLRPV44.js")).explain,
  backtest: async () => (await import("./backtest-WJRTA5MO.js")).backtest,
  demo: async () => (await import("./demo-WA7Z6GFV.js")).demo,
  audit: async () => (await import("./audit-MLUVWXOA.js")).audit,
  "check-evidence": async () => (await import("./check-evidence-ILTK5TDH.js")).checkEvidence,
  init: async () => (await import("./init-K7B6E5A5.js")).init,
  brief: async () => (await import("./brief-4WKBVT4C.js")).brief,
  policy: async () => (await import("./policy-K44LVOQC.js")).policy
};
var usage = `Remit checks a pull request against its written task and a policy, and leaves evidence.

Usage:
  remit verify   [--repo DIR] [--base REV] [--head REV] [--title TEXT] [--task FILE|-] [--pull-request FILE]
                 [--policy FILE] [--at TIME] [--format text|json|markdown|sarif] [--output FILE]
  remit explain  EVIDENCE [PATH]    why is this file explained, or not
  remit backtest [--repo DIR] [--last N | --range A..B] [--policy FILE] [--descriptions FILE]
                 [--at TIME] [--format text|json|ndjson] [--output FILE]
                                    what each rule would have said to merged pull requests
  remit demo                        three sample pull requests, judged, with nothing but Node and git
  remit audit    DIR|ZIP|BRANCH... [--repo DIR --branch REF --since REV --until REV] [--pull-requests FILE]
                 [--format html|markdown|json|csv|oscal] [--sample N --seed S] [--output FILE]
                                    whether every change of a period has its record, and what does not fit
  remit check-evidence FILE... [--repo DIR]
                 [--trusted-root FILE [--certificate-identity ID] [--certificate-oidc-issuer URL]]
                                    whether records are what their runs wrote; one line a record
  remit init     [--repo DIR]       writes policy, workflow and description template from what the repository shows
  remit brief    [--policy FILE] [--task FILE|-] [--format text|json|markdown]
                                    what an agent may touch and must declare, before it starts
  remit policy   check FILE [--at TIME] | schema
                                    what is wrong with a policy, what of it is dead or due; its JSON Schema

Exit: 0 nothing holds the merge, 1 a finding holds it, 2 could not be known or wrongly called.`;
async function main([name, ...args]) {
  const print = (text) => safeLog(text, (chunk) => process.stdout.write(chunk));
  if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
    print(usage);
    return name === void 0 ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : void 0;
  try {
    if (load === void 0) throw new UsageError(`There is no command ${name}.

${usage}`);
    return await (await load())(args);
  } catch (error) {
    safeLog(describe(error), (chunk) => process.stderr.write(chunk));
    return 2;
  }
}
function describe(error) {
  if (error instanceof ConfigurationError || error instanceof InputError)
    return `remit: ${error.message} ${error.remedy}`;
  if (error instanceof UsageError) return `remit: ${error.message}`;
  return `remit: unexpected error, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
process.stdout.on("error", () => process.exit(process.exitCode ?? 0));
process.exitCode = await main(process.argv.slice(2));
