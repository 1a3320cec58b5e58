import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  MergeHistory,
  Tally,
  backtestType,
  budget,
  judgeReplayed,
  recommend,
  unseenBy
} from "./chunk-KBKUFFYL.js";
import {
  requireReadable
} from "./chunk-5KBHRMEF.js";
import "./chunk-DRI6IIC7.js";
import {
  instant,
  readPullRequestObject
} from "./chunk-PPKGWLLJ.js";
import "./chunk-74JLYUDH.js";
import "./chunk-LKRTU7PI.js";
import "./chunk-Q35VGCVH.js";
import "./chunk-7PHF65UR.js";
import {
  linkWords,
  plainSentence
} from "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  colours,
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import "./chunk-TEELLIWE.js";
import {
  canonicalJson
} from "./chunk-XBG2CHYU.js";
import {
  policyInForce,
  readPolicyFile
} from "./chunk-S5LGV35R.js";
import {
  rules
} from "./chunk-IYIUESWU.js";
import {
  keepHeapSmall,
  sweepMemory
} from "./chunk-OIZPWWCV.js";
import {
  verifier
} from "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import {
  spans
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

// src/inputs/history-descriptions.ts
import { readFileSync } from "node:fs";
function readDescriptions(path) {
  const byNumber = /* @__PURE__ */ new Map();
  for (const value of valuesIn(path)) {
    const pull = readPullRequestObject(value);
    if (pull !== null && pull.number !== null) byNumber.set(pull.number, pull);
  }
  if (byNumber.size === 0) {
    throw new UsageError(`The descriptions file holds no pull request with a number and a title: ${path}`);
  }
  return byNumber;
}
function valuesIn(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`The descriptions file cannot be read: ${path}`);
  }
  const whole = parse(text);
  if (whole !== void 0) return flatten(whole);
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parse(line);
    if (value === void 0) throw new UsageError(`Line ${index + 1} of the descriptions file is not JSON: ${path}`);
    return flatten(value);
  });
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function flatten(value) {
  return Array.isArray(value) ? value.flat(1) : [value];
}

// src/outputs/backtest-examples.ts
var item = "nearest";
function exampleLines(example) {
  const nearest = nearestWords(example);
  return [
    `  #${example.number} "${showPlain(example.title, 100)}" (${example.commit.slice(0, 12)})`,
    `    ${example.kind === "fail" ? "FAIL" : "REVIEW"}  ${plainSentence(spans(example.message, example.quoted).spans)}`,
    ...nearest === null ? [] : [`    Nearest: ${nearest}`]
  ];
}
function nearestWords({ nearest }) {
  if (nearest === void 0) return null;
  const { line, ...link } = nearest;
  const places = new Map(line === null ? [] : [[item, { line }]]);
  return plainSentence(linkWords({ ...link, item: line === null ? null : item }, places, true));
}

