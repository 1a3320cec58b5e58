import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  testResultOf
} from "./chunk-BGHZZOTD.js";
import {
  readEvent,
  readRunContext
} from "./chunk-RZNOQ46Q.js";
import {
  log
} from "./chunk-G4KKILBO.js";
import "./chunk-Z4T37VDB.js";
import {
  evidenceBytes,
  predicateBytes,
  sha256
} from "./chunk-TEELLIWE.js";
import {
  canonicalJson
} from "./chunk-XBG2CHYU.js";
import {
  evaluateIn,
  headOfEvent,
  judgePullRequest,
  judgeUnread,
  requestOf
} from "./chunk-T2574V7G.js";
import {
  defaultPolicyPath
} from "./chunk-S5LGV35R.js";
import "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import {
  verifier
} from "./chunk-KL7PSQ2O.js";
import "./chunk-PW4ZSNYH.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import {
  exitCodeOf
} from "./chunk-AHE2HMOA.js";
import "./chunk-BSPUYVQH.js";
import "./chunk-MDJ3CHGK.js";
import {
  ConfigurationError,
  InputError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/action.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/inputs/action-inputs.ts
var longestRetention = 400;
function readActionInputs(env) {
  const read = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim().toWellFormed();
  return {
    token: read("token"),
    number: wholeNumber("number", read("number"), Number.MAX_SAFE_INTEGER),
    policyPath: policyPath(read("policy-path")),
    artifactName: artifactName(read("artifact-name")),
    retentionDays: wholeNumber("retention-days", read("retention-days"), longestRetention)
  };
}
function wholeNumber(name, text, most) {
  if (text === "") return null;
  const value = /^[1-9][0-9]{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw invalid(name, most === longestRetention ? `a whole number from 1 to ${longestRetention}` : "a whole number");
}
function policyPath(text) {
  if (text === "") return defaultPolicyPath;
  const parts = text.split("/");
  const odd = parts.some((part) => part === "" || part === "." || part === "..") || /[\\\p{Cc}]/u.test(text);
  if (odd || text.length > 4096) throw invalid("policy-path", `a path in the repository such as ${defaultPolicyPath}`);
  return text;
}
function artifactName(text) {
  if (text === "") return null;
  if (/^[A-Za-z0-9._-]{1,128}$/.test(text)) return text;
  throw invalid("artifact-name", "at most 128 letters, digits, dots, dashes and underscores");
}
function invalid(name, wanted) {
  return new ConfigurationError(
    "invalid-input",
    `The input ${name} of the action is not ${wanted}.`,
    `Set ${name} in the workflow to ${wanted}, or leave it out.`
  );
}

// src/outputs/publish-files.ts
import { closeSync, lstatSync, mkdirSync, openSync, rmSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";
var folder = "remit-evidence";
var fixedTime = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
function writeEvidenceFiles(evidence, places, others = []) {
  for (const place of places) {
    if (!place) continue;
    try {
      return writeAll(join(place, folder), evidence, others);
    } catch {
    }
  }
  return null;
}
function makeDirectory(directory) {
  try {
    mkdirSync(directory);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
function writeAll(directory, evidence, others) {
  const own = writeInto(directory, evidence);
  for (const other of others) {
    const beside = join(directory, other.folder);
    rmSync(beside, { force: true, recursive: true });
    const files = writeInto(beside, other.evidence);
    own.others.push(files.evidence, files.testResult, files.predicate);
  }
  return own;
}
function writeInto(directory, evidence) {
  makeDirectory(directory);
  if (!lstatSync(directory).isDirectory()) throw new Error("not a directory");
  const bytes = evidenceBytes(evidence);
  const write = (name, content) => {
    const path = join(directory, name);
    rmSync(path, { force: true, recursive: true });
    const file = openSync(path, "wx", 420);
    try {
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
    } finally {
      closeSync(file);
    }
    utimesSync(path, fixedTime, fixedTime);
    return path;
  };
  return {
    directory,
    evidence: write("evidence.json", bytes),
    testResult: write("test-result.json", Buffer.from(canonicalJson(testResultOf(evidence)), "utf8")),
    predicate: write("predicate.json", predicateBytes(evidence)),
    sha256: sha256(bytes),
    others: []
  };
}

// src/commands/run-action.ts
async function runAction({
  env,
  clock,
  willPost
}) {
  const event = readEvent(env);
  const setting = {
    env,
    context: readRunContext(env),
    event,
    stage: event.stage,
    inputs: null,
    github: null,
    number: event.number,
    at: new Date(clock.now()).toISOString()
  };
  let outcome;
  try {
    outcome = await judge(setting, clock);
  } catch (error) {
    const judged2 = judgeUnread(setting, [unknownOfError(error)]);
    outcome = judged2 && { judged: judged2, others: [] };
  }
  if (outcome === null) {
    log("Remit: no head commit is known, so nothing was judged and there is no evidence.");
    return { exitCode: 2, abandoned: false };
  }
  if ("nothing" in outcome) {
    log(`Remit: nothing to record, since ${outcome.nothing}.`);
    return { exitCode: 0, abandoned: false };
  }
  const { judged, others } = outcome;
  let { evidence } = judged;
  const notes = [];
  for (const other of others.toReversed()) other.evidence = await keepOnBranch(setting, other.evidence, clock, notes);
  evidence = await keepOnBranch(setting, evidence, clock, notes);
  const files = writeEvidenceFiles(evidence, [env.GITHUB_WORKSPACE, env.RUNNER_TEMP], others);
  if (files === null) {
    judged.pullRequest.unknowns.push(evidenceNotWritten);
    evidence = evaluateIn(setting, judged);
  }
  const { head } = judged.pullRequest.revisions;
  const check = checkPlace(setting, judged);
  const { publish } = await import("./publish-LWGIGCMZ.js");
  const { abandoned: abandoned2 } = await publish({
    evidence,
    files,
    artifact: { name: artifactName2(setting, head), retentionDays: setting.inputs?.retentionDays ?? null },
    check: setting.github === null || check === null ? null : { api: setting.github, place: check },
    others: others.flatMap(
      ({ head: at, evidence: other }) => at === void 0 || check === null ? [] : { evidence: other, place: { ...check, head: at } }
    ),
    notes: [...retentionNotes(evidence), ...notes],
    env,
    willPost
  });
  if (setting.github !== null) log(`Requests to the API of GitHub: ${setting.github.requests()}.`);
  const own = [evidence, ...others.flatMap((other) => other.head === void 0 ? [] : other.evidence)];
  return { exitCode: worst(own.map(exitCodeOf)), abandoned: abandoned2 };
}
function worst(codes) {
  return codes.find((code) => code === 1) ?? codes.find((code) => code === 2) ?? 0;
}
async function judge(setting, clock) {
  const { context, event } = setting;
  const inputs = readActionInputs(setting.env);
  setting.inputs = inputs;
  if (context.repository === null) throw noRepository;
  const { connectGitHub, defaultLimits } = await import("./github-ZOGEDI2R.js");
  const github = connectGitHub({
    token: inputs.token,
    repository: context.repository,
    apiUrl: context.apiUrl,
    version: verifier.version,
    clock,
    // A group, or a push, may hold many pull requests.
    limits: event.stage === "pull_request" ? defaultLimits : { ...defaultLimits, total: 5 * defaultLimits.total }
  });
  setting.github = github;
  const request = requestOf(setting, inputs, github, clock);
  if (event.stage === "merge_group") return (await import("./run-merge-group-CBUJQ2Y5.js")).judgeMergeGroup(setting, request);
  if (inputs.number !== null) {
    setting.number = inputs.number;
    setting.stage = "pull_request";
  } else if (event.push !== null) return (await import("./run-push-IIAEYAWT.js")).judgePush(setting, request, event.push);
  if (setting.number === null) throw noPullRequest;
  const judged = await judgePullRequest(request, setting.number, (loaded) => evaluateIn(setting, loaded));
  return { judged, others: [] };
}
async function keepOnBranch({ github }, evidence, clock, notes) {
  if (evidence.predicate.retention.store !== "branch") return evidence;
  const { appendEvidence, evidenceBranch } = await import("./publish-branch-IUC3EOWI.js");
  const failed = (code) => `The record was not appended to the branch ${evidenceBranch} (${code}): give the job the permission contents: write, and re-run it. Its artifact holds the record.`;
  if (github === null) {
    notes.push(failed("no-connection"));
    return evidence;
  }
  const { gitData: api, failureOf } = github;
  const outcome = await appendEvidence(evidence, { api, failureOf, clock, branch: evidenceBranch });
  if (outcome.state !== "stored") notes.push(failed(outcome.code));
  return outcome.evidence;
}
function checkPlace(setting, judged) {
  const { context, event, number } = setting;
  const isUnread = judged.pullRequest.repository === null;
  if (isUnread && headOfEvent(event, number)?.from !== "event") return null;
  return {
    head: judged.pullRequest.revisions.head,
    externalId: externalId(setting),
    detailsUrl: context.detailsUrl,
    mayExist: context.attempt > 1 || !(event.action === "opened" || event.action === "synchronize" || setting.stage !== "pull_request")
  };
}
function externalId(setting) {
  return `remit:${subjectOf(setting)}`;
}
function subjectOf({ number, stage }) {
  if (stage === "merge_group") return "merge-group";
  return stage === "push" ? "push" : String(number ?? "commit");
}
function artifactName2(setting, head) {
  const { context, inputs } = setting;
  const what = subjectOf(setting);
  return inputs?.artifactName ?? `remit-evidence-${what}-${head.slice(0, 12)}-${context.attempt}`;
}
function retentionNotes({ predicate: { retention } }) {
  const { store, days, requiredDays } = retention;
  if (store === "branch" || days === null || requiredDays === null || days >= requiredDays) return [];
  return [
    `The policy asks to keep evidence for ${requiredDays} days, and this artifact is kept for ${days}: archive it elsewhere in a later step.`
  ];
}
function unknownOfError(error) {
  if (error instanceof InputError || error instanceof ConfigurationError) {
    const { code, message, remedy } = error;
    return { code, message, remedy, quoted: [] };
  }
  log(`Remit: unexpected error: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  return {
    code: "unexpected-error",
    message: "Remit ended with an error of its own, so the pull request was not judged.",
    remedy: "Re-run this job; if it happens again, report it with the log of this job.",
    quoted: []
  };
}
var evidenceNotWritten = {
  code: "evidence-not-written",
  message: "The evidence could not be written to the workspace or to the temporary folder of the runner.",
  remedy: "Give the job a writable workspace with free space, and re-run it.",
  quoted: []
};
var noRepository = new ConfigurationError(
  "no-repository",
  "GITHUB_REPOSITORY does not name the repository.",
  "Run Remit as an action of a GitHub workflow; on the command line use remit verify."
);
var noPullRequest = new ConfigurationError(
  "no-pull-request",
  "The event of this run belongs to no pull request.",
  "Start the workflow on pull_request or pull_request_target, or give the input number."
);

// src/action.ts
var isPosting = false;
function interrupt(signal, exitCode2) {
  process.on(signal, () => {
    if (isPosting) return;
    log(`Remit: stopped by ${signal} before a verdict was posted.`);
    process.exit(exitCode2);
  });
}
function fail(error) {
  log(`Remit: unexpected error: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  process.exit(2);
}
interrupt("SIGINT", 130);
interrupt("SIGTERM", 143);
process.on("uncaughtException", fail);
var { exitCode, abandoned } = await runAction({
  env: process.env,
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
  willPost: () => {
    isPosting = true;
  }
}).catch(fail);
process.exitCode = exitCode;
if (abandoned) process.exit();
