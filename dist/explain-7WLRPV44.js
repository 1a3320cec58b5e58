import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  fileLine
} from "./chunk-LKRTU7PI.js";
import {
  asAWhole,
  itemPlaces,
  linkWords,
  lookedFor,
  pathWords,
  plainMessage,
  plainSentence,
  sentencesOf,
  unexplainedFirst
} from "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import {
  predicateType
} from "./chunk-2VZU4K7S.js";
import {
  count,
  isCleared,
  kindWords
} from "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import {
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/inputs/evidence-files.ts
import { readFileSync } from "node:fs";
function readEvidenceFile(path) {
  let value;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UsageError(`The evidence file cannot be read as JSON: ${path}`);
  }
  const statement = value;
  const predicate = statement?.predicate;
  if (statement?.predicateType !== predicateType || !Array.isArray(predicate?.results) || !Array.isArray(predicate.change?.files) || !Array.isArray(predicate.intent?.items)) {
    throw new UsageError(`The file is no Remit evidence (${predicateType}): ${path}`);
  }
  return statement;
}

// src/outputs/explain.ts
var nearNames = 3;
function renderExplanation({ predicate }, path) {
  const { files } = predicate.change;
  if (path === null) return tableOf(predicate);
  const file = files.find((candidate) => candidate.path === path) ?? files.find((candidate) => candidate.previousFilename === path);
  return file === void 0 ? unknownPath(files, path) : storyOf(file, predicate);
}
function tableOf({ change, intent }) {
  const places = itemPlaces(intent);
  const rows = unexplainedFirst(change.files).map(
    (file) => `${String(file.trace.strength).padStart(3)}  ${fileLine(file, places)}`
  );
  return [`${count(change.files.length, "changed file")}, with strength (0 to 100) and strongest link:`, ...rows].join(
    "\n"
  );
}
function unknownPath(files, path) {
  const near = nearest(files, path);
  const lines = [`"${showPlain(path)}" is not among the ${count(files.length, "changed file")} of this evidence.`];
  if (near.length > 0) lines.push("The nearest names are:", ...near.map((name) => `  "${showPlain(name)}"`));
  return lines.join("\n");
}
function storyOf(file, predicate) {
  const path = pathWords(file);
  const name = plainSentence(spans(path.text, path.quoted).spans);
  const size = file.added === null || file.deleted === null ? "content not read as text" : `+${file.added} -${file.deleted}`;
  return [
    `${name}: ${stateWords[file.trace.state] ?? "unknown state"}, strength ${file.trace.strength} of 100 (50 explains)`,
    `  ${file.status}, ${file.kind}, ${size}${file.dataClass === null ? "" : `, data class "${showPlain(file.dataClass)}"`}`,
    ...file.trace.state === "unexplained" ? searchLines(file, predicate) : linkLines(file, predicate),
    ...findingLines(file, predicate)
  ].join("\n");
}
var stateWords = {
  explained: "explained by the task",
  companion: "goes with an explained file",
  unexplained: "not explained by the task"
};
function linkLines(file, { intent }) {
  const places = itemPlaces(intent);
  if (file.trace.links.length === 0 && file.trace.state === "explained")
    return [`  ${String(file.trace.strength).padStart(3)}  ${asAWhole}`];
  return file.trace.links.map(
    (link) => `  ${String(link.strength).padStart(3)}  ${plainSentence(linkWords(link, places))}`
  );
}
function searchLines(file, predicate) {
  const near = linkLines(file, predicate);
  return [
    "  Looked for, in the title and description:",
    ...lookedFor.map((thing) => `    - ${thing}`),
    ...near.length === 0 ? ["  Nothing of it was found."] : ["  Found, but not strong enough:", ...near],
    "  If it belongs to the task, say so in the description with a line such as:",
    `    - ${showPlain(file.path)}: (what changes there, and why)`,
    "  If it does not, move it to a pull request of its own."
  ];
}
function findingLines(file, { results }) {
  return results.filter((result) => result.path === file.path && result.kind !== "pass" && result.kind !== "notApplicable").flatMap((result) => {
    const { remedy } = sentencesOf(result);
    const cleared = isCleared(result) ? ` (cleared by "${showPlain(result.clearedBy.login)}")` : "";
    const waived = result.waived === void 0 ? "" : ` (waived by "${showPlain(result.waived.approvedBy)}")`;
    return [
      `  ${kindWords[result.kind].tag}  ${showPlain(result.ruleId, 100)}: ${plainMessage(result)}${cleared}${waived}`,
      ...remedy === null ? [] : [`    ${kindWords[result.kind].call}: ${plainSentence(remedy)}`]
    ];
  });
}
function nearest(files, path) {
  const wanted = path.toLowerCase();
  return files.map((file) => ({ path: file.path, score: similarity(wanted, file.path.toLowerCase()) })).filter((candidate) => candidate.score > 2).sort((a, b) => b.score - a.score).slice(0, nearNames).map((candidate) => candidate.path);
}
function similarity(a, b) {
  const length = Math.min(a.length, b.length);
  let ending = 0;
  while (ending < length && a[a.length - 1 - ending] === b[b.length - 1 - ending]) ending++;
  let beginning = 0;
  while (beginning < length - ending && a[beginning] === b[beginning]) beginning++;
  return 2 * ending + beginning;
}

// src/commands/explain.ts
async function explain(args) {
  const [file, path, ...more] = args;
  if (file === void 0 || more.length > 0 || file.startsWith("--"))
    throw new UsageError("Usage: remit explain EVIDENCE [PATH]");
  const evidence = readEvidenceFile(file);
  safeLog(renderExplanation(evidence, path ?? null), (chunk) => process.stdout.write(chunk));
  const known = path === void 0 || evidence.predicate.change.files.some((changed) => changed.path === path || changed.previousFilename === path);
  return known ? 0 : 2;
}
export {
  explain
};
