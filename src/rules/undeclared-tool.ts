// What is seen and what the author states must agree. A tool that the statement leaves out is the gap in the inventory.

import type { Facts } from '../facts/facts.js'
import { type StatedDeclaration, stateDeclaration } from '../facts/tool-declaration.js'
import { unnamedTool } from '../facts/tool-names.js'
import { isFalseTrace } from '../facts/tool-use.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import type { ToolUse } from '../model/tool-use.js'
import { defineRule } from './rule.js'
import { declarationLine, falseTrace, judgedUses, namedLines, whereSeen } from './tool-judgement.js'

export const undeclaredTool = defineRule({
  id: 'undeclared-tool',
  kinds: ['fail', 'review', 'informational'],
  floor: 'informational',
  description: 'An AI tool is seen as an author of the change, and the declaration leaves it out or denies it.',
  why:
    'Declarations get contradicted by the commits under them: agents fill in the template, and people forget the second ' +
    'tool. A form that only the tool writes (its address, its app login, its session link) against a statement that ' +
    'leaves it out is a contradiction of two stated facts. A branch name or a footer is only an indication, for a person ' +
    'to judge. Where no statement is required and none was made, there is nothing to contradict. Editors have put trailers ' +
    'of a tool on commits that people wrote alone; a person who names such a false trace is believed, and on record.',
  remedy:
    'Name the tool in the declaration. Where it took no part and its trace is false, say so in a line of its own: AI tools ' +
    'not used: and the tool, with the reason in brackets.',
  controls: [
    'ISO27001-2022:A.5.9',
    'ISO27001-2022:A.5.10',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC8.1',
    'ITGS2023:APP.6.A9',
    'GSpp:ASST.2.3.2.1',
    'AISVS:AC.10.2',
    'ISO42001:A.9.2',
    'SSDF:PO.3.3'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    if (facts.toolUses.length === 0) return 'notApplicable'
    const declaration = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy })
    const isAsked = declaration.state !== 'missing' || policy.task.declaration === 'required'
    if (!isAsked && !facts.toolUses.some(isFalseTrace)) return 'notApplicable'
    const undeclared = isAsked ? judgedUses(facts).filter(({ use }) => use.declared !== true) : []
    const sure = undeclared.flatMap(({ use, kind }) => (kind === 'fail' ? [use] : []))
    const inDescription = policy.task.declareBy.includes('description')
    const taskLine = declaration.lines[0]
    const findings = undeclared.map(({ use, kind }): Finding => {
      return {
        kind,
        toolId: use.toolId,
        ...(taskLine === undefined ? {} : { taskLine }),
        message: join(stated(declaration), say`${use.toolName} `, whereSeen(use, facts), '.'),
        remedy: join(
          inDescription ? nameIt(declaration, kind === 'fail' ? sure : [...sure, use]) : signIt(use),
          separated(falseTrace(use))
        )
      }
    })
    return [...findings, ...falseTraces(facts), ...notes(facts, declaration)]
  }
})

function stated({ state, lines }: StatedDeclaration): Text {
  const line = lines[0]
  if (state === 'missing') return say`Nothing is declared about AI tools, and `
  if (state === 'ambiguous') return say`The declaration contradicts itself, and `
  const where = line === undefined ? say`The trailers of the commits` : say`Line ${line} of the description`
  if (state === 'none') return join(where, line === undefined ? ' say' : ' says', ' that no AI tool was used, and ')
  return join(
    where,
    line === undefined ? ' leave' : ' leaves',
    ' out ',
    state === 'unnamed' ? 'which AI tool was used, and ' : 'an AI tool: '
  )
}

/** One edit for all that are sure, so that two findings do not ask for two declarations. */
function nameIt({ state, lines }: StatedDeclaration, uses: readonly ToolUse[]): Text {
  const named = uses.filter(use => use.toolId !== unnamedTool)
  const line = named.length > 0 ? declarationLine(named) : 'AI assistance: Claude Code (Claude Opus 4.8)'
  const example = named.length > 0 ? '' : 'the name of the tool, for example '
  // Nothing that the description says has to make room: it says nothing, or only trailers speak.
  if (lines.length === 0) return join('Add this line to the description: ', example, say`${line}.`)
  if (state === 'tools') {
    const more = `; ${named.map(use => use.toolName).join('; ')}`
    return say`Add ${more} to the declaration on line ${lines.at(-1)!} of the description.`
  }
  const place = state === 'ambiguous' ? 'Keep one statement in place of ' : 'Replace '
  return join(place, namedLines(lines), ': ', example, say`${line}.`)
}

function signIt({ toolId, toolName }: ToolUse): Text {
  if (toolId !== unnamedTool) return say`Add the trailer ${`Generated-by: ${toolName}`} to the message of a commit.`
  return say`Name the tool in a trailer, for example ${'Generated-by: Claude Code'}, in the message of a commit.`
}

function separated(text: Text): Text {
  return text.text === '' ? text : join(' ', text)
}

/** A person's word that a tool's traces are false clears them; it is told, so that a reader can weigh it. */
function falseTraces(facts: Facts): Finding[] {
  return facts.toolUses.filter(isFalseTrace).map(use => {
    const { line, reason } = use.denied!
    return {
      kind: 'informational' as const,
      toolId: use.toolId,
      taskLine: line,
      message: join(
        say`${use.toolName} `,
        whereSeen(use, facts),
        `; line ${line} of the description says that this trace is false`,
        reason === null ? '.' : say`: ${reason}.`
      ),
      remedy: null
    }
  })
}

/** A review bot's part is no authorship: it is told beside a statement that leaves it out, and asks nothing. */
function notes(facts: Facts, { state }: StatedDeclaration): Finding[] {
  if (state !== 'none' && state !== 'tools') return []
  return facts.toolUses.flatMap(use => {
    if (use.declared === true || isFalseTrace(use) || (use.role !== 'suggestion' && use.role !== 'reviewer')) return []
    const part = use.role === 'suggestion' ? ', by a suggestion that a person accepted' : ', as a reviewer'
    return [
      {
        kind: 'informational' as const,
        toolId: use.toolId,
        message: join(say`${use.toolName} `, whereSeen(use, facts), part, '; the declaration does not name it.'),
        remedy: null
      }
    ]
  })
}
