// Which version of a tool took part? No tool writes it down by itself, so mostly the author has to say it.
import minVersion from 'semver/ranges/min-version.js'
import type { Facts } from '../facts/facts.js'
import { type StatedDeclaration, stateDeclaration } from '../facts/tool-declaration.js'
import { fitVersion, type VersionFit } from '../facts/tool-versions.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { type RegisteredUse, registeredUses, stateIt } from './registered-use.js'
import { defineRule } from './rule.js'
import { whereSeen } from './tool-judgement.js'

export const toolVersionNotAllowed = defineRule({
  id: 'tool-version-not-allowed',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description:
    'An AI tool took part in a version outside the range that the register allows, or in one that nobody states.',
  why:
    'An assessment of a tool is one of certain versions, and a fix for a leak is in one. The range is a semver range; a ' +
    'partial version counts where all its releases lie on one side, and a pre-release only where the range names one. ' +
    'A version outside is a fact. Where none is stated, nobody knows: that asks the author for a word, or another person ' +
    'for a look, and fails nothing.',
  remedy: 'State the version in the declaration, or make the change with one that the register allows.',
  controls: [
    'ISO27001-2022:A.5.9',
    'ISO27001-2022:A.8.9',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC6.1',
    'ITGS2023:CON.8.A17',
    'GSpp:ASST.2.3',
    'GSpp:ASST.2.3.1',
    'AISVS:AC.2.4',
    'ISO42001:A.4.4',
    'SSDF:PO.3.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const limited = registeredUses(facts, policy).flatMap(judged => {
      const range = judged.entry.versions
      return range === null ? [] : [{ judged, range }]
    })
    if (limited.length === 0) return 'notApplicable'
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy })
    return limited.flatMap(({ judged, range }): Finding[] => {
      const { version } = judged.use
      const fit = version === null ? null : fitVersion(version, range)
      return fit === 'inside' ? [] : [finding(judged, range, fit, facts, said)]
    })
  }
})

function finding(
  judged: RegisteredUse,
  range: string,
  fit: VersionFit | null,
  facts: Facts,
  said: StatedDeclaration
): Finding {
  const { use, kind, entry } = judged
  const example = minVersion(range)?.version ?? '1.0.0'
  const raise = say`have versions of ${entry.id} changed in the policy on the base branch`
  if (fit === 'outside') {
    return {
      kind,
      toolId: use.toolId,
      message: say`${use.toolName} took part in version ${use.version!}, and the register allows ${range}.`,
      remedy: join(
        say`Make the change with a version in ${range} and `,
        stateIt(said, use, { version: example }),
        ', with the version that you used; or ',
        raise,
        '.'
      )
    }
  }
  return {
    kind: 'review',
    toolId: use.toolId,
    message: join(
      say`${use.toolName} `,
      whereSeen(use, facts),
      unknown(use.version, fit),
      say`, and the register allows ${range}.`
    ),
    remedy: join(
      'State the version that you used: ',
      stateIt(said, use, { version: example }),
      ', with its own number; or another person, who checked it, approves exactly this content.'
    )
  }
}

function unknown(version: string | null, fit: VersionFit | null): Text {
  if (fit === null) return say` in a version that nobody states`
  if (fit === 'unsettled') return say` in version ${version!}, which has releases on both sides of the range`
  return say` in version ${version!}, which is no number that can be compared`
}
