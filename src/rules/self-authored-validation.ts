// Whose proof is it? A check that runs tests of this same change says what its author made it say.

import { greenChecks } from '../facts/test-changes.js'
import type { Finding } from '../model/result.js'
import { join, sayList, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const selfAuthoredValidation = defineRule({
  id: 'self-authored-validation',
  kinds: ['informational'],
  floor: 'off',
  description: 'Tests that are written or changed in this same change, and the green checks that may rest on them.',
  why:
    'Tests that come with a change are good practice, and no proof by somebody else: whoever wrote the code, a person or ' +
    'an AI tool, also wrote what it is measured by. An auditor asks for validation that the author did not write; this ' +
    'rule says which tests that leaves out. It asks nothing and never changes the verdict.',
  remedy: 'Nothing to do.',
  controls: [
    'ISO27001-2022:A.5.3',
    'ISO27001-2022:A.8.29',
    'ISA6:5.3.1',
    'ISA2027:5.3.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A7',
    'GSpp:DEV.4.11',
    'SSDF:PO.4.2'
  ],
  check({ files, testChanges, pullRequest }): Finding[] | 'notApplicable' {
    if (files.length === 0) return 'notApplicable'
    const { tests } = testChanges
    if (tests.length === 0) return []
    const added = tests.flatMap(({ path, state }) => (state === 'added' ? [path] : []))
    const changed = tests.flatMap(({ path, state }) => (state === 'changed' ? [path] : []))
    const green = greenChecks(pullRequest.checks)
    return [
      {
        kind: 'informational',
        message: join(
          ...listed('Tests written in this change: ', added),
          ...listed('Tests changed in it: ', changed),
          ...listed('Green checks that may rest on them: ', green)
        ),
        remedy: null
      }
    ]
  }
})

function listed(words: string, values: readonly string[]): (Text | string)[] {
  return values.length === 0 ? [] : [words, sayList(values), '. ']
}
