import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  member,
  positive,
  readPayload,
  readRunContext
} from "./chunk-RZNOQ46Q.js";
import {
  code
} from "./chunk-N4QVBIQ5.js";
import {
  log
} from "./chunk-G4KKILBO.js";
import "./chunk-Z4T37VDB.js";
import {
  error,
  warning
} from "./chunk-F7VZFHLF.js";
import {
  connectGitHub,
  defaultLimits
} from "./chunk-5ZPN2CNB.js";
import "./chunk-WNWQXCKQ.js";
import "./chunk-NYLB6TZO.js";
import {
  verifier
} from "./chunk-KL7PSQ2O.js";
import {
  checkName
} from "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import {
  GitHubError,
  instant,
  integer,
  list,
  record,
  text
} from "./chunk-BSPUYVQH.js";
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  ConfigurationError,
  InputError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/rerun.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/inputs/github-reruns.ts
function postedChecks(caller, commit, name) {
  return caller.call({
    what: "the checks of Remit on the head commit",
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: commit, check_name: name, per_page: 100 },
    read: (data) => list(record(data, "check runs").check_runs, "check_runs").map((entry) => record(entry, "check_runs")).sort((a, b) => integer(b.id, "check_runs.id") - integer(a.id, "check_runs.id")).flatMap(
      ({ external_id: externalId, details_url: detailsUrl }) => typeof externalId === "string" && typeof detailsUrl === "string" ? { externalId, detailsUrl } : []
    )
  });
}
function workflowRun(caller, id) {
  return caller.call({
    what: "the workflow run of Remit",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    parameters: { run_id: id },
    read: readRun
  });
}
function runsOf(caller, commit) {
  return caller.call({
    what: "the workflow runs of the head commit",
    route: "GET /repos/{owner}/{repo}/actions/runs",
    parameters: { head_sha: commit, per_page: 100 },
    read: (data) => {
      const runs = list(record(data, "workflow runs").workflow_runs, "workflow_runs").map(readRun);
      return runs.sort((a, b) => b.id - a.id);
    }
  });
}
function artifactNames(caller, id) {
  return caller.call({
    what: "the artifacts of a workflow run",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    parameters: { run_id: id, per_page: 100 },
    read: (data) => list(record(data, "artifacts").artifacts, "artifacts").map(
      (entry) => text(record(entry, "artifacts").name, "artifacts.name")
    )
  });
}
function startAgain(caller, id) {
  return caller.call({
    what: "another attempt of the workflow run of Remit",
    route: "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
    parameters: { run_id: id },
    read: () => {
    },
    repeatable: false
  });
}
function readRun(data) {
  const run = record(data, "workflow run");
  return {
    id: integer(run.id, "id"),
    workflow: integer(run.workflow_id, "workflow_id"),
    event: text(run.event, "event"),
    head: text(run.head_sha, "head_sha"),
    isCompleted: text(run.status, "status") === "completed",
    createdAt: instant(run.created_at)
  };
}

// src/inputs/own-runs.ts
var gateEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_target"]);
var lookLimit = 10;
async function findOwnRuns(caller, head, checkName2, runsUrl) {
  const runs = /* @__PURE__ */ new Map();
  const checks = await postedChecks(caller, head.commit, checkName2);
  for (const { externalId, detailsUrl } of checks.slice(0, lookLimit)) {
    const number = numberOf(externalId);
    const id = runOf(detailsUrl, runsUrl);
    if (number === null || id === null || runs.has(number)) continue;
    if (head.number !== null && head.number !== number) continue;
    const run = await workflowRun(caller, id);
    if (gateEvents.has(run.event) && (run.head === head.commit || run.event === "pull_request_target")) {
      runs.set(number, run);
    }
  }
  if (runs.size > 0) return { runs: asList(runs), isUnfinished: false };
  return findByArtifact(caller, head);
}
async function findByArtifact(caller, { number, commit }) {
  const found = /* @__PURE__ */ new Map();
  const candidates = (await runsOf(caller, commit)).filter(({ event }) => gateEvents.has(event));
  for (const run of candidates.filter(({ isCompleted }) => isCompleted).slice(0, lookLimit)) {
    for (const name of await artifactNames(caller, run.id)) {
      const of = /^remit-evidence-([1-9]\d{0,14})-([0-9a-f]{12})-\d{1,9}$/.exec(name);
      if (of === null || of[2] !== commit.slice(0, 12)) continue;
      const judged = Number(of[1]);
      if ((number === null || number === judged) && !found.has(judged)) found.set(judged, run);
    }
    if (found.size > 0) break;
  }
  return { runs: asList(found), isUnfinished: candidates.some(({ isCompleted }) => !isCompleted) };
}
function asList(runs) {
  return [...runs].map(([number, run]) => ({ number, run })).sort((a, b) => a.number - b.number);
}
function numberOf(externalId) {
  const number = /^remit:([1-9]\d{0,14})$/.exec(externalId);
  return number === null ? null : Number(number[1]);
}
function runOf(detailsUrl, runsUrl) {
  if (!detailsUrl.startsWith(runsUrl)) return null;
  const id = /^[1-9]\d{0,14}$/.exec(detailsUrl.slice(runsUrl.length));
  return id === null ? null : Number(id[0]);
}

