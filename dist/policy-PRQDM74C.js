import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  seenTools,
  viewRepository
} from "./chunk-IJKJLQSG.js";
import "./chunk-TIIOPBAB.js";
import {
  instant
} from "./chunk-XE6A4XZX.js";
import "./chunk-BYIDRV6B.js";
import {
  ToolNames,
  compileGlobs,
  dayOf,
  daysUntil,
  knownTools,
  nearestKey,
  placesOf,
  policyTable,
  problemsOf,
  readNamedFile,
  readPolicyFile,
  readPolicyText,
  textFormats,
  unknownSignalIds
} from "./chunk-CR7S5CXR.js";
import "./chunk-BIMKIXZP.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-6J5YRTXI.js";
import {
  count,
  plainSentence,
  sentencesOf
} from "./chunk-VONDDH4M.js";
import {
  join,
  say
} from "./chunk-TOVQYA4K.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/model/policy-schema.ts
var policySchemaId = "urn:x-remit:schema:policy:1";
var policySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: policySchemaId,
  title: "Remit policy, version 1",
  description: "Which AI tools and paths are allowed, and what each pull request must show. Lies at .github/remit.json.",
  ...schemaOf(policyTable)
};
function schemaOf(shape) {
  switch (shape.type) {
    case "text": {
      const { maxLength, pattern, format } = textFormats[shape.format];
      return { type: "string", minLength: 1, maxLength, pattern, ...format === void 0 ? {} : { format } };
    }
    case "choice":
      return shape.values.length === 1 ? { const: shape.values[0] } : { enum: shape.values };
    case "integer":
      return { type: "integer", minimum: shape.minimum, maximum: shape.maximum };
    case "flag":
      return { type: "boolean" };
    case "list":
      return {
        type: shape.orNull ? ["array", "null"] : "array",
        items: schemaOf(shape.items),
        ...shape.atLeast === void 0 ? {} : { minItems: shape.atLeast },
        ...shape.distinct ? { uniqueItems: true } : {}
      };
    case "lacking":
      return shape.emptyList ? { type: "array", maxItems: 0 } : { not: {} };
    case "object":
      return objectSchema(shape);
  }
}
function objectSchema({ keys, together }) {
  const needed = [...keys].filter(([, key]) => key.required).map(([name]) => name);
  return {
    type: "object",
    additionalProperties: false,
    ...needed.length === 0 ? {} : { required: needed },
    ...together === void 0 ? {} : {
      allOf: together.map(({ key, value, needs }) => ({
        if: { properties: { [key]: { const: value } }, required: [key] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in data that nothing awaits.
        then: { properties: { [needs]: {} }, required: [needs] }
      }))
    },
    properties: Object.fromEntries([...keys].map(([name, key]) => [name, keySchema(key)]))
  };
}
function keySchema({ description, shape }) {
  return { description, ...schemaOf(shape) };
}

// src/commands/policy-check.ts
import { dirname } from "node:path";
import { parseArgs } from "node:util";

// src/model/policy-report.ts
var warningDays = 30;

// src/facts/policy-entries.ts
function findEntries(texts, hasKey, policy2, { paths, history, at }) {
  return [
    ...paths === null || paths.length === 0 ? [] : deadPatterns(texts, hasKey, paths),
    ...paths === null ? [] : missingFiles(texts, paths),
    ...history === null || history.commits === 0 ? [] : unseenTools(texts, policy2, history),
    ...unknownSignals(texts, policy2),
    ...duties(texts, at)
  ];
}
function deadPatterns(texts, hasKey, paths) {
  const folders = foldersOf(paths);
  return texts.filter((text) => text.format === "glob" && isOfPaths(text.path)).flatMap((text) => {
    const globs = compileGlobs([text.value]);
    if (paths.some((path) => globs.matches(path))) return [];
    const place = { code: "unmatched-glob", at: text.at, path: text.path };
    const files = paths.length === 1 ? "the 1 file" : `the ${paths.length} files`;
    const message = join("The pattern ", say`${text.value}`, ` matches none of ${files} at HEAD`);
    if (text.value.startsWith("**/") && isGuard(text.path, hasKey)) {
      const words = join(message, " today; it closes such files once they appear.");
      return [{ ...place, kind: "note", message: words, remedy: join("Nothing to do.") }];
    }
    const near = nearestPath(text.value, folders);
    const meant = near === null ? join(".") : say`; did you mean ${near}?`;
    return [{ ...place, kind: "dead", message: join(message, meant), remedy: correct(near) }];
  });
}
function correct(near) {
  return near === null ? join("Correct the pattern, or remove it.") : join(say`Write ${near} in its place, or remove the pattern.`);
}
function isOfPaths(path) {
  return path.startsWith("paths[") || path.includes(".paths.");
}
function isGuard(path, hasKey) {
  return path.includes(".paths.deny") || hasKey(`${path.slice(0, path.indexOf("]") + 1)}.forbid`);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (let from = 0, slash = path.indexOf("/"); ; slash = path.indexOf("/", from)) {
      const folder = path.slice(0, from);
      const name = path.slice(from, slash < 0 ? void 0 : slash);
      const names = folders.get(folder);
      if (names === void 0) folders.set(folder, /* @__PURE__ */ new Set([name]));
      else names.add(name);
      if (slash < 0) break;
      from = slash + 1;
    }
  }
  return folders;
}
var mostNames = 500;
function nearestPath(pattern, folders) {
  const parts = pattern.split("/");
  let folder = "";
  for (const [index, part] of parts.entries()) {
    if (/[*?{}()!+@|\\]/.test(part) || part === "") return null;
    const names = folders.get(folder);
    if (names === void 0) return null;
    if (names.has(part)) {
      folder += `${part}/`;
      continue;
    }
    const nearest = nearestKey(part, [...names].slice(0, mostNames));
    return nearest?.near ? [...parts.slice(0, index), nearest.name, ...parts.slice(index + 1)].join("/") : null;
  }
  return null;
}
function missingFiles(texts, paths) {
  return texts.filter(({ path, value }) => path === "people.training.register" && !paths.includes(value)).map(({ value, at, path }) => ({
    kind: "dead",
    code: "unmatched-file",
    at,
    path,
    message: say`There is no file ${value} at HEAD.`,
    remedy: say`Commit the file ${value}, or correct its path.`
  }));
}
function unseenTools(texts, policy2, { seen, commits }) {
  const names = new ToolNames(policy2);
  const inUse = new Set(seen.map(({ toolId }) => names.entry(toolId)?.id));
  return texts.filter(({ format, value }) => format === "tool-id" && !inUse.has(value)).map(({ value, at, path }) => {
    const place = { code: "unseen-tool", at, path };
    const message = say`The tool ${value} is not seen in the newest ${commits} commits`;
    if (leavesTraces(value, names, policy2)) {
      return {
        ...place,
        kind: "dead",
        message: join(message, ", nor declared there."),
        remedy: say`Remove the entry if nobody uses ${value}; if it is used, have pull requests declare it (AI assistance: ${value}), or name under ${"signals"} what it leaves.`
      };
    }
    const words = join(
      message,
      "; Remit knows nothing that it leaves as an author, so only declarations can show it."
    );
    return {
      ...place,
      kind: "note",
      message: words,
      remedy: say`Name under ${"signals"} what it leaves, if it leaves anything.`
    };
  });
}
function leavesTraces(id, names, policy2) {
  if (policy2.tools.some((tool) => tool.id === id && (tool.signals?.add.length ?? 0) > 0)) return true;
  const known = knownTools.find((tool) => tool.id === (names.resolve(id)?.knownId ?? id));
  return known?.signals.some(({ role, certainty }) => role === "author" && certainty !== "weak") ?? false;
}
function unknownSignals(texts, policy2) {
  const unknown = new Set(unknownSignalIds(policy2));
  const known = knownTools.flatMap((tool) => tool.signals.map((signal) => signal.id));
  return texts.filter(({ path, value }) => path.includes(".signals.off[") && unknown.has(value)).map(({ value, at, path }) => {
    const nearest = nearestKey(value, known);
    return {
      kind: "dead",
      code: "unknown-signal",
      at,
      path,
      message: join(
        say`There is no known signal ${value}`,
        nearest?.near ? say`; did you mean ${nearest.name}?` : "."
      ),
      remedy: join("Write an id that stands in the evidence, or remove it.")
    };
  });
}
var dutyWords = /* @__PURE__ */ new Map([
  ["reviewDue", "The review of this policy"],
  ["due", "The risk assessment of this tool"],
  ["expires", "This waiver"]
]);
function duties(texts, at) {
  return texts.flatMap((text) => {
    const words = text.format === "date" ? dutyWords.get(text.path.slice(text.path.lastIndexOf(".") + 1)) : void 0;
    if (words === void 0) return [];
    const days = daysUntil(text.value, at);
    if (days > warningDays) return [];
    const verb = text.path.endsWith(".expires") ? days < 0 ? "expired" : "expires" : days < 0 ? "was due" : "is due";
    return [
      {
        kind: "due",
        code: days < 0 ? "overdue" : "due-soon",
        at: text.at,
        path: text.path,
        message: join(`${words} ${verb} on `, say`${text.value}`, `, ${distance(days)}.`),
        remedy: join("Do what is due, then write the next day here.")
      }
    ];
  });
}
function distance(days) {
  if (days === 0) return "which is today";
  const count2 = Math.abs(days);
  const unit = count2 === 1 ? "day" : "days";
  return days < 0 ? `${count2} ${unit} ago` : `in ${count2} ${unit}`;
}

