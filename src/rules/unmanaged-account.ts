// With whose account was a tool used? A personal login is outside the contract, whatever the tool.
import { stateDeclaration } from '../facts/tool-declaration.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { registeredUses, stateIt } from './registered-use.js'
import { defineRule } from './rule.js'
import { whereSeen } from './tool-judgement.js'

export const unmanagedAccount = defineRule({
  id: 'unmanaged-account',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description: 'An AI tool that needs a managed account was used with a personal one, or nobody states with which.',
  why:
    'The terms, the opt-out from training and the settings of an organisation hold for its accounts and for no others: ' +
    'the same tool under a private login is another service. No trace shows the account, so the author says it. A ' +
    'personal account is a fact; silence asks the author for a word, or another person for a look, and fails nothing.',
  remedy: 'State the account in the declaration, or make the change with a managed one.',
  controls: [
    'ISO27001-2022:A.5.16',
    'ISO27001-2022:A.5.17',
    'ISO27001-2022:A.5.18',
    'ISA6:4.1.3',
    'ISA2027:4.1.3',
    'SOC2:CC6.1',
    'SOC2:CC6.2',
    'ITGS2023:ORP.4.A2',
    'GSpp:BER.2.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const limited = registeredUses(facts, policy).filter(({ entry }) => entry.account === 'managed')
    if (limited.length === 0) return 'notApplicable'
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy })
    return limited.flatMap(({ use, kind, entry }): Finding[] => {
      if (use.account === 'managed') return []
      const statement = stateIt(said, use, { account: 'managed' })
      if (use.account === null) {
        return [
          {
            kind: 'review',
            toolId: use.toolId,
            message: join(
              say`${use.toolName} `,
              whereSeen(use, facts),
              ' with an account that nobody states, and the register asks for a managed one.'
            ),
            remedy: join(
              'If it was a managed account, ',
              statement,
              '; or another person, who checked it, approves exactly this content.'
            )
          }
        ]
      }
      return [
        {
          kind,
          toolId: use.toolId,
          message: say`${use.toolName} was used with a personal account, and the register asks for a managed one.`,
          remedy: join(
            'Make the change with a managed account and ',
            statement,
            say`; or have account of ${entry.id} changed in the policy on the base branch.`
          )
        }
      ]
    })
  }
})
