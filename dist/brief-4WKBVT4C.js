import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  requireReadable
} from "./chunk-5KBHRMEF.js";
import {
  readText
} from "./chunk-PPKGWLLJ.js";
import "./chunk-74JLYUDH.js";
import "./chunk-LKRTU7PI.js";
import "./chunk-7PHF65UR.js";
import "./chunk-GHH5K47U.js";
import {
  code,
  codes,
  prose
} from "./chunk-N4QVBIQ5.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import "./chunk-TEELLIWE.js";
import {
  canonicalJson
} from "./chunk-XBG2CHYU.js";
import {
  defaultPolicyPath,
  parseTask,
  policyInForce,
  readPolicy,
  readPolicyFile
} from "./chunk-S5LGV35R.js";
import {
  ToolNames,
  defaultBranch,
  knownTools,
  resolveRevisions,
  rules
} from "./chunk-IYIUESWU.js";
import {
  closeStore,
  openStore
} from "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
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

// src/commands/brief.ts
import { parseArgs } from "node:util";

// src/model/brief.ts
var briefType = "urn:x-remit:brief:v1";

// src/brief.ts
function writeBrief(source, policy, task) {
  return {
    type: briefType,
    schemaVersion: "1.0.0",
    policy: {
      state: source.state === "absent" ? "absent" : "present",
      path: source.path,
      commit: "commit" in source ? source.commit : null,
      sha256: "sha256" in source ? source.sha256 : null,
      mode: policy.mode,
      review: policy.review
    },
    task: task === null ? null : { ...task.boundaries, items: task.items.length },
    description: {
      minimumWords: policy.task.minimumWords,
      boundariesRequired: policy.task.boundaries === "required"
    },
    closed: policy.paths.flatMap(
      ({ match, forbid, reason }) => forbid === null ? [] : [{ match, to: forbid, reason }]
    ),
    registerOnly: policy.tools.length > 0,
    tools: policy.tools.map((tool) => toolOf(tool, policy)),
    declaration: {
      required: policy.task.declaration === "required",
      by: policy.task.declareBy,
      none: byDescription(policy) ? "AI assistance: none" : "Assisted-by: none"
    },
    holds: rulesAt(policy, "fail"),
    asks: rulesAt(policy, "review")
  };
}
function byDescription(policy) {
  return policy.task.declareBy.includes("description");
}
function toolOf(tool, policy) {
  const rank = (name) => name === null ? -1 : policy.dataClasses.indexOf(name);
  const limit = tool.maxDataClass === null ? Number.POSITIVE_INFINITY : rank(tool.maxDataClass);
  const approved = tool.supplier?.customerApproval ?? [];
  const above = /* @__PURE__ */ new Map();
  for (const { match, dataClass, customer, forbid } of policy.paths) {
    const tooHigh = rank(dataClass) > limit ? dataClass : null;
    const foreign = customer !== null && !approved.includes(customer) ? customer : null;
    if (forbid !== null || tooHigh === null && foreign === null) continue;
    const why = tooHigh !== null ? { dataClass: tooHigh, customer: null } : { dataClass: null, customer: foreign };
    const key = JSON.stringify(why);
    above.set(key, { ...why, match: [...above.get(key)?.match ?? [], ...match] });
  }
  return {
    id: tool.id,
    owner: tool.owner,
    versions: tool.versions,
    models: tool.models,
    account: tool.account === "any" ? null : tool.account,
    maxDataClass: tool.maxDataClass,
    allow: tool.paths.allow,
    deny: tool.paths.deny,
    above: [...above.values()],
    defaultAbove: rank(policy.defaultDataClass) > limit,
    declaration: declarationOf(tool, policy)
  };
}
function declarationOf(tool, policy) {
  const name = new ToolNames(policy).resolve(tool.id)?.name ?? tool.id;
  if (!byDescription(policy)) return `Assisted-by: ${name}:MODEL`;
  const isKnown = knownTools.some((known) => known.name === name);
  const version = tool.versions === null ? "" : " VERSION";
  const model = tool.models.length === 0 && !isKnown ? "" : " (MODEL)";
  const account = tool.account === null || tool.account === "any" ? "" : `, ${tool.account} account`;
  return `AI assistance: ${name}${version}${model}${account}`;
}
function rulesAt(policy, level) {
  return rules.filter((rule) => rule.floor !== "fixed" && worstKind(rule.id, rule.kinds, policy) === level).filter(({ id }) => !hasNothingToJudge(id, policy)).map(({ id, description }) => ({ ruleId: id, finds: description }));
}
function worstKind(id, kinds, policy) {
  const level = Object.hasOwn(policy.rules, id) ? policy.rules[id] : null;
  if (level === "review") return kinds.some((kind) => kind === "fail" || kind === "review") ? "review" : "informational";
  if (level === "fail") return kinds.some((kind) => kind === "fail" || kind === "review") ? "fail" : "informational";
  return level ?? kinds[0];
}
var needRegister = /* @__PURE__ */ new Set([
  "unlisted-tool",
  "tool-version-not-allowed",
  "model-not-allowed",
  "unmanaged-account",
  "overdue-risk-assessment",
  "missing-supplier-terms",
  "data-class-exceeded"
]);
function hasNothingToJudge(id, policy) {
  if (needRegister.has(id) && policy.tools.length === 0) return true;
  if (id === "missing-declaration") return policy.task.declaration === "optional";
  if (id === "overdue-policy-review") return policy.reviewDue === null;
  if (id === "untrained-operator") return policy.people.training?.required !== true;
  if (id !== "forbidden-path") return false;
  return policy.paths.every(({ forbid }) => forbid === null) && policy.tools.every(({ paths }) => isOpen(paths));
}
function isOpen({ allow, deny }) {
  return deny.length === 0 && allow.includes("**");
}

