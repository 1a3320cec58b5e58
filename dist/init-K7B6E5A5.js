import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isTemplatePath,
  seenTools,
  viewNamedRepository
} from "./chunk-ZQLZ6FN7.js";
import {
  MergeHistory,
  Tally,
  judgeReplayed,
  looksLikeBot,
  recommend
} from "./chunk-KBKUFFYL.js";
import "./chunk-DRI6IIC7.js";
import {
  instant
} from "./chunk-PPKGWLLJ.js";
import "./chunk-74JLYUDH.js";
import "./chunk-LKRTU7PI.js";
import "./chunk-Q35VGCVH.js";
import "./chunk-7PHF65UR.js";
import {
  plainSentence
} from "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import {
  defaultPolicyPath,
  readPolicyFile
} from "./chunk-S5LGV35R.js";
import {
  compileGlobs,
  defaultPolicy,
  isNeverTool,
  knownTools,
  parsePolicy,
  rules
} from "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import {
  join,
  say,
  sayList,
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

// src/commands/init.ts
import { join as joinPath } from "node:path";
import { parseArgs } from "node:util";

// src/facts/layout.ts
var mostSuggestions = 12;
function readLayout(paths) {
  const closed = /* @__PURE__ */ new Map();
  const confidential = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!isPlain(path) || isPlaything(path)) continue;
    note(closed, productionOf(path) ?? secretsOf(path));
    note(confidential, matterOf(path));
  }
  const licence = paths.find((path) => /^(?:un)?licen[cs]e(?:[.-]|$)|^copying(?:\.|$)/i.test(path)) ?? null;
  return { closed: first(closed), confidential: first(confidential), licence };
}
function note(found, suggestion) {
  if (suggestion === null) return;
  const known = found.get(suggestion.match);
  if (known === void 0) found.set(suggestion.match, { ...suggestion, files: 1 });
  else known.files++;
}
function first(found) {
  const depth = ({ match }) => match.split("/").length;
  return [...found.values()].sort((a, b) => depth(a) - depth(b) || (a.match < b.match ? -1 : 1)).slice(0, mostSuggestions).sort((a, b) => a.match < b.match ? -1 : 1);
}
function isPlain(path) {
  return /^[\w./@-]+$/.test(path);
}
var playthings = /^(?:_*tests?_*|testing|testdata|test[_-].*|.*[_-]tests?|specs?|e2e|_*fixtures_*|_*mocks?_*|examples?|samples?|demos?|docs?|_*snapshots?_*|bench|benches|benchmarks?|templates?|playground|vendor|third_party|node_modules)$/i;
function isPlaything(path) {
  return path.split("/").slice(0, -1).some((part) => playthings.test(part));
}
var operations = /^(?:infra|infrastructure|deploy|deploys|deployment|deployments|terraform|tf|k8s|kubernetes|helm|charts|ansible|environments|envs?|overlays|clusters|config|configs|ops|gitops|argocd)$/i;
function productionOf(path) {
  const parts = path.split("/");
  let operating = false;
  for (let index = 0; index < parts.length - 1; index++) {
    const part = parts[index];
    if (operating && /^(?:prod|production|prd|live)$/i.test(part)) {
      return { match: `${parts.slice(0, index + 1).join("/")}/**`, reason: "settings of production, by its name" };
    }
    if (/^(?:\.?secrets?|credentials|\.?vault)$/i.test(part) && index < 3 && operating) {
      return { match: `${parts.slice(0, index + 1).join("/")}/**`, reason: "secrets, by its name" };
    }
    operating ||= operations.test(part);
  }
  return null;
}
function secretsOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/(?:^|[._-])(?:tests?|examples?|samples?|dummy|mock|fake)(?:[._-]|$)/i.test(name)) return null;
  if (/\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i.test(name) && !/\bpub(?:lic)?\b/i.test(name)) {
    return { match: path, reason: "a key or certificate, by its name" };
  }
  if (/\.tfstate(?:\.backup)?$/i.test(name)) return { match: path, reason: "Terraform state, which holds secrets" };
  if (/^\.env(?:\.(?:prod|production|live|staging|local))?$/.test(name)) {
    return { match: path, reason: "environment settings, which often hold secrets" };
  }
  return /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.pgpass|\.netrc)$/.test(name) ? { match: path, reason: "credentials, by its name" } : null;
}
var matters = /^(?:billing|payments?|invoic(?:e|es|ing)|payroll|salar(?:y|ies)|customers?|patients?|medical|hr|legal|contracts|kyc|pii|personal-data|finance|banking)$/i;
function matterOf(path) {
  const parts = path.split("/");
  const index = parts.slice(0, -1).findIndex((part) => matters.test(part));
  if (index < 0) return null;
  return { match: `${parts.slice(0, index + 1).join("/")}/**`, reason: `by its name, ${parts[index]}` };
}

