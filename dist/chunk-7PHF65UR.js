import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  findingSections,
  groundsSection,
  itemPlaces,
  linePlace,
  linkWords,
  messageMarkdown,
  moreLine,
  pathWords,
  quietSections,
  remedyMarkdown,
  tallyTrace,
  toolSection,
  unexplainedFirst
} from "./chunk-GHH5K47U.js";
import {
  code,
  codes,
  prose,
  sentence
} from "./chunk-N4QVBIQ5.js";
import {
  claimWords,
  flawWords,
  proofWords,
  weakeningWords
} from "./chunk-2EJGE4J5.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import {
  count,
  disclaimer,
  firstFinding,
  kindWords,
  tallyOf,
  verdictWords
} from "./chunk-3Z67NDEL.js";

// src/outputs/sections.ts
var moreBytes = 160;
function fitSections(sections, limit, notice) {
  const kept = /* @__PURE__ */ new Map();
  let room = limit - byteLength(notice(Number.MAX_SAFE_INTEGER));
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const frame = byteLength(section.head) + byteLength(section.tail) + (section.more ? moreBytes : 0);
    if (frame > room) continue;
    room -= frame;
    let count2 = 0;
    for (const item of section.items) {
      const size = byteLength(item);
      if (size > room) break;
      room -= size;
      count2++;
    }
    kept.set(section, count2);
  }
  let cut = 0;
  const parts = sections.map((section) => {
    const count2 = kept.get(section) ?? 0;
    const missing = section.items.length - count2;
    cut += missing;
    if (!kept.has(section)) return "";
    const unseen = missing + (section.beyond ?? 0);
    return [
      section.head,
      ...section.items.slice(0, count2),
      unseen > 0 && section.more ? section.more(unseen) : "",
      section.tail
    ].join("");
  });
  return parts.join("") + (cut > 0 ? notice(cut) : "");
}
function byteLength(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/outputs/summary-claims.ts
var order = ["contradicted", "supported", "undecidable"];
var icons = { contradicted: "\u274C", supported: "\u2705", undecidable: "\u26AA" };
var openRows = 8;
function claimSections({ claims = [] }, limit) {
  const known = claims.filter((claim) => Object.hasOwn(icons, claim.verdict));
  if (known.length === 0) return [];
  const sorted = order.flatMap((verdict) => known.filter((claim) => claim.verdict === verdict));
  const isFolded = sorted.length > openRows && sorted[0].verdict !== "contradicted";
  const boundary = known.find((claim) => claim.verdict === "supported" && (claim.boundary?.length ?? 0) > 0);
  const table = "| The description says | Where | The change shows |\n| --- | --- | --- |\n";
  const offer = boundary === void 0 ? "" : `${offerMarkdown(boundary)}

`;
  return [
    {
      head: `### What the description claims

${tally(known)}

${isFolded ? `<details><summary>All ${sorted.length} claims</summary>

` : ""}${table}`,
      items: sorted.slice(0, limit).map(claimRow),
      tail: `${isFolded ? "\n</details>\n" : ""}
${offer}`,
      rank: 3,
      beyond: Math.max(0, sorted.length - limit),
      more: (missing) => `| \u2026 and ${missing} more, all in \`evidence.json\` | | |
`
    }
  ];
}
function tally(claims) {
  const parts = order.flatMap((verdict) => {
    const number = claims.filter((claim) => claim.verdict === verdict).length;
    return number === 0 ? [] : verdict === "contradicted" ? `**${number} contradicted by the change**` : `${number} ${verdictWords2[verdict]}`;
  });
  return `${count(claims.length, "statement")} about what was done: ${parts.join(", ")}.`;
}
var verdictWords2 = { supported: "shown by the change", undecidable: "that no diff decides" };
function claimRow(claim) {
  const words = claim.words === void 0 ? prose(claimWords[claim.kind] ?? claim.kind, "cell") : code(claim.words, "cell");
  const place = linePlace(claim.line).text;
  const shown = proofWords(claim);
  const proof = sentence(spans(shown.text, shown.quoted).spans, "cell");
  const verdict = claim.verdict === "contradicted" ? "**contradicted:** " : claim.verdict === "undecidable" ? "undecidable: " : "";
  return `| ${words} | ${place} | ${icons[claim.verdict]} ${verdict}${proof} |
`;
}
function offerMarkdown({ boundary = [], line }) {
  return `To have the bound of ${linePlace(line).text} checked as a stated fact, add a line to the description: \`May touch:\` ${codes(boundary, "text", 8)}`;
}

// src/outputs/summary-waivers.ts
function exceptionItems({ author, waivers, profile }) {
  return [...profile === void 0 ? [] : [profileLine(profile)], ...waiverLines(waivers, author)].map(
    (line) => `- ${line}
`
  );
}
function short(value) {
  return code(value, "text", 60);
}
function profileLine({ name, author, authorId, proof, exempt }) {
  const who = author === null ? "" : ` It is the account ${short(author)}${authorId === null ? "" : ` (id ${authorId})`}.`;
  const proven = proof === null ? "" : ` ${proofWords2[proof] ?? "Its proof holds."}`;
  return `The profile ${short(name)} applies, so ${count(exempt.length, "rule")} about the task ask nothing.${who}${proven}`;
}
var proofWords2 = {
  revert: "The change is the exact reverse of a commit on the base branch.",
  "protected-branch": "The head is a protected branch."
};
function waiverLines(waivers, author) {
  const inState = (state) => waivers.filter((waiver) => waiver.state === state);
  const used = inState("used");
  const stale = [
    ...inState("expired").map(expiredWords),
    ...inState("refused").map((waiver) => refusedWords(waiver, author))
  ];
  const unmatched = inState("unmatched").length;
  const idle = unmatched === 0 ? [] : [`${count(unmatched, "waiver")} of the policy fit${unmatched === 1 ? "s" : ""} nothing here.`];
  return [...used.slice(0, most).map(usedWords), ...more(used), ...stale.slice(0, most), ...more(stale), ...idle];
}
var most = 10;
function more(all) {
  return all.length > most ? [`\u2026 and ${all.length - most} more, all in \`evidence.json\`.`] : [];
}
function usedWords(waiver) {
  const { results, approvedBy, expires, reason } = waiver;
  return `Waived: ${count(results, "finding")} of ${nameOf(waiver)}, granted by ${short(approvedBy)} until ${short(expires)}: ${short(reason)}`;
}
function expiredWords(waiver) {
  return `Expired: the waiver of ${nameOf(waiver)}, granted by ${short(waiver.approvedBy)} until ${short(waiver.expires)}. Renew it in the policy, or remove it.`;
}
function refusedWords(waiver, author) {
  const why = author === null ? "the author of this change is not known" : `${short(waiver.approvedBy)} opened this pull request or sent the agent that did`;
  return `Refused: the waiver of ${nameOf(waiver)}, since ${why}.`;
}
function nameOf({ rule, match, tool, commit }) {
  const on = [match, tool, commit?.slice(0, 12) ?? null].flatMap((part) => part === null ? [] : [short(part)]);
  return `${short(rule)} on ${on.join(", ")}`;
}

// src/outputs/summary-decision.ts
var namedChecks = 20;
function validationSection({ validation, change }, limit) {
  const stated = validation.stated.length === 0 ? "The description does not say what was run." : `The description says what was run (line${validation.stated.length > 1 ? "s" : ""} ${numbers(validation.stated)}).`;
  const tests = validation.testsChanged.length === 0 ? change.complete ? "No test was changed." : "Which tests were changed is not known." : `Tests changed with it: ${codes(validation.testsChanged)}.`;
  const gaps = validation.notValidated.map(({ what, why, line }) => {
    const reason = why === null ? "no reason given" : code(why);
    return `- Not validated, says line ${line}: ${code(what)} (${reason})
`;
  });
  const weakened = (validation.weakened ?? []).map(
    (weakening) => `- Weakened: ${code(weakening.path)}, ${weakeningWords(weakening)}
`
  );
  const resting = validation.selfAuthored?.checks ?? [];
  const selfAuthored = resting.length > 0 ? [`- Green, and may rest on those tests: ${codes(resting)}
`] : [];
  const items = [...checkLines(validation.checks), ...gaps, ...weakened, ...selfAuthored];
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
var stateWords = {
  green: "\u2705 Ran and passed",
  red: "\u274C Ran and did not pass",
  skipped: "\u26AA Did not run, skipped",
  absent: "\u26AA Did not run, absent",
  running: "\u23F3 Has not ended",
  unknown: "\u26A0\uFE0F Not known"
};
function checkLines(checks) {
  return Object.keys(stateWords).flatMap((state) => {
    const found = checks.filter((check) => check.state === state);
    if (found.length === 0) return [];
    const shown = [...found.filter((check) => check.expected), ...found.filter((check) => !check.expected)];
    const names = shown.slice(0, namedChecks).map(({ name, expected }) => `${code(name)}${expected ? " (expected)" : ""}`);
    const more2 = found.length - names.length;
    return `- ${stateWords[state]}: ${names.join(", ")}${more2 > 0 ? ` and ${more2} more` : ""}
`;
  });
}
function numbers(lines) {
  const shown = lines.slice(0, 10).join(", ");
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown;
}
function decisionSection({ decision }, limit) {
  const items = [...decision.approvals.map(approvalLine), ...exceptionItems(decision)];
  return {
    head: `### Decision

${sentences(decision, decision.approvals.length === 0).join(" ")}

`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? "\n" : "",
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  };
}
function sentences({ author, contentPush, wanted }, isEmpty) {
  return [
    ...author === null ? [] : [`Author: ${code(author)}.`],
    ...contentPush ? [`Pushed last by ${code(contentPush.login)}.`] : [],
    ...contentPush === null ? ["Who pushed last is not known."] : [],
    ...wanted ? [`Independent approvals: ${wanted.counted} of the ${wanted.independent} that the policy wants.`] : [],
    ...isEmpty ? ["No approval is recorded."] : []
  ];
}
function approvalLine({ login, commit, independent, flaw }) {
  const on = commit === null ? "" : ` on ${code(commit.slice(0, 12))}`;
  const why = (flaw && flawWords[flaw]) ?? "is not of another person on exactly this content";
  return `- Approved by ${code(login)}${on}: ${independent ? "counts" : `does not count: it ${why}`}
`;
}

// src/outputs/summary-dependencies.ts
var longest = 60;
function dependencySections({ dependencies }, limit) {
  const packages = (dependencies?.packages ?? []).filter(({ scope }) => scope !== "indirect");
  if (packages.length === 0) return [];
  const rows = [...packages].sort((a, b) => rank(a) - rank(b)).map(rowOf);
  return [
    {
      head: "### Dependencies\n\n| Package | Change | Version | Manifest | In the task |\n| --- | --- | --- | --- | --- |\n",
      items: rows.slice(0, limit),
      tail: "\n",
      rank: 2,
      beyond: Math.max(0, rows.length - limit),
      more: (missing) => `| \u2026 and ${missing} more, all in \`evidence.json\` | | | | |
`
    }
  ];
}
var changeRank = { added: 1, bumped: 2, removed: 3 };
function rank(one) {
  return one.new ? 0 : changeRank[one.change] ?? 4;
}
function rowOf(one) {
  const change = one.new ? "**new**" : changeWords[one.change] ?? "-";
  const from = one.source.at === null ? "" : ` from ${code(one.source.at, "cell", longest)}`;
  const cells = [
    `${code(one.name, "cell", longest)} (${ecosystemWords[one.ecosystem] ?? "-"})`,
    `${change}${from}`,
    versions(one),
    code(one.path, "cell", longest),
    one.change === "added" ? one.named ? "named" : "not named" : ""
  ];
  return `| ${cells.join(" | ")} |
`;
}
var changeWords = {
  added: "added, used here before",
  bumped: "moved",
  removed: "removed"
};
var ecosystemWords = {
  cargo: "Cargo",
  go: "Go",
  maven: "Maven",
  npm: "npm",
  pypi: "Python"
};
function versions({ from, to }) {
  if (from === null || to === null)
    return [from, to].flatMap((one) => one === null ? [] : code(one, "cell", longest)).join("");
  return `${code(from, "cell", longest)} to ${code(to, "cell", longest)}`;
}

// src/outputs/summary-merge.ts
function mergeSections({ mergeGroup, merge }, limit) {
  const sections = [];
  if (mergeGroup !== void 0) {
    const items = mergeGroup.members.map(
      ({ number, group, verificationResult, judged }) => `- Pull request ${plain(number)} as commit ${short2(group)}: ${plain(verificationResult)}; ${recordWords(judged)}
`
    );
    sections.push({
      head: "### Merge queue\n\nFrom the base branch to the head of the group:\n\n",
      items: items.slice(0, limit),
      tail: "\n",
      rank: 2,
      beyond: Math.max(0, items.length - limit),
      more: moreLine
    });
  }
  if (merge !== void 0) {
    sections.push({ head: `### Merge

${mergeWords(merge)}

`, items: [], tail: "", rank: 2 });
  }
  return sections;
}
function mergeWords({ commit, pullRequest, mergedBy, mergedAt, joinedBy, record }) {
  const what = pullRequest === null ? "Pushed without a pull request" : `Pull request ${plain(pullRequest)} was merged`;
  const who = mergedBy === null ? "" : ` by ${code(mergedBy)}`;
  const when = mergedAt === null ? "" : ` at ${code(mergedAt)}`;
  const joined = joinedBy === null ? "" : `, joined by ${joinWords[joinedBy] ?? "other means"}`;
  return `${what} as commit ${short2(commit)}${who}${when}; ${recordWords(record)}${joined}.`;
}
var joinWords = {
  commit: "the commit itself",
  tree: "its tree",
  changeDigest: "the digest of its content"
};
function recordWords(record) {
  if (record === null) return "no earlier check of Remit";
  const conclusion = record.conclusion === null ? "without a conclusion" : `with ${code(record.conclusion)}`;
  return `earlier check ${plain(record.checkRunId)} ${conclusion} on ${short2(record.head)}`;
}
function short2(commit) {
  return code(commit.slice(0, 12));
}
function plain(value) {
  return prose(String(value));
}

// src/outputs/summary-trace.ts
var openRows2 = 12;
var openLinks = 2;
function traceSections(change, intent, limit) {
  const files = unexplainedFirst(change.files);
  if (files.length === 0) return [];
  const places = itemPlaces(intent);
  const withClass = files.some((file) => file.dataClass !== null);
  const isFolded = files.length > openRows2;
  const columns = [
    "File",
    "What in the description explains it",
    "Strength (50 explains)",
    ...withClass ? ["Data class"] : []
  ];
  const table = `| ${columns.join(" | ")} |
| --- | --- | ---: |${withClass ? " --- |" : ""}
`;
  const empty = withClass ? " | | |" : " | |";
  return [
    {
      head: `### Why each file is here

${headline(change)}

`,
      items: [],
      tail: "",
      rank: 2
    },
    {
      head: `${isFolded ? `<details><summary>All ${files.length} files</summary>

` : ""}${table}`,
      items: files.slice(0, limit).map((file) => traceRow(file, places, withClass)),
      tail: isFolded ? "\n</details>\n\n" : "\n",
      rank: 3,
      beyond: Math.max(0, files.length - limit),
      more: (missing) => `| \u2026 and ${missing} more, all in \`evidence.json\`${empty}
`
    }
  ];
}
function headline(change) {
  const { explained, companion, unexplained } = tallyTrace(change.files);
  const parts = [
    `${explained} explained by the description`,
    ...companion > 0 ? [`${companion} going with an explained file`] : [],
    ...unexplained > 0 ? [`**${unexplained} unexplained**`] : []
  ];
  const partial = change.complete ? "" : " The list may be incomplete.";
  return `${count(change.files.length, "changed file")}: ${parts.join(", ")}.${partial}`;
}
function traceRow(file, places, withClass) {
  const path = pathWords(file);
  const cells = [
    sentence(spans(path.text, path.quoted).spans, "cell"),
    explanation(file, places),
    String(file.trace.strength),
    ...withClass ? [file.dataClass === null ? "" : code(file.dataClass, "cell")] : []
  ];
  return `| ${cells.join(" | ")} |
`;
}
function explanation(file, places) {
  const links = file.trace.links.slice(0, openLinks).map((link) => sentence(linkWords(link, places, true), "cell"));
  if (file.trace.state !== "unexplained")
    return links.join("<br>") || "no single word; reads like the description as a whole";
  return links.length === 0 ? "**nothing**" : `**nothing strong enough**; nearest: ${links[0]}`;
}

// src/outputs/job-summary.ts
var jobSummaryCaps = { bytes: 512 * 1024, foldedPerRule: 200, rows: 1e3 };
function renderJobSummary(evidence, { notes = [] } = {}) {
  return renderReport(evidence, jobSummaryCaps, notes);
}
function renderReport(evidence, caps, notes) {
  const { predicate } = evidence;
  const { results } = predicate;
  const listed = findingSections(results, caps.foldedPerRule);
  const sections = [
    framed(`${faceMarkdown(evidence)}${notes.map((note) => `> ${prose(note)}

`).join("")}`),
    ...listed.length > 0 ? [framed("### Findings\n\n"), ...listed] : [],
    ...claimSections(predicate.intent, caps.rows),
    ...traceSections(predicate.change, predicate.intent, caps.rows),
    ...dependencySections(predicate, 50),
    toolSection(predicate, 50),
    validationSection(predicate, 50),
    decisionSection(predicate, 50),
    ...mergeSections(predicate, 50),
    ...quietSections(results, caps.foldedPerRule),
    groundsSection(evidence, 50),
    framed(`<sub>${disclaimer}</sub>
`)
  ];
  return fitSections(sections, caps.bytes, cutNotice);
}
function cutNotice(missing) {
  return `
> **Cut to fit GitHub's limit:** ${missing} more entries are not shown here. \`evidence.json\` holds all of them.
`;
}
function framed(head) {
  return { head, items: [], tail: "", rank: 0 };
}
function faceMarkdown(evidence) {
  const { predicate } = evidence;
  const words = verdictWords(evidence);
  const first = firstFinding(predicate);
  const title = `## ${words.icon} ${words.label}: ${words.headline}

`;
  const counts = `${countsMarkdown(predicate)}

> ${prose(words.meaning)}

`;
  if (first === null) return `${title}${counts}`;
  const remedy = remedyMarkdown(first);
  const action = remedy === null ? "" : `**Do this first:** ${remedy}

`;
  return `${title}**${kindWords[first.kind].trouble}:** ${messageMarkdown(first)}

${action}${counts}`;
}
function countsMarkdown({ results, change }) {
  const tally2 = tallyOf(results);
  const asked = ["fail", "open", "review"].flatMap(
    (kind) => tally2[kind] > 0 ? `${kindWords[kind].icon} ${tally2[kind]} ${askedWords[kind]}` : []
  );
  return [...asked, `\u2705 ${count(tally2.pass, "rule")} held`, `\u{1F4C4} ${filesMarkdown(change)}`].join(" \xB7 ");
}
function filesMarkdown(change) {
  const { explained, companion } = tallyTrace(change.files);
  if (change.files.length === 0) return change.complete ? "no file changed" : "the changed files are not known";
  const missing = change.complete ? "" : " (the list may be incomplete)";
  return `${explained + companion} of ${count(change.files.length, "file")} explained${missing}`;
}
var askedWords = { fail: "to resolve", open: "not known", review: "to judge" };

export {
  renderJobSummary,
  renderReport
};
