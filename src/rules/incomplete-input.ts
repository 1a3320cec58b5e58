// What Remit could not read it must not pass over: each gap is named, with what closes it.
import type { Facts } from '../facts/facts.js'
import type { Unknown } from '../model/errors.js'
import type { Finding } from '../model/result.js'
import { say } from '../model/text.js'
import { problemFinding, sentencesOf } from './problem-finding.js'
import { defineRule } from './rule.js'

export const incompleteInput = defineRule({
  id: 'incomplete-input',
  kinds: ['open'],
  floor: 'fixed',
  description: 'Something that the verdict rests on could not be read.',
  why:
    'A gate that passes what it failed to read is worse than none, since its green is believed. A missing diff, an ' +
    'unreadable policy or a cut-off answer of the API therefore ends as INCOMPLETE: not passed, not failed, and to be ' +
    'cleared by a re-run or by the setting that the message names. No policy can switch this off.',
  remedy: 'Run the check again, or change the setting that the message names.',
  controls: [
    'ISO27001-2022:A.5.28',
    'ISO27001-2022:A.8.15',
    'ISA6:1.5.1',
    'ISA2027:1.5.1',
    'SOC2:CC4.1',
    'ITGS2023:CON.8.A10',
    'GSpp:DEV.4.10',
    'AISVS:AC.10.2',
    'AISVS:AC.10.3',
    'SSDF:PO.4.2'
  ],
  check({ pullRequest, task, policySource }): Finding[] {
    const unknowns = [...pullRequest.unknowns, ...task.unknowns]
    const findings = unknowns.map(fromUnknown)
    // Whoever built this pull request without its change should have said why; without that it still is no pass.
    if (pullRequest.source === 'none' && pullRequest.unknowns.length === 0) findings.push(unreadChange)
    return [...findings, ...fromPolicy(policySource)]
  }
})

const unreadChange: Finding = {
  kind: 'open',
  message: say`The change itself could not be read.`,
  remedy: say`Run the check again; if that does not help, fetch the whole history (fetch-depth: 0) before Remit runs.`
}

function fromUnknown(unknown: Unknown): Finding {
  return { kind: 'open', ...sentencesOf(unknown) }
}

function fromPolicy(source: Facts['policySource']): Finding[] {
  if (source.state === 'invalid' || source.state === 'invalid-local') return source.problems.map(problemFinding)
  if (source.state !== 'unreadable') return []
  return [
    {
      kind: 'open',
      message: say`The policy ${source.path} could not be read: ${source.reason}.`,
      remedy: say`Run the check again; if that does not help, make ${source.path} readable on the base branch.`
    }
  ]
}
