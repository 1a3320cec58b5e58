import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isObserved,
  join,
  say,
  sayList,
  spans
} from "./chunk-TOVQYA4K.js";
import {
  hideNothing,
  makeVisible,
  showPlain,
  shownLimit
} from "./chunk-Z4T37VDB.js";

// src/outputs/verdict-words.ts
var checkName = "Remit report";
var disclaimer = "Remit compares the written task and the policy with the change. It is not a code reviewer, not a detector of AI-written text, and not a certificate.";
function tallyOf(results) {
  const tally = { fail: 0, review: 0, cleared: 0, open: 0, informational: 0, pass: 0, notApplicable: 0 };
  for (const result of results) {
    const key = isCleared(result) ? "cleared" : result.kind;
    if (Object.hasOwn(tally, key)) tally[key]++;
  }
  return tally;
}
function isCleared(result) {
  return result.kind === "review" && result.clearedBy !== null;
}
var decidingKind = {
  PASSED: null,
  REVIEW: "review",
  FAILED: "fail",
  INCOMPLETE: "open"
};
function firstFinding(predicate) {
  const kind = decidingKind[predicate.verificationResult];
  return predicate.results.find((result) => result.kind === kind && !isCleared(result)) ?? null;
}
function verdictWords(evidence) {
  const { predicate } = evidence;
  const tally = tallyOf(predicate.results);
  const words = wordsFor(predicate, tally);
  if (!isObserved(predicate)) return words;
  const why = predicate.policy.state === "absent" ? "The base branch has no policy, so Remit only observes. A policy at .github/remit.json makes it count." : "The policy only observes, so this report holds nothing. `mode: enforce` in the policy makes it count.";
  return { icon: "\u{1F52D}", label: "Observed", headline: `would be ${words.label}, ${words.headline}`, meaning: why };
}
function wordsFor(predicate, tally) {
  switch (predicate.verificationResult) {
    case "PASSED":
      return {
        icon: "\u2705",
        label: "PASSED",
        headline: tally.cleared > 0 ? `nothing is open, ${count(tally.cleared, "finding")} cleared` : "nothing to do",
        meaning: `Every rule that applies to this change holds${tally.cleared > 0 ? ", or its findings were cleared" : ""}.`
      };
    case "REVIEW":
      return {
        icon: "\u{1F440}",
        label: "REVIEW",
        headline: `${count(tally.review, "finding")} for a person to judge`,
        meaning: predicate.policy.review === "block" ? "The policy holds the merge until a person other than the author approves exactly this head, or each finding is cleared." : "This does not hold the merge. A person other than the author should judge each finding; an approval of exactly this head clears them all."
      };
    case "FAILED":
      return {
        icon: "\u274C",
        label: "FAILED",
        headline: `${count(tally.fail, "finding")} to resolve`,
        meaning: "A stated fact breaks a stated rule. The merge is held until each of these findings is resolved."
      };
    case "INCOMPLETE":
      return {
        icon: "\u26A0\uFE0F",
        label: "INCOMPLETE",
        headline: `${count(tally.open, "thing")} could not be checked`,
        meaning: "This is not a pass and not an accusation: Remit could not see enough to judge, so the merge is held."
      };
  }
}
var kindWords = {
  fail: { icon: "\u274C", tag: "FAIL", trouble: "What is wrong", call: "To resolve" },
  open: { icon: "\u26A0\uFE0F", tag: "OPEN", trouble: "What is not known", call: "To make it known" },
  review: { icon: "\u{1F440}", tag: "REVIEW", trouble: "What needs a person", call: "To clear" },
  informational: { icon: "\u2139\uFE0F", tag: "NOTE", trouble: "For the record", call: "To do" },
  pass: { icon: "\u2705", tag: "PASS", trouble: "Checked", call: "To do" },
  notApplicable: { icon: "\u26AA", tag: "N/A", trouble: "Not looked at", call: "To do" }
};
function ruleTitle(ruleId) {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(ruleId)) return null;
  const words = ruleId.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
