import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  readPullRequestObject
} from "./chunk-IC34UJN2.js";
import {
  readPolicyFile,
  resolveRevisions
} from "./chunk-HEZSKYCQ.js";
import {
  canonicalJson,
  changeOptions,
  checkCommit,
  closeStore,
  defaultPolicyPath,
  evaluate,
  isNeverTool,
  keepHeapSmall,
  missingObjects,
  openStore,
  parseChange,
  policyInForce,
  readPast,
  readPolicy,
  renameOptions,
  rules,
  shallowCommits,
  sweepMemory,
  taskOfMessage,
  usesPast,
  verifier
} from "./chunk-OBWTXFCX.js";
import "./chunk-EJBKZSAY.js";
import {
  GitError,
  objectId,
  runGit,
  runGitToFile
} from "./chunk-MDJ3CHGK.js";
import "./chunk-UXG47W2A.js";
import {
  count,
  linkWords,
  plainSentence
} from "./chunk-GCUYE2AK.js";
import {
  spans
} from "./chunk-TOVQYA4K.js";
import {
  colours,
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  ConfigurationError,
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/inputs/history-message.ts
function readMergeMessage(message) {
  const end = message.indexOf("\n");
  const subject = (end < 0 ? message : message.slice(0, end)).trim();
  const rest = end < 0 ? "" : message.slice(end + 1);
  const merge = /^Merge pull request #([1-9]\d{0,8}) from (\S{1,500})$/.exec(subject);
  if (merge !== null) {
    const slash = merge[2].indexOf("/");
    return { number: Number(merge[1]), ...described(rest.trimStart()), branch: merge[2].slice(slash + 1) };
  }
  const open = subject.lastIndexOf("(#");
  const squash = open < 0 ? null : /^\(#([1-9]\d{0,8})\)$/.exec(subject.slice(open));
  if (squash === null) return null;
  return { number: Number(squash[1]), ...described(`${subject.slice(0, open).trimEnd()}
${rest}`), branch: null };
}
function described(message) {
  const task = taskOfMessage(message);
  return { ...task, source: task.body === "" ? "title-only" : isCommitList(task.body) ? "commit-list" : "message" };
}
function isCommitList(body) {
  const lines = body.split("\n").map((line) => line.trim());
  const starts = lines.flatMap((line, index) => line.startsWith("* ") ? [index] : []);
  return starts[0] === 0 && starts.length > 1 && starts.every((index) => index === 0 || lines[index - 1] === "");
}

// src/inputs/history-objects.ts
import { rmSync } from "node:fs";
import { join } from "node:path";

// src/inputs/history-pipe.ts
import { spawn } from "node:child_process";
var answerLimit = 1024 * 1024;
var LargeAnswer = class extends Error {
  name = "LargeAnswer";
};
var GitPipe = class {
  #store;
  #args;
  #waiting = [];
  #child = null;
  #closed = false;
  constructor(store, args) {
    this.#store = store;
    this.#args = args;
  }
  /**
   * Asks by one line (with its line feed). Rejects with GitError when git ends at this question; the next question
   * then starts another process. Rejects with LargeAnswer above the limit, with InputError
   * `git-not-found` without git.
   */
  ask(line, answer) {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error("the run has ended");
      this.#waiting.push({ line, answer, resolve, reject });
      this.#running().stdin.write(line);
    });
  }
  /** Ends the process. Answers that somebody still waits for never come, and none can be asked for. */
  close() {
    this.#closed = true;
    this.#waiting.length = 0;
    this.#child?.stdin.end();
    this.#child?.kill();
    this.#child = null;
  }
  #running() {
    if (this.#child !== null) return this.#child;
    const child = spawn("git", this.#args, {
      env: this.#store.env,
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      windowsHide: true
    });
    this.#child = child;
    let detail = "";
    child.stderr.on("data", (chunk) => {
      if (detail.length < 4096) detail += chunk.toString("utf8");
    });
    child.stdout.on("data", (chunk) => {
      if (this.#child === child) this.#hand(child, chunk);
    });
    child.stdin.on("error", () => {
    });
    child.on("error", (cause) => {
      this.#fail(
        child,
        new InputError("git-not-found", "git could not be started.", "Install git 2.30 or newer.", { cause })
      );
    });
    child.on("close", (code) => {
      this.#fail(
        child,
        new GitError(this.#args.find((arg) => /^[a-z]/.test(arg)) ?? "", code, detail.slice(0, 4096).trim())
      );
    });
    return child;
  }
  /** Gives bytes to the question that waits longest, and what it leaves to the next one. */
  #hand(child, bytes) {
    let rest = bytes;
    while (rest.length > 0) {
      const first = this.#waiting[0];
      if (first === void 0) return;
      const taken = first.answer.take(rest);
      if (first.answer.size > answerLimit) {
        child.kill();
        this.#fail(child, new LargeAnswer("too large for a pipe"));
        return;
      }
      if (taken === null) return;
      this.#waiting.shift();
      first.resolve(first.answer.bytes());
      rest = rest.subarray(taken);
    }
  }
  /** The question at hand failed; those behind it were not looked at yet and are asked again. */
  #fail(child, error) {
    if (this.#child !== child) return;
    this.#child = null;
    const failed = this.#waiting.shift();
    for (const { line } of this.#waiting) this.#running().stdin.write(line);
    failed?.reject(error);
  }
};
var MarkedAnswer = class {
  #mark;
  #chunks = [];
  size = 0;
  /** The last bytes taken, among which the mark may begin. */
  #tail = Buffer.alloc(0);
  constructor(mark) {
    this.#mark = Buffer.from(mark);
  }
  take(chunk) {
    const reach = this.#mark.length - 1;
    const across = Buffer.concat([this.#tail, chunk.subarray(0, reach)]);
    const begun = across.indexOf(this.#mark);
    const within = begun < 0 ? chunk.indexOf(this.#mark) : begun - this.#tail.length;
    const found = begun >= 0 || within >= 0;
    const own = found ? chunk.subarray(0, within + this.#mark.length) : chunk;
    this.#chunks.push(own);
    this.size += own.length;
    if (found) return own.length;
    this.#tail = chunk.length >= reach ? chunk.subarray(-reach) : across.subarray(-reach);
    return null;
  }
  bytes() {
    return Buffer.concat(this.#chunks, this.size).subarray(0, this.size - this.#mark.length);
  }
};
var ObjectAnswer = class {
  #chunks = [];
  size = 0;
  /** Bytes of the whole answer, once its first line is read. */
  #whole = null;
  take(chunk) {
    const before = this.size;
    this.#chunks.push(chunk);
    this.size += chunk.length;
    this.#whole ??= wholeLength(this.#chunks);
    if (this.#whole === null || this.size < this.#whole) return null;
    this.size = this.#whole;
    return this.#whole - before;
  }
  bytes() {
    return Buffer.concat(this.#chunks, this.size);
  }
};
function wholeLength(chunks) {
  const start = Buffer.concat(chunks.map((chunk) => chunk.subarray(0, 200)));
  const end = start.indexOf(10);
  if (end < 0) return null;
  const length = /^[0-9a-f]+ [a-z]+ (\d{1,15})$/.exec(start.toString("latin1", 0, end))?.[1];
  return length === void 0 ? end + 1 : end + 1 + Number(length) + 1;
}

// src/inputs/history-objects.ts
var frugal = [
  "-c",
  "core.packedGitWindowSize=1m",
  "-c",
  "core.packedGitLimit=32m",
  "-c",
  "core.deltaBaseCacheLimit=16m"
];
var largestChange = 8 * 1024 * 1024;
var HistoryObjects = class {
  #store;
  #commits;
  #changes;
  #renames;
  #large = Promise.resolve();
  constructor(store) {
    this.#store = store;
    this.#commits = new GitPipe(store, [...frugal, "cat-file", "--batch"]);
    this.#changes = new GitPipe(store, diffTree(changeOptions));
    this.#renames = new GitPipe(store, diffTree(renameOptions));
  }
  /** Throws InputError `missing-objects`, as readCommitObjects does. */
  async commit(id) {
    const answer = await this.#known(this.#commits.ask(`${objectId(id)}
`, new ObjectAnswer()));
    const end = answer.indexOf(10);
    const type = answer.toString("latin1", 0, end).split(" ")[1];
    return checkCommit(this.#store, id, type, answer.subarray(end + 1, answer.length - 1));
  }
  /** Throws InputError as readChange does, and `change-too-large` above a fixed size. */
  async change(from, to) {
    try {
      const output = await this.#difference(this.#changes, from, to);
      const { patch: _patch, ...change } = await parseChange(output, () => this.#difference(this.#renames, from, to));
      return change;
    } catch (error) {
      if (!(error instanceof LargeAnswer)) throw error;
      return this.#largeChange(from, to);
    }
  }
  /** Through a file, and one at a time: such changes are few, and each needs its room. */
  async #largeChange(from, to) {
    const change = this.#large.then(async () => {
      const output = await this.#largeDifference(changeOptions, from, to);
      const { patch: _patch, ...rest } = await parseChange(output, () => this.#largeDifference(renameOptions, from, to));
      return rest;
    });
    const ended = () => {
    };
    this.#large = change.then(ended, ended);
    return change;
  }
  async #largeDifference(options, from, to) {
    const path = join(this.#store.dir, "large-change");
    const args = [...frugal, "diff-tree", ...options, objectId(from), objectId(to)];
    try {
      return await this.#known(runGitToFile(args, { env: this.#store.env }, path, largestChange));
    } finally {
      rmSync(path, { force: true });
    }
  }
  close() {
    for (const pipe of [this.#commits, this.#changes, this.#renames]) pipe.close();
  }
  // git takes the second commit as the only parent of the first, echoes a line that begins with no object id, and then
  // passes on what it has. No file in a commit can hold the id of that very commit, so the mark cannot be forged.
  #difference(pipe, from, to) {
    const mark = `end of ${objectId(to)}
`;
    return this.#known(pipe.ask(`${to} ${objectId(from)}
${mark}`, new MarkedAnswer(mark)));
  }
  async #known(answer) {
    try {
      return await answer;
    } catch (cause) {
      throw cause instanceof GitError ? missingObjects(cause) : cause;
    }
  }
};
function diffTree(options) {
  return [...frugal, "diff-tree", "--stdin", "--no-commit-id", ...options];
}

// src/inputs/history.ts
var page = 1e3;
var batch = 100;
var sharePast = 100;
var MergeHistory = class _MergeHistory {
  #store;
  #objects;
  #descriptions;
  /** The newest commit of the part. */
  tip;
  #from;
  /** Of each merge, the oldest of those that share its past. */
  #oldest = /* @__PURE__ */ new Map();
  #past = null;
  constructor(store, ends, descriptions) {
    this.#store = store;
    this.#objects = new HistoryObjects(store);
    this.tip = ends.tip;
    this.#from = ends.from;
    this.#descriptions = descriptions;
  }
  /** Opens it; `close` must follow. Throws UsageError where the folder or the revisions are none. */
  static async open(repo, part, descriptions) {
    const store = await openRepository(repo);
    try {
      const [to, from] = await resolveRevisions(repo, "last" in part ? ["HEAD"] : [part.to, part.from]);
      const tip = to ?? null;
      if (tip === null || from === null)
        throw new UsageError(`${wrongEnd(part, tip)} names no commit in this repository.`);
      return new _MergeHistory(store, { tip, from: from ?? null }, descriptions);
    } catch (error) {
      closeStore(store);
      throw error;
    }
  }
  close() {
    this.#objects.close();
    closeStore(this.#store);
  }
  /** The policy at HEAD: the one that judges next. */
  async policy(repo) {
    const [head] = await resolveRevisions(repo, ["HEAD"]);
    return readPolicy(this.#store, head ?? this.tip, defaultPolicyPath);
  }
  /** Finds the merges, at most `limit`. `goOn` is asked between pages; where it says no, those found so far are given. */
  async find(limit, goOn) {
    const found = await this.#search(limit, goOn);
    const { merges } = found;
    for (const [index, { commit }] of merges.entries()) {
      const last = Math.min(merges.length, index - index % sharePast + sharePast) - 1;
      this.#oldest.set(commit, merges[last].commit);
    }
    return found;
  }
  async #search(limit, goOn) {
    const found = { merges: [], unnamed: 0, cut: false };
    const shallow = shallowCommits(this.#store);
    for (let next = this.tip; next !== null && goOn(); ) {
      const ids = await this.#firstParents(next);
      let last = null;
      for (let start = 0; start < ids.length; start += batch) {
        const read = await Promise.all(ids.slice(start, start + batch).map((id) => this.#objects.commit(id)));
        for (const { commit } of read) {
          if (found.merges.length === limit) return found;
          const message = readMergeMessage(commit.message);
          if (message === null) found.unnamed++;
          else found.merges.push({ number: message.number, commit: commit.id });
          found.cut ||= shallow.has(commit.id);
          last = commit;
        }
      }
      next = ids.length < page ? null : last?.parents[0] ?? null;
    }
    return found;
  }
  /** Reads one. Throws InputError where the repository lacks something of it. */
  async read({ number, commit: id }) {
    const merge = await this.#objects.commit(id);
    const parent = merge.commit.parents[0];
    if (parent === void 0) throw noParent();
    const isMerge = merge.commit.parents.length > 1;
    const [past, change, commits] = await Promise.all([
      this.#pastOf(id),
      this.#objects.change(parent, id),
      isMerge ? this.#mergedCommits(merge.commit) : [merge.commit]
    ]);
    const message = readMergeMessage(merge.commit.message);
    const live = this.#descriptions.get(number);
    const content = isMerge ? commits.find(({ id: id2 }) => id2 === merge.commit.parents[1]) ?? merge.commit : merge.commit;
    return {
      pullRequest: {
        repository: null,
        number,
        url: live?.url ?? null,
        title: live?.title ?? message?.title ?? "",
        body: live?.body ?? message?.body ?? "",
        author: live?.author ?? null,
        updatedAt: live?.updatedAt ?? null,
        headRef: live?.headRef ?? message?.branch ?? null,
        baseRef: live?.baseRef ?? null,
        fork: live?.fork ?? null,
        labels: live?.labels ?? [],
        revisions: { base: parent, mergeBase: parent, head: id },
        headObjectSha256: merge.sha256,
        testMergeTree: null,
        commits,
        files: change.files,
        changeDigest: change.changeDigest,
        patchId: null,
        source: "git",
        reviews: null,
        history: usesPast(change.files) ? past : null,
        unknowns: []
      },
      source: live === void 0 ? message?.source ?? "title-only" : "file",
      author: content.author,
      month: monthOf(merge.raw)
    };
  }
  /** What the repository said of itself before all merges that share a past; reads are asked for in their order. */
  #pastOf(id) {
    const oldest = this.#oldest.get(id) ?? id;
    if (this.#past?.before !== oldest) this.#past = { before: oldest, history: this.#readPast(oldest) };
    return this.#past.history;
  }
  async #readPast(oldest) {
    const { commit } = await this.#objects.commit(oldest);
    return readPast(this.#store, commit.parents[0] ?? null);
  }
  /** The next page of first-parent commits, newest first. */
  async #firstParents(from) {
    const args = ["rev-list", "--first-parent", `--max-count=${page}`, objectId(from)];
    if (this.#from !== null) args.push(`^${objectId(this.#from)}`);
    return this.#list(args);
  }
  /** What the second parent brought along: the author's own commits, without the merge itself. */
  async #mergedCommits({ parents }) {
    const [first, ...others] = parents;
    const ids = await this.#list(["rev-list", ...others.map(objectId), `^${objectId(first)}`]);
    const cut = shallowCommits(this.#store);
    if (ids.some((own) => cut.has(own))) throw cutHistory();
    return (await Promise.all(ids.map((own) => this.#objects.commit(own)))).map((object) => object.commit);
  }
  async #list(args) {
    try {
      return (await runGit(args, { env: this.#store.env })).toString("latin1").split("\n").filter(Boolean);
    } catch (cause) {
      throw cause instanceof GitError ? cutHistory(cause) : cause;
    }
  }
};
async function openRepository(repo) {
  try {
    return await openStore({ borrow: repo });
  } catch (cause) {
    throw cause instanceof InputError ? new UsageError(`${cause.message} ${cause.remedy}`) : cause;
  }
}
function wrongEnd(part, tip) {
  if ("last" in part) return "HEAD";
  return tip === null ? "The end of --range" : "The start of --range";
}
function noParent() {
  return new InputError("no-parent", "The first commit of a history changes nothing that was there.", "Nothing to do.");
}
function cutHistory(cause) {
  return new InputError(
    "shallow-history",
    "Some commits are missing in the repository.",
    "Fetch the whole history (git fetch --unshallow), and run Remit again.",
    { cause }
  );
}
function monthOf(raw) {
  const end = raw.indexOf("\n\n");
  const header = raw.toString("latin1", 0, end < 0 ? raw.length : end);
  const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(header)?.[1];
  const time = new Date(seconds === void 0 ? Number.NaN : Number(seconds) * 1e3);
  const text = Number.isNaN(time.getTime()) ? "" : time.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 7) : null;
}

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

// src/model/backtest.ts
var backtestType = "urn:x-remit:backtest:v1";
var authorKinds = ["person", "ai", "bot"];
var descriptionSources = ["file", "message", "commit-list", "title-only"];

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
  const lines = new Map(line === null ? [] : [[item, line]]);
  return plainSentence(linkWords({ ...link, item: line === null ? null : item }, lines, true));
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
  const tenths2 = whole === 0 ? 0 : Math.round(1e3 * part / whole);
  return `${part} (${Math.floor(tenths2 / 10)}.${tenths2 % 10} %)`;
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

// src/commands/backtest-advice.ts
var budget = { fail: 2, review: 10 };
var ofDescription = {
  text: "It reads the description, and the message of a merge can be shorter than the live one.",
  description: true
};
var ofTools = {
  text: "History shows tools in commits and messages; branch, labels and author of the pull request only where they are given.",
  description: false
};
var unseenByRule = /* @__PURE__ */ new Map([
  ["missing-task", ofDescription],
  ["unexplained-file", ofDescription],
  ["outside-boundary", ofDescription],
  [
    "missing-declaration",
    {
      text: "The declaration stands in the live description, and before the policy asked nobody had to give one.",
      description: true
    }
  ],
  ["undeclared-tool", ofTools],
  ["unlisted-tool", ofTools]
]);
function unseenBy(ruleId) {
  return unseenByRule.get(ruleId)?.text ?? null;
}
function recommend(rule, policy, tally) {
  const count2 = tally.rules.get(rule.id);
  const level = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : null;
  if (rule.floor === "fixed") return advice("enforce", null, "It is always on: what could not be read is never passed.");
  if (tally.judged === 0) return advice("unknown", null, "Nothing was judged.");
  if (level === "off") return advice("unknown", null, "The policy switches it off, so it was not measured.");
  if (count2.kinds().notApplicable === tally.judged) {
    return advice("unknown", null, "It never had anything to look at.");
  }
  const sources = sourcesFor(rule.id, tally);
  const kinds = count2.kinds(sources);
  const basis = total(kinds);
  if (basis * 2 < tally.judged) {
    return advice("unknown", null, "Most descriptions are not in the history; give the live ones with --descriptions.");
  }
  const statesFacts = level === null && rule.kinds.includes("fail");
  const all = kinds.fail + kinds.review + (level === "informational" ? kinds.informational : 0);
  const holds = statesFacts ? below(kinds.fail, basis, budget.fail) && below(kinds.review, basis, budget.review) : below(all, basis, budget.fail);
  const rates = `${percent(kinds.fail, basis)} fails and ${percent(all - kinds.fail, basis)} reviews of ${basis}`;
  if (holds) {
    const unsure = doubt(statesFacts ? kinds.fail : all, basis, budget.fail);
    return advice("enforce", statesFacts || level === "fail" ? null : "fail", `${rates}: within budget${unsure}.`);
  }
  if (below(all, basis, budget.review)) {
    const setting = level === "review" || level === null && !statesFacts ? null : "review";
    return advice("review", setting, `${rates}: too many to hold merges${doubt(all, basis, budget.review)}.`);
  }
  const lowest = rule.floor === "review" ? ", and a policy may not set it lower than review" : "";
  return advice("off", rule.floor, `${rates}: over budget${lowest}${botShare(count2, tally)}.`);
}
function advice(level, setting, reason) {
  return { level, setting, reason };
}
function sourcesFor(ruleId, { descriptions }) {
  const blindness = unseenByRule.get(ruleId);
  if (blindness === void 0 || !blindness.description) return descriptionSources;
  if (ruleId === "missing-declaration") return ["file"];
  const keepsBodies = descriptions.message * 3 >= descriptions["title-only"];
  return keepsBodies ? ["file", "message", "title-only"] : ["file", "message"];
}
function doubt(count2, basis, limit) {
  const upper = upperBound(count2, basis);
  return upper < limit * 10 ? "" : `; ${basis} are few: up to ${tenths(upper)} is possible`;
}
function upperBound(count2, basis) {
  const z = 1.96;
  const share = count2 / basis;
  const middle = share + z * z / (2 * basis);
  const reach = z * Math.sqrt(share * (1 - share) / basis + z * z / (4 * basis * basis));
  return Math.round(1e3 * (middle + reach) / (1 + z * z / basis));
}
function botShare({ byAuthor }, { authors, judged }) {
  const bots = byAuthor.get("bot");
  const all = [...byAuthor.values()].reduce((sum, { fail, review }) => sum + fail + review, 0);
  const others = judged - authors.bot;
  const rest = all - bots.fail - bots.review;
  return others > 0 && below(rest, others, budget.review) ? `; without bots ${percent(rest, others)}` : "";
}
function total(kinds) {
  return Object.values(kinds).reduce((sum, count2) => sum + count2, 0);
}
function below(count2, basis, limit) {
  return count2 * 100 < limit * basis;
}
function percent(count2, basis) {
  return tenths(basis === 0 ? 0 : Math.round(1e3 * count2 / basis));
}
function tenths(value) {
  return `${Math.floor(value / 10)}.${value % 10} %`;
}

// src/commands/backtest-judge.ts
var findingsPerRule = 3;
var longestTitle = 200;
function judgeReplayed(replayed, policySource, at) {
  const { pullRequest } = replayed;
  const { predicate } = evaluate({
    pullRequest,
    policySource,
    at,
    run: { environment: "command-line" },
    stage: "backtest"
  });
  const byRule = new Map(rules.map((rule) => [rule.id, []]));
  for (const result of predicate.results) byRule.get(result.ruleId)?.push(result);
  return {
    number: pullRequest.number ?? 0,
    commit: pullRequest.revisions.head,
    title: pullRequest.title.slice(0, longestTitle).toWellFormed(),
    month: replayed.month,
    author: authorKind(replayed, predicate),
    description: replayed.source,
    files: predicate.change.files.length,
    verificationResult: predicate.verificationResult,
    rules: [...byRule].map(([ruleId, results]) => ({
      ruleId,
      kind: worstKind(results),
      findings: results.filter(fired).length
    })),
    findings: [...byRule.values()].flatMap(
      (results) => results.filter(fired).slice(0, findingsPerRule).map((result) => describe(result, predicate))
    )
  };
}
var severity = ["fail", "review", "open", "informational", "pass", "notApplicable"];
function worstKind(results) {
  return severity.find((kind) => results.some((result) => result.kind === kind)) ?? "notApplicable";
}
function fired({ kind }) {
  return kind !== "pass" && kind !== "notApplicable";
}
function describe({ ruleId, kind, path, message, quoted }, { change, intent }) {
  const own = quoted.slice(0, quoted.length - spans(message, quoted).rest.length);
  const finding = { ruleId, kind, ...path === void 0 ? {} : { path }, message, quoted: own };
  const link = ruleId === "unexplained-file" ? change.files.find((file) => file.path === path)?.trace.links[0] : void 0;
  if (link === void 0) return finding;
  const { item: item2, ...rest } = link;
  const line = intent.items.find(({ id }) => id === item2)?.line ?? null;
  return { ...finding, nearest: { ...rest, words: rest.words ?? [], met: rest.met ?? [], line } };
}
function authorKind({ author, pullRequest }, { tools }) {
  const account = pullRequest.author;
  const isBot = looksLikeBot(author) || account?.type === "Bot" || account?.login.endsWith("[bot]") === true;
  if (isBot && isNeverTool(`${author.name.slice(0, 200)} <${author.email.slice(0, 200)}>`)) return "bot";
  if (tools.some((tool) => tool.role === "author" && tool.certainty === "certain")) return "ai";
  return isBot ? "bot" : "person";
}
var knownBots = /^(?:dependabot|renovate|greenkeeper|snyk|pyup|mergify|github[ -]actions|pre-commit-ci|depfu|imgbot|weblate)\b/i;
function looksLikeBot({ name, email }) {
  const shown = name.slice(0, 200);
  return shown.includes("[bot]") || email.slice(0, 200).includes("[bot]") || knownBots.test(shown) || /[- _]bot$/i.test(shown);
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
function showProgress(total2, stderr, now) {
  const isTerminal = stderr.isTTY === true;
  let last = isTerminal ? 0 : now();
  let drawn = false;
  return {
    show(done) {
      if (now() - last < (isTerminal ? betweenDraws : betweenLines)) return;
      last = now();
      drawn = true;
      const share = total2 === 0 ? 1 : done / total2;
      if (!isTerminal) {
        stderr.write(`remit: ${done} of ${total2} pull requests replayed
`);
        return;
      }
      const full = Math.floor(share * barWidth);
      stderr.write(`\r[${"#".repeat(full)}${".".repeat(barWidth - full)}] ${done} of ${total2}\x1B[K`);
    },
    end() {
      if (drawn && isTerminal) stderr.write("\r\x1B[K");
    }
  };
}

// src/model/result.ts
var resultKinds = ["pass", "fail", "review", "open", "informational", "notApplicable"];
var verificationResults = ["PASSED", "REVIEW", "FAILED", "INCOMPLETE"];

// src/commands/backtest-tally.ts
var examplesPerRule = 3;
var unknownMonth = "unknown";
var RuleCount = class {
  bySource = new Map(descriptionSources.map((source) => [source, noKinds()]));
  byMonth = /* @__PURE__ */ new Map();
  byAuthor = new Map(authorKinds.map((kind) => [kind, noFirings()]));
  examples = [];
  add(verdict, kind) {
    this.bySource.get(verdict.description)[kind]++;
    const month = verdict.month ?? unknownMonth;
    if (!this.byMonth.has(month)) this.byMonth.set(month, noFirings());
    for (const firings of [this.byMonth.get(month), this.byAuthor.get(verdict.author)]) {
      firings.judged++;
      if (kind === "fail" || kind === "review") firings[kind]++;
    }
  }
  /** How often each kind was the worst, over pull requests with these descriptions. */
  kinds(sources = descriptionSources) {
    const sum = noKinds();
    for (const source of sources) for (const kind of resultKinds) sum[kind] += this.bySource.get(source)[kind];
    return sum;
  }
  /** Oldest first; those without a known month last. */
  months() {
    return [...this.byMonth].map(([month, firings]) => ({ month, ...firings })).sort((a, b) => a.month < b.month ? -1 : 1);
  }
};
var Tally = class {
  judged = 0;
  verdicts = countersOf(verificationResults);
  descriptions = countersOf(descriptionSources);
  authors = countersOf(authorKinds);
  rules = new Map(rules.map((rule) => [rule.id, new RuleCount()]));
  #gaps = /* @__PURE__ */ new Map();
  add(record) {
    if ("notJudged" in record) {
      this.#gaps.set(record.notJudged, (this.#gaps.get(record.notJudged) ?? 0) + 1);
      return;
    }
    this.judged++;
    this.verdicts[record.verificationResult]++;
    this.descriptions[record.description]++;
    this.authors[record.author]++;
    for (const { ruleId, kind } of record.rules) this.rules.get(ruleId)?.add(record, kind);
    this.#keepExamples(record);
  }
  /** Why pull requests were not judged, by reason. */
  gaps() {
    return [...this.#gaps].map(([reason, count2]) => ({ reason, count: count2 })).sort((a, b) => a.reason < b.reason ? -1 : 1);
  }
  /** One example of a pull request for each rule: three of one pull request would show one case. */
  #keepExamples({ number, commit, title, author, findings }) {
    const seen = /* @__PURE__ */ new Set();
    for (const finding of findings) {
      const examples = this.rules.get(finding.ruleId)?.examples;
      if (examples === void 0 || seen.has(finding.ruleId) || examples.length === examplesPerRule) continue;
      if (finding.kind !== "fail" && finding.kind !== "review") continue;
      seen.add(finding.ruleId);
      examples.push({ ...finding, number, commit, title, author });
    }
  }
};
function noKinds() {
  return countersOf(resultKinds);
}
function noFirings() {
  return { judged: 0, fail: 0, review: 0 };
}
function countersOf(keys) {
  return Object.fromEntries(keys.map((key) => [key, 0]));
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
function requireReadable(source) {
  if (source.state === "unreadable") {
    throw new ConfigurationError(
      "policy-unreadable",
      `The policy cannot be read: ${source.reason}.`,
      "Name one with --policy."
    );
  }
  if (source.state !== "invalid" && source.state !== "invalid-local") return;
  const problem = source.problems[0];
  const place = problem === void 0 ? source.path : `${problem.file}, line ${problem.line}, column ${problem.column}`;
  throw new ConfigurationError(
    "policy-invalid",
    `The policy is not valid: ${place}: ${problem?.message ?? ""}`,
    problem?.remedy ?? "Correct it.",
    source.problems
  );
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
