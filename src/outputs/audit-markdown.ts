// The report as Markdown: for a wiki, a ticket or a pull request. The page in HTML and the rows in CSV hold more.
import { faultKinds } from '../model/audit.js'
import type { AuditReport } from '../model/audit-report.js'
import { faultWords, headline, share } from './audit-words.js'
import { code, codes, prose } from './markdown.js'

/** Faults of one kind, and changes of the sample, that are listed. */
const faultLimit = 100

export function* auditMarkdown(report: AuditReport): Generator<string> {
  const { period, totals, inputs, tallies } = report
  yield `# Change audit${report.repository === null ? '' : ` of ${code(report.repository)}`}\n\n**${headline(report)}.**\n\n`
  if (period !== null) {
    yield `Branch ${code(period.branch)}, ${period.from?.slice(0, 10) ?? 'no date'} to ${period.to?.slice(0, 10) ?? 'no date'}, ${period.commits} changes:\n\n\`\`\`sh\n${period.command}\n\`\`\`\n\n`
  }
  yield row('what', 'number') + line(2)
  yield row('changes in the period', totals.changes)
  yield row('with a record', totals.recorded + totals.covered)
  yield row('without one', totals.missing)
  yield row('things that do not fit', totals.faults)
  yield row('records read', inputs.records)
  yield row('documents not read', inputs.refused.length)
  yield* faultParts(report)
  yield '\n## Policies\n\n'
  yield row('policy', 'from', 'to', 'changes', 'mode', 'asks less in') + line(6)
  for (const policy of report.policies) {
    yield row(
      policy.sha256 === null ? policy.state : code(policy.sha256.slice(0, 12), 'cell'),
      policy.from?.slice(0, 10) ?? '?',
      policy.to?.slice(0, 10) ?? '?',
      policy.changes,
      policy.mode,
      policy.weakenings.length === 0
        ? 'nothing'
        : codes(
            policy.weakenings.map(one => one.path),
            'cell',
            10
          )
    )
  }
  yield '\n## AI tools\n\n'
  if (tallies.tools.length === 0) yield 'No record shows one. That is no proof that none was used.\n'
  else {
    yield row('tool', 'in the register', 'changes', 'declared', 'denied or left out', 'overdue') + line(6)
    for (const tool of tallies.tools) {
      yield row(
        code(tool.toolId, 'cell'),
        tool.listed,
        tool.changes,
        tool.declared,
        tool.undeclared,
        tool.overdue.length
      )
    }
  }
  if (tallies.neverSeen.length > 0) yield `\nIn the register and never seen: ${codes(tallies.neverSeen, 'text', 20)}\n`
  yield '\n## Data classes by tool\n\n'
  yield row('data class', 'tool', 'changes', 'files') + line(4)
  for (const cell of tallies.matrix) {
    const tool = cell.toolId === null ? 'no tool seen' : code(cell.toolId, 'cell')
    yield row(cell.dataClass === '' ? 'no class' : code(cell.dataClass, 'cell'), tool, cell.changes, cell.files)
  }
  const { approvals } = tallies
  yield `\n## Approvals\n\n${share(approvals.independent, approvals.independent + approvals.none)} recorded changes have an independent approval. Approved by the author: ${approvals.byAuthor.length}; by an agent: ${approvals.byAgent.length}; on other content: ${approvals.onOtherContent.length}; merged by the author alone: ${approvals.mergedByAuthorAlone.length}.\n`
  yield `\n## Waivers\n\n${tallies.waivers.length === 0 ? 'None used.\n' : ''}`
  for (const waiver of tallies.waivers) {
    yield `- ${code(waiver.rule)} for ${code(waiver.match)}: ${code(waiver.reason)}, approved by ${code(waiver.approvedBy)}, ${waiver.expires === null ? 'never expires' : `expires ${code(waiver.expires)}`}, used ${waiver.commits.length} times\n`
  }
  yield `\n## Sample\n\nSeed ${code(report.sample.seed)}, ${report.sample.drawn.length} of ${report.sample.size} changes asked for.\n\n`
  yield row('commit', 'pull request', 'record', 'does not fit', 'stratum') + line(5)
  for (const { commit, number, stratum, change } of report.sample.drawn) {
    const result =
      change.record?.result ?? (change.coveredBy === null ? 'none' : `with ${change.coveredBy.slice(0, 10)}`)
    yield row(code(commit, 'cell'), number ?? '', result, [...new Set(change.faults)].join(' '), prose(stratum, 'cell'))
  }
  yield '\n## How to check this report without our tool\n\n'
  yield '`REPO` is a clone of the repository, `RECORDS` a folder that holds the records as files.\n'
  for (const { what, command, expect } of report.ownChecks) {
    yield `\n${what}\n\n\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${expect}\n\`\`\`\n`
  }
  yield `\n## What this report is not\n\n${report.limits.map(limit => `- ${prose(limit)}\n`).join('')}`
}

function* faultParts({ faults, totals }: AuditReport): Generator<string> {
  yield `\n## What does not fit\n\n${faults.length === 0 ? 'Nothing was found.\n' : ''}`
  for (const kind of faultKinds) {
    if (totals.byKind[kind] === undefined) continue
    const own = faults.filter(fault => fault.kind === kind)
    const { title, why, action } = faultWords[kind]
    yield `### ${title} (${own.length})\n\n${why} ${action}\n\n`
    yield row('commit', 'pull request', 'what', 'where') + line(4)
    for (const { commit, number, message, places } of own.slice(0, faultLimit)) {
      yield row(
        commit === null ? '' : code(commit, 'cell'),
        number ?? '',
        prose(message, 'cell'),
        codes(places, 'cell')
      )
    }
    if (own.length > faultLimit) yield `\nAnd ${own.length - faultLimit} more.\n`
    yield '\n'
  }
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function line(columns: number): string {
  return `|${' --- |'.repeat(columns)}\n`
}
