// A tool use beside its entry of the register, and the words in which an author states what the register asks for.
import type { Facts } from '../facts/facts.js'
import type { StatedDeclaration } from '../facts/tool-declaration.js'
import { ToolNames } from '../facts/tool-names.js'
import type { Policy, RegisteredTool } from '../model/policy.js'
import { join, say, type Text } from '../model/text.js'
import type { ToolUse } from '../model/tool-use.js'
import { type JudgedUse, judgedUses, namedLines } from './tool-judgement.js'

export interface RegisteredUse extends JudgedUse {
  entry: RegisteredTool
}

/** The tool uses to judge that the register lists. One that it does not list is for `unlisted-tool` alone. */
export function registeredUses(facts: Facts, policy: Policy): RegisteredUse[] {
  const names = new ToolNames(policy)
  return judgedUses(facts).flatMap(judged => {
    const entry = names.entry(judged.use.toolId)
    return entry === null ? [] : [{ ...judged, entry }]
  })
}

/** What one entry of a declaration can state beside the tool. */
export interface Stated {
  version?: string
  model?: string
  account?: 'managed'
}

/**
 * Tells the author to state something about a tool: where, and the whole entry as it then reads, with all that the
 * declaration states already, so that one edit loses nothing.
 */
export function stateIt(said: StatedDeclaration, use: ToolUse, stated: Stated): Text {
  const entry = entryOf(use, said.tools.find(tool => tool.id === use.toolId)?.models ?? [], stated)
  const { lines, state } = said
  if (lines.length === 0) return say`add this line to the description: ${`AI assistance: ${entry}`}`
  if (state === 'tools' && use.declared === true) {
    return join(say`write the entry of ${use.toolName} on `, namedLines(lines), say` as ${entry}`)
  }
  return join('put this in place of ', namedLines(lines), say`: ${`AI assistance: ${entry}`}`)
}

/** As the grammar of declarations reads it: `Claude Code 2.1.133 (claude-opus-4-8), managed account: src/parser/**`. */
function entryOf(use: ToolUse, models: readonly string[], stated: Stated): string {
  const version = stated.version ?? use.version
  const model = stated.model ?? (models.length === 1 ? models[0]! : null)
  const account = stated.account ?? use.account
  return [
    use.toolName,
    version === null ? '' : ` ${version}`,
    model === null ? '' : ` (${model})`,
    account === null ? '' : `, ${account} account`,
    use.scope.length === 0 ? '' : `: ${use.scope.join(', ')}`
  ].join('')
}
