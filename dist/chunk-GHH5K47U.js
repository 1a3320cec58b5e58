import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  code,
  codes,
  prose,
  sentence
} from "./chunk-N4QVBIQ5.js";
import {
  hideNothing,
  showPlain,
  shownLimit
} from "./chunk-Z4T37VDB.js";
import {
  join,
  say,
  sayList,
  spans
} from "./chunk-HF5EZP2A.js";
import {
  count,
  isCleared,
  kindWords,
  ruleTitle
} from "./chunk-3Z67NDEL.js";

// src/outputs/sentences.ts
var sentenceLimit = 4e3;
function sentencesOf(result) {
  const message = spans(result.message, result.quoted);
  const remedy = spans(result.remedy ?? "", message.rest);
  const all = [...message.spans, ...remedy.spans];
  const fits = remedy.rest.length === 0 && all.every((span) => span.untrusted || !span.text.includes('"'));
  if (fits) return { message: bounded(message.spans), remedy: result.remedy === null ? null : bounded(remedy.spans) };
  return { message: [foreign(result.message)], remedy: result.remedy === null ? null : [foreign(result.remedy)] };
}
function placeOf(result, message) {
  const { path, taskLine } = result;
  const namesPath = message.some((span) => span.untrusted && span.text === path);
  const namesLine = message.some((span) => !span.untrusted && span.text.toLowerCase().includes(`line ${taskLine} `));
  return {
    path: path === void 0 || namesPath ? null : path,
    line: taskLine === void 0 || namesLine ? null : taskLine === 0 ? "title" : `description, line ${taskLine}`
  };
}
function plainMessage(result) {
  const { message } = sentencesOf(result);
  const { path, line } = placeOf(result, message);
  return `${path === null ? "" : `"${showPlain(path)}": `}${plainSentence(message)}${line === null ? "" : ` (${line})`}`;
}
function plainSentence(sentence2) {
  return sentence2.map((span) => span.untrusted ? `"${showPlain(span.text)}"` : hideNothing(span.text)).join("");
}
function bounded(sentence2) {
  let room = sentenceLimit;
  const kept = [];
  for (const span of sentence2) {
    const length = span.untrusted ? Math.min(span.text.length, shownLimit) : span.text.length;
    if (length > room) return [...kept, { text: " \u2026", untrusted: false }];
    room -= length;
    kept.push(span);
  }
  return kept;
}
function foreign(text) {
  return { text, untrusted: true };
}

// src/outputs/trace-words.ts
var verbs = {
  "named-path": "names the path",
  "named-file": "names the file",
  "named-symbol": "names",
  "shared-words": "shares",
  directory: "names the directory or scope",
  claim: "claims"
};
var unnamed = {
  "named-symbol": "names a symbol that the change touches",
  "shared-words": "shares rare words with it",
  claim: "claims work that it shows"
};
var asAWhole = "No single word; it reads like the description as a whole.";
var lookedFor = [
  "its path",
  "its name or stem",
  "a symbol that the change touches",
  "rare words that both share",
  "its directory or a scope",
  "an explained file that it goes with",
  "an explained file that it lies close to"
];
function linkWords(link, places, brief = false) {
  const text = linkText(link, places, brief);
  return spans(text.text, text.quoted).spans;
}
function linkText(link, places, brief) {
  const place = placeOf2(link.item, places);
  if (link.reason === "companion")
    return link.via === null ? say`goes with an explained file` : say`goes with ${link.via}`;
  if (link.reason === "neighbour")
    return link.via === null ? say`lies close to an explained file` : say`lies close to ${link.via}`;
  const words = link.words ?? [];
  const met = link.met ?? [];
  const verb = verbs[link.reason] ?? "points to it by";
  if (words.length === 0) return join(place, ` ${unnamed[link.reason] ?? verb}`);
  const named = join(place, ` ${verb} `, sayList(words, brief ? 3 : 5));
  const shown = brief ? metElsewhere(link.reason, words, met) : met.every((value) => words.includes(value)) ? [] : met;
  return shown.length === 0 ? named : join(named, ", met by ", sayList(shown, 3));
}
function metElsewhere(reason, words, met) {
  return reason === "shared-words" ? [] : met.filter((value) => !holdsAny(value, words));
}
function holdsAny(value, words) {
  const folded2 = value.toLowerCase();
  return words.some((word) => folded2.includes(word.toLowerCase()));
}
function placeOf2(item, places) {
  if (item === null) return say`the task`;
  const place = places.get(item);
  if (place === void 0) return say`task item ${item}`;
  return place.issue === void 0 ? linePlace(place.line) : join(linePlace(place.line), say` of ${place.issue}`);
}
function linePlace(line) {
  return line === 0 ? say`the title` : say`line ${line}`;
}
function itemPlaces(intent) {
  return new Map(intent.items.map((item) => [item.id, item]));
}
function tallyTrace(files) {
  const tally = { explained: 0, companion: 0, unexplained: 0 };
  for (const { trace } of files) if (Object.hasOwn(tally, trace.state)) tally[trace.state]++;
  return tally;
}
function unexplainedFirst(files) {
  return [
    ...files.filter((file) => file.trace.state === "unexplained"),
    ...files.filter((file) => file.trace.state !== "unexplained")
  ];
}
function pathWords(file) {
  const renamed = file.previousFilename === void 0 ? say`${file.path}` : say`${file.previousFilename} → ${file.path}`;
  return file.pathBytesBase64 === void 0 ? renamed : join(renamed, " (not UTF-8)");
}

