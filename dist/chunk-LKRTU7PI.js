import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  declarationWords,
  itemPlaces,
  linkWords,
  noTool,
  pathWords,
  plainMessage,
  plainSentence,
  roleWords,
  sentencesOf,
  tallyTrace,
  traceWords,
  unexplainedFirst
} from "./chunk-GHH5K47U.js";
import {
  colours,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import {
  count,
  disclaimer,
  firstFinding,
  isCleared,
  kindWords,
  tallyOf,
  verdictWords
} from "./chunk-3Z67NDEL.js";

// src/outputs/terminal.ts
var findingsPerKind = 50;
var rows = 20;
function renderTerminal(evidence, { colour }) {
  const { predicate } = evidence;
  const paint = (style, text) => colour ? `${colours[style]}${text}${colours.reset}` : text;
  return [
    ...faceLines(evidence, paint),
    ...["fail", "open", "review"].flatMap((kind) => findingLines(predicate, kind, paint)),
    ...traceLines(predicate, paint),
    ...toolLines(predicate, paint),
    ...restLines(predicate, paint)
  ].join("\n");
}
var kindColours = { fail: "red", open: "yellow", review: "yellow" };
var verdictColours = { PASSED: "green", REVIEW: "yellow", FAILED: "red", INCOMPLETE: "yellow" };
function faceLines(evidence, paint) {
  const words = verdictWords(evidence);
  const style = verdictColours[evidence.predicate.verificationResult] ?? "yellow";
  const first = firstFinding(evidence.predicate);
  const lines = [`${paint(style, words.label)}: ${words.headline}`, words.meaning];
  const remedy = first === null ? null : sentencesOf(first).remedy;
  return remedy === null ? lines : [...lines, `${paint("bold", "Do this first:")} ${plainSentence(remedy)}`];
}
function findingLines(predicate, kind, paint) {
  const results = predicate.results.filter((result) => result.kind === kind && !isCleared(result));
  const shown = results.slice(0, findingsPerKind);
  const more = results.length - shown.length;
  return [
    ...shown.flatMap((result) => [
      "",
      `${paint(kindColours[kind], kindWords[kind].tag)}  ${paint("bold", showPlain(result.ruleId, 100))}`,
      ...messageLines(result)
    ]),
    ...more > 0 ? ["", `${kindWords[kind].tag}  ${more} more, all in evidence.json`] : []
  ];
}
function messageLines(result) {
  const { remedy } = sentencesOf(result);
  const action = remedy === null ? [] : [`  ${kindWords[result.kind].call}: ${plainSentence(remedy)}`];
  return [`  ${plainMessage(result)}`, ...action];
}
function traceLines({ change, intent }, paint) {
  const tally = tallyTrace(change.files);
  const places = itemPlaces(intent);
  const files = unexplainedFirst(change.files);
  const more = files.length - rows;
  const counts = `${count(files.length, "changed file")}: ${tally.explained} explained by the description, ${tally.companion} going with an explained file, ${tally.unexplained} unexplained`;
  return [
    "",
    `${paint("bold", "Files")}  ${change.complete || files.length > 0 ? counts : "The changed files are not known."}`,
    ...files.slice(0, rows).map((file) => `  ${String(file.trace.strength).padStart(3)}  ${fileLine(file, places)}`),
    ...more > 0 ? [`       ${more} more, all in evidence.json`] : []
  ];
}
function fileLine(file, places) {
  const path = pathWords(file);
  const name = plainSentence(spans(path.text, path.quoted).spans);
  const link = file.trace.links[0];
  const words = link === void 0 ? "" : plainSentence(linkWords(link, places, true));
  if (file.trace.state !== "unexplained") return `${name}: ${words || file.trace.state}`;
  return `${name}: unexplained${words === "" ? "" : `; nearest: ${words}`}`;
}
function toolLines({ tools, intent }, paint) {
  const shown = tools.slice(0, rows);
  const more = tools.length - shown.length;
  return [
    "",
    `${paint("bold", "Tools")}  ${declarationWords(intent.declaration.state)}`,
    ...tools.length === 0 ? [`       ${noTool}`] : [],
    ...shown.map((tool) => {
      const said = tool.declared === null ? "" : tool.declared ? "; declared" : "; not declared";
      const declared = tool.denied ? `; a false trace, says line ${tool.denied.line}` : said;
      const register = tool.register === null ? "not in the register" : `register entry "${showPlain(tool.register.id)}"`;
      return `       "${showPlain(tool.toolName)}" (${roleWords[tool.role] ?? "unknown part"}); trace ${traceWords(tool)}${declared}; ${register}`;
    }),
    ...more > 0 ? [`       ${more} more, all in evidence.json`] : []
  ];
}
function restLines({ results, validation }, paint) {
  const tally = tallyOf(results);
  const gaps = validation.notValidated.slice(0, rows).map(({ what, why }) => {
    return `       not validated: "${showPlain(what)}"${why === null ? "" : ` because "${showPlain(why)}"`}`;
  });
  return [
    "",
    `${paint("bold", "Rules")}  ${tally.pass} held, ${tally.notApplicable} with nothing to look at, ${tally.informational} recorded, ${tally.cleared} cleared by an approval${tally.waived > 0 ? `, ${tally.waived} waived` : ""}`,
    ...gaps,
    "",
    paint("dim", disclaimer)
  ];
}

export {
  renderTerminal,
  fileLine
};
