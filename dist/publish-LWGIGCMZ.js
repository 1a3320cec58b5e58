import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  renderJobSummary,
  renderReport
} from "./chunk-7PHF65UR.js";
import {
  plainMessage,
  plainSentence,
  sentencesOf
} from "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  log
} from "./chunk-G4KKILBO.js";
import {
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  error,
  notice,
  setOutput,
  warning
} from "./chunk-F7VZFHLF.js";
import "./chunk-NYLB6TZO.js";
import {
  evidenceBytes,
  sha256
} from "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import {
  renderReportRecord
} from "./chunk-PW4ZSNYH.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
import {
  predicateType
} from "./chunk-2VZU4K7S.js";
import {
  checkName,
  count,
  isCleared,
  readOnlyTokenNote,
  ruleTitle,
  tallyOf,
  verdictWords
} from "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import {
  conclusionOf,
  isObserved
} from "./chunk-AHE2HMOA.js";
import "./chunk-ZBR2KMOK.js";

// src/outputs/publish.ts
import { appendFileSync } from "node:fs";
import { relative, sep } from "node:path";

// src/outputs/annotations.ts
var annotationLimit = 200;
var commandsPerLevel = 10;
var titleLimit = 255;
var messageLimit = 4e3;
var worstFirst = ["fail", "open", "review", "informational"];
function annotationsOf(evidence) {
  const { predicate } = evidence;
  const atHead = filesAtHead(predicate.change.files);
  const annotations = [];
  for (const result of findingsOf(predicate)) {
    if (annotations.length === annotationLimit) break;
    if (result.path === void 0 || !atHead.has(result.path)) continue;
    annotations.push({
      path: result.path,
      start_line: 1,
      end_line: 1,
      annotation_level: levelOf(result, predicate),
      ...textOf(result)
    });
  }
  return annotations;
}
function workflowCommands(evidence) {
  const { predicate } = evidence;
  const atHead = filesAtHead(predicate.change.files);
  const byLevel = /* @__PURE__ */ new Map([
    ["error", []],
    ["warning", []],
    ["notice", []]
  ]);
  for (const result of findingsOf(predicate)) {
    if (result.kind === "informational") continue;
    const level = levelOf(result, predicate);
    byLevel.get(level === "failure" ? "error" : level).push(result);
  }
  return [...byLevel].flatMap(([level, results]) => {
    const shown = results.length > commandsPerLevel ? results.slice(0, commandsPerLevel - 1) : results;
    const commands = shown.map((result) => {
      const path = result.path !== void 0 && atHead.has(result.path) ? { path: result.path } : {};
      return { level, ...textOf(result), ...path };
    });
    const more = results.length - shown.length;
    if (more > 0) {
      const message = `${count(more, "more finding")} of this kind: the job summary and evidence.json hold them all.`;
      commands.push({ level, title: "Remit", message });
    }
    return commands;
  });
}
function findingsOf(predicate) {
  return worstFirst.flatMap((kind) => predicate.results.filter((result) => result.kind === kind && !isCleared(result)));
}
function filesAtHead(files) {
  return new Set(
    files.filter((file) => file.status !== "removed" && file.pathBytesBase64 === void 0).map((file) => file.path)
  );
}
function levelOf(result, predicate) {
  if (result.kind === "informational") return "notice";
  if (isObserved(predicate)) return result.kind === "fail" ? "warning" : "notice";
  return result.kind === "review" ? "warning" : "failure";
}
function textOf(result) {
  const { remedy } = sentencesOf(result);
  const action = remedy === null ? "" : `
What to do: ${plainSentence(remedy)}`;
  return {
    title: cut(`Remit: ${ruleTitle(result.ruleId) ?? showPlain(result.ruleId, 100)}`, titleLimit),
    message: cut(`${plainMessage(result)}${action}`, messageLimit)
  };
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  let end = limit - 1;
  const code = text.charCodeAt(end - 1);
  if (code >= 55296 && code <= 56319) end--;
  return `${text.slice(0, end)}\u2026`;
}