// src/inputs/base-policy.ts
async function readBasePolicy(repo) {
  try {
    const store = await openStore({ borrow: repo });
    try {
      const [base, head] = await resolveRevisions(repo, [await defaultBranch(repo), "HEAD"]);
      const commit = base ?? head ?? null;
      if (commit === null) throw new UsageError("This repository has no commits yet. Name a policy with --policy.");
      return await readPolicy(store, commit, defaultPolicyPath);
    } finally {
      closeStore(store);
    }
  } catch (cause) {
    if (cause instanceof InputError)
      throw new UsageError(`${cause.message} Name a policy with --policy, or run this in a repository.`);
    throw cause;
  }
}

// src/outputs/brief-text.ts
function renderBriefText(brief2) {
  return [
    headLine(brief2),
    ...section("Your task", taskLines(brief2)),
    ...section("Never change", closedLines(brief2)),
    ...section(brief2.registerOnly ? "AI tools: these and no others" : "AI tools", toolLines(brief2)),
    ...section("Write into the description", descriptionLines(brief2)),
    ...section(
      holdWords(brief2),
      brief2.holds.map(({ ruleId, finds }) => `${ruleId}: ${finds}`)
    ),
    ...section(
      askWords(brief2),
      brief2.asks.map(({ ruleId, finds }) => `${ruleId}: ${finds}`)
    )
  ].join("\n");
}
function section(title, lines) {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
function holdWords({ policy }) {
  return policy.mode === "observe" ? "This would hold the merge, once the policy is enforced" : "This holds the merge";
}
function askWords({ policy }) {
  return policy.review === "block" ? "The merge waits for a reviewer because of this" : "A reviewer is asked about this";
}
function headLine({ policy }) {
  if (policy.state === "absent") return "Before you start: this repository has no policy, so Remit only observes.";
  const at = policy.commit === null ? "" : ` at ${policy.commit.slice(0, 12)}`;
  const mode = policy.mode === "observe" ? "it observes, so nothing is held yet" : "it is enforced";
  return `Before you start: the policy is ${showPlain(policy.path)}${at}; ${mode}.`;
}
function taskLines({ task, description }) {
  if (task === null) return [];
  const allow = task.allow.map(({ pattern, line }) => `May touch      ${value(pattern)} (line ${line})`);
  const deny = task.deny.map(({ pattern, line }) => `Must not touch ${value(pattern)} (line ${line})`);
  const none = description.boundariesRequired ? "It states no boundaries, and the policy asks for them: add May touch: and the paths." : "It states no boundaries. Each file that you change must follow from its words.";
  const rest = "A file that neither the boundaries nor the words of the task explain is a finding, however good it is.";
  return [...allow.length + deny.length === 0 ? [none] : [...allow, ...deny], rest];
}
function closedLines({ closed }) {
  return closed.map(({ match, to, reason }) => {
    const who = to === "ai" ? "closed to AI tools" : "closed to every change";
    return `${values(match)}: ${who}${reason === null ? "" : ` (${showPlain(reason)})`}`;
  });
}
function toolLines({ tools }) {
  return tools.flatMap((tool) => {
    const limits = limitWords(tool);
    return [showPlain(tool.id), ...(limits.length === 0 ? ["no limits"] : limits).map((limit) => `  ${limit}`)];
  });
}
function limitWords(tool) {
  const { allow, deny, above, maxDataClass, defaultAbove, versions, models, account } = tool;
  return [
    ...maxDataClass === null ? [] : [`up to class ${value(maxDataClass)}`],
    ...defaultAbove ? ["only paths that the policy names with such a class"] : [],
    ...allow.includes("**") ? [] : [`only in ${values(allow)}`],
    ...deny.length === 0 ? [] : [`not in ${values(deny)}`],
    ...above.map(({ match, dataClass, customer }) => {
      const why = dataClass !== null ? value(dataClass) : `of customer ${value(customer ?? "")}, who did not approve it`;
      return `not in ${values(match)} (${why})`;
    }),
    ...versions === null ? [] : [`version ${value(versions)}`],
    ...models.length === 0 ? [] : [`model ${values(models)}`],
    ...account === null ? [] : [`${account} account`]
  ];
}
function descriptionLines({ description, declaration, tools }) {
  const { minimumWords, boundariesRequired } = description;
  const shown = tools.slice(0, 5).map((tool) => showPlain(tool.declaration));
  const lines = shown.length > 0 ? shown : ["AI assistance: TOOL VERSION (MODEL)"];
  const where = declaration.by.includes("description") ? "" : ", as a trailer of a commit";
  return [
    `What changes and why, in at least ${count(minimumWords, "word")}; name each file, part or symbol that you touch.`,
    ...boundariesRequired ? ["Where the change may go: a line May touch: with paths or globs."] : [],
    declaration.required ? `Which AI tools took part (required${where}), by one of these lines:` : `Which AI tools took part, if you state it${where}, by one of these lines:`,
    ...lines.map((line) => `  ${line}`),
    `  ${declaration.none}`
  ];
}
function value(text) {
  return `"${showPlain(text)}"`;
}
function values(texts) {
  return texts.map(value).join(", ");
}

// src/outputs/brief-markdown.ts
var most = 50;
function renderBriefMarkdown(brief2) {
  return [
    "## Before you change anything (Remit)",
    "",
    `${headWords(brief2)} This section is what \`remit brief --format markdown\` prints; write it again when the policy changes.`,
    "",
    ...taskLines2(brief2),
    ...closedLines2(brief2),
    ...toolLines2(brief2),
    ...descriptionLines2(brief2),
    ...ruleLines(holdWords(brief2), brief2.holds),
    ...ruleLines(askWords(brief2), brief2.asks)
  ].join("\n");
}
function headWords({ policy }) {
  if (policy.state === "absent") return "This repository has no policy, so each pull request is only observed.";
  const held = policy.mode === "observe" ? "It observes: nothing is held yet." : "It is enforced.";
  const place = policy.commit === null ? "" : " of the base branch";
  return `Each pull request is checked against ${code(policy.path)}${place}. ${held}`;
}
function taskLines2({ task }) {
  if (task === null) return [];
  return [
    ...task.allow.map(({ pattern, line }) => `- **May touch:** ${code(pattern)} (line ${line} of the task)`),
    ...task.deny.map(({ pattern, line }) => `- **Must not touch:** ${code(pattern)} (line ${line} of the task)`),
    ...task.allow.length + task.deny.length === 0 ? ["- **Boundaries:** the task states none; each changed file must follow from its words."] : []
  ];
}
function closedLines2({ closed }) {
  return closed.map(({ match, to, reason }) => {
    const who = to === "ai" ? "Never change with an AI tool" : "Never change";
    return `- **${who}:** ${codes(match, "text", most)}${reason === null ? "" : ` (${code(reason)})`}`;
  });
}
function toolLines2({ tools, registerOnly }) {
  if (!registerOnly) return [];
  return [
    "- **Use only these AI tools:**",
    ...tools.map((tool) => `  - ${code(tool.id)}: ${limitWords2(tool).join("; ") || "no limits"}`)
  ];
}
function limitWords2({
  allow,
  deny,
  above,
  maxDataClass,
  defaultAbove,
  versions,
  models,
  account
}) {
  return [
    ...maxDataClass === null ? [] : [`up to class ${code(maxDataClass)}`],
    ...defaultAbove ? ["only paths that the policy names with such a class"] : [],
    ...allow.includes("**") ? [] : [`only in ${codes(allow, "text", most)}`],
    ...deny.length === 0 ? [] : [`not in ${codes(deny, "text", most)}`],
    ...above.map(({ match, dataClass, customer }) => {
      const why = dataClass !== null ? code(dataClass) : `of customer ${code(customer ?? "")}, who did not approve it`;
      return `not in ${codes(match, "text", most)} (${why})`;
    }),
    ...versions === null ? [] : [`version ${code(versions)}`],
    ...models.length === 0 ? [] : [`model ${codes(models, "text", most)}`],
    ...account === null ? [] : [`${account} account`]
  ];
}
function descriptionLines2({ description, declaration, tools }) {
  const { minimumWords, boundariesRequired } = description;
  const lines = tools.length > 0 ? tools.map((tool) => tool.declaration) : ["AI assistance: TOOL VERSION (MODEL)"];
  const where = declaration.by.includes("description") ? "" : ", as a trailer of a commit";
  return [
    `- **Describe the change** in at least ${count(minimumWords, "word")}: what and why. Name each file, part or symbol that you touch; a file that nothing in the description explains is a finding.`,
    ...boundariesRequired ? [`- **State where it may go:** a line ${code("May touch: src/search/**")} with paths or globs.`] : [],
    `- **Declare AI tools**${declaration.required ? " (required)" : ""}${where}, by one line: ${codes([...lines, declaration.none], "text", most)}`
  ];
}
function ruleLines(title, rules2) {
  if (rules2.length === 0) return [];
  return [`- **${title}:**`, ...rules2.map(({ ruleId, finds }) => `  - ${prose(finds)} (${code(ruleId)})`)];
}

// src/commands/brief.ts
var formats = ["text", "json", "markdown"];
async function brief(args) {
  const { policyFile, taskFile, format } = readOptions(args);
  const source = policyFile === null ? await readBasePolicy(".") : readPolicyFile(policyFile);
  requireReadable(source);
  const task = taskFile === null ? null : parseTask("", readText(taskFile));
  const written = writeBrief(source, policyInForce(source), task);
  const print = (text) => safeLog(text, (chunk) => process.stdout.write(chunk));
  if (format === "json") print(asciiJson(written));
  else print(format === "markdown" ? renderBriefMarkdown(written) : renderBriefText(written));
  return 0;
}
function asciiJson(written) {
  return canonicalJson(written).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##[", "\\u0023#[");
}
function readOptions(args) {
  const text = { type: "string" };
  let values2;
  try {
    values2 = parseArgs({ args, options: { policy: text, task: text, format: text } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const format = formats.find((known) => known === (values2.format ?? "text"));
  if (format === void 0) throw new UsageError(`--format takes one of ${formats.join(", ")}.`);
  return { policyFile: values2.policy ?? null, taskFile: values2.task ?? null, format };
}
export {
  brief
};