// src/outputs/policy-report.ts
var kindWords = { problem: "mistake", dead: "dead entry", due: "duty", note: "note" };
function renderPolicyReport(report) {
  const entries = report.entries ?? [];
  return [
    ...report.problems.flatMap((problem) => itemLines(problem, kindWords.problem)),
    ...entries.flatMap((entry) => itemLines(entry, kindWords[entry.kind])),
    ...closingLines(report)
  ].join("\n");
}
function itemLines(problem, kind) {
  const { message, remedy } = sentencesOf(problem);
  const place = `${showPlain(problem.file)}:${problem.line}:${problem.column}`;
  const path = problem.path === "" ? "" : `  ${showPlain(problem.path)}`;
  const action = remedy === null || kind === kindWords.note ? [] : [`  To do: ${plainSentence(remedy)}`];
  return [`${place}: ${kind}${path}`, `  ${plainSentence(message)}`, ...action, ""];
}
function closingLines({ file, problems, entries, compared, summary }) {
  const name = showPlain(file);
  if (entries === null || summary === null) {
    return [
      `${name}: ${count(problems.filter(({ code }) => code !== "more-problems").length, "mistake")}. Until they are corrected no pull request can pass: each run is INCOMPLETE.`,
      "Dead entries and duties are looked for once the policy can be read."
    ];
  }
  const dead = entries.filter(({ kind }) => kind === "dead").length;
  const due = entries.filter(({ kind }) => kind === "due").length;
  const findings = [
    ...dead === 0 ? [] : [dead === 1 ? "1 dead entry" : `${dead} dead entries`],
    ...due === 0 ? [] : [due === 1 ? "1 duty" : `${due} duties`]
  ];
  const extended = summary.extends.length === 0 ? "" : `, extends ${summary.extends.map((path) => `"${showPlain(path)}"`).join(", ")}`;
  return [
    `${name}: ${findings.length === 0 ? "nothing found" : findings.join(" and ")}. The policy is valid (${summary.mode}; ${count(summary.tools, "tool")}, ${summary.paths === 1 ? "1 path entry" : `${summary.paths} path entries`}, ${count(summary.rules, "rule level")}${extended}).`,
    comparedLine(compared)
  ];
}
function comparedLine({ repository, day }) {
  const duties2 = `Duties were judged for ${day}, with ${warningDays} days of warning.`;
  if (repository === null) {
    return `Not looked for: patterns and tools that nothing matches, since the file lies in no git repository. ${duties2}`;
  }
  const { files, commits, unread } = repository;
  if (files === 0)
    return `Not looked for: patterns and tools that nothing matches, since there is no commit yet. ${duties2}`;
  const history = unread === null ? `the newest ${count(commits, "commit")}` : `no history (${unread})`;
  return `Compared with ${count(files, "file")} at HEAD and ${history}. ${duties2}`;
}