// src/outputs/check-run.ts
var checkCaps = { bytes: 6e4, foldedPerRule: 50, rows: 300 };
function renderCheckRun(evidence, { detailsUrl, notes = [], sha256: sha2562 } = {}) {
  const { predicate } = evidence;
  const words = verdictWords(evidence);
  const link = detailsUrl !== void 0 && isPlainAddress(detailsUrl) ? `
[The run, with the full summary and evidence.json](${detailsUrl})
` : "";
  return {
    name: checkName,
    conclusion: conclusionOf(evidence),
    title: isObserved(predicate) ? `Observed: would be ${predicate.verificationResult}` : `${words.label}: ${words.headline}`,
    summary: `${renderReport(evidence, checkCaps, notes)}${link}`,
    text: renderReportRecord({
      changeDigest: predicate.change.changeDigest,
      evidenceSha256: sha2562 ?? null,
      taskSha256: predicate.intent.digest.sha256
    }),
    annotations: annotationsOf(evidence)
  };
}
function isPlainAddress(address) {
  return address.length <= 2e3 && /^https:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._~%/?=&#-]*)?$/.test(address);
}

// src/outputs/publish-artifact.ts
var uploadLimitMs = 45e3;
async function uploadEvidence({ files, name, retentionDays, env }) {
  const failed = (reason, abandoned = false) => ({
    id: null,
    note: `The evidence was not uploaded as an artifact, because ${reason}. Its files lie in the workspace of this job: a later step can keep them.`,
    abandoned
  });
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return failed("this runner offers no artifact service");
  }
  let timer;
  try {
    const { DefaultArtifactClient } = await import("./artifact-QMEMELJQ.js");
    const upload = new DefaultArtifactClient().uploadArtifact(
      name,
      [files.evidence, files.testResult, files.predicate, ...files.others],
      files.directory,
      retentionDays === null ? {} : { retentionDays }
    );
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, uploadLimitMs, "late");
    });
    const answer = await Promise.race([upload, late]);
    if (answer === "late") {
      upload.catch(() => {
      });
      return failed("the artifact service did not answer in time", true);
    }
    return Number.isSafeInteger(answer.id) ? { id: answer.id, note: null, abandoned: false } : failed("the artifact service gave no id");
  } catch (error2) {
    const isServer = error2 instanceof Error && error2.name === "GHESNotSupportedError";
    return failed(
      isServer ? "GitHub Enterprise Server does not take artifacts this way" : "the artifact service failed"
    );
  } finally {
    clearTimeout(timer);
  }
}

// src/outputs/publish-check-run.ts
var batch = 50;
var createTries = 3;
async function postCheckRun(api, check, place) {
  try {
    const posted = await post(api, check, place);
    return posted ? { state: "posted", code: null } : { state: "without-annotations", code: null };
  } catch (error2) {
    const failure = api.failureOf(error2);
    if (failure === null) throw error2;
    const isRefused = failure.code === "not-permitted" || failure.code === "not-found";
    return { state: isRefused ? "read-only" : "failed", code: failure.code };
  }
}
async function post(api, check, place) {
  const existing = place.mayExist ? await find(api, check, place) : null;
  const shown = existing === null ? /* @__PURE__ */ new Set() : await shownBy(api, existing, check);
  const missing = check.annotations.filter((annotation) => !shown.has(keyOf(annotation)));
  const body = (annotations) => ({
    name: check.name,
    status: "completed",
    conclusion: check.conclusion,
    external_id: place.externalId,
    ...place.detailsUrl === null ? {} : { details_url: place.detailsUrl },
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      ...annotations.length === 0 ? {} : { annotations }
    }
  });
  const first = missing.slice(0, batch);
  const write = (annotations) => existing === null ? create(api, check, place, { head_sha: place.head, ...body(annotations) }) : api.updateCheckRun(existing.id, body(annotations));
  let run;
  try {
    run = await write(first);
  } catch (error2) {
    if (api.failureOf(error2)?.code !== "api-refused" || first.length === 0) throw error2;
    await write([]);
    return false;
  }
  for (let at = batch; at < missing.length; at += batch) {
    try {
      await api.updateCheckRun(run.id, body(missing.slice(at, at + batch)));
    } catch (error2) {
      if (api.failureOf(error2) === null) throw error2;
      return false;
    }
  }
  return true;
}
async function create(api, check, place, body) {
  for (let tries = 1; ; tries++) {
    try {
      return await api.createCheckRun(body);
    } catch (error2) {
      if (tries === createTries || !api.failureOf(error2)?.ambiguous) throw error2;
      const made = await find(api, check, place);
      if (made !== null) return made;
    }
  }
}
async function find(api, { name }, place) {
  const runs = (await api.checkRuns(place.head, name)).filter((run) => run.externalId === place.externalId);
  return runs.reduce((newest, run) => newest === null || run.id > newest.id ? run : newest, null);
}
async function shownBy(api, run, check) {
  if (run.annotations === 0 || check.annotations.length === 0) return /* @__PURE__ */ new Set();
  const shown = await api.shownAnnotations(run.id, run.annotations);
  return new Set(shown.map(({ path, startLine, message }) => JSON.stringify([path, startLine, message])));
}
function keyOf({ path, start_line, message }) {
  return JSON.stringify([path, start_line, message]);
}

