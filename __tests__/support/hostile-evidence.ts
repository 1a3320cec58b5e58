// The failing sample with one value in every place that a pull request controls.
import type { Evidence } from '../../src/model/evidence.js'
import { say } from '../../src/model/text.js'
import { explainedBy, failed, someFile, someLink, someResult, someTool } from './some-evidence.js'

export function hostileEvidence(value: string): Evidence {
  const evidence = failed()
  const { predicate } = evidence
  const { intent, change, validation, decision, policy } = predicate
  intent.uri = value
  intent.author = value
  change.headRef = value
  change.baseRef = value
  policy.uri = value
  predicate.authority.workflowFrom = value
  change.files = [
    someFile(value, { dataClass: value }),
    someFile(value, {
      previousFilename: value,
      trace: { state: 'unexplained', strength: 3, links: [someLink({ words: [value], met: [value, '🦊'] })] }
    }),
    someFile(
      value,
      explainedBy(
        someLink({ words: [value, value], met: [value] }),
        someLink({ reason: 'directory', words: [value], met: [value, '🦊'] })
      )
    ),
    someFile(value, explainedBy(someLink({ item: null, reason: 'companion', via: value })))
  ]
  predicate.tools = [
    someTool({
      toolId: value,
      toolName: value,
      version: value,
      models: [value],
      register: {
        id: value,
        owner: value,
        versions: value,
        models: [value],
        account: null,
        configuration: value,
        processing: null,
        maxDataClass: value,
        paths: { allow: [value], deny: [value] },
        riskAssessment: { reference: value, reviewed: value, due: value },
        supplier: { agreement: value, trainingOptOut: null, certificates: [value], customerApproval: [value] }
      }
    })
  ]
  predicate.dependencies = {
    packages: [
      {
        ecosystem: 'npm',
        name: value,
        change: 'bumped',
        from: value,
        to: value,
        path: value,
        scope: 'runtime',
        source: { kind: 'git', at: value },
        lock: { path: value, before: null, after: false },
        new: false,
        named: false,
        similarTo: value
      }
    ],
    files: []
  }
  validation.testsChanged = [value]
  validation.notValidated = [
    { what: value, why: value, line: 3 },
    { what: value, why: null, line: 4 }
  ]
  decision.author = value
  decision.approvals = [{ login: value, type: 'User', commit: value, at: null, independent: false }]
  predicate.results = [
    someResult('forbidden-path', 'fail', say`${value} matches ${value}: ${value}`, say`Ask ${value} for ${value}.`, {
      path: value,
      toolId: value
    }),
    someResult('unexplained-file', 'review', say`Nothing explains it.`, say`Write ${value}`, {
      path: value,
      taskLine: 2
    }),
    someResult('unexplained-file', 'review', say`${value}`, say`${value}`, { path: 'other' }),
    someResult('incomplete-input', 'open', say`${value} could not be read`, say`Run again.`),
    someResult('policy-changed', 'informational', say`Seen: ${value}`),
    someResult('policy-changed', 'review', say`${value} is edited.`, say`Approve ${value}.`, {
      clearedBy: { login: value, commit: value, at: null }
    }),
    someResult('missing-task', 'pass', say`Checked, holds.`)
  ]
  return evidence
}
