// Without a written task nothing can be traced: no file has a reason, and a reviewer has only the diff's word for itself.
import type { Finding } from '../model/result.js'
import { say } from '../model/text.js'
import { defineRule } from './rule.js'

export const missingTask = defineRule({
  id: 'missing-task',
  kinds: ['fail', 'review'],
  floor: 'off',
  description: 'The description does not say what the change is for.',
  why:
    'The description is the task against which every changed file is explained. An empty one, an unedited template or ' +
    'nothing but text that tools wrote leaves the auditor with a diff and no reason for it. A title alone is often ' +
    'enough to understand a small change, so it asks for a look and does not fail.',
  remedy: 'Say in the description, in your own words, what the change does and why.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A5',
    'GSpp:DEV.4.10'
  ],
  check({ task }, policy): Finding[] {
    const { title, body } = task.words
    const wanted = policy.task.minimumWords
    if (body === 0 && title < wanted) {
      return [
        {
          kind: 'fail',
          message: say`The description holds no statement of the author's, and the title has only ${title} of the ${wanted} words that the policy asks for.`,
          remedy: say`Edit the description: in ${wanted} words or more, say what this change does and why.`
        }
      ]
    }
    if (body === 0) {
      return [
        {
          kind: 'review',
          message: say`The title alone says what the change is for; the description holds no statement of the author's.`,
          remedy: say`Edit the description: say what this change does and why. Or another person approves exactly this content.`
        }
      ]
    }
    if (title + body < wanted) {
      return [
        {
          kind: 'review',
          message: say`Title and description together have only ${title + body} of the ${wanted} words that the policy asks for.`,
          remedy: say`Edit the description: in ${wanted} words or more, say what this change does and why. Or another person approves exactly this content.`
        }
      ]
    }
    return []
  }
})
