// The register says which AI tools the organisation knows. A tool outside it has no owner, no assessment, no contract.
import { ToolNames, unnamedTool } from '../facts/tool-names.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { defineRule } from './rule.js'
import { falseTrace, judgedUses, whereSeen } from './tool-judgement.js'

export const unlistedTool = defineRule({
  id: 'unlisted-tool',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description: 'An AI tool took part that the register of the policy does not list.',
  why:
    'An inventory of AI tools is worth what keeps it complete. Every tool that a pull request declares or shows is looked ' +
    'up in the register, under its id and its other names, so that a new tool meets its owner before it meets the code. ' +
    'A declared tool, or a form that only the tool writes, is a fact; a branch name or a footer is for a person to judge.',
  remedy: 'Have the tool added to the register on the base branch, or make the change without it.',
  controls: [
    'ISO27001-2022:A.5.9',
    'ISO27001-2022:A.5.10',
    'ISO27001-2022:A.5.23',
    'ISA6:1.3.3',
    'ISA2027:1.3.3',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC6.1',
    'SOC2:CC9.2',
    'ITGS2023:APP.6.A9',
    'ITGS2023:CON.8.A17',
    'GSpp:ASST.2.3',
    'GSpp:ASST.2.3.1',
    'AISVS:AC.1.1',
    'ISO42001:A.4.4',
    'SSDF:PO.3.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const judged = judgedUses(facts)
    if (policy.tools.length === 0 || judged.length === 0) return 'notApplicable'
    const names = new ToolNames(policy)
    return judged.flatMap(({ use, kind }): Finding[] => {
      if (names.entry(use.toolId) !== null) return []
      if (use.toolId === unnamedTool) {
        return [
          {
            // Which tool it was is not known, so neither is whether the register lists it.
            kind: 'review',
            toolId: use.toolId,
            message: say`An AI tool took part that nothing names, so it cannot be looked up in the register.`,
            remedy: say`Name the tool in the description, for example ${'AI assistance: Claude Code (Claude Opus 4.8)'}.`
          }
        ]
      }
      const away = falseTrace(use)
      return [
        {
          kind,
          toolId: use.toolId,
          message: join(say`${use.toolName} `, whereSeen(use, facts), ' and is not in the register of AI tools.'),
          remedy: join(
            say`Have an entry with the id ${use.toolId} added to the tools of the policy on the base branch, or make this change without the tool.`,
            use.declared === true || away.text === '' ? '' : join(' ', away)
          )
        }
      ]
    })
  }
})