// src/outputs/init-report.ts
var stateWords = {
  written: "Wrote",
  "left-alone": "Left alone",
  refused: "NOT written"
};
function renderInitReport(report) {
  return [
    lookedLine(report),
    "",
    ...report.files.flatMap(fileLines),
    ...policyLines(report),
    ...rateLines(report),
    "",
    "To do by hand",
    ...todoLines(report)
  ].join("\n");
}
function words({ text, quoted }) {
  return plainSentence(spans(text, quoted).spans);
}
function lookedLine({ repository, looked }) {
  const place = showPlain(repository);
  if (looked === null) return `${place} has no commits yet, so the policy holds defaults alone.`;
  const { files, commits, firstDay, lastDay } = looked;
  const span = firstDay === null || lastDay === null ? "" : `, ${firstDay} to ${lastDay}`;
  return `Looked at ${count(files, "file")} and the newest ${count(commits, "commit")} of ${place}${span}.`;
}
function fileLines({ path, state, why }) {
  return [`${stateWords[state].padEnd(11)}  ${showPlain(path)}: ${why}`];
}
function policyLines({ policy }) {
  if (policy === null) return [];
  const width = Math.max(...policy.reasons.map(({ key }) => key.length));
  const lines = policy.reasons.map(({ key, why }) => `  ${key.padEnd(width)}  ${words(why)}`);
  return ["", "Why each entry of the policy is there", ...lines];
}
function rateLines({ policy }) {
  if (policy === null) return [];
  if (policy.judged === 0) {
    return [
      "",
      "No merged pull request was found in the history (no commit names a number), so nothing could be predicted."
    ];
  }
  const speaking = policy.rates.filter(({ fail, review }) => fail + review > 0);
  const failed = policy.rates.reduce((sum, { fail }) => sum + fail, 0);
  const head = `What this policy would have said to the last ${count(policy.judged, "merged pull request")}: ${count(failed, "fail")}`;
  if (speaking.length === 0) return ["", `${head}, 0 reviews.`];
  const width = Math.max(...speaking.map(({ ruleId }) => ruleId.length));
  const blind = policy.titlesOnly === 0 ? [] : [
    `  The history holds no description of ${policy.titlesOnly} of them: the rules that read it would have had more to go by.`
  ];
  return [
    "",
    `${head}, reviews by these rules`,
    ...speaking.map((rate) => rateLine(rate, width, policy.judged)),
    ...blind
  ];
}
function rateLine({ ruleId, fail, review, example }, width, judged) {
  const share = Math.round(1e3 * review / judged);
  const rate = `${String(review).padStart(3)} (${Math.floor(share / 10)}.${share % 10} %)`;
  return `  ${ruleId.padEnd(width)}  ${rate}${fail === 0 ? "" : `, ${fail} fails`}${example === null ? "" : `, such as #${example}`}`;
}
function todoLines({ files, policy, notes }) {
  const isNew = (part) => files.some(({ path, state }) => state === "written" && path.includes(part));
  const steps = [
    ...files.flatMap(({ path, byHand }) => byHand === null ? [] : [`${showPlain(path)}: ${byHand}`]),
    ...isNew("workflows/") ? [
      ".github/workflows/remit.yml: replace OWNER and COMMIT by the owner of your copy of Remit and a full commit id."
    ] : [],
    ...policy === null ? [] : [
      ".github/remit.json: add who owns the policy and each tool, and the risk assessment and supplier terms of each."
    ],
    ...notes.map(words),
    "Commit the files on the base branch; from then on they judge. Read the summaries for a week before you enforce.",
    "Then: remit policy check .github/remit.json, and remit backtest for the rates of each rule."
  ];
  return steps.map((step, index) => `  ${index + 1}. ${step}`);
}