// src/commands/policy-check.ts
async function checkPolicy(args) {
  const { file, at } = readOptions(args);
  const { bytes, real } = readNamedFile(file);
  const source = readPolicyFile(file, file);
  const report = await reportOn({ file, bytes, directory: dirname(real), source, at });
  safeLog(renderPolicyReport(report), (chunk) => process.stdout.write(chunk));
  if (report.problems.length > 0 || report.entries?.some(({ kind }) => kind !== "note")) return 1;
  return report.compared.repository?.unread ? 2 : 0;
}
function readOptions(args) {
  let given;
  try {
    given = parseArgs({ args, options: { at: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [file, ...more] = given.positionals;
  if (file === void 0 || more.length > 0) throw new UsageError("Usage: remit policy check FILE [--at TIME]");
  return { file, at: instant(given.values.at) };
}
async function reportOn({ file, bytes, directory, source, at }) {
  const day = dayOf(at);
  if (source.state === "invalid-local") {
    return { file, problems: source.problems, entries: null, compared: { repository: null, day }, summary: null };
  }
  const { policy: policy2 } = source;
  const view = await viewIfAny(directory);
  const text = readPolicyText(bytes, file);
  const places = text.root === null ? /* @__PURE__ */ new Map() : placesOf(text.root);
  const readable = view !== null && view.head !== null;
  const found = findEntries(text.texts, (path) => places.has(path), policy2, {
    paths: readable ? view.paths : null,
    history: readable && view.unread === null ? { seen: seenTools(view.recent, policy2), commits: view.recent.length } : null,
    at
  });
  const entries = found.map((entry) => ({ ...problemsOf([entry], text)[0], kind: entry.kind })).sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    file,
    problems: [],
    entries,
    compared: { repository: view === null ? null : comparedWith(view), day },
    summary: summaryOf(policy2, source.extended?.map(({ path }) => path) ?? [])
  };
}
function comparedWith({ paths, recent, unread }) {
  return { files: paths.length, commits: recent.length, unread };
}
function summaryOf(policy2, extended) {
  const { mode, tools, paths, rules } = policy2;
  return { mode, tools: tools.length, paths: paths.length, rules: Object.keys(rules).length, extends: extended };
}
async function viewIfAny(directory) {
  try {
    return await viewRepository(directory);
  } catch (cause) {
    if (cause instanceof InputError && cause.code === "not-a-repository") return null;
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`);
    throw cause;
  }
}

// src/commands/policy.ts
var usage = "Usage: remit policy check FILE [--at TIME], or remit policy schema";
async function policy([name, ...args]) {
  if (name === "check") return checkPolicy(args);
  if (name !== "schema" || args.length > 0) throw new UsageError(usage);
  safeLog(JSON.stringify(policySchema, null, 2), (chunk) => process.stdout.write(chunk));
  return 0;
}
export {
  policy
};
