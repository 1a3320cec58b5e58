// Which models may a tool run? The register says it by globs over names in one form.
import { type StatedDeclaration, stateDeclaration } from '../facts/tool-declaration.js'
import { normaliseModelGlob } from '../facts/tool-models.js'
import { compileGlobs } from '../model/glob.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList } from '../model/text.js'
import type { ToolUse } from '../model/tool-use.js'
import { registeredUses, stateIt } from './registered-use.js'
import { defineRule } from './rule.js'
import { whereSeen } from './tool-judgement.js'

export const modelNotAllowed = defineRule({
  id: 'model-not-allowed',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description: 'An AI tool ran a model that the register does not allow for it, or one that nobody states.',
  why:
    'One tool runs models of many suppliers, and with the model change where the code goes and what was assessed. Names ' +
    'are compared in one form, without case, blanks, dots, brackets and provider, so that Claude Opus 4.8 meets ' +
    'claude-opus-*. A declared model, or one in a line that only the tool writes, is a fact; one in any other trace, or ' +
    'none at all, is for a person to look at.',
  remedy: 'State the model in the declaration, or make the change with one that the register allows.',
  controls: [
    'ISO27001-2022:A.5.9',
    'ISO27001-2022:A.5.10',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC6.1',
    'ITGS2023:CON.8.A17',
    'GSpp:ASST.2.3.1',
    'AISVS:AC.1.1',
    'AISVS:AC.10.1',
    'ISO42001:A.9.4',
    'SSDF:PO.3.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const limited = registeredUses(facts, policy).filter(({ entry }) => entry.models.length > 0)
    if (limited.length === 0) return 'notApplicable'
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy })
    return limited.flatMap(({ use, kind, entry }): Finding[] => {
      const globs = compileGlobs(entry.models.map(normaliseModelGlob))
      const models = modelsOf(use, said)
      const outside = models.filter(({ name }) => !globs.matches(name))
      if (models.length > 0 && outside.length === 0) return []
      const allowed = sayList(entry.models)
      if (models.length === 0) {
        return [
          {
            kind: 'review',
            toolId: use.toolId,
            message: join(
              say`${use.toolName} `,
              whereSeen(use, facts),
              ' with a model that nobody states, and the register allows ',
              allowed,
              '.'
            ),
            remedy: join(
              'State the model that you used: ',
              stateIt(said, use, { model: exampleOf(entry.models) }),
              ', with its own name; or another person, who checked it, approves exactly this content.'
            )
          }
        ]
      }
      return [
        {
          kind: outside.some(({ sure }) => sure) ? kind : 'review',
          toolId: use.toolId,
          message: join(
            say`${use.toolName} ran `,
            sayList(outside.map(({ name }) => name)),
            ', and the register allows ',
            allowed,
            '.'
          ),
          remedy: join(
            'Make the change with a model among ',
            allowed,
            ' and ',
            stateIt(said, use, { model: exampleOf(entry.models) }),
            say`, with the model that you used; or have models of ${entry.id} changed in the policy on the base branch.`
          )
        }
      ]
    })
  }
})

interface UsedModel {
  name: string
  /** Declared, or in a form that only the tool writes. */
  sure: boolean
}

/** The models that a tool ran as an author. What a review bot signs, or a weak sign, tells nothing about that. */
function modelsOf(use: ToolUse, said: StatedDeclaration): UsedModel[] {
  const stated = said.tools.find(tool => tool.id === use.toolId)
  const sure = new Map((stated?.models ?? []).map(name => [name, true]))
  for (const { model, role, certainty } of use.signals) {
    if (model === null || role !== 'author' || certainty === 'weak') continue
    if (certainty === 'certain' || !sure.has(model)) sure.set(model, certainty === 'certain')
  }
  return [...sure].map(([name, isSure]) => ({ name, sure: isSure })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A name that the first pattern allows, to show the form: its wildcards stand for one word. */
function exampleOf(patterns: readonly string[]): string {
  const [pattern] = patterns
  return pattern === undefined || /[{}()!+?@|]/.test(pattern) ? 'MODEL' : pattern.replace(/\*+/g, 'MODEL')
}
