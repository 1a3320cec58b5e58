import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  readMergeMessage
} from "./chunk-DRI6IIC7.js";
import {
  HistoryObjects
} from "./chunk-Q35VGCVH.js";
import {
  GitTrees,
  defaultPolicyPath,
  evaluate,
  findNotes,
  readNotes,
  readPast,
  readPolicy,
  readSurroundings,
  unread,
  usesPast
} from "./chunk-S5LGV35R.js";
import {
  isNeverTool,
  resolveRevisions,
  rules
} from "./chunk-IYIUESWU.js";
import {
  closeStore,
  openStore,
  shallowCommits
} from "./chunk-OIZPWWCV.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import {
  GitError,
  objectId,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";

// src/inputs/history.ts
var page = 1e3;
var batch = 100;
var sharePast = 100;
var MergeHistory = class _MergeHistory {
  #store;
  #objects;
  #trees;
  #descriptions;
  /** The newest commit of the part. */
  tip;
  #from;
  #notes;
  /** Of each merge, the oldest of those that share its past. */
  #oldest = /* @__PURE__ */ new Map();
  #past = null;
  constructor(store, ends, descriptions) {
    this.#store = store;
    this.#objects = new HistoryObjects(store);
    this.#trees = new GitTrees(store);
    this.tip = ends.tip;
    this.#from = ends.from;
    this.#notes = ends.notes;
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
      return new _MergeHistory(store, { tip, from: from ?? null, notes: await findNotes(repo) }, descriptions);
    } catch (error) {
      closeStore(store);
      throw error;
    }
  }
  close() {
    this.#objects.close();
    this.#trees.close();
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
    const title = live?.title ?? message?.title ?? "";
    const body = live?.body ?? message?.body ?? "";
    const { files } = change;
    const at = { base: parent, mergeBase: parent, head: id };
    const content = isMerge ? commits.find(({ id: id2 }) => id2 === merge.commit.parents[1]) ?? merge.commit : merge.commit;
    return {
      pullRequest: {
        ...unread(at.head),
        number,
        url: live?.url ?? null,
        title,
        body,
        author: live?.author ?? null,
        updatedAt: live?.updatedAt ?? null,
        headRef: live?.headRef ?? message?.branch ?? null,
        baseRef: live?.baseRef ?? null,
        fork: live?.fork ?? null,
        labels: live?.labels ?? [],
        revisions: at,
        headObjectSha256: merge.sha256,
        commits,
        notes: await readNotes(this.#store, this.#notes, commits),
        files,
        ...await readSurroundings({ store: this.#store, trees: this.#trees, ...at, files, title, body }),
        changeDigest: change.changeDigest,
        source: "git",
        history: usesPast(change.files) ? past : null
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
  const committer = header.split("\n").find((line) => line.startsWith("committer ")) ?? "";
  const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(committer)?.[1];
  const time = new Date(seconds === void 0 ? Number.NaN : Number(seconds) * 1e3);
  const text = Number.isNaN(time.getTime()) ? "" : time.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 7) : null;
}

// src/model/backtest.ts
var backtestType = "urn:x-remit:backtest:v1";
var authorKinds = ["person", "ai", "bot"];
var descriptionSources = ["file", "message", "commit-list", "title-only"];

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
  const count = tally.rules.get(rule.id);
  const level = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : null;
  if (rule.floor === "fixed") return advice("enforce", null, "It is always on: what could not be read is never passed.");
  if (tally.judged === 0) return advice("unknown", null, "Nothing was judged.");
  if (level === "off") return advice("unknown", null, "The policy switches it off, so it was not measured.");
  if (count.kinds().notApplicable === tally.judged) {
    return advice("unknown", null, "It never had anything to look at.");
  }
  const sources = sourcesFor(rule.id, tally);
  const kinds = count.kinds(sources);
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
  return advice("off", rule.floor, `${rates}: over budget${lowest}${botShare(count, tally)}.`);
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
function doubt(count, basis, limit) {
  const upper = upperBound(count, basis);
  return upper < limit * 10 ? "" : `; ${basis} are few: up to ${tenths(upper)} is possible`;
}
function upperBound(count, basis) {
  const z = 1.96;
  const share = count / basis;
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
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}
function below(count, basis, limit) {
  return count * 100 < limit * basis;
}
function percent(count, basis) {
  return tenths(basis === 0 ? 0 : Math.round(1e3 * count / basis));
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
    // History names people by the addresses of their commits, and a register of trainings by their accounts.
    training: null,
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
  const { item, ...rest } = link;
  const line = intent.items.find(({ id }) => id === item)?.line ?? null;
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
    return [...this.#gaps].map(([reason, count]) => ({ reason, count })).sort((a, b) => a.reason < b.reason ? -1 : 1);
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

export {
  MergeHistory,
  backtestType,
  budget,
  unseenBy,
  recommend,
  judgeReplayed,
  looksLikeBot,
  Tally
};