// src/commands/init-companions.ts
var companions = [
  {
    path: "docs/workflows/after-review.yml",
    event: "pull_request_review",
    isWanted: ({ approval, paths, review }) => approval.independent > 0 || review === "block" || paths.some(({ approvers }) => approvers.length > 0),
    why: "waits for approvals, and an approval starts no run"
  },
  {
    path: "docs/workflows/after-checks.yml",
    event: "workflow_run",
    isWanted: ({ checks }) => checks.length > 0,
    why: "expects checks that may end after Remit has looked"
  }
];
function companionNotes(policy, workflows) {
  return companions.filter(({ event, isWanted }) => isWanted(policy) && !workflows.some((text) => reruns(text, event))).map(({ path, why }) => join(`Copy ${path} of Remit to .github/workflows: your policy ${why}.`));
}
function reruns(workflow2, event) {
  return workflow2.includes("/remit/rerun@") && workflow2.includes(event);
}

// src/commands/init-draft.ts
function draftPolicy(layout, seen, commits) {
  const published = layout.licence !== null;
  const usual = published ? "public" : "internal";
  const tools = seen.filter(({ toolId }) => isKnown(toolId));
  const confidential = published ? [] : layout.confidential;
  const paths = [
    ...confidential.map(({ match }) => ({ match: [match], dataClass: "confidential" })),
    ...layout.closed.map(({ match, reason }) => ({ match: [match], forbid: "ai", reason }))
  ];
  const draft = {
    version: 1,
    mode: "observe",
    task: { declaration: "optional" },
    dataClasses: ["public", "internal", "confidential"],
    defaultDataClass: usual,
    ...paths.length > 0 ? { paths } : {},
    ...tools.length > 0 ? { tools: tools.map(({ toolId }) => ({ id: toolId, maxDataClass: usual })) } : {}
  };
  const reasons = [
    { key: "mode observe", why: join("all is computed and recorded, and no merge is held") },
    {
      key: "task.declaration optional",
      why: join("nobody has to name AI tools yet; a statement that is made is read")
    },
    {
      key: `defaultDataClass ${usual}`,
      why: layout.licence === null ? join("no licence lies at the top, so nothing is taken as published") : say`${layout.licence} lies at the top, so the files are taken as published`
    },
    ...confidential.map((suggestion) => ({ key: "paths, confidential", why: placeWords(suggestion) })),
    ...layout.closed.map((suggestion) => ({ key: closedKey, why: placeWords(suggestion) })),
    ...tools.map((tool) => ({ key: "tools", why: seenWords(tool, commits) }))
  ];
  return { draft: readable(draft), reasons };
}
var closedKey = "paths, closed to AI tools";
var lineWidth = 100;
function draftText(draft) {
  return `${formatJson(draft, "")}
`;
}
function formatJson(value, indent) {
  const flat = flatJson(value);
  const isTop = indent === "";
  if (typeof value !== "object" || value === null || !isTop && indent.length + flat.length <= lineWidth) return flat;
  const inner = `${indent}  `;
  const items = Array.isArray(value) ? value.map((item) => formatJson(item, inner)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}
${items.map((item) => inner + item).join(",\n")}
${indent}${close}`;
}
function flatJson(value) {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`);
  return `{ ${members.join(", ")} }`;
}
function readable(draft) {
  const { paths, ...rest } = draft;
  const kept = paths?.filter((entry) => parsePolicy(JSON.stringify({ ...rest, paths: [entry] }), "").policy !== null) ?? [];
  return kept.length === 0 ? rest : { ...draft, paths: kept };
}
function isKnown(toolId) {
  return knownTools.some((tool) => tool.id === toolId);
}
function placeWords({ match, reason, files }) {
  return join(say`${match}: `, `${reason} (${files === 1 ? "1 file" : `${files} files`})`);
}
function seenWords({ toolId, commits, lastDay, certainty }, all) {
  const sure = certainty === "certain" ? "" : certainty === null ? ", declared only" : ", by names and footers only";
  const last = lastDay === null ? "" : `, last on ${lastDay}`;
  return join(
    say`${toolId}: `,
    `seen in ${commits} of the newest ${all} commits${last}${sure}; cleared up to the usual class`
  );
}

