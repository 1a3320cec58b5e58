// What the records of the period say together: policies, tools, data classes, rules, approvals, waivers.
import type { AuditReport, PolicyPeriod } from '../model/audit-report.js'
import { share } from './audit-words.js'
import { digest, table, text, value } from './html.js'

/** Commits that a list shows; JSON has all. */
const commitLimit = 50

export function policySection({ policies }: AuditReport): string {
  if (policies.length === 0) return '<p>No change has a record, so no policy is known.</p>'
  const weaker = policies.filter(policy => policy.weakenings.length > 0)
  return `<p>${policies.length === 1 ? 'One policy judged the whole period.' : `${policies.length} spells of one policy each, in the order of the branch.`} ${
    weaker.length === 0 ? 'None asks less than the one before it.' : `${weaker.length} ask less than the one before.`
  }</p>${table({
    caption: 'Policies in the order of the branch',
    head: ['Policy', 'From', 'To', 'Changes', 'Mode', 'Review', 'Owner', 'To be reviewed by', 'Asks less in'],
    numbers: [3],
    rows: policies.map(policyRow)
  })}`
}

function policyRow(policy: PolicyPeriod): string[] {
  const less = policy.weakenings.map(
    ({ path, kind }) => `${value(path === '' ? 'the whole policy' : path, 80)} ${text(kind)}`
  )
  return [
    policy.sha256 === null ? text(policy.state) : digest(policy.sha256),
    text(policy.from?.slice(0, 10) ?? '?'),
    text(policy.to?.slice(0, 10) ?? '?'),
    String(policy.changes),
    text(policy.mode),
    text(policy.review),
    policy.owner === null ? '<span class="dim">none</span>' : value(policy.owner),
    policy.reviewDue === null ? '<span class="dim">no day</span>' : value(policy.reviewDue),
    less.length === 0
      ? '<span class="dim">nothing</span>'
      : `${less.join('<br>')}${policy.compared === 'record' ? '<br><span class="dim">by the records alone</span>' : ''}`
  ]
}

export function toolsSection({ tallies }: AuditReport): string {
  const { tools, neverSeen } = tallies
  const overdue = tools.filter(tool => tool.overdue.length > 0)
  const list =
    tools.length === 0
      ? '<p>No record shows an AI tool. That is no proof that none was used.</p>'
      : table({
          caption: 'AI tools that the records show',
          head: [
            'Tool',
            'In the register',
            'Changes',
            'As author',
            'Declared',
            'Denied or left out',
            'Versions',
            'Models',
            'Overdue'
          ],
          numbers: [2, 3, 4, 5, 8],
          rows: tools.map(tool => [
            `${value(tool.toolName)} <span class="dim">${value(tool.toolId)}</span>`,
            tool.listed === 'no' || tool.listed === 'sometimes' ? `<strong>${tool.listed}</strong>` : tool.listed,
            String(tool.changes),
            String(tool.asAuthor),
            String(tool.declared),
            String(tool.undeclared),
            valuesOf(tool.versions),
            valuesOf(tool.models),
            String(tool.overdue.length)
          ])
        })
  return `${list}
<h3>In the register and never seen</h3><p>${neverSeen.length === 0 ? 'None.' : neverSeen.map(id => value(id)).join(', ')}</p>
<h3>Used while the risk assessment was overdue</h3>${
    overdue.length === 0
      ? '<p>None, as far as the records say.</p>'
      : overdue
          .map(tool => `<h4>${value(tool.toolName)}</h4><p>${commitList(tool.overdue.map(one => one.commit))}</p>`)
          .join('')
  }`
}

function valuesOf(values: readonly string[]): string {
  if (values.length === 0) return '<span class="dim">not shown</span>'
  const shown = values.slice(0, 6).map(one => value(one, 60))
  return `${shown.join(', ')}${values.length > 6 ? ` and ${values.length - 6} more` : ''}`
}