// src/outputs/publish.ts
async function publish(publication) {
  const { evidence, files, check, env } = publication;
  const artifact = files === null ? null : await uploadEvidence({ files, ...publication.artifact, env });
  const notes = [...publication.notes];
  if (artifact?.note) notes.push(artifact.note);
  publication.willPost();
  const posted = check === null ? null : await postReport(evidence, check, notes, files?.sha256);
  if (posted !== null && posted.state !== "posted") notes.push(checkNote(posted, evidence));
  notes.push(...await postOthers(publication));
  writeSummary(env.GITHUB_STEP_SUMMARY, renderJobSummary(evidence, { notes }));
  writeOutputs(outputsOf(evidence, files, artifact, env.GITHUB_WORKSPACE));
  const atFiles = posted?.state !== "posted";
  for (const command of workflowCommands(evidence)) annotate(command, atFiles);
  for (const note of notes) warning(note, { title: "Remit" });
  const words = verdictWords(evidence);
  log(`Remit: ${words.label}: ${words.headline}.${files === null ? "" : ` SHA-256 of evidence.json: ${files.sha256}`}`);
  return { abandoned: artifact?.abandoned ?? false };
}
async function postReport(evidence, { api, place }, notes, sha2562) {
  const detailsUrl = place.detailsUrl === null ? {} : { detailsUrl: place.detailsUrl };
  return postCheckRun(
    api,
    renderCheckRun(evidence, { ...detailsUrl, notes, ...sha2562 === void 0 ? {} : { sha256: sha2562 } }),
    place
  );
}
async function postOthers({ others = [], check, files }) {
  const failing = [];
  for (const { evidence, place } of others) {
    if (check !== null)
      await postReport(evidence, { ...check, place }, [], files === null ? void 0 : sha256(evidenceBytes(evidence)));
    const { verificationResult, merge } = evidence.predicate;
    if (verificationResult === "PASSED") continue;
    const what = merge?.pullRequest ? `Pull request ${merge.pullRequest}` : "What was pushed";
    failing.push(`${what} at commit ${place.head}, of this same push, is ${verificationResult}.${where(files)}`);
  }
  return failing;
}
function where(files) {
  return files === null ? "" : " Its record lies in a folder of its own beside evidence.json.";
}
function checkNote({ state, code }, evidence) {
  if (state === "read-only") return readOnlyTokenNote(evidence);
  if (state === "without-annotations") {
    return `GitHub did not take every annotation of the check ${checkName}; this summary holds all findings.`;
  }
  return `The check ${checkName} could not be written (${code}). The result of this job stands.`;
}
function outputsOf(evidence, files, artifact, workspace) {
  const tally = tallyOf(evidence.predicate.results);
  return {
    result: evidence.predicate.verificationResult,
    "evidence-path": plainPath(files?.evidence, workspace),
    "evidence-sha256": files?.sha256 ?? "",
    "artifact-id": artifact?.id === null || artifact === null ? "" : String(artifact.id),
    failed: String(tally.fail),
    review: String(tally.review),
    "predicate-type": predicateType,
    "predicate-path": plainPath(files?.predicate, workspace)
  };
}
var plainValue = /^[A-Za-z0-9._:/-]*$/;
function plainPath(path, workspace) {
  if (path === void 0) return "";
  const short = relative(workspace ?? "/", path).split(sep).join("/");
  return [path, short].find((candidate) => plainValue.test(candidate)) ?? "";
}
function writeOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) {
    if (!plainValue.test(value)) throw new TypeError(`output ${name} holds what a shell would obey`);
    setOutput(name, value);
  }
}
function writeSummary(path, markdown) {
  if (!path) return;
  try {
    appendFileSync(path, `${markdown}
`);
  } catch {
    warning("The job summary could not be written.", { title: "Remit" });
  }
}
function annotate({ level, title, message, path }, atFile) {
  const say = { error, warning, notice }[level];
  say(message, { title, ...atFile && path !== void 0 ? { file: path, startLine: 1 } : {} });
}
export {
  publish
};
