// What the check "Remit report" says to machines: the digests by which a later run, or an auditor, finds the record
// again. Fixed form, digests only, so that nothing of the pull request can stand in it.

export interface ReportRecord {
  /** As PullRequest.changeDigest; null when it could not be computed. */
  changeDigest: string | null
  /** SHA-256 of evidence.json; null when the file was not written. */
  evidenceSha256: string | null
  /** As `intent.digest`. */
  taskSha256: string
}

const heading = 'The record of this check, for machines:'

/** The text of the check's output. */
export function renderReportRecord({ changeDigest, evidenceSha256, taskSha256 }: ReportRecord): string {
  return [
    heading,
    '',
    '```',
    'remit-record 1',
    `change ${changeDigest ?? 'unknown'}`,
    `evidence ${evidenceSha256 ?? 'unknown'}`,
    `task ${taskSha256}`,
    '```',
    ''
  ].join('\n')
}

/** Reads it back; null for any text of another form. Anybody with `checks: write` may have written it. */
export function readReportRecord(text: string): ReportRecord | null {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n')
  if (lines.length !== 8 || lines[0] !== heading || lines[1] !== '' || lines[2] !== '```' || lines[7] !== '```') {
    return null
  }
  if (lines[3] !== 'remit-record 1') return null
  const change = /^change (unknown|[0-9a-f]{64})$/.exec(lines[4]!)
  const evidence = /^evidence (unknown|[0-9a-f]{64})$/.exec(lines[5]!)
  const task = /^task ([0-9a-f]{64})$/.exec(lines[6]!)
  if (change === null || evidence === null || task === null) return null
  const known = (value: string): string | null => (value === 'unknown' ? null : value)
  return { changeDigest: known(change[1]!), evidenceSha256: known(evidence[1]!), taskSha256: task[1]! }
}
