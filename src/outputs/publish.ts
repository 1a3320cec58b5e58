// Tells everybody, once everything is decided: files, artifact, check run, summary, outputs, annotations, log.
// The only place where outputs do I/O.
import { appendFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import * as core from '@actions/core'
import { type Evidence, predicateType } from '../model/evidence.js'
import { type WorkflowCommand, workflowCommands } from './annotations.js'
import { renderCheckRun } from './check-run.js'
import { evidenceBytes, sha256 } from './evidence-bytes.js'
import { renderJobSummary } from './job-summary.js'
import { type ArtifactOutcome, uploadEvidence } from './publish-artifact.js'
import { type CheckOutcome, type CheckPlace, type CheckRuns, postCheckRun } from './publish-check-run.js'
import type { EvidenceFiles } from './publish-files.js'
import { log } from './publish-log.js'
import { checkName, readOnlyTokenNote, tallyOf, verdictWords } from './verdict-words.js'

export interface Publication {
  evidence: Evidence
  /** Null when no place took them; the evidence says so itself. */
  files: EvidenceFiles | null
  artifact: { name: string; retentionDays: number | null }
  /** Null where there is nobody to post to, or no commit on which a check would show. */
  check: { api: CheckRuns; place: CheckPlace } | null
  /** Records beside this one that have a commit, and so a check, of their own. */
  others?: readonly { evidence: Evidence; place: CheckPlace }[]
  /** Sentences of ours that belong into the summary and not into the evidence. */
  notes: readonly string[]
  env: NodeJS.ProcessEnv
  /** Called right before the check is posted: from here on the run must end with its verdict. */
  willPost(): void
}

/** Publishes. Nothing in here changes the verdict. Gives whether something abandoned keeps the process alive. */
export async function publish(publication: Publication): Promise<{ abandoned: boolean }> {
  const { evidence, files, check, env } = publication
  const artifact = files === null ? null : await uploadEvidence({ files, ...publication.artifact, env })
  const notes = [...publication.notes]
  if (artifact?.note) notes.push(artifact.note)
  publication.willPost()
  const posted = check === null ? null : await postReport(evidence, check, notes, files?.sha256)
  if (posted !== null && posted.state !== 'posted') notes.push(checkNote(posted, evidence))
  notes.push(...(await postOthers(publication)))
  writeSummary(env.GITHUB_STEP_SUMMARY, renderJobSummary(evidence, { notes }))
  writeOutputs(outputsOf(evidence, files, artifact, env.GITHUB_WORKSPACE))
  // Annotations of the check run stand at their lines already; these then stay on the page of the run.
  const atFiles = posted?.state !== 'posted'
  for (const command of workflowCommands(evidence)) annotate(command, atFiles)
  for (const note of notes) core.warning(note, { title: 'Remit' })
  const words = verdictWords(evidence)
  log(`Remit: ${words.label}: ${words.headline}.${files === null ? '' : ` SHA-256 of evidence.json: ${files.sha256}`}`)
  return { abandoned: artifact?.abandoned ?? false }
}

async function postReport(
  evidence: Evidence,
  { api, place }: NonNullable<Publication['check']>,
  notes: readonly string[],
  sha256: string | undefined
): Promise<CheckOutcome> {
  const detailsUrl = place.detailsUrl === null ? {} : { detailsUrl: place.detailsUrl }
  return postCheckRun(
    api,
    renderCheckRun(evidence, { ...detailsUrl, notes, ...(sha256 === undefined ? {} : { sha256 }) }),
    place
  )
}

/** One check for each other record. The summary shows only this run's own, so it says where another does not pass. */
async function postOthers({ others = [], check, files }: Publication): Promise<string[]> {
  const failing: string[] = []
  for (const { evidence, place } of others) {
    if (check !== null)
      await postReport(evidence, { ...check, place }, [], files === null ? undefined : sha256(evidenceBytes(evidence)))
    const { verificationResult, merge } = evidence.predicate
    if (verificationResult === 'PASSED') continue
    const what = merge?.pullRequest ? `Pull request ${merge.pullRequest}` : 'What was pushed'
    failing.push(`${what} at commit ${place.head}, of this same push, is ${verificationResult}.${where(files)}`)
  }
  return failing
}

function where(files: EvidenceFiles | null): string {
  return files === null ? '' : ' Its record lies in a folder of its own beside evidence.json.'
}

function checkNote({ state, code }: CheckOutcome, evidence: Evidence): string {
  if (state === 'read-only') return readOnlyTokenNote(evidence)
  if (state === 'without-annotations') {
    return `GitHub did not take every annotation of the check ${checkName}; this summary holds all findings.`
  }
  return `The check ${checkName} could not be written (${code}). The result of this job stands.`
}

/** Names and values as action.yml documents them. Values hold nothing that a shell or the runner would obey. */
function outputsOf(
  evidence: Evidence,
  files: EvidenceFiles | null,
  artifact: ArtifactOutcome | null,
  workspace: string | undefined
): Record<string, string> {
  const tally = tallyOf(evidence.predicate.results)
  return {
    result: evidence.predicate.verificationResult,
    'evidence-path': plainPath(files?.evidence, workspace),
    'evidence-sha256': files?.sha256 ?? '',
    'artifact-id': artifact?.id === null || artifact === null ? '' : String(artifact.id),
    failed: String(tally.fail),
    review: String(tally.review),
    'predicate-type': predicateType,
    'predicate-path': plainPath(files?.predicate, workspace)
  }
}

const plainValue = /^[A-Za-z0-9._:/-]*$/

/** The path itself; from the workspace where the workspace's own path holds other characters. */
function plainPath(path: string | undefined, workspace: string | undefined): string {
  if (path === undefined) return ''
  const short = relative(workspace ?? '/', path)
    .split(sep)
    .join('/')
  return [path, short].find(candidate => plainValue.test(candidate)) ?? ''
}

function writeOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (!plainValue.test(value)) throw new TypeError(`output ${name} holds what a shell would obey`)
    core.setOutput(name, value)
  }
}

function writeSummary(path: string | undefined, markdown: string): void {
  if (!path) return
  try {
    appendFileSync(path, `${markdown}\n`)
  } catch {
    core.warning('The job summary could not be written.', { title: 'Remit' })
  }
}

function annotate({ level, title, message, path }: WorkflowCommand, atFile: boolean): void {
  const say = { error: core.error, warning: core.warning, notice: core.notice }[level]
  say(message, { title, ...(atFile && path !== undefined ? { file: path, startLine: 1 } : {}) })
}
