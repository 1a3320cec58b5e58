import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  hideNothing,
  makeVisible
} from "./chunk-Z4T37VDB.js";

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
function sentence(spans, place = "text") {
  return spans.map((span) => span.untrusted ? code(span.text, place) : prose(span.text, place)).join("");
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

export {
  code,
  codes,
  prose,
  sentence
};
