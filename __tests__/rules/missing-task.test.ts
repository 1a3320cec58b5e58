import { describe, expect, test } from '@jest/globals'
import { missingTask } from '../../src/rules/missing-task.js'
import { aPolicy, aTask, someFacts } from '../support/a-pull-request.js'

function findings(title: number, body: number, minimumWords = 5) {
  const found = missingTask.check(
    someFacts({ task: aTask({ words: { title, body } }) }),
    aPolicy({ task: { minimumWords } })
  )
  if (found === 'notApplicable') throw new Error('missing-task always has something to look at')
  return found
}

describe('missing-task', () => {
  test.each([
    ['fails when neither body nor title say anything', 0, 0, 5, ['fail']],
    ['fails when the body is empty and the title one word short', 4, 0, 5, ['fail']],
    ['asks for a look when a sufficient title stands alone', 5, 0, 5, ['review']],
    ['asks for a look when both together are one word short', 2, 2, 5, ['review']],
    ['passes when both together are enough', 2, 3, 5, []],
    ['passes on a body alone', 0, 5, 5, []],
    ['asks for a look when the body has one word and the title none', 0, 1, 5, ['review']],
    ['takes the number from the policy, downwards', 1, 0, 1, ['review']],
    ['takes the number from the policy, upwards', 9, 10, 20, ['review']],
    ['still asks for a statement when the policy wants no words at all', 0, 0, 0, ['review']],
    ['passes on any statement when the policy wants no words at all', 0, 1, 0, []]
  ])('%s', (_name, title, body, minimumWords, kinds) => {
    expect(findings(title, body, minimumWords).map(finding => finding.kind)).toEqual(kinds)
  })

  test('says how many words are missing and what to write', () => {
    const [finding] = findings(2, 0)
    expect(finding!.message.text).toBe(
      "The description holds no statement of the author's, and the title has only 2 of the 5 words that the policy asks for."
    )
    expect(finding!.remedy!.text).toBe('Edit the description: in 5 words or more, say what this change does and why.')
  })

  test('judges the description even where the change could not be read', () => {
    const facts = someFacts({
      pullRequest: { source: 'none' },
      files: [],
      task: aTask({ words: { title: 0, body: 0 } })
    })
    expect(missingTask.check(facts, aPolicy())).toHaveLength(1)
  })
})
