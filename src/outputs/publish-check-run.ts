// The check run at the head commit: made once, updated by later runs of the same head.
import type { Annotation } from './annotations.js'
import type { CheckRun } from './check-run.js'

/** What publishing needs of GitHub's API. */
export interface CheckRuns {
  checkRuns(head: string, name: string): Promise<ExistingRun[]>
  createCheckRun(body: Record<string, unknown>): Promise<ExistingRun>
  updateCheckRun(id: number, body: Record<string, unknown>): Promise<ExistingRun>
  shownAnnotations(id: number, count: number): Promise<{ path: string; startLine: number; message: string }[]>
  /** Why a call failed; null for an error that is none of the API's. */
  failureOf(error: unknown): { code: string; ambiguous: boolean } | null
}

export interface ExistingRun {
  id: number
  externalId: string | null
  /** How many annotations it shows. */
  annotations: number
}

export interface CheckPlace {
  head: string
  /** Names the check run as ours for this pull request. */
  externalId: string
  /** Page of the workflow run; null when unknown. */
  detailsUrl: string | null
  /** Whether an earlier run may have made one. Asking costs a call. */
  mayExist: boolean
}

export interface CheckOutcome {
  state: 'posted' | 'without-annotations' | 'read-only' | 'failed'
  /** Reason code of the API; null when posted. */
  code: string | null
}

/** GitHub takes this many in one request. */
const batch = 50
const createTries = 3

/** Posts the check run. Never throws for what the API does. */
export async function postCheckRun(api: CheckRuns, check: CheckRun, place: CheckPlace): Promise<CheckOutcome> {
  try {
    const posted = await post(api, check, place)
    return posted ? { state: 'posted', code: null } : { state: 'without-annotations', code: null }
  } catch (error) {
    const failure = api.failureOf(error)
    if (failure === null) throw error
    // GitHub hides what a token may not touch, so "not found" is a refusal here.
    const isRefused = failure.code === 'not-permitted' || failure.code === 'not-found'
    return { state: isRefused ? 'read-only' : 'failed', code: failure.code }
  }
}

/** False when the run stands and some annotations are missing. */
async function post(api: CheckRuns, check: CheckRun, place: CheckPlace): Promise<boolean> {
  const existing = place.mayExist ? await find(api, check, place) : null
  const shown = existing === null ? new Set<string>() : await shownBy(api, existing, check)
  const missing = check.annotations.filter(annotation => !shown.has(keyOf(annotation)))
  const body = (annotations: Annotation[]): Record<string, unknown> => ({
    name: check.name,
    status: 'completed',
    conclusion: check.conclusion,
    external_id: place.externalId,
    ...(place.detailsUrl === null ? {} : { details_url: place.detailsUrl }),
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      ...(annotations.length === 0 ? {} : { annotations })
    }
  })
  const first = missing.slice(0, batch)
  const write = (annotations: Annotation[]): Promise<ExistingRun> =>
    existing === null
      ? create(api, check, place, { head_sha: place.head, ...body(annotations) })
      : api.updateCheckRun(existing.id, body(annotations))
  let run: ExistingRun
  try {
    run = await write(first)
  } catch (error) {
    // A path that GitHub does not take must not cost the whole report.
    if (api.failureOf(error)?.code !== 'api-refused' || first.length === 0) throw error
    await write([])
    return false
  }
  for (let at = batch; at < missing.length; at += batch) {
    try {
      await api.updateCheckRun(run.id, body(missing.slice(at, at + batch)))
    } catch (error) {
      if (api.failureOf(error) === null) throw error
      return false
    }
  }
  return true
}

/** A creation that may have been done is looked for before it is repeated. */
async function create(
  api: CheckRuns,
  check: CheckRun,
  place: CheckPlace,
  body: Record<string, unknown>
): Promise<ExistingRun> {
  for (let tries = 1; ; tries++) {
    try {
      return await api.createCheckRun(body)
    } catch (error) {
      if (tries === createTries || !api.failureOf(error)?.ambiguous) throw error
      const made = await find(api, check, place)
      if (made !== null) return made
    }
  }
}

async function find(api: CheckRuns, { name }: CheckRun, place: CheckPlace): Promise<ExistingRun | null> {
  const runs = (await api.checkRuns(place.head, name)).filter(run => run.externalId === place.externalId)
  return runs.reduce<ExistingRun | null>((newest, run) => (newest === null || run.id > newest.id ? run : newest), null)
}

/** An update adds annotations and removes none, so what the run shows already is not sent again. */
async function shownBy(api: CheckRuns, run: ExistingRun, check: CheckRun): Promise<Set<string>> {
  if (run.annotations === 0 || check.annotations.length === 0) return new Set()
  const shown = await api.shownAnnotations(run.id, run.annotations)
  return new Set(shown.map(({ path, startLine, message }) => JSON.stringify([path, startLine, message])))
}

function keyOf({ path, start_line, message }: Annotation): string {
  return JSON.stringify([path, start_line, message])
}