export function matrixSection({ tallies: { matrix, dataClasses } }: AuditReport): string {
  if (matrix.length === 0) return '<p>No change has a record.</p>'
  const names = [...new Set(matrix.map(cell => cell.dataClass))]
  const order = [
    ...dataClasses.filter(name => names.includes(name)),
    ...names.filter(name => !dataClasses.includes(name))
  ]
  const tools = [...new Set(matrix.map(cell => cell.toolId))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
  return `<p>Changed files of each data class, and in how many changes, by the tool that took part as an author. A change with several tools stands under each.</p>${table(
    {
      caption: 'Data class by AI tool: files (changes)',
      head: ['Data class', ...tools.map(tool => tool ?? 'no tool seen')],
      numbers: tools.map((_, index) => index + 1),
      rows: order.reverse().map(name => [
        name === '' ? '<span class="dim">no class</span>' : value(name),
        ...tools.map(tool => {
          const cell = matrix.find(one => one.dataClass === name && one.toolId === tool)
          return cell === undefined ? '0' : `${cell.files} (${cell.changes})`
        })
      ])
    }
  )}`
}

export function rulesSection({ tallies: { rules, task }, totals }: AuditReport): string {
  const kinds = ['pass', 'informational', 'review', 'open', 'fail', 'notApplicable'] as const
  const heads = ['Rule', 'Passed', 'Informational', 'Open review', 'Not known', 'Failed', 'Nothing to look at']
  return `<p>Of the record that counts for each change: ${(['PASSED', 'REVIEW', 'FAILED', 'INCOMPLETE'] as const)
    .map(result => `${totals.results[result]} ${result}`)
    .join(', ')}. Judged in observe mode, which holds nothing: ${totals.observed}.</p>
<p>Files that no line of a task explains: ${text(share(task.unexplained, task.files))} changed files, in ${task.changesWithUnexplained} changes.</p>${
    rules.length === 0
      ? ''
      : table({
          caption: 'Changes by rule and worst outcome',
          head: heads,
          numbers: [1, 2, 3, 4, 5, 6],
          rows: rules.map(rule => [value(rule.ruleId), ...kinds.map(kind => String(rule.kinds[kind] ?? 0))])
        })
  }`
}

export function approvalsSection({ tallies: { approvals }, faults }: AuditReport): string {
  const direct = faults.filter(fault => fault.kind === 'direct-push').map(fault => fault.commit!)
  const rows: [string, readonly string[]][] = [
    ['Approved by the author', approvals.byAuthor],
    ['Approved by an agent or a bot', approvals.byAgent],
    ['Approved on other content than was judged, and not carried over', approvals.onOtherContent],
    ['Merged by the author, with no independent approval', approvals.mergedByAuthorAlone],
    ['Pushed directly', direct]
  ]
  return `<p>Independent means a person, not the author, on the content that was judged. ${text(share(approvals.independent, approvals.independent + approvals.none))} recorded changes have an independent approval. This page counts changes, never people.</p>${table(
    {
      caption: 'Approvals and duties',
      head: ['What', 'Changes', 'Which'],
      numbers: [1],
      rows: rows.map(([what, commits]) => [text(what), String(commits.length), commitList(commits)])
    }
  )}`
}

export function waiversSection({ tallies: { waivers } }: AuditReport): string {
  if (waivers.length === 0) return '<p>No record uses a waiver.</p>'
  return table({
    caption: 'Waivers that were used',
    head: ['Rule', 'For', 'Reason', 'Approved by', 'Expires', 'Changes', 'Which'],
    numbers: [5],
    rows: waivers.map(waiver => [
      value(waiver.rule),
      value(waiver.match, 80),
      value(waiver.reason),
      value(waiver.approvedBy),
      waiver.expires === null ? '<strong>never</strong>' : value(waiver.expires),
      String(waiver.commits.length),
      commitList(waiver.commits)
    ])
  })
}

export function commitList(commits: readonly string[]): string {
  if (commits.length === 0) return '<span class="dim">none</span>'
  const shown = commits.slice(0, commitLimit).map(commit => digest(commit))
  return `${shown.join(', ')}${commits.length > commitLimit ? ` and ${commits.length - commitLimit} more` : ''}`
}
