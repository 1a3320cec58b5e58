// A tool is cleared up to a data class. A path above that class is information that must not reach it.
import { ToolNames } from '../facts/tool-names.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { defineRule } from './rule.js'
import { inScope, judgedUses, whereSeen } from './tool-judgement.js'

export const dataClassExceeded = defineRule({
  id: 'data-class-exceeded',
  kinds: ['fail', 'review'],
  floor: 'review',
  description: 'An AI tool took part in the change of a path whose data class is above the clearance of the tool.',
  why:
    'Whatever an AI tool edits it has read, and most send what they read to a supplier. The policy gives paths a data ' +
    'class and tools the highest class they may see; this rule joins the two on every pull request. The higher class of ' +
    'both paths of a rename counts. A declared scope limits the judgement to the files in it.',
  remedy: 'Make the change to that file without the tool, in a pull request of its own.',
  controls: [
    'ISO27001-2022:A.5.12',
    'ISO27001-2022:A.5.14',
    'ISO27001-2022:A.8.12',
    'ISA6:1.3.2',
    'ISA2027:1.3.2',
    'ISA6:1.3.3',
    'ISA2027:1.3.3',
    'ISA6:5.1.2',
    'ISA2027:5.1.2',
    'SOC2:CC6.1',
    'SOC2:CC8.1',
    'GSpp:ASST.2.4',
    'GSpp:ASST.3.11',
    'GSpp:ASST.4.1',
    'AISVS:AC.1.1',
    'ISO42001:A.9.4'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const names = new ToolNames(policy)
    // A tool that the register does not list has no clearance to exceed: that is `unlisted-tool`.
    const cleared = judgedUses(facts).flatMap(({ use, kind }) => {
      const entry = names.entry(use.toolId)
      return entry?.maxDataClass ? [{ use, kind, entry, limit: entry.maxDataClass }] : []
    })
    if (policy.dataClasses.length === 0 || cleared.length === 0 || facts.files.length === 0) return 'notApplicable'
    return cleared.flatMap(({ use, kind, entry, limit }) => {
      const within = inScope(use)
      return facts.files.flatMap((file, index): Finding[] => {
        const dataClass = facts.dataClasses[index] ?? null
        if (dataClass === null || !isAbove(policy.dataClasses, dataClass, limit) || !within(file)) return []
        return [
          {
            kind,
            path: file.path,
            toolId: use.toolId,
            message: join(
              say`${file.path} is ${dataClass}, and ${use.toolName}, which `,
              whereSeen(use, facts),
              say`, is cleared up to ${limit}.`
            ),
            remedy: join(
              say`Take ${file.path} out of this pull request and change it without the tool in one of its own, or have maxDataClass of ${entry.id} raised in the policy on the base branch.`,
              use.scope.length > 0
                ? ''
                : say` If the tool did not touch this file, declare what it touched, for example ${`AI assistance: ${use.toolName} for docs/**`}.`
            )
          }
        ]
      })
    })
  }
})

function isAbove(classes: readonly string[], dataClass: string, limit: string): boolean {
  return classes.indexOf(dataClass) > classes.indexOf(limit)
}