// src/outputs/summary-findings.ts
var openPerRule = 5;
var shownKinds = ["fail", "open", "review"];
function findingSections(results, foldedPerRule) {
  const groups = shownKinds.flatMap((kind) => groupByRule(results, kind));
  return groups.flatMap((group) => groupSections(group, foldedPerRule));
}
function quietSections(results, limit) {
  const quiet = results.filter((result) => result.kind === "pass" || result.kind === "notApplicable").length;
  return [
    folded("For the record", notesOf(results, "informational"), limit),
    folded("Cleared by an approval", clearedItems(results), limit),
    folded("Waived", waivedItems(results), limit),
    folded("Rules that held, and rules with nothing to look at", ruleItems(results), limit, quiet)
  ].flatMap((section) => section ?? []);
}
function groupByRule(results, kind) {
  const groups = /* @__PURE__ */ new Map();
  for (const result of results) {
    if (result.kind !== kind || isCleared(result)) continue;
    const group = groups.get(result.ruleId);
    if (group) group.results.push(result);
    else groups.set(result.ruleId, { ruleId: result.ruleId, kind, results: [result] });
  }
  return [...groups.values()];
}
function groupSections({ ruleId, kind, results }, foldedPerRule) {
  const { icon, call } = kindWords[kind];
  const shared = sharedRemedy(results);
  const title = ruleTitle(ruleId);
  const name = title === null ? code(ruleId) : `${title} \xB7 ${code(ruleId)}`;
  const remedy = shared === null ? "" : `**${call}:** ${shared}

`;
  const item = (result) => findingItem(result, call, shared === null);
  const inFold = results.slice(openPerRule, openPerRule + foldedPerRule);
  const sections = [
    {
      head: `#### ${icon} ${name}${results.length > 1 ? ` (${results.length})` : ""}

${remedy}`,
      items: results.slice(0, openPerRule).map(item),
      tail: "\n",
      rank: 1
    }
  ];
  if (inFold.length > 0) {
    sections.push({
      head: `<details><summary>${count(results.length - openPerRule, "more finding")} of this rule</summary>

`,
      items: inFold.map(item),
      tail: "\n</details>\n\n",
      rank: 4,
      beyond: results.length - openPerRule - inFold.length,
      more: moreLine
    });
  }
  return sections;
}
function sharedRemedy(results) {
  if (results.length < 2) return null;
  const remedies = /* @__PURE__ */ new Set();
  for (const result of results) {
    remedies.add(remedyMarkdown(result) ?? "");
    if (remedies.size > 1) return null;
  }
  return [...remedies][0] || null;
}
function findingItem(result, call, withRemedy) {
  const remedy = withRemedy ? remedyMarkdown(result) : null;
  const action = remedy === null ? "" : `
  - **${call}:** ${remedy}`;
  return `- ${messageMarkdown(result)}${action}
`;
}
function remedyMarkdown(result) {
  const { remedy } = sentencesOf(result);
  return remedy === null ? null : sentence(remedy);
}
function messageMarkdown(result) {
  const { message } = sentencesOf(result);
  const { path, line } = placeOf(result, message);
  return `${path === null ? "" : `${code(path)}: `}${sentence(message)}${line === null ? "" : ` *(${line})*`}`;
}
function notesOf(results, kind) {
  return results.filter((result) => result.kind === kind && result.waived === void 0).map((result) => {
    const remedy = remedyMarkdown(result);
    return `- ${code(result.ruleId)}: ${messageMarkdown(result)}${remedy === null ? "" : ` ${remedy}`}
`;
  });
}
function clearedItems(results) {
  return results.flatMap(
    (result) => result.clearedBy === null ? [] : `- ${code(result.ruleId)}: ${messageMarkdown(result)} Cleared by ${code(result.clearedBy.login)} on ${code(result.clearedBy.commit.slice(0, 12))}.
`
  );
}
function waivedItems(results) {
  return results.flatMap(
    ({ waived, ...result }) => waived === void 0 ? [] : `- ${code(result.ruleId)}: ${messageMarkdown(result)} Waived by ${code(waived.approvedBy, "text", 60)} until ${code(waived.expires, "text", 60)}: ${code(waived.reason, "text", 60)}
`
  );
}
function ruleItems(results) {
  const icons = { pass: "\u2705", notApplicable: "\u26AA" };
  const rulesByWords = /* @__PURE__ */ new Map();
  for (const result of results) {
    const icon = icons[result.kind];
    if (icon === void 0) continue;
    const words = `${icon} ${sentence(sentencesOf(result).message)}`;
    const ids = rulesByWords.get(words);
    if (ids) ids.push(result.ruleId);
    else rulesByWords.set(words, [result.ruleId]);
  }
  return [...rulesByWords].map(([words, ids]) => `- ${words} ${codes(ids, "text", 60)}
`);
}
function folded(title, items, limit, counted = items.length) {
  if (items.length === 0) return null;
  return {
    head: `<details><summary>${title} (${counted})</summary>

`,
    items: items.slice(0, limit),
    tail: "\n</details>\n\n",
    rank: 5,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  };
}
function moreLine(missing) {
  return `- \u2026 and ${missing} more, all in \`evidence.json\`
`;
}

