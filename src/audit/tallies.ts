// What the records of a period say together: tools, data classes, rules, approvals, waivers. Counts of changes, never of
// people: nothing here can rank anybody.

import type { ChangeRow, RecordRow, RowTool } from '../model/audit.js'
import type { Tallies, ToolTally } from '../model/audit-report.js'

export function tallyOf(changes: readonly ChangeRow[]): Tallies {
  const judged = changes.filter((change): change is ChangeRow & { record: RecordRow } => change.record !== null)
  const last = judged.findLast(({ record }) => record.policy.inventory.length > 0)?.record.policy ?? null
  const tools = toolTallies(judged)
  return {
    tools,
    neverSeen: (last?.inventory ?? []).map(tool => tool.id).filter(id => !tools.some(tool => tool.toolId === id)),
    matrix: matrixOf(judged),
    dataClasses: judged.findLast(({ record }) => record.policy.dataClasses.length > 0)?.record.policy.dataClasses ?? [],
    rules: ruleTallies(judged),
    task: {
      files: sum(judged.map(({ record }) => record.files)),
      unexplained: sum(judged.map(({ record }) => record.unexplained)),
      changesWithUnexplained: judged.filter(({ record }) => record.unexplained > 0).length
    },
    approvals: approvalTally(judged),
    waivers: waiverTally(judged)
  }
}

type Judged = ChangeRow & { record: RecordRow }

function toolTallies(judged: readonly Judged[]): ToolTally[] {
  const tallies = new Map<string, ToolTally & { listedSeen: Set<boolean | null>; in: number }>()
  judged.forEach(({ merge, record }, index) => {
    for (const tool of record.tools) {
      const tally = tallies.get(tool.toolId) ?? emptyTally(tool)
      tallies.set(tool.toolId, tally)
      // One change counts once, however many roles a tool had in it.
      if (tally.in !== index) tally.changes++
      tally.in = index
      if (tool.role === 'author') tally.asAuthor++
      if (tool.declared === true) tally.declared++
      else if (tool.declared === false) tally.undeclared++
      tally.listedSeen.add(tool.listed)
      addTo(tally.versions, tool.version === null ? [] : [tool.version])
      addTo(tally.models, tool.models)
      if (tool.overdue !== null) tally.overdue.push({ commit: merge.commit, due: tool.overdue })
    }
  })
  return [...tallies.values()]
    .sort((a, b) => compare(a.toolId, b.toolId))
    .map(({ listedSeen, in: _in, ...tally }) => ({ ...tally, listed: listedOf(listedSeen) }))
}

function emptyTally({ toolId, toolName }: RowTool): ToolTally & { listedSeen: Set<boolean | null>; in: number } {
  return {
    toolId,
    toolName,
    listed: 'no register',
    asAuthor: 0,
    changes: 0,
    declared: 0,
    undeclared: 0,
    versions: [],
    models: [],
    overdue: [],
    listedSeen: new Set(),
    in: -1
  }
}

function listedOf(seen: ReadonlySet<boolean | null>): ToolTally['listed'] {
  if (seen.has(true)) return seen.has(false) ? 'sometimes' : 'yes'
  return seen.has(false) ? 'no' : 'no register'
}

function addTo(list: string[], values: readonly string[]): void {
  for (const value of values) {
    if (list.includes(value)) continue
    list.push(value)
    list.sort()
  }
}

function matrixOf(judged: readonly Judged[]): Tallies['matrix'] {
  const cells = new Map<string, Tallies['matrix'][number]>()
  for (const { record } of judged) {
    const authors = [...new Set(record.tools.filter(tool => tool.role === 'author').map(tool => tool.toolId))]
    for (const [dataClass, files] of Object.entries(record.classes)) {
      for (const toolId of authors.length === 0 ? [null] : authors) {
        const key = JSON.stringify([dataClass, toolId])
        const cell = cells.get(key) ?? { dataClass, toolId, changes: 0, files: 0 }
        cell.changes++
        cell.files += files
        cells.set(key, cell)
      }
    }
  }
  return [...cells.entries()].sort(([a], [b]) => compare(a, b)).map(([, cell]) => cell)
}

function ruleTallies(judged: readonly Judged[]): Tallies['rules'] {
  const tallies = new Map<string, Map<string, number>>()
  for (const { record } of judged) {
    for (const [ruleId, kind] of Object.entries(record.rules)) {
      const kinds = tallies.get(ruleId) ?? new Map<string, number>()
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      tallies.set(ruleId, kinds)
    }
  }
  return [...tallies.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([ruleId, kinds]) => ({
      ruleId,
      kinds: Object.fromEntries([...kinds.entries()].sort(([a], [b]) => compare(a, b)))
    }))
}

function approvalTally(judged: readonly Judged[]): Tallies['approvals'] {
  const commitsOf = (wanted: (record: RecordRow) => boolean): string[] =>
    judged.filter(({ record }) => wanted(record)).map(({ merge }) => merge.commit)
  const isApproved = ({ approvals }: RecordRow): boolean => approvals.some(approval => approval.independent)
  const independent = judged.filter(({ record }) => isApproved(record)).length
  return {
    independent,
    none: judged.length - independent,
    byAuthor: commitsOf(record => record.approvals.some(approval => approval.isAuthor)),
    byAgent: commitsOf(record => record.approvals.some(approval => approval.isAgent)),
    onOtherContent: commitsOf(record => record.approvals.some(approval => approval.isStale && !approval.independent)),
    mergedByAuthorAlone: judged
      .filter(({ record, pull }) => {
        const merger = (pull?.mergedBy ?? record.mergedBy)?.toLowerCase()
        return merger !== undefined && merger === (record.author ?? pull?.author)?.toLowerCase() && !isApproved(record)
      })
      .map(({ merge }) => merge.commit)
  }
}

function waiverTally(judged: readonly Judged[]): Tallies['waivers'] {
  const tallies = new Map<string, Tallies['waivers'][number]>()
  for (const { merge, record } of judged) {
    for (const waiver of record.waivers) {
      const key = JSON.stringify(waiver)
      const tally = tallies.get(key) ?? { ...waiver, commits: [] }
      tally.commits.push(merge.commit)
      tallies.set(key, tally)
    }
  }
  return [...tallies.entries()].sort(([a], [b]) => compare(a, b)).map(([, tally]) => tally)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
