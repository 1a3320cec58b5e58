import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  seenTools,
  viewRepository
} from "./chunk-ZQLZ6FN7.js";
import "./chunk-DRI6IIC7.js";
import {
  instant
} from "./chunk-PPKGWLLJ.js";
import "./chunk-74JLYUDH.js";
import "./chunk-LKRTU7PI.js";
import "./chunk-7PHF65UR.js";
import {
  plainSentence,
  sentencesOf
} from "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import {
  knownAccountId,
  knownLogins,
  readNamedFile,
  readPolicyFile
} from "./chunk-S5LGV35R.js";
import {
  ToolNames,
  compileGlobs,
  dayOf,
  daysUntil,
  isPathWithin,
  knownTools,
  nearestKey,
  placesOf,
  policyTable,
  problemsOf,
  readPolicyText,
  textFormats,
  unknownSignalIds,
  unnamedTool
} from "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import {
  join,
  say,
  sayList
} from "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import {
  count
} from "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import "./chunk-MDJ3CHGK.js";
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
      return shape.orOne ? { anyOf: [schemaOf(shape.items), listSchema(shape)] } : listSchema(shape);
    case "lacking":
      return { not: {} };
    case "object":
      return objectSchema(shape);
  }
}
function listSchema({ items, atLeast, distinct, orNull }) {
  return {
    type: orNull ? ["array", "null"] : "array",
    items: schemaOf(items),
    ...atLeast === void 0 ? {} : { minItems: atLeast },
    ...distinct ? { uniqueItems: true } : {}
  };
}
function objectSchema({ keys, together, someOf }) {
  const needed = [...keys].filter(([, key]) => key.required).map(([name]) => name);
  return {
    type: "object",
    additionalProperties: false,
    ...needed.length === 0 ? {} : { required: needed },
    ...together === void 0 ? {} : {
      allOf: together.map(({ key, when, needs }) => ({
        if: { properties: { [key]: conditionSchema(when) }, required: [key] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in data that nothing awaits.
        then: { properties: { [needs]: {} }, required: [needs] }
      }))
    },
    ...someOf === void 0 ? {} : { anyOf: someOf.keys.map((key) => ({ properties: { [key]: {} }, required: [key] })) },
    properties: Object.fromEntries([...keys].map(([name, key]) => [name, keySchema(key)]))
  };
}
function conditionSchema(when) {
  if ("value" in when) return { const: when.value };
  return "filled" in when ? { type: "array", minItems: 1 } : { type: "string", not: { type: "string", pattern: when.unlike } };
}
function keySchema({ description, shape }) {
  return { description, ...schemaOf(shape) };
}

// src/commands/policy-check.ts
import { dirname } from "node:path";
import { parseArgs } from "node:util";

// src/model/policy-report.ts
var warningDays = 30;

// src/facts/policy-exceptions.ts
var rulesOnPaths = /* @__PURE__ */ new Set([
  "outside-boundary",
  "unexplained-file",
  "forbidden-path",
  "data-class-exceeded",
  "policy-changed",
  "deceptive-name",
  "unusual-entry",
  "agent-instructions-changed",
  "new-dependency",
  "weakened-test"
]);
var rulesOnTools = /* @__PURE__ */ new Set([
  "forbidden-path",
  "undeclared-tool",
  "unlisted-tool",
  "tool-version-not-allowed",
  "model-not-allowed",
  "unmanaged-account",
  "overdue-risk-assessment",
  "missing-supplier-terms",
  "data-class-exceeded"
]);
var ownerFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function findExceptions(texts, policy2, paths) {
  const places = new Map(texts.map((text) => [text.path, text]));
  return [
    // A file that states no waivers or profiles of its own has none to look at.
    ...policy2.waivers.flatMap(
      (waiver, index) => aboutWaiver(waiver, policy2, paths, placeIn(places, `waivers[${index}]`))
    ),
    ...policy2.profiles.flatMap(
      (profile, index) => aboutProfile(profile, policy2.profiles.slice(0, index), policy2, placeIn(places, `profiles[${index}]`))
    ),
    ...paths === null ? [] : missingOwners(texts, paths)
  ];
}
function placeIn(places, entry) {
  return (key) => {
    const text = places.get(`${entry}.${key}`);
    return text === void 0 ? null : { at: text.at, path: text.path };
  };
}
function at(place, told) {
  return place === null || told === null ? [] : [{ ...place, ...told }];
}
function aboutWaiver(waiver, policy2, paths, placeOf) {
  const { rule, match, tool, commit } = waiver;
  const level = Object.hasOwn(policy2.rules, rule) ? policy2.rules[rule] : void 0;
  if (level === "off" || level === "informational") {
    return at(placeOf("reason"), {
      kind: "dead",
      code: "idle-waiver",
      message: say`The rule ${rule} is set to ${level}, so there is nothing for this waiver to clear.`,
      remedy: join("Remove the waiver.")
    });
  }
  return [
    ...at(placeOf("match"), match === null || rulesOnPaths.has(rule) ? null : neverFits(rule, "match", "path")),
    ...at(placeOf("tool"), tool === null || rulesOnTools.has(rule) ? null : neverFits(rule, "tool", "tool")),
    ...at(placeOf("tool"), tool === null ? null : unknownTool(tool, policy2)),
    ...at(
      placeOf("match"),
      match === null || paths === null || !rulesOnPaths.has(rule) ? null : idleGlob(match, paths)
    ),
    ...at(placeOf("commit"), commit === null ? null : boundToCommit)
  ];
}
function neverFits(rule, key, what) {
  return {
    kind: "dead",
    code: "waiver-never-fits",
    message: join(
      say`The findings of the rule ${rule}`,
      ` name no ${what}, so a waiver with `,
      say`${key}`,
      " never fits one."
    ),
    remedy: say`Remove ${key}, and name the head commit under ${"commit"} instead.`
  };
}
function unknownTool(tool, policy2) {
  const ids = [...policy2.tools.map(({ id }) => id), ...knownTools.map(({ id }) => id), unnamedTool];
  if (ids.includes(tool)) return null;
  const nearest = nearestKey(tool, ids);
  const message = say`Neither the register nor Remit knows a tool ${tool}`;
  if (nearest?.near) {
    return {
      kind: "dead",
      code: "unknown-tool",
      message: join(message, say`; did you mean ${nearest.name}?`),
      remedy: say`Write ${nearest.name}, or the id that stands in the evidence.`
    };
  }
  return {
    kind: "note",
    code: "unknown-tool",
    message: join(message, ", so only a declaration can show it."),
    remedy: join("Nothing to do.")
  };
}
function idleGlob(match, paths) {
  const globs = compileGlobs([match]);
  if (paths.length === 0 || paths.some((path) => globs.matches(path))) return null;
  return {
    kind: "note",
    code: "unmatched-glob",
    message: say`The pattern ${match} matches no file at HEAD; the waiver holds for files that are still to come.`,
    remedy: join("Nothing to do.")
  };
}
var boundToCommit = {
  kind: "note",
  code: "bound-to-commit",
  message: join("This waiver holds for one head commit and is of no use once that is merged or pushed over."),
  remedy: join("Nothing to do.")
};
function aboutProfile(profile, earlier, policy2, placeOf) {
  const before = earlier.find((one) => covers(one, profile));
  const idle = profile.exempt.every((rule) => Object.hasOwn(policy2.rules, rule) && policy2.rules[rule] === "off");
  return [
    ...at(placeOf("name"), before === void 0 ? null : shadowed(before)),
    ...at(placeOf("name"), idle ? exemptFromNothing(profile) : null),
    ...at(placeOf("author"), wrongAuthor(profile))
  ];
}
function covers(one, other) {
  return (one.author === null || one.author === other.author) && (one.authorId === null || one.authorId === other.authorId) && (one.proof === null || one.proof === other.proof) && (one.branch.length === 0 || other.branch.length > 0 && other.branch.every((glob) => isPathWithin(glob, one.branch)));
}
function shadowed({ name }) {
  return {
    kind: "dead",
    code: "shadowed-profile",
    message: say`The profile ${name} before this one applies wherever this one would, and the first counts.`,
    remedy: say`Move this profile before ${name}, or remove it.`
  };
}
function exemptFromNothing({ exempt }) {
  return {
    kind: "dead",
    code: "idle-profile",
    message: join("Every rule from which this profile exempts is off: ", sayList(exempt), "."),
    remedy: join("Remove the profile.")
  };
}
function wrongAuthor({ author, authorId }) {
  if (author === null) return null;
  const known = knownLogins.find((login) => login.toLowerCase() === author.toLowerCase());
  if (known !== void 0 && known !== author) {
    return {
      kind: "dead",
      code: "unknown-account",
      message: say`GitHub writes the login ${author} as ${known}, and only that is the account.`,
      remedy: say`Write ${known}.`
    };
  }
  const id = knownAccountId(author);
  if (id === null || authorId === null || authorId === id) return null;
  return {
    kind: "note",
    code: "other-account-id",
    message: say`On github.com the account ${author} has the id ${id}; with ${authorId} the profile holds only on another server.`,
    remedy: join("Nothing to do.")
  };
}
function missingOwners(texts, paths) {
  if (ownerFiles.some((file) => paths.includes(file))) return [];
  return texts.filter(({ format, value }) => format === "approver" && value === "CODEOWNERS").map(({ at: offset, path }) => ({
    kind: "dead",
    code: "unmatched-file",
    at: offset,
    path,
    message: join("There is no file ", say`${"CODEOWNERS"}`, " at HEAD, in none of the places where GitHub looks."),
    remedy: say`Commit one as ${ownerFiles[0]}, or name the approvers here.`
  }));
}

// src/facts/policy-entries.ts
function findEntries(texts, hasKey, policy2, { paths, history, at: at2 }) {
  return [
    ...paths === null || paths.length === 0 ? [] : deadPatterns(texts, hasKey, paths),
    ...paths === null ? [] : missingFiles(texts, paths),
    ...history === null || history.commits === 0 ? [] : unseenTools(texts, policy2, history),
    ...unknownSignals(texts, policy2),
    ...findExceptions(texts, policy2, paths),
    ...duties(texts, at2)
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
  return texts.filter(({ path, value }) => path === "people.training.register" && !paths.includes(value)).map(({ value, at: at2, path }) => ({
    kind: "dead",
    code: "unmatched-file",
    at: at2,
    path,
    message: say`There is no file ${value} at HEAD.`,
    remedy: say`Commit the file ${value}, or correct its path.`
  }));
}
function unseenTools(texts, policy2, { seen, commits }) {
  const names = new ToolNames(policy2);
  const inUse = new Set(seen.map(({ toolId }) => names.entry(toolId)?.id));
  return texts.filter(({ format, path, value }) => format === "tool-id" && path.startsWith("tools[") && !inUse.has(value)).map(({ value, at: at2, path }) => {
    const place = { code: "unseen-tool", at: at2, path };
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
  return texts.filter(({ path, value }) => path.includes(".signals.off[") && unknown.has(value)).map(({ value, at: at2, path }) => {
    const nearest = nearestKey(value, known);
    return {
      kind: "dead",
      code: "unknown-signal",
      at: at2,
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
function duties(texts, at2) {
  return texts.flatMap((text) => {
    const words = text.format === "date" ? dutyWords.get(text.path.slice(text.path.lastIndexOf(".") + 1)) : void 0;
    if (words === void 0) return [];
    const days = daysUntil(text.value, at2);
    if (days > warningDays) return [];
    const isWaiver = text.path.endsWith(".expires");
    const verb = isWaiver ? days < 0 ? "expired" : "expires" : days < 0 ? "was due" : "is due";
    const remedy = isWaiver ? "Have the waiver granted anew and write its next last day here, or remove it." : "Do what is due, then write the next day here.";
    return [
      {
        kind: "due",
        code: days < 0 ? "overdue" : "due-soon",
        at: text.at,
        path: text.path,
        message: join(`${words} ${verb} on `, say`${text.value}`, `, ${distance(days)}.`),
        remedy: join(remedy)
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
  const { file, at: at2 } = readOptions(args);
  const { bytes, real } = readNamedFile(file);
  const source = readPolicyFile(file, file);
  const report = await reportOn({ file, bytes, directory: dirname(real), source, at: at2 });
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
async function reportOn({ file, bytes, directory, source, at: at2 }) {
  const day = dayOf(at2);
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
    at: at2
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