// src/outputs/summary-record.ts
function toolSection({ tools, intent }, limit) {
  const head = `### AI tools

${declarationWords(intent.declaration.state)}

`;
  if (tools.length === 0) return { head: `${head}${noTool}

`, items: [], tail: "", rank: 2 };
  return {
    head: `${head}| Tool | Part | Trace | Declared | In the register |
| --- | --- | --- | --- | --- |
`,
    items: tools.slice(0, limit).map(toolRow),
    tail: "\n",
    rank: 2,
    beyond: Math.max(0, tools.length - limit),
    more: (missing) => `| \u2026 and ${missing} more, all in \`evidence.json\` | | | | |
`
  };
}
var noTool = "No AI tool was detected in what was read, which is no proof that none was used.";
var roleWords = {
  author: "author",
  suggestion: "suggestion that a person accepted",
  reviewer: "reviewer",
  context: "only set up here"
};
var declarationSentences = {
  missing: "The description does not say whether AI tools were used.",
  none: "The description states that no AI tool was used.",
  tools: "The description names the AI tools that were used.",
  unnamed: "The description says that AI was used, without naming a tool.",
  ambiguous: "The description contradicts itself on AI tools."
};
function declarationWords(state) {
  return declarationSentences[state] ?? declarationSentences.missing;
}
function toolRow(tool) {
  const version = [...tool.version === null ? [] : [tool.version], ...tool.models];
  const name = `${code(tool.toolName, "cell")}${version.length > 0 ? ` ${codes(version, "cell", 3)}` : ""}`;
  const said = tool.declared === null ? "nothing declared" : tool.declared ? "yes" : "**no**";
  const declared = tool.denied ? `a false trace, says line ${tool.denied.line}` : said;
  const register = tool.register === null ? "not listed" : [
    code(tool.register.id, "cell"),
    ...tool.register.owner === null ? [] : [`owner ${code(tool.register.owner, "cell")}`],
    ...tool.register.maxDataClass === null ? [] : [`up to ${code(tool.register.maxDataClass, "cell")}`]
  ].join(", ");
  return `| ${[name, roleWords[tool.role] ?? "-", prose(traceWords(tool), "cell"), declared, register].join(" | ")} |
`;
}
var placeWords = {
  "commit-trailer": "commit trailer",
  "commit-body": "commit message",
  "commit-author": "commit author",
  committer: "committer",
  "pr-author": "author of the pull request",
  "pr-title": "title",
  "pr-body": "description",
  branch: "branch name",
  label: "label",
  file: "file",
  "git-notes": "git notes",
  "agent-trace": "Agent Trace record"
};
function traceWords(tool) {
  if (tool.certainty === null) return "none, only declared";
  const counts = /* @__PURE__ */ new Map();
  for (const signal of tool.signals) {
    const place = placeWords[signal.where] ?? "elsewhere";
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].map(([place, times]) => times > 1 ? `${times} \xD7 ${place}` : place);
  return places.length === 0 ? tool.certainty : `${tool.certainty}: ${places.join(", ")}`;
}
function groundsSection({ predicate }, limit) {
  const { policy, authority, change, intent, verifier, run } = predicate;
  const facts = [
    ["Head", change.head],
    ["Merge base", change.mergeBase],
    ["Content (changeDigest)", change.changeDigest],
    ["Task (sha256 of title and description)", intent.digest.sha256],
    ["Policy", policy.uri],
    ["Policy commit", policy.commit],
    ["Policy digest", policy.digest?.sha256 ?? null],
    ["Workflow from", authority.workflowFrom],
    ["Judged for", run.at],
    ["Remit", verifier.version]
  ];
  const lines = facts.flatMap(([name, value]) => value === null ? [] : `- ${name}: ${code(value)}
`);
  const origin = `- ${policyOrigin(predicate)} ${requirement(authority)}
`;
  const limits = predicate.limits.map((text) => `- ${prose(text)}
`);
  return {
    head: `<details><summary>What this rests on, and its limits</summary>

${lines.join("")}${origin}`,
    items: limits.slice(0, limit),
    tail: "\n</details>\n\n",
    rank: 2,
    beyond: Math.max(0, limits.length - limit),
    more: moreLine
  };
}
var originSentences = {
  base: "The policy was read from the base branch, where this pull request cannot change it.",
  file: "The policy was read from a file named on the command line.",
  none: "There is no policy.",
  unknown: "Where the policy comes from is not known."
};
function policyOrigin({ authority, policy }) {
  if (policy.state === "invalid") return "The policy has mistakes, so nothing could be judged by it.";
  if (policy.state === "unreadable") return "The policy could not be read.";
  return originSentences[authority.policyFrom] ?? originSentences.unknown;
}
function requirement({ required, pinnedToApp, advisory }) {
  const words = required === null ? "Whether this check is required for the merge is not known to this run." : required ? `This check is required for the merge${pinnedToApp ? ", from the app that posts it" : ""}.` : "This check is not required for the merge.";
  return advisory ? `${words} The run is advisory: its result holds nothing.` : words;
}

export {
  sentencesOf,
  plainMessage,
  plainSentence,
  asAWhole,
  lookedFor,
  linkWords,
  linePlace,
  itemPlaces,
  tallyTrace,
  unexplainedFirst,
  pathWords,
  findingSections,
  quietSections,
  remedyMarkdown,
  messageMarkdown,
  moreLine,
  toolSection,
  noTool,
  roleWords,
  declarationWords,
  traceWords,
  groundsSection
};