// src/outputs/backtest-report.ts
function renderBacktest(report, { colour }) {
  const paint = (style, text) => colour ? `${colours[style]}${text}${colours.reset}` : text;
  return [
    ...headLines(report, paint),
    "",
    ...tableLines(report, paint),
    ...report.rules.flatMap((rule) => ruleLines(rule, paint)),
    "",
    ...noteLines(report).map((line) => paint("dim", line))
  ].join("\n");
}
var authorWords = { person: "people", ai: "AI-marked", bot: "bots" };
var levelWords = { enforce: "enforce", review: "review", off: "leave off", unknown: "not measured" };
function headLines({ history, policy, verdicts, authors, rules: rules2 }, paint) {
  const months = rules2[0]?.months.filter(({ month }) => month !== "unknown") ?? [];
  const span = months.length === 0 ? "" : `, merged ${months[0].month} to ${months.at(-1).month}`;
  const stopped = history.stopped ? [paint("yellow", stoppedLine(history))] : [];
  const from = policy.commit === null ? "" : ` at commit ${policy.commit}`;
  return [
    ...stopped,
    ...history.found === 0 ? [`No merged pull request was found in ${history.unnamed} commits: none names a number.`] : [],
    `${paint("bold", "Backtest")}  ${count(history.judged, "merged pull request")} judged again${span}`,
    policy.state === "absent" ? "Policy    none in the repository, so the defaults were used" : `Policy    "${showPlain(policy.path)}"${from}`,
    `Authors   ${["person", "ai", "bot"].map((kind) => `${authors[kind]} ${authorWords[kind]}`).join(", ")}`,
    `Verdicts  ${verdicts.FAILED} failed, ${verdicts.REVIEW} to review, ${verdicts.PASSED} passed, ${verdicts.INCOMPLETE} incomplete`
  ];
}
function stoppedLine({ judged, found, notJudged }) {
  const done = judged + notJudged.reduce((sum, gap) => sum + gap.count, 0);
  return `Stopped after ${done} of ${found}: the report holds what was judged until then.`;
}
function tableLines({ rules: rules2 }, paint) {
  const width = Math.max(...rules2.map(({ ruleId }) => ruleId.length), "Rule".length);
  const head = `${"Rule".padEnd(width)}  ${"fail".padStart(14)}  ${"review".padStart(14)}  ${"silent".padStart(7)}  recommendation`;
  return [
    paint("bold", head),
    ...rules2.map((rule) => {
      const fail = withShare(rule.fail, rule.judged).padStart(14);
      const review = withShare(rule.review, rule.judged).padStart(14);
      const { level, reason } = rule.recommendation;
      const words = `${levelWords[level]}: ${reason}`;
      return `${rule.ruleId.padEnd(width)}  ${fail}  ${review}  ${String(rule.silent).padStart(7)}  ${words}`;
    })
  ];
}
function ruleLines(rule, paint) {
  if (rule.fail + rule.review === 0) return [];
  const authors = rule.authors.filter(({ judged }) => judged > 0);
  const { setting } = rule.recommendation;
  return [
    "",
    paint("bold", rule.ruleId),
    `  By author  ${authors.map((one) => `${authorWords[one.author]} ${firingWords(one)}`).join("; ")}`,
    ...monthLines(rule.months),
    ...setting === null ? [] : [`  In the policy  "rules": { "${rule.ruleId}": "${setting}" }`],
    ...rule.unseen === null ? [] : [`  Not in history  ${rule.unseen}`],
    ...rule.examples.flatMap(exampleLines)
  ];
}
var monthsALine = 6;
function monthLines(months) {
  const lines = [];
  for (let index = 0; index < months.length; index += monthsALine) {
    const part = months.slice(index, index + monthsALine).map((one) => `${one.month} ${one.fail + one.review}/${one.judged}`);
    lines.push(`  ${index === 0 ? "By month " : "         "}  ${part.join("  ")}`);
  }
  return lines;
}
function firingWords({ judged, fail, review }) {
  return `${withShare(fail + review, judged)} of ${judged}`;
}
function withShare(part, whole) {
  const tenths = whole === 0 ? 0 : Math.round(1e3 * part / whole);
  return `${part} (${Math.floor(tenths / 10)}.${tenths % 10} %)`;
}
function noteLines({ history, descriptions, budget: budget2 }) {
  const unread = history.notJudged.map(({ reason, count: count2 }) => `${count2} for ${reason}`);
  const lists = descriptions["commit-list"];
  return [
    `All of these were merged, so each firing counts as unwanted. Budget: fails below ${budget2.fail} %, reviews below ${budget2.review} % of the pull requests.`,
    "History shows no approvals, so no review is cleared here.",
    ...unread.length === 0 ? [] : [`Not judged: ${unread.join(", ")}.`],
    ...history.unnamed === 0 ? [] : [
      `${count(history.unnamed, "commit")} on the way named no pull request (pushed directly, or merged by rebasing).`
    ],
    `Descriptions: ${descriptions.file} live, ${descriptions.message} from messages, ${descriptions["title-only"]} titles alone, ${lists} lists of commits instead of a description.`,
    ...history.cut ? ["The clone is shallow: older pull requests are not in it."] : []
  ];
}

