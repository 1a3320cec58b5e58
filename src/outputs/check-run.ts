// The check run "Remit report": the same report within the limits of GitHub's checks, and annotations at the files.
import type { Evidence } from '../model/evidence.js'
import { renderReportRecord } from '../model/report-record.js'
import { conclusionOf, isObserved } from '../verdict.js'
import { type Annotation, annotationsOf } from './annotations.js'
import { type ReportCaps, renderReport } from './job-summary.js'
import { checkName, verdictWords } from './verdict-words.js'

export interface CheckRun {
  name: typeof checkName
  conclusion: 'success' | 'neutral' | 'failure'
  title: string
  /** At most 65,535 UTF-8 bytes. */
  summary: string
  /** For machines: the digests of this record (model/report-record). */
  text: string
  /** At most 200; GitHub takes 50 a request. */
  annotations: Annotation[]
}

/** GitHub refuses a longer summary than 65,535; room is left for the link. */
const checkCaps: ReportCaps = { bytes: 60_000, foldedPerRule: 50, rows: 300 }

/**
 * `detailsUrl`: the run's own page, https only; it is left out where it is anything else. `sha256`: of evidence.json,
 * where it was written.
 */
export function renderCheckRun(
  evidence: Evidence,
  { detailsUrl, notes = [], sha256 }: { detailsUrl?: string; notes?: readonly string[]; sha256?: string } = {}
): CheckRun {
  const { predicate } = evidence
  const words = verdictWords(evidence)
  const link =
    detailsUrl !== undefined && isPlainAddress(detailsUrl)
      ? `\n[The run, with the full summary and evidence.json](${detailsUrl})\n`
      : ''
  return {
    name: checkName,
    conclusion: conclusionOf(evidence),
    title: isObserved(predicate)
      ? `Observed: would be ${predicate.verificationResult}`
      : `${words.label}: ${words.headline}`,
    summary: `${renderReport(evidence, checkCaps, notes)}${link}`,
    text: renderReportRecord({
      changeDigest: predicate.change.changeDigest,
      evidenceSha256: sha256 ?? null,
      taskSha256: predicate.intent.digest.sha256
    }),
    annotations: annotationsOf(evidence)
  }
}

function isPlainAddress(address: string): boolean {
  return address.length <= 2000 && /^https:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._~%/?=&#-]*)?$/.test(address)
}
