// The report as JSON: everything that the other formats show, one change a line.
import type { ChangeRow, RecordRow } from '../model/audit.js'
import type { AuditReport, SampledChange } from '../model/audit-report.js'
import { canonicalJson } from '../model/canonical-json.js'

export function* auditJson({ changes, sample, ...rest }: AuditReport): Generator<string> {
  yield '{\n'
  for (const key of Object.keys(rest).sort()) {
    yield `${JSON.stringify(key)}:${canonicalJson(rest[key as keyof typeof rest])},\n`
  }
  yield `"sample":${canonicalJson({ ...sample, drawn: sample.drawn.map(sampled) })},\n`
  yield '"changes":['
  let separator = '\n'
  for (const change of changes) {
    yield `${separator}${canonicalJson(changeJson(change))}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

function sampled({ commit, number, stratum, rank, change }: SampledChange): object {
  return { commit, number, stratum, rank, record: change.record?.sha256 ?? null }
}

function changeJson({ merge, pull, record, before, ...change }: ChangeRow): object {
  return {
    commit: merge.commit,
    tree: merge.tree,
    parents: [...(merge.firstParent === null ? [] : [merge.firstParent]), ...merge.otherParents],
    at: merge.at,
    ...change,
    mergedBy: pull?.mergedBy ?? record?.mergedBy ?? null,
    record: record === null ? null : recordJson(record),
    before: before === null || before === record ? null : recordJson(before)
  }
}

function recordJson(row: RecordRow): object {
  const { place, sha256, stage, result, observed, at, author, changeDigest, intentDigest, files, unexplained } = row
  return {
    place,
    sha256,
    stage,
    result,
    observed,
    at,
    author,
    changeDigest,
    intentDigest,
    files,
    unexplained,
    policy: row.policy.sha256,
    previous: row.previous,
    dataClasses: row.classes,
    tools: row.tools.map(tool => tool.toolId),
    findings: row.findings,
    independentApprovals: row.approvals.filter(approval => approval.independent).length,
    waivers: row.waivers
  }
}