// src/commands/init-files.ts
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeSync
} from "node:fs";
import { dirname, join as join2, sep } from "node:path";
function writeNewFile(top, path, text) {
  const target = join2(top, path);
  if (isThere(target)) return "exists";
  try {
    const folder = dirname(target);
    if (!staysWithin(top, folder)) return "outside";
    mkdirSync(folder, { recursive: true });
    const file = openSync(target, "wx");
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
    return "written";
  } catch (error) {
    return error.code === "EEXIST" ? "exists" : "failed";
  }
}
function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function staysWithin(top, folder) {
  let nearest = folder;
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest);
  const inside = realpathSync(nearest);
  const root = realpathSync(top);
  return inside === root || inside.startsWith(`${root}${sep}`);
}
function namesIn(top, folder) {
  try {
    return readdirSync(join2(top, folder)).sort();
  } catch {
    return [];
  }
}
var readLimit = 262144;
function readBeginning(top, path) {
  try {
    const target = join2(top, path);
    return lstatSync(target).isFile() ? readFileSync(target).subarray(0, readLimit).toString("utf8") : "";
  } catch {
    return "";
  }
}

// src/commands/init-rates.ts
var judgedLimit = 100;
async function ratePolicy(repo, { draft, reasons }, at) {
  const first2 = await replay(repo, draft, at);
  const open = openPaths(draft, first2.closedHits);
  const kept = open.size === 0 ? draft : withoutPaths(draft, open);
  const { tally } = open.size === 0 ? first2 : await replay(repo, kept, at);
  const policy = policyOf(kept);
  const lowered = rules.flatMap((rule) => lowerRule(rule, policy, tally));
  const setting = Object.fromEntries(lowered.map(({ ruleId, level }) => [ruleId, level]));
  const final = lowered.length === 0 ? kept : { ...kept, rules: setting };
  const dropped = new Set([...open].map((index) => draft.paths[index].match[0]));
  return {
    draft: final,
    reasons: [
      ...reasons.filter(({ key, why }) => !(key === closedKey && dropped.has(why.quoted[0]))),
      ...[...dropped].map((match) => ({ key: "left out", why: join(say`${match} `, leftOut) })),
      ...lowered.map(({ ruleId, level, why }) => ({ key: `rules ${ruleId} ${level}`, why: join(why) }))
    ],
    rates: rules.map((rule) => rateOf(rule, tally, setting)),
    judged: tally.judged,
    titlesOnly: tally.descriptions["title-only"] + tally.descriptions["commit-list"]
  };
}
var leftOut = "looks like a place to close to AI tools, but merged pull requests changed it with one: decide by hand";
async function replay(repo, draft, at) {
  const policy = policyOf(draft);
  const source = { state: "local", policy, path: "remit.json", sha256: "0".repeat(64) };
  const history = await MergeHistory.open(repo, { last: judgedLimit }, /* @__PURE__ */ new Map());
  try {
    const found = await history.find(judgedLimit, () => true);
    const tally = new Tally();
    const closedHits = [];
    for (const merge of found.merges) {
      const replayed = await history.read(merge).catch(unlessUnreadable);
      if (replayed === null) continue;
      const verdict = judgeReplayed(replayed, source, at);
      tally.add(verdict);
      for (const { ruleId, kind, path } of verdict.findings) {
        if (ruleId === "forbidden-path" && kind === "fail" && path !== void 0) closedHits.push(path);
      }
    }
    return { tally, closedHits };
  } finally {
    history.close();
  }
}
function unlessUnreadable(error) {
  if (error instanceof InputError) return null;
  throw error;
}
function policyOf(draft) {
  const { policy } = parsePolicy(draftText(draft), "remit.json");
  if (policy === null) throw new UsageError("The drafted policy cannot be read; please report it.");
  return policy;
}
function openPaths({ paths = [] }, hits) {
  const open = /* @__PURE__ */ new Set();
  paths.forEach((entry, index) => {
    if (entry.forbid === void 0) return;
    const globs = compileGlobs(entry.match);
    if (hits.some((path) => globs.matches(path))) open.add(index);
  });
  return open;
}
function withoutPaths({ paths = [], ...rest }, open) {
  const kept = paths.filter((_, index) => !open.has(index));
  return kept.length === 0 ? rest : { ...rest, paths: kept };
}
function lowerRule(rule, policy, tally) {
  if (rule.floor === "fixed") return [];
  const { fail, review } = tally.rules.get(rule.id).kinds();
  const overBudget = recommend(rule, policy, tally).level === "off";
  if (overBudget && rule.floor !== "review" && rule.floor !== "fail") {
    const why2 = `it would have spoken up on ${fail + review} of ${tally.judged} merged pull requests, so it only records`;
    return [{ ruleId: rule.id, level: "informational", why: why2 }];
  }
  if (fail === 0) return [];
  const why = `it would have failed ${fail} of ${tally.judged} merged pull requests, so it asks a reviewer`;
  return [{ ruleId: rule.id, level: "review", why }];
}
function rateOf({ id }, tally, setting) {
  const count2 = tally.rules.get(id);
  const { fail, review } = count2.kinds();
  const level = setting[id];
  const asks = level === "informational" ? 0 : level === "review" ? fail + review : review;
  return {
    ruleId: id,
    fail: level === void 0 ? fail : 0,
    review: asks,
    failBefore: fail,
    example: asks + fail === 0 ? null : count2.examples[0]?.number ?? null
  };
}

