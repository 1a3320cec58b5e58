// The organisation wants to hear from a person whether AI tools took part. Silence is not "none".
import { type StatedDeclaration, stateDeclaration } from '../facts/tool-declaration.js'
import { unnamedTool } from '../facts/tool-names.js'
import type { Policy } from '../model/policy.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'
import { declarationLine, judgedUses, namedLines } from './tool-judgement.js'

const example = 'AI assistance: Claude Code (Claude Opus 4.8)'

export const missingDeclaration = defineRule({
  id: 'missing-declaration',
  kinds: ['fail'],
  floor: 'off',
  description: 'The policy asks for a statement on AI tools, and the pull request has none that can be read.',
  why:
    'Most AI tools can be told to leave no trace, and many leave none anyway, so what is seen in commits is a floor and ' +
    'never an inventory. The inventory that an auditor asks for rests on the word of the person who did the work: which ' +
    'tools, or none. An unedited template, a statement that contradicts itself, or one that says that AI was used ' +
    'without saying which, is not that word.',
  remedy: 'Add one line to the description: AI assistance: none, or AI assistance: and the tools with their models.',
  controls: [
    'ISO27001-2022:A.5.9',
    'ISO27001-2022:A.5.10',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC8.1',
    'ITGS2023:APP.6.A9',
    'GSpp:ASST.2.3.2.1',
    'GSpp:DEV.4.10',
    'AISVS:AC.7.1',
    'AISVS:AC.10.1',
    'ISO42001:A.9.2',
    'SSDF:PO.3.3'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    if (policy.task.declaration !== 'required') return 'notApplicable'
    const declaration = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy })
    if (declaration.state === 'none' || declaration.state === 'tools') return []
    const seen = judgedUses(facts).flatMap(({ use }) => (use.toolId === unnamedTool ? [] : [use]))
    const line = seen.length > 0 ? declarationLine(seen) : null
    const taskLine = declaration.lines[0]
    return [
      {
        kind: 'fail',
        ...(taskLine === undefined ? {} : { taskLine }),
        message: messageFor(declaration, policy),
        remedy: policy.task.declareBy.includes('description') ? byLine(declaration, line) : byTrailer(seen[0]?.toolName)
      }
    ]
  }
})

function messageFor({ state, lines }: StatedDeclaration, policy: Policy): Text {
  if (state === 'ambiguous') return join(`What ${namedLines(lines)} says about AI tools contradicts itself.`)
  if (state === 'unnamed') {
    return join(
      lines.length > 0 ? `What ${namedLines(lines)} says` : 'What a trailer says',
      ' is that AI was used; it names no tool.'
    )
  }
  return policy.task.declareBy.includes('description')
    ? say`The policy asks for a statement on AI tools, and the description has none.`
    : say`The policy asks for a statement on AI tools in the trailers of the commits, and they have none.`
}

function byLine({ state, lines }: StatedDeclaration, line: string | null): Text {
  const tools = line ?? example
  if (lines.length > 0 && state === 'ambiguous') {
    const place = `Keep one statement in place of ${namedLines(lines)}: `
    return join(place, line === null ? say`${'AI assistance: none'} or, for example, ${tools}.` : say`${tools}.`)
  }
  if (lines.length > 0 && state === 'unnamed') {
    return join(`Replace ${namedLines(lines)} by a line that names the tool, for example `, say`${tools}.`)
  }
  if (line !== null) return say`Add this line to the description, with every other AI tool that took part: ${line}.`
  return say`Add one line to the description: ${'AI assistance: none'} or, for example, ${tools}.`
}

function byTrailer(tool: string | undefined): Text {
  if (tool !== undefined) return say`Add the trailer ${`Generated-by: ${tool}`} to the message of a commit.`
  return say`Add a trailer to the message of a commit: ${'Assisted-by: none'} or, for example, ${'Generated-by: Claude Code'}.`
}
