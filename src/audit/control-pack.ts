// What the period gives evidence for, control by control, and what it does not. A number here says that checks were made;
// it does not say that a control is fulfilled.

import type { FaultKind } from '../model/audit.js'
import type { FrameworkPack, Tallies } from '../model/audit-report.js'
import { frameworks } from '../rules/control-catalogue.js'
import { rules } from '../rules/index.js'

const completeness: readonly FaultKind[] = [
  'commit-without-record',
  'record-without-commit',
  'other-content',
  'direct-push',
  'pull-request-without-commit'
]
const integrity: readonly FaultKind[] = [
  'altered-record',
  'conflicting-records',
  'broken-chain',
  'forked-chain',
  'other-repository',
  'unreadable-document'
]
const gate: readonly FaultKind[] = [
  'merged-failed',
  'merged-incomplete',
  'merged-review',
  'judged-after-merge',
  'late-record',
  'changed-description'
]

/** What of the audit itself counts for a control, by the id that rules use. That it fits is our judgement. */
const auditControls: Record<string, readonly FaultKind[]> = {
  'ISO27001-2022:A.5.28': [...completeness, ...integrity],
  'ISO27001-2022:A.5.33': integrity,
  'ISO27001-2022:A.5.36': [...gate, 'policy-mismatch'],
  'ISO27001-2022:A.8.15': completeness,
  'ISO27001-2022:A.8.32': [...completeness, ...gate],
  'ISA6:1.5.1': [...completeness, ...integrity],
  'ISA2027:1.5.1': [...completeness, ...integrity],
  'ISA6:5.2.1': [...completeness, ...gate],
  'ISA2027:5.2.1': [...completeness, ...gate],
  'SOC2:CC4.1': [...completeness, ...integrity],
  'SOC2:CC8.1': [...completeness, ...gate],
  'ITGS2023:CON.8.A10': completeness,
  'ITGS2023:OPS.1.1.3.A11': completeness,
  'GSpp:DEV.4.10': completeness,
  'GSpp:TEST.4.1.3': gate,
  'AISVS:AC.10.3': gate,
  'SSDF:PO.4.2': integrity
}

export function controlPacks(tallies: Pick<Tallies, 'rules'>, faults: ReadonlyMap<FaultKind, number>): FrameworkPack[] {
  const kindsOf = new Map(tallies.rules.map(rule => [rule.ruleId, rule.kinds]))
  return frameworks.map(framework => ({
    key: framework.key,
    name: framework.name,
    edition: framework.edition,
    credit: framework.credit,
    controls: framework.controls.map(([number, title, note]) => {
      const id = `${framework.prefix}:${number}`
      const cited = rules.filter(rule => rule.controls.includes(id)).map(rule => rule.id)
      const audit = [...(auditControls[id] ?? [])]
      const count = (wanted: readonly string[]): number =>
        cited.reduce((sum, rule) => sum + wanted.reduce((all, kind) => all + (kindsOf.get(rule)?.[kind] ?? 0), 0), 0)
      return {
        number,
        title,
        note,
        rules: cited,
        audit,
        checks: count(['pass', 'informational', 'review', 'open', 'fail']),
        findings: count(['review', 'open', 'fail']),
        faults: audit.reduce((sum, kind) => sum + (faults.get(kind) ?? 0), 0)
      }
    }),
    notCovered: framework.notCovered
  }))
}
