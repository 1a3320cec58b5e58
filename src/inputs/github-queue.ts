// The calls for merge queues and for what was merged.
import type { RecordReference } from '../model/evidence.js'
import { readReportRecord } from '../model/report-record.js'
import { isObjectId } from './git-process.js'
import { commitId, instant, integer, list, record, text } from './github-answers.js'
import type { Caller } from './github-call.js'

/** Branches of the merge queue for a base branch, each with the commit to which it points. */
export function queueRefs(caller: Caller, base: string): Promise<{ ref: string; commit: string }[]> {
  return caller.call({
    what: 'the branches of the merge queue',
    route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    parameters: { ref: `heads/gh-readonly-queue/${base}/` },
    read: data =>
      list(data, 'refs').map(entry => {
        const { ref, object } = record(entry, 'refs')
        return { ref: text(ref, 'refs.ref'), commit: commitId(record(object, 'refs.object').sha, 'refs.object.sha') }
      })
  })
}

/**
 * The newest completed check of that name and one of these external ids on a commit, as it shows itself; null when there
 * is none. Of an earlier judgement this is what later runs can read.
 */
export async function recordOn(
  caller: Caller,
  commit: string,
  name: string,
  externalIds: readonly string[]
): Promise<RecordReference | null> {
  const checks = await reportChecks(caller, commit, name)
  const check = checks.find(({ externalId }) => externalId !== null && externalIds.includes(externalId))
  if (check === undefined) return null
  const { externalId: _externalId, ...reference } = check
  return reference
}

interface ReportCheck extends RecordReference {
  externalId: string | null
}

function reportChecks(caller: Caller, commit: string, name: string): Promise<ReportCheck[]> {
  return caller.call({
    what: 'the checks of Remit on a commit',
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: commit, check_name: name, per_page: 100 },
    read: data =>
      list(record(data, 'check runs').check_runs, 'check_runs')
        .map(entry => readReportCheck(entry, commit))
        .filter(check => check.conclusion !== null)
        .sort((a, b) => b.checkRunId - a.checkRunId)
  })
}

function readReportCheck(data: unknown, head: string): ReportCheck {
  const run = record(data, 'check_runs')
  const output = run.output === null || run.output === undefined ? {} : record(run.output, 'output')
  const shown = typeof output.text === 'string' ? readReportRecord(output.text) : null
  const app = run.app === null || run.app === undefined ? {} : record(run.app, 'app')
  return {
    checkRunId: integer(run.id, 'check_runs.id'),
    conclusion: typeof run.conclusion === 'string' ? run.conclusion.toWellFormed() : null,
    app: typeof app.slug === 'string' ? app.slug.toWellFormed() : null,
    head,
    changeDigest: shown?.changeDigest ?? null,
    evidenceSha256: shown?.evidenceSha256 ?? null,
    externalId: typeof run.external_id === 'string' ? run.external_id : null
  }
}

/** A pull request to which a commit belongs. */
export interface PullOfCommit {
  number: number
  base: string
  /** Null while it is not merged. */
  mergedAt: string | null
  mergeCommit: string | null
}

/** Pull requests that brought a commit, or that hold it. */
export function pullsOfCommit(caller: Caller, commit: string): Promise<PullOfCommit[]> {
  return caller.call({
    what: 'the pull requests of a commit',
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    parameters: { commit_sha: commit, per_page: 100 },
    read: data =>
      list(data, 'pulls').map(entry => {
        const pull = record(entry, 'pulls')
        return {
          number: integer(pull.number, 'pulls.number'),
          base: text(record(pull.base, 'pulls.base').ref, 'pulls.base.ref'),
          mergedAt: instant(pull.merged_at),
          mergeCommit: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null
        }
      })
  })
}

/** First parent of a commit; null for a root. */
export function firstParent(caller: Caller, commit: string): Promise<string | null> {
  return caller.call({
    what: 'the commit that was merged',
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { commit_sha: commit },
    read: data => {
      const parents = list(record(data, 'commit').parents, 'parents')
      return parents.length === 0 ? null : commitId(record(parents[0], 'parents').sha, 'parents.sha')
    }
  })
}

/** The repository that the run belongs to, for a push that no pull request brought. */
export function thisRepository(caller: Caller): Promise<{ id: number; fullName: string; cloneUrl: string }> {
  return caller.call({
    what: 'the repository',
    route: 'GET /repos/{owner}/{repo}',
    parameters: {},
    read: data => {
      const repository = record(data, 'repository')
      return {
        id: integer(repository.id, 'id'),
        fullName: text(repository.full_name, 'full_name'),
        cloneUrl: text(repository.clone_url, 'clone_url')
      }
    }
  })
}