// src/commands/init-texts.ts
var workflow = `# Judges each pull request. Require the check "remit", which is the name of the job.
name: Remit
on:
  pull_request:
    # The description is the task, so "edited" belongs here. No paths: what does not start holds the merge for ever.
    types: [opened, edited, synchronize, reopened, ready_for_review]
permissions: { contents: read, pull-requests: read, checks: write }
jobs:
  remit:
    # No if: and no needs: a skipped job counts as passed. No concurrency: a cancelled run can hold the merge for ever.
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      # A full commit id: a tag can be moved to other code.
      - uses: OWNER/remit@COMMIT
`;
var declarationLine = "AI assistance: <!-- none, or the tools used: Claude Code (Opus 4.8), GitHub Copilot -->";
var descriptionTemplate = `<!-- What changes and why, in a sentence or two. Name the files, parts or symbols that it touches. -->

${declarationLine}
`;

// src/commands/init.ts
var workflowFolder = ".github/workflows";
var workflowPath = `${workflowFolder}/remit.yml`;
var templatePath = ".github/pull_request_template.md";
async function init(args) {
  const repo = readOptions(args);
  const view = await viewNamedRepository(repo);
  if (view.top === null) {
    throw new UsageError("This repository has no work tree to write files to. Clone it, and run remit init there.");
  }
  const tree = { top: view.top, paths: new Set(view.paths) };
  const policy = await writePolicy(tree, view, repo);
  const report = {
    repository: view.top,
    looked: view.head === null ? null : lookedAt(view),
    files: [policy.file, writeWorkflow(tree), writeTemplate(tree, view.template)],
    policy: policy.rated,
    notes: [...companionsFor(tree), ...notesOn(view)]
  };
  safeLog(renderInitReport(report), (chunk) => process.stdout.write(chunk));
  return report.files.some(({ state }) => state === "refused") ? 2 : 0;
}
function readOptions(args) {
  try {
    return parseArgs({ args, options: { repo: { type: "string" } } }).values.repo ?? ".";
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function lookedAt({ paths, recent }) {
  const days = recent.flatMap(({ day }) => day ?? []).sort();
  return { files: paths.length, commits: recent.length, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null };
}
async function writePolicy(tree, view, repo) {
  const found = alreadyThere(
    tree,
    defaultPolicyPath,
    "it is your policy",
    `Run remit policy check ${defaultPolicyPath}.`
  );
  if (found !== null) return { file: found, rated: null };
  const layout = readLayout(view.paths);
  const seen = seenTools(view.recent, defaultPolicy());
  const drafted = draftPolicy(layout, seen, view.recent.length);
  const rated = view.head === null ? { ...drafted, rates: [], judged: 0, titlesOnly: 0 } : await ratePolicy(repo, drafted, instant(void 0));
  const why = 'the policy, in observe mode: nothing is held until you set "enforce"';
  return { file: write(tree, defaultPolicyPath, draftText(rated.draft), why), rated };
}
function writeWorkflow(tree) {
  const found = alreadyThere(
    tree,
    workflowPath,
    "it is there already",
    "Compare it with docs/workflows/remit.yml of Remit."
  );
  if (found !== null) return found;
  const other = namesIn(tree.top, workflowFolder).find((name) => runsRemit(tree.top, name));
  if (other !== void 0) {
    return { path: `${workflowFolder}/${other}`, state: "left-alone", why: "it already runs Remit", byHand: null };
  }
  return write(tree, workflowPath, workflow, "runs Remit on each pull request");
}
function companionsFor({ top }) {
  const policy = readPolicy(joinPath(top, defaultPolicyPath));
  if (policy === null) return [];
  const workflows = namesIn(top, workflowFolder).map((name) => readBeginning(top, `${workflowFolder}/${name}`));
  return companionNotes(policy, workflows);
}
function readPolicy(path) {
  try {
    const source = readPolicyFile(path);
    return source.state === "local" ? source.policy : null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
function usesRemit(line) {
  const text = line.trim();
  const step = text.startsWith("-") ? text.slice(1).trimStart() : text;
  return step.startsWith("uses:") && /^['"]?[\w.-]{1,100}\/remit@/.test(step.slice("uses:".length).trimStart());
}
function runsRemit(top, name) {
  return /\.ya?ml$/.test(name) && readBeginning(top, `${workflowFolder}/${name}`).split("\n").some(usesRemit);
}
function writeTemplate(tree, template) {
  const present = ["", ".github", "docs"].flatMap((folder) => below(tree.top, folder));
  const found = template?.path ?? present.find(isTemplatePath);
  if (found === void 0) {
    return write(
      tree,
      templatePath,
      descriptionTemplate,
      "asks for the task in a sentence, and for the AI tools that were used"
    );
  }
  const byHand = `Add the line ${declarationLine}`;
  const states = /\b(?:AI|LLM)\b/.test(template?.text ?? readBeginning(tree.top, found));
  return { path: found, state: "left-alone", why: "it is your description template", byHand: states ? null : byHand };
}
function below(top, folder) {
  return namesIn(top, folder === "" ? "." : folder).map((name) => folder === "" ? name : `${folder}/${name}`);
}
function alreadyThere({ top, paths }, path, why, byHand) {
  const slash = path.lastIndexOf("/");
  const isThere2 = paths.has(path) || namesIn(top, path.slice(0, slash)).includes(path.slice(slash + 1));
  return isThere2 ? { path, state: "left-alone", why, byHand } : null;
}
function write({ top }, path, text, why) {
  switch (writeNewFile(top, path, text)) {
    case "written":
      return { path, state: "written", why, byHand: null };
    case "exists":
      return { path, state: "left-alone", why: "it is there already", byHand: null };
    case "outside":
      return {
        path,
        state: "refused",
        why: "a link on its way leads out of the repository",
        byHand: "Remove the link, and run remit init again."
      };
    case "failed":
      return {
        path,
        state: "refused",
        why: "it could not be written",
        byHand: "Make its folder writable, and run remit init again."
      };
  }
}
var mostBots = 5;
function notesOn({ recent, paths, unread }) {
  const bots = /* @__PURE__ */ new Map();
  for (const { commit } of recent) {
    const { name, email } = commit.author;
    const shown = name.slice(0, 100);
    if (looksLikeBot(commit.author) && isNeverTool(`${shown} <${email.slice(0, 100)}>`))
      bots.set(shown, (bots.get(shown) ?? 0) + 1);
  }
  const most = [...bots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostBots);
  const owners = paths.find((path) => /^(?:\.github\/|docs\/)?CODEOWNERS$/.test(path));
  const policy = `/${defaultPolicyPath}`;
  return [
    ...unread === null ? [] : [join(`The history was not read: ${unread}. Tools in use are missing from the policy.`)],
    ...most.length === 0 ? [] : [
      join(
        `Bots wrote ${[...bots.values()].reduce((a, b) => a + b)} of the newest ${recent.length} commits (`,
        sayList(
          most.map(([name]) => name),
          mostBots
        ),
        "). This version knows no exemption for them: see what it says to their pull requests before you enforce."
      )
    ],
    owners === void 0 ? say`Add a file ${"CODEOWNERS"} that names who answers for ${policy}.` : say`Name in ${owners} who answers for ${policy}.`
  ];
}
export {
  init
};
