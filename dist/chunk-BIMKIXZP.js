import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  code,
  count,
  decisionSection,
  disclaimer,
  findingSections,
  firstFinding,
  groundsSection,
  itemLines,
  kindWords,
  linkWords,
  messageMarkdown,
  pathWords,
  prose,
  quietSections,
  remedyMarkdown,
  sentence,
  tallyOf,
  tallyTrace,
  toolSection,
  unexplainedFirst,
  validationSection,
  verdictWords
} from "./chunk-VONDDH4M.js";
import {
  spans
} from "./chunk-TOVQYA4K.js";

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

// src/outputs/summary-trace.ts
var openRows = 12;
var openLinks = 2;
function traceSections(change, intent, limit) {
  const files = unexplainedFirst(change.files);
  if (files.length === 0) return [];
  const lines = itemLines(intent);
  const withClass = files.some((file) => file.dataClass !== null);
  const isFolded = files.length > openRows;
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
      items: files.slice(0, limit).map((file) => traceRow(file, lines, withClass)),
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
function traceRow(file, lines, withClass) {
  const path = pathWords(file);
  const cells = [
    sentence(spans(path.text, path.quoted).spans, "cell"),
    explanation(file, lines),
    String(file.trace.strength),
    ...withClass ? [file.dataClass === null ? "" : code(file.dataClass, "cell")] : []
  ];
  return `| ${cells.join(" | ")} |
`;
}
function explanation(file, lines) {
  const links = file.trace.links.slice(0, openLinks).map((link) => sentence(linkWords(link, lines, true), "cell"));
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
    ...traceSections(predicate.change, predicate.intent, caps.rows),
    toolSection(predicate, 50),
    validationSection(predicate, 50),
    decisionSection(predicate, 50),
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
  const tally = tallyOf(results);
  const asked = ["fail", "open", "review"].flatMap(
    (kind) => tally[kind] > 0 ? `${kindWords[kind].icon} ${tally[kind]} ${askedWords[kind]}` : []
  );
  return [...asked, `\u2705 ${count(tally.pass, "rule")} held`, `\u{1F4C4} ${filesMarkdown(change)}`].join(" \xB7 ");
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