// src/commands/backtest-options.ts
import { parseArgs } from "node:util";
var formats = ["text", "json", "ndjson"];
var defaultLast = 200;
var mostLast = 1e6;
function readBacktestOptions(args) {
  const text = { type: "string" };
  const names = {
    repo: text,
    last: text,
    range: text,
    policy: text,
    descriptions: text,
    at: text,
    format: text,
    output: text
  };
  let values;
  try {
    values = parseArgs({ args, options: names }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const format = formats.find((known) => known === (values.format ?? "text"));
  if (format === void 0) throw new UsageError(`--format takes one of ${formats.join(", ")}.`);
  return {
    repo: values.repo ?? ".",
    part: partOf(values.last, values.range),
    policy: values.policy ?? null,
    descriptions: values.descriptions ?? null,
    at: values.at ?? null,
    format,
    output: values.output ?? null
  };
}
function partOf(last, range) {
  if (last !== void 0 && range !== void 0) throw new UsageError("Give --last or --range, not both.");
  if (range !== void 0) {
    const [from, to, ...more] = range.split("..");
    if (!from || to === void 0 || to.startsWith(".") || more.length > 0) {
      throw new UsageError("--range takes two revisions such as v1.0..main.");
    }
    return { from, to: to || "HEAD" };
  }
  const count2 = last === void 0 ? defaultLast : /^\d{1,7}$/.test(last) ? Number(last) : 0;
  if (count2 < 1 || count2 > mostLast) throw new UsageError(`--last takes a number from 1 to ${mostLast}.`);
  return { last: count2 };
}

// src/commands/backtest-output.ts
import { closeSync, openSync, writeSync } from "node:fs";
function openOutput({ format, output }) {
  const print = (chunk) => void process.stdout.write(chunk);
  let gone = false;
  if (output === null) {
    if (format !== "text" && process.env.GITHUB_ACTIONS === "true") {
      throw new UsageError(`In a GitHub workflow --format ${format} needs --output FILE.`);
    }
    process.stdout.on("error", () => {
      gone = true;
    });
    return { line: (text) => print(`${text}
`), text: (text) => safeLog(text, print), close: () => {
    }, isGone: () => gone };
  }
  const file = attempt(output, () => openSync(output, "w"));
  const write = (text) => void attempt(output, () => writeSync(file, `${text}
`));
  return {
    line: write,
    text: write,
    close(summary) {
      attempt(output, () => closeSync(file));
      safeLog(`Remit: ${summary}, written to ${output}`, print);
    },
    isGone: () => false
  };
}
function attempt(output, act) {
  try {
    return act();
  } catch {
    throw new UsageError(`The output file cannot be written: ${output}`);
  }
}

// src/commands/backtest-progress.ts
var barWidth = 30;
var betweenDraws = 100;
var betweenLines = 1e4;
function showProgress(total, stderr, now) {
  const isTerminal = stderr.isTTY === true;
  let last = isTerminal ? 0 : now();
  let drawn = false;
  return {
    show(done) {
      if (now() - last < (isTerminal ? betweenDraws : betweenLines)) return;
      last = now();
      drawn = true;
      const share = total === 0 ? 1 : done / total;
      if (!isTerminal) {
        stderr.write(`remit: ${done} of ${total} pull requests replayed
`);
        return;
      }
      const full = Math.floor(share * barWidth);
      stderr.write(`\r[${"#".repeat(full)}${".".repeat(barWidth - full)}] ${done} of ${total}\x1B[K`);
    },
    end() {
      if (drawn && isTerminal) stderr.write("\r\x1B[K");
    }
  };
}

// src/commands/backtest.ts
var ahead = 3;
async function backtest(args) {
  const options = readBacktestOptions(args);
  const at = instant(options.at ?? void 0);
  const descriptions = options.descriptions === null ? /* @__PURE__ */ new Map() : readDescriptions(options.descriptions);
  const output = openOutput(options);
  keepHeapSmall();
  const stop = watchInterrupts();
  const goOn = () => !stop.asked() && !output.isGone();
  const history = await MergeHistory.open(options.repo, options.part, descriptions);
  try {
    const policySource = options.policy === null ? await history.policy(options.repo) : readPolicyFile(options.policy);
    requireReadable(policySource);
    const found = await history.find("last" in options.part ? options.part.last : Number.POSITIVE_INFINITY, goOn);
    const progress = showProgress(found.merges.length, process.stderr, () => performance.now());
    const tally = new Tally();
    for await (const record of replay(history, found, policySource, at, goOn, progress)) {
      tally.add(record);
      if (options.format === "ndjson") output.line(canonicalJson(record));
      sweepMemory();
    }
    progress.end();
    const report = writeReport({ at, policySource, history, found, tally, stopped: !goOn() });
    if (options.format === "text") output.text(renderBacktest(report, { colour: wantsColour(options) }));
    else output.line(canonicalJson(report));
    output.close(`${tally.judged} pull requests judged again`);
    return tally.judged > 0 ? 0 : 2;
  } finally {
    history.close();
    stop.forget();
  }
}
async function* replay(history, { merges }, policySource, at, goOn, progress) {
  const reading = [];
  let next = 0;
  for (let done = 0; done < merges.length && goOn(); done++) {
    while (reading.length < ahead && next < merges.length) {
      const merge = merges[next++];
      reading.push(
        history.read(merge).then(
          (replayed) => () => judgeReplayed(replayed, policySource, at),
          (error) => () => ({ ...merge, notJudged: reasonOf(error) })
        )
      );
    }
    yield (await reading.shift())();
    progress.show(done + 1);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
function reasonOf(error) {
  if (error instanceof InputError && error.code !== "git-not-found") return error.code;
  throw error;
}
function writeReport({ at, policySource, history, found, tally, stopped }) {
  const policy = policyInForce(policySource);
  return {
    type: backtestType,
    schemaVersion: "1.0.0",
    verifier,
    at,
    policy: {
      state: policySource.state === "absent" ? "absent" : "present",
      path: policySource.path,
      commit: "commit" in policySource ? policySource.commit : null,
      sha256: "sha256" in policySource ? policySource.sha256 : null
    },
    history: {
      tip: history.tip,
      found: found.merges.length,
      judged: tally.judged,
      notJudged: tally.gaps(),
      unnamed: found.unnamed,
      cut: found.cut,
      stopped
    },
    verdicts: tally.verdicts,
    descriptions: tally.descriptions,
    authors: tally.authors,
    budget,
    rules: rules.map((rule) => {
      const count2 = tally.rules.get(rule.id);
      const { fail, review, ...quiet } = count2.kinds();
      return {
        ruleId: rule.id,
        judged: tally.judged,
        fail,
        review,
        silent: tally.judged - fail - review,
        ...quiet,
        months: count2.months(),
        authors: [...count2.byAuthor].map(([author, firings]) => ({ author, ...firings })),
        examples: count2.examples,
        recommendation: recommend(rule, policy, tally),
        unseen: unseenBy(rule.id)
      };
    })
  };
}
function watchInterrupts() {
  let asked = false;
  const onInterrupt = () => {
    if (asked) process.exit(130);
    asked = true;
  };
  process.on("SIGINT", onInterrupt);
  return { asked: () => asked, forget: () => void process.off("SIGINT", onInterrupt) };
}
function wantsColour({ output }) {
  return output === null && process.stdout.isTTY === true && !process.env.NO_COLOR;
}
export {
  backtest
};
