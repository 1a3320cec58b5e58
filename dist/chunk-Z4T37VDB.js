import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/outputs/visible-text.ts
var shownLimit = 300;
function makeVisible(value, limit = shownLimit) {
  if (value.length <= limit && plain.test(value)) return value;
  const head = takeUnits(value, limit);
  if (head.complete) return head.units.join("");
  const headLength = Math.ceil(limit * 2 / 3);
  const tailLength = limit - headLength - 1;
  const tail = takeUnits(lastPart(value, tailLength), Number.POSITIVE_INFINITY, true).units;
  return `${fill(head.units, headLength)}\u2026${fill(tail.reverse(), tailLength, true)}`;
}
var plain = /^[!-[\]-~]*$/;
function showPlain(value, limit = shownLimit) {
  return value === "" ? "(empty)" : makeVisible(value, limit);
}
function hideNothing(text) {
  let shown = "";
  for (const character of text) shown += isInvisible(character.codePointAt(0)) ? escaped(character) : character;
  return shown;
}
function takeUnits(value, limit, isTail = false) {
  const units = [];
  let length = 0;
  let offset = 0;
  let afterBlank = !isTail;
  for (const character of value) {
    const end = offset + character.length;
    const unit = unitOf(character, value, offset, afterBlank || end === value.length);
    afterBlank = character === " ";
    offset = end;
    units.push(unit);
    length += lengthOf(unit);
    if (length > limit) return { units, complete: false };
  }
  return { units, complete: true };
}
function unitOf(character, value, offset, blankWouldVanish) {
  if (character === " ") return blankWouldVanish ? "\\u{20}" : " ";
  if (character === "\\" && value.startsWith("u{", offset + 1)) return "\\u{5c}";
  return isInvisible(character.codePointAt(0)) ? escaped(character) : character;
}
function escaped(character) {
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function lengthOf(unit) {
  return unit.startsWith("\\u{") ? unit.length : 1;
}
function fill(units, limit, backwards = false) {
  const taken = [];
  let length = 0;
  for (const unit of units) {
    length += lengthOf(unit);
    if (length > limit) break;
    taken.push(unit);
  }
  return (backwards ? taken.reverse() : taken).join("");
}
function lastPart(value, count) {
  return value.slice(Math.max(0, value.length - 2 * count));
}
var invisible = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [4447, 4448],
  [5760, 5760],
  [6068, 6069],
  [6155, 6159],
  [8192, 8207],
  [8232, 8239],
  [8287, 8303],
  [10240, 10240],
  [12288, 12288],
  [12644, 12644],
  [55296, 57343],
  [65024, 65039],
  [65279, 65279],
  [65440, 65440],
  [65520, 65532],
  [65534, 65535],
  [113824, 113827],
  [119155, 119162],
  [917504, 921599]
];
function isInvisible(codePoint) {
  if (codePoint >= 32 && codePoint <= 126) return false;
  return invisible.some(([first, last]) => codePoint >= first && codePoint <= last);
}

// src/outputs/log.ts
var colours = {
  reset: "\x1B[0m",
  bold: "\x1B[1m",
  dim: "\x1B[2m",
  red: "\x1B[31m",
  green: "\x1B[32m",
  yellow: "\x1B[33m",
  cyan: "\x1B[36m"
};
var ownSequence = new RegExp(
  `(${Object.values(colours).map((sequence) => sequence.replace("[", "\\[")).join("|")})`
);
function safeLog(text, write) {
  for (const line of text.split("\n")) write(`${safeLine(line)}
`);
}
function safeLine(line) {
  const visible = line.split(ownSequence).map((part, index) => index % 2 === 1 ? part : hideNothing(part)).join("");
  return breakLeadingColons(breakBrackets(visible));
}
function breakBrackets(line) {
  return line.replaceAll("##[", "##\\u{5b}").replaceAll("##\x1B", "#\\u{23}\x1B");
}
function breakLeadingColons(line) {
  const start = /^(?: |\u001b\[\d+m)*/.exec(line)[0].length;
  return line.startsWith("::", start) ? `${line.slice(0, start)}\\u{3a}${line.slice(start + 1)}` : line;
}

export {
  shownLimit,
  makeVisible,
  showPlain,
  hideNothing,
  colours,
  safeLog
};