// src/inputs/rerun-event.ts
var numberLimit = 10;
function readRerunInputs(env) {
  const text2 = (env.INPUT_NUMBER ?? "").trim();
  if (text2 !== "" && !/^[1-9]\d{0,14}$/.test(text2)) {
    throw new ConfigurationError(
      "invalid-input",
      "The input number of the action is not a whole number.",
      "Set number in the workflow to the number of a pull request, or leave it out."
    );
  }
  return { token: (env.INPUT_TOKEN ?? "").trim(), number: text2 === "" ? null : Number(text2) };
}
function readRerunEvent(env, { number }) {
  if (number !== null) return { numbers: [number], ended: null };
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pull = positive(member(member(payload, "pull_request"), "number"));
  if (pull !== null) return { numbers: [pull], ended: null };
  const run = env.GITHUB_EVENT_NAME === "workflow_run" ? member(payload, "workflow_run") : null;
  const [head, workflow] = [member(run, "head_sha"), positive(member(run, "workflow_id"))];
  if (!isObjectId(head) || workflow === null) throw noPullRequest;
  const pulls = member(run, "pull_requests");
  const numbers = Array.isArray(pulls) ? pulls.flatMap((one) => positive(member(one, "number")) ?? []) : [];
  return { numbers: [...new Set(numbers)].slice(0, numberLimit), ended: { workflow, head } };
}
var noPullRequest = new ConfigurationError(
  "no-pull-request",
  "The event of this run names no pull request and no finished workflow run.",
  "Start the workflow on pull_request_review, on pull_request or pull_request_target with the type edited, or on workflow_run, or give the input number."
);

// src/outputs/publish-rerun.ts
import { appendFileSync } from "node:fs";

// src/outputs/rerun-report.ts
function asksForHelp({ state }) {
  return state !== "started" && state !== "own-end";
}
function rerunSentence({ state, number, commit, page }) {
  const what = `${number === null ? "" : `pull request ${number}, `}commit ${commit.slice(0, 12)}`;
  const click = `Open ${page ?? "the run of Remit"} and choose "Re-run all jobs".`;
  switch (state) {
    case "started":
      return `Remit judges ${what} again: ${page}`;
    case "own-end":
      return `Remit's own workflow for ${what} has ended, so it is not started again.`;
    case "none":
      return `No run of Remit was found for ${what}, so there is nothing to start again. Start the workflow of Remit: push to the pull request, or close and reopen it.`;
    case "unfinished":
      return `The run of Remit for ${what} has not ended yet, so it may have missed what happened since. When it has: ${click}`;
    case "too-old":
      return `The run of Remit for ${what} is older than 30 days, and GitHub starts no such run again. Push to the pull request, or close and reopen it.`;
    case "refused":
      return `The token of this run may not start Remit again for ${what}: it lacks actions: write, as it always does for a pull request from a fork. ${click}`;
  }
}
var role = `This job judges nothing and holds nothing: it only starts Remit again. What counts is the job of Remit itself and the check "${checkName}".`;
function renderRerunSummary(outcomes, failure) {
  const lines = outcomes.map((outcome) => `- ${asksForHelp(outcome) ? "\u26A0\uFE0F" : "\u{1F501}"} ${withLinks(rerunSentence(outcome))}`);
  if (failure !== null) lines.push(`- \u26A0\uFE0F ${failure.message} ${failure.remedy}`);
  if (lines.length === 0) lines.push("- The pull request has a newer head, which has runs of its own.");
  return `## Remit re-run

${lines.join("\n")}

<sub>${role}</sub>
`;
}
function withLinks(sentence) {
  return sentence.split(" ").map((word) => word.startsWith("https://") || word.startsWith("http://") ? code(word) : word).join(" ");
}

