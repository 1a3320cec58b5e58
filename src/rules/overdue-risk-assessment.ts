// Is the risk assessment of each tool that took part still current on the day of this run?
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { judgeDuty } from './duty.js'
import { registeredUses } from './registered-use.js'
import { defineRule } from './rule.js'
import { whereSeen } from './tool-judgement.js'

export const overdueRiskAssessment = defineRule({
  id: 'overdue-risk-assessment',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description: 'The risk assessment of an AI tool that took part is overdue, or due within 30 days.',
  why:
    'Tools change their models, their data flows and their terms; an assessment is of the day on which it was made. The ' +
    'register holds the day by which the next review is due. Thirty days before, those who use the tool are shown it; ' +
    'once that day is over, the tool is without a current assessment. Days end at midnight UTC.',
  remedy: 'The owner of the tool reviews the assessment and enters the next day in the register, on the base branch.',
  controls: [
    'ISO27001-2022:6.1.2',
    'ISO27001-2022:8.2',
    'ISA6:1.3.3',
    'ISA2027:1.3.3',
    'ISA6:1.4.1',
    'ISA2027:1.4.1',
    'SOC2:CC3.2',
    'SOC2:CC3.4',
    'ITGS2023:APP.6.A7',
    'AISVS:AC.2.2',
    'AISVS:AC.2.4',
    'ISO42001:6.1',
    'ISO42001:8.2'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const assessed = registeredUses(facts, policy).flatMap(({ use, kind, entry }) => {
      const { due, reference, reviewed } = entry.riskAssessment ?? { due: null, reference: null, reviewed: null }
      return due === null ? [] : [{ use, kind, entry, due, reference, reviewed }]
    })
    if (assessed.length === 0) return 'notApplicable'
    return assessed.flatMap(({ use, kind, entry, due, reference, reviewed }): Finding[] => {
      const duty = judgeDuty(due, facts.at)
      if (duty === null) return []
      const owner = entry.owner === null ? say`The owner of ${entry.id}` : say`${entry.owner}`
      return [
        {
          kind: duty.state === 'overdue' ? kind : 'review',
          toolId: use.toolId,
          message: join(
            say`${use.toolName} `,
            whereSeen(use, facts),
            '; its risk assessment',
            reference === null ? '' : say` ${reference}`,
            reviewed === null ? '' : say`, last reviewed on ${reviewed},`,
            ` ${duty.when}, on `,
            say`${due}.`
          ),
          remedy: join(
            owner,
            ' reviews the assessment',
            reference === null ? '' : say` ${reference}`,
            say` and enters the day of the review and the next one in riskAssessment of ${entry.id}, in the policy on the base branch`,
            duty.state === 'overdue'
              ? say`; or make this change without the tool.`
              : say`; until then another person approves exactly this content.`
          )
        }
      ]
    })
  }
})
