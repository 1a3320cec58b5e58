// The report of an audit as data: every format shows this and nothing else.

import { createHash } from 'node:crypto'
import {
  type ChangeRow,
  type Fault,
  type FaultKind,
  faultKinds,
  type Intake,
  type JoinedBy,
  type RecordRow
} from '../model/audit.js'
import type { AuditPeriod, AuditReport, AuditTotals } from '../model/audit-report.js'
import type { Evidence } from '../model/evidence.js'
import type { Policy } from '../model/policy.js'
import type { MergedPull, Population } from '../model/population.js'
import type { VerificationResult } from '../model/result.js'
import { verifier } from '../version.js'
import { controlPacks } from './control-pack.js'
import { ownChecks } from './own-checks.js'
import { policyHistory } from './policy-history.js'
import type { Reconciled } from './reconcile.js'
import { drawSample } from './sample.js'
import { tallyOf } from './tallies.js'

export interface ReportInput extends Reconciled {
  rows: readonly RecordRow[]
  intake: Intake
  population: Population | null
  pulls: readonly MergedPull[] | null
  contentCompared: number
  /** Policies that the repository holds, by blob. */
  policies: ReadonlyMap<string, Policy>
  sample: { size: number; seed: string | null }
}

/** Everything but the records of the sample, which have to be read again: `withEvidence` puts them in. */
export function buildReport(input: ReportInput): AuditReport {
  const { changes, faults, population, rows } = input
  const tallies = tallyOf(changes)
  const totals = totalsOf(input)
  const recordsSha256 = sha256(sorted(rows).join(''))
  const sample = drawSample(changes, {
    size: input.sample.size,
    seed: input.sample.seed ?? recordsSha256.slice(0, 16),
    dataClasses: tallies.dataClasses
  })
  const populationSha256 =
    population === null ? null : sha256(population.merges.map(({ commit }) => `${commit}\n`).join(''))
  return {
    kind: 'remit-audit',
    schemaVersion: '1.0.0',
    verifier,
    repository: input.repository,
    period: population === null ? null : periodOf(population, populationSha256!),
    inputs: {
      ...input.intake,
      recordsSha256,
      pullRequests: input.pulls?.length ?? null,
      results: countResults(rows)
    },
    totals,
    faults,
    policies: policyHistory(changes, input.policies),
    tallies,
    sample: {
      ...sample,
      drawn: sample.drawn.map(({ change, stratum, rank }) => ({
        commit: change.merge.commit,
        number: change.number,
        stratum,
        rank,
        change,
        evidence: null
      }))
    },
    controls: controlPacks(tallies, countFaults(faults)),
    ownChecks: ownChecks({ population, populationSha256, rows, recordsSha256, intake: input.intake, sample }),
    limits: limitsOf(input),
    changes
  }
}

export function withEvidence(report: AuditReport, records: ReadonlyMap<string, Evidence>): AuditReport {
  const drawn = report.sample.drawn.map(one => ({
    ...one,
    evidence: records.get(one.change.record?.sha256 ?? '') ?? null
  }))
  return { ...report, sample: { ...report.sample, drawn } }
}

/** 1 where something does not fit, 2 where it could not be known whether anything is missing, 0 else. */
export function auditExitCode({ faults, period }: AuditReport): 0 | 1 | 2 {
  if (faults.length > 0) return 1
  return period === null || period.isShallow || period.commits === 0 ? 2 : 0
}

function periodOf(population: Population, populationSha256: string): AuditPeriod {
  const { branch, since, until, command, merges, isShallow } = population
  return {
    branch,
    since,
    until,
    command,
    commits: merges.length,
    populationSha256,
    from: merges[0]?.at ?? null,
    to: merges.at(-1)?.at ?? null,
    isShallow
  }
}

function totalsOf(input: ReportInput): AuditTotals {
  const { changes } = input
  const count = (wanted: (change: ChangeRow) => boolean): number => changes.filter(wanted).length
  const by = (way: JoinedBy): number => count(change => change.joinedBy === way)
  return {
    changes: changes.length,
    recorded: count(change => change.record !== null),
    covered: by('covered'),
    missing: count(change => change.record === null && change.joinedBy === null),
    joinedBy: { commit: by('commit'), tree: by('tree'), changeDigest: by('changeDigest'), covered: by('covered') },
    results: countResults(input.counted),
    observed: input.counted.filter(row => row.observed).length,
    superseded: input.superseded,
    unmerged: input.unmerged,
    outside: input.outside,
    contentCompared: input.contentCompared,
    faults: input.faults.length,
    byKind: Object.fromEntries(countFaults(input.faults))
  }
}

function countFaults(faults: readonly Fault[]): Map<FaultKind, number> {
  const counts = new Map<FaultKind, number>()
  for (const kind of faultKinds) {
    const count = faults.filter(fault => fault.kind === kind).length
    if (count > 0) counts.set(kind, count)
  }
  return counts
}

function countResults(rows: readonly RecordRow[]): Record<VerificationResult, number> {
  const counts = { PASSED: 0, REVIEW: 0, FAILED: 0, INCOMPLETE: 0 }
  for (const { result } of rows) counts[result]++
  return counts
}

function limitsOf({ population, pulls, rows }: ReportInput): string[] {
  const limits = [
    'This report shows what the records hold and what does not fit together. It certifies nothing and is no verdict on an auditor’s behalf.',
    'Absence of a trace of an AI tool is no proof that none was used.',
    'A record without a signature shows changes made afterwards by its chain, its companion and git; it does not prove who wrote it.'
  ]
  if (population === null) {
    limits.push('No repository was given, so nothing is said of changes that have no record.')
  } else if (population.isShallow) {
    limits.push(
      'The history of the clone is cut off, so older changes of the period may be missing from the population.'
    )
  }
  if (pulls === null) {
    limits.push(
      'No list of pull requests was given: direct pushes show only where final records say so, and descriptions were compared between records only.'
    )
  }
  if (rows.some(row => row.observed)) {
    limits.push('Records of observe mode say what would have been held; nothing was held by them.')
  }
  return limits
}

function sorted(rows: readonly RecordRow[]): string[] {
  return rows.map(row => `${row.sha256}\n`).sort()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
