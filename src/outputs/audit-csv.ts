// One row a change, for a spreadsheet (RFC 4180). The columns are a contract: new ones come last, none is renamed.
import type { ChangeRow } from '../model/audit.js'
import type { AuditReport } from '../model/audit-report.js'

type Cell = string | number | null

/** Name of each column and what stands in it. */
const columns: readonly [name: string, cell: (change: ChangeRow) => Cell][] = [
  ['commit', ({ merge }) => merge.commit],
  ['tree', ({ merge }) => merge.tree],
  ['committed_at', ({ merge }) => merge.at],
  ['pull_request', ({ number }) => number],
  ['joined_by', ({ joinedBy }) => joinedBy],
  ['covered_by', ({ coveredBy, record }) => (record === null ? coveredBy : null)],
  ['faults', ({ faults }) => [...new Set(faults)].sort().join(' ')],
  ['result', ({ record }) => record?.result ?? null],
  ['observed', ({ record }) => (record === null ? null : record.observed ? 'yes' : 'no')],
  ['stage', ({ record }) => record?.stage ?? null],
  ['judged_at', ({ record }) => record?.at ?? null],
  ['result_before_merge', ({ before }) => before?.result ?? null],
  ['judged_before_merge_at', ({ before }) => before?.at ?? null],
  ['record_sha256', ({ record }) => record?.sha256 ?? null],
  ['record_place', ({ record }) => record?.place ?? null],
  ['policy_sha256', ({ record }) => record?.policy.sha256 ?? null],
  ['change_digest', ({ record }) => record?.changeDigest ?? null],
  ['author', ({ record, pull }) => record?.author ?? pull?.author ?? null],
  ['merged_by', ({ record, pull }) => pull?.mergedBy ?? record?.mergedBy ?? null],
  ['independent_approvals', ({ record }) => record?.approvals.filter(approval => approval.independent).length ?? null],
  ['ai_tools', ({ record }) => record?.tools.map(tool => tool.toolId).join(' ') ?? null],
  ['data_classes', ({ record }) => (record === null ? null : Object.keys(record.classes).filter(Boolean).join(' '))],
  ['files', ({ record }) => record?.files ?? null],
  ['unexplained_files', ({ record }) => record?.unexplained ?? null],
  ['findings', ({ record }) => (record === null ? null : Object.keys(record.findings).join(' '))],
  ['waivers', ({ record }) => record?.waivers.length ?? null]
]

export const csvColumns: readonly string[] = columns.map(([name]) => name)

export function* auditCsv({ changes }: AuditReport): Generator<string> {
  yield `${csvColumns.join(',')}\r\n`
  for (const change of changes) yield `${columns.map(([, cell]) => escaped(cell(change))).join(',')}\r\n`
}

/** Names come from outside: a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function escaped(value: Cell): string {
  if (value === null) return ''
  const text = String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