// src/outputs/publish-rerun.ts
function reportRerun(outcomes, failure, env) {
  const summary = renderRerunSummary(outcomes, failure);
  if (env.GITHUB_STEP_SUMMARY) {
    try {
      appendFileSync(env.GITHUB_STEP_SUMMARY, `${summary}
`);
    } catch {
      warning("The job summary could not be written.", { title: "Remit re-run" });
    }
  }
  for (const outcome of outcomes) {
    if (asksForHelp(outcome)) warning(rerunSentence(outcome), { title: "Remit re-run" });
    log(rerunSentence(outcome));
  }
  if (failure === null) return;
  error(`${failure.message} ${failure.remedy}`, { title: "Remit re-run" });
}

// src/commands/run-rerun.ts
var patience = 5 * 6e4;
var pause = 1e4;
var longestAge = 30 * 24 * 60 * 6e4;
async function runRerun({ env, clock }) {
  try {
    const outcomes = await startRuns(env, clock);
    reportRerun(outcomes, null, env);
    return 0;
  } catch (error2) {
    if (!(error2 instanceof InputError || error2 instanceof ConfigurationError)) throw error2;
    reportRerun([], { message: error2.message, remedy: error2.remedy }, env);
    return 1;
  }
}
async function startRuns(env, clock) {
  const { repository, serverOrigin, apiUrl } = readRunContext(env);
  const inputs = readRerunInputs(env);
  const event = readRerunEvent(env, inputs);
  if (repository === null || serverOrigin === null) throw noRepository;
  const { version } = verifier;
  const github = connectGitHub({ token: inputs.token, repository, apiUrl, version, clock, limits: defaultLimits });
  const runsUrl = `${serverOrigin}/${repository.owner}/${repository.name}/actions/runs/`;
  const place = { github, clock, runsUrl };
  const outcomes = [];
  for (const head of await headsOf(github, event)) outcomes.push(...await startRunsOf(place, head, event));
  return outcomes;
}
async function headsOf(github, { numbers, ended }) {
  if (numbers.length === 0) return ended === null ? [] : [{ number: null, commit: ended.head }];
  const heads = [];
  for (const number of numbers) {
    const { head } = await github.pull(number);
    if (ended === null || head.sha === ended.head) heads.push({ number, commit: head.sha });
  }
  return heads;
}
async function startRunsOf(place, head, { ended }) {
  const until = place.clock.now() + patience;
  const { runs } = await findInTime(place, head, until);
  if (runs.length === 0) return [{ state: "none", number: head.number, commit: head.commit, page: null }];
  const outcomes = [];
  for (const { number, run } of runs) {
    const outcome = { number, commit: head.commit, page: `${place.runsUrl}${run.id}` };
    const state = ended?.workflow === run.workflow ? "own-end" : await start(place, run, until);
    outcomes.push({ ...outcome, state });
  }
  return outcomes;
}
async function findInTime({ github, clock, runsUrl }, head, until) {
  for (; ; ) {
    const found = await findOwnRuns(github.caller, head, checkName, runsUrl);
    if (found.runs.length > 0 || !found.isUnfinished || clock.now() + pause > until) return found;
    await clock.sleep(pause);
  }
}
async function start({ github, clock }, found, until) {
  let run = found;
  while (!run.isCompleted) {
    if (clock.now() + pause > until) return "unfinished";
    await clock.sleep(pause);
    run = await workflowRun(github.caller, run.id);
  }
  if (run.createdAt !== null && clock.now() - Date.parse(run.createdAt) > longestAge) return "too-old";
  try {
    await startAgain(github.caller, run.id);
    return "started";
  } catch (error2) {
    if (!(error2 instanceof GitHubError)) throw error2;
    const { ambiguous, code: code2 } = error2.failure;
    const isRefused = code2 === "not-permitted" || code2 === "not-found";
    if (!isRefused && !ambiguous) throw error2;
    const { isCompleted } = await workflowRun(github.caller, run.id);
    if (!isCompleted) return "started";
    if (isRefused) return "refused";
    throw error2;
  }
}
var noRepository = new ConfigurationError(
  "no-repository",
  "GITHUB_REPOSITORY or GITHUB_SERVER_URL does not name the repository.",
  "Run this as an action of a GitHub workflow."
);

// src/rerun.ts
function fail(error2) {
  log(`Remit re-run: unexpected error: ${error2 instanceof Error ? error2.stack ?? error2.message : String(error2)}`);
  process.exit(1);
}
process.on("uncaughtException", fail);
process.exitCode = await runRerun({
  env: process.env,
  clock: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random }
}).catch(fail);