function readOnlyTokenNote(evidence) {
  const { predicate } = evidence;
  const start = `The token of this run is read-only, so there is no check called ${checkName}; this summary and the annotations take its place.`;
  const showsGreen = isObserved(predicate) ? predicate.verificationResult !== "PASSED" : predicate.verificationResult === "REVIEW" && predicate.policy.review !== "block";
  return showsGreen ? `${start} The job shows as green although the result is ${predicate.verificationResult}.` : start;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

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

// src/outputs/markdown.ts
function code(value, place = "text", limit) {
  if (value === "") return "*(empty)*";
  let shown = makeVisible(value, limit);
  if (place === "cell") shown = escapePipes(shown);
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function codes(values, place = "text", limit = 5) {
  const shown = values.slice(0, limit).map((value) => code(value, place));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
var proseLimit = 4e3;
function prose(text, place = "text") {
  const parts = (text.length > proseLimit ? `${text.slice(0, proseLimit)}\u2026` : text).split("`");
  const isPaired = parts.length % 2 === 1;
  return parts.map((part, index) => {
    if (!isPaired && index === parts.length - 1) return `&#96;${escapeWords(part, place)}`;
    if (index % 2 === 0) return escapeWords(part, place);
    return part === "" ? "&#96;&#96;" : code(part, place);
  }).join("");
}
function sentence(spans2, place = "text") {
  return spans2.map((span) => span.untrusted ? code(span.text, place) : prose(span.text, place)).join("");
}
function escapeWords(text, place) {
  return hideNothing(text).split(" ").map((word) => wouldLink(word) ? linkless(word, place) : escapeWord(word)).join(" ");
}
function wouldLink(word) {
  return /[@$]|:\/\/|www\.|#\d/i.test(word);
}
function linkless(word, place) {
  let end = word.length;
  while (end > 1 && ".,;:)".includes(word[end - 1])) end--;
  const start = end > 1 && word.startsWith("(") ? 1 : 0;
  return `${word.slice(0, start)}${code(word.slice(start, end), place)}${escapeWord(word.slice(end))}`;
}
var entities = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"]
]);
function escapeWord(word) {
  return word.replace(/[\\*_[\]~|#!&<>]/g, (mark) => entities.get(mark) ?? `\\${mark}`);
}
function longestRun(text) {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === "`" ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
function escapePipes(text) {
  let result = "";
  let previous = "";
  for (const character of text) {
    if (character === "|") result += previous === "\\" ? "\\u{7c}" : "\\|";
    else result += character;
    previous = character;
  }
  return result;
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
  return results.filter((result) => result.kind === kind).map((result) => `- ${code(result.ruleId)}: ${messageMarkdown(result)}
`);
}
function clearedItems(results) {
  return results.flatMap(
    (result) => result.clearedBy === null ? [] : `- ${code(result.ruleId)}: ${messageMarkdown(result)} Cleared by ${code(result.clearedBy.login)} on ${code(result.clearedBy.commit.slice(0, 12))}.
`
  );
}
function ruleItems(results) {
  const icons = { pass: "\u2705", notApplicable: "\u26AA" };
  const rulesByWords = /* @__PURE__ */ new Map();
  for (const { kind, message, ruleId } of results) {
    const icon = icons[kind];
    if (icon === void 0) continue;
    const words = `${icon} ${prose(message)}`;
    const ids = rulesByWords.get(words);
    if (ids) ids.push(ruleId);
    else rulesByWords.set(words, [ruleId]);
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
function validationSection({ validation, change }, limit) {
  const stated = validation.stated.length === 0 ? "The description does not say what was run." : `The description says what was run (line${validation.stated.length > 1 ? "s" : ""} ${numbers(validation.stated)}).`;
  const tests = validation.testsChanged.length === 0 ? change.complete ? "No test was changed." : "Which tests were changed is not known." : `Tests changed with it: ${codes(validation.testsChanged)}.`;
  const items = validation.notValidated.map(({ what, why, line }) => {
    const reason = why === null ? "no reason given" : code(why);
    return `- Not validated, says line ${line}: ${code(what)} (${reason})
`;
  });
  return {
    head: `### Validation

${stated} ${tests}

`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? "\n" : "",
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  };
}
function numbers(lines) {
  const shown = lines.slice(0, 10).join(", ");
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown;
}
function decisionSection({ decision }, limit) {
  const author = decision.author === null ? "" : `Author: ${code(decision.author)}. `;
  const items = decision.approvals.map((approval) => {
    const on = approval.commit === null ? "" : ` on ${code(approval.commit.slice(0, 12))}`;
    const counts = approval.independent ? "counts" : "does not count: it is not of another person on exactly this head";
    return `- Approved by ${code(approval.login)}${on}: ${counts}
`;
  });
  return {
    head: `### Decision

${author}${items.length === 0 ? "No approval is recorded." : ""}

`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? "\n" : "",
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  };
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
  const origin = `- ${policyOrigin(predicate)} ${requirement(authority.required)}
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
function requirement(required) {
  if (required === null) return "Whether this check is required for the merge is not known to this run.";
  return required ? "This check is required for the merge." : "This check is not required for the merge.";
}

// src/outputs/trace-words.ts
var verbs = {
  "named-path": "names the path",
  "named-file": "names the file",
  "named-symbol": "names",
  "shared-words": "shares",
  directory: "names the directory or scope"
};
var unnamed = {
  "named-symbol": "names a symbol that the change touches",
  "shared-words": "shares rare words with it"
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
function linkWords(link, lines, brief = false) {
  const text = linkText(link, lines, brief);
  return spans(text.text, text.quoted).spans;
}
function linkText(link, lines, brief) {
  const place = placeOf2(link.item, lines);
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
function placeOf2(item, lines) {
  if (item === null) return say`the task`;
  const line = lines.get(item);
  if (line === void 0) return say`task item ${item}`;
  return linePlace(line);
}
function linePlace(line) {
  return line === 0 ? say`the title` : say`line ${line}`;
}
function itemLines(intent) {
  return new Map(intent.items.map((item) => [item.id, item.line]));
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

export {
  sentencesOf,
  plainMessage,
  plainSentence,
  checkName,
  disclaimer,
  tallyOf,
  isCleared,
  firstFinding,
  verdictWords,
  kindWords,
  ruleTitle,
  readOnlyTokenNote,
  count,
  code,
  codes,
  prose,
  sentence,
  findingSections,
  quietSections,
  remedyMarkdown,
  messageMarkdown,
  toolSection,
  noTool,
  roleWords,
  declarationWords,
  traceWords,
  validationSection,
  decisionSection,
  groundsSection,
  asAWhole,
  lookedFor,
  linkWords,
  itemLines,
  tallyTrace,
  unexplainedFirst,
  pathWords
};
