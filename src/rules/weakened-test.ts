// A green check proves little when the same change took the assertion out.
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import type { Weakening } from '../model/weakening.js'
import { weakeningWords } from '../model/weakening-words.js'
import { defineRule } from './rule.js'

export const weakenedTest = defineRule({
  id: 'weakened-test',
  kinds: ['review'],
  floor: 'off',
  description:
    'Tests or assertions removed, skipped or loosened here, limits and coverage gates lowered, linters and type checks ' +
    'silenced, failures of CI steps ignored.',
  why:
    'Checks are the part of a change that nobody reads when they are green, and the quickest way to green is to ask for ' +
    'less: AI tools take it as readily as people do. What moves, is renamed, is replaced by another assertion or goes ' +
    'along with the code that it tested is not reported. Whether the rest is right is a matter of judgement, so a person ' +
    'looks at it, and the finding says whether the task speaks of it. docs/weakened-test.md says what is seen, in which ' +
    'languages, and how often it is right.',
  remedy: 'Put back what the file asked for, or another person approves exactly this content.',
  controls: [
    'ISO27001-2022:A.8.29',
    'ISA6:5.3.1',
    'ISA2027:5.3.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A7',
    'GSpp:DEV.4.11',
    'AISVS:AC.8.3',
    'SSDF:PO.4.1'
  ],
  check({ files, testChanges }): Finding[] | 'notApplicable' {
    if (files.length === 0) return 'notApplicable'
    const byPath = new Map<string, Weakening[]>()
    for (const weakening of testChanges.weakened) {
      const same = byPath.get(weakening.path)
      if (same === undefined) byPath.set(weakening.path, [weakening])
      else same.push(weakening)
    }
    return [...byPath].map(([path, weakened]) => ({
      kind: 'review',
      path,
      message: join(say`${path}: `, weakened.map(weakeningWords).join('; '), '. ', namedBy(weakened)),
      remedy: say`Put back what ${path} asked for; or another person approves exactly this content.`
    }))
  }
})

function namedBy(weakened: readonly Weakening[]): Text | string {
  const named = weakened.find(({ taskLine }) => taskLine !== null)
  if (named === undefined) return 'The task does not speak of it.'
  const place = named.taskLine === 0 ? 'The title' : `Line ${named.taskLine} of the description`
  return join(`${place} says `, sayList(named.words), '.')
}
