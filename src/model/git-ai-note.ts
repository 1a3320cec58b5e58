// Git notes of git-ai (authorship/3.0.0): which lines of a commit an agent's session wrote, a line `---`, and JSON that
// says which tool and model the session ran. https://github.com/git-ai-project/git-ai, specs/git_ai_standard_v3.0.0.md.
import { readTraceRecords } from './agent-trace.js'
import {
  type Attribution,
  distinctAttributions,
  Fields,
  modelName,
  parseJson,
  plainWord,
  toolName
} from './attribution.js'

/** Refs under which notes on AI authorship are kept: git-ai's own, and what it fetched from the remote. */
export const noteRefs = ['refs/notes/ai', 'refs/notes/ai-remote/origin', 'refs/notes/agent-trace'] as const

/** Characters of a note above which it is not read. The largest of 10,685 notes in git-ai's own repository has 3.2 million. */
export const longestNote = 4 * 1024 * 1024

/** Sessions that are looked at in one note. */
const mostSessions = 1000

/** Reads the note of a commit, or Agent Trace records kept as a note. Attacker-controlled. Linear; gives [] for anything else. */
export function readNote(note: string, commit: string): Attribution[] {
  if (note.length > longestNote) return []
  const divider = dividerOf(note)
  if (divider === null) return readTraceRecords(note, commit).attributions
  const log = new Fields(parseJson(note.slice(divider.end)))
  const keys = attestedKeys(note.slice(0, divider.start))
  const sessions = [...log.members('sessions'), ...log.members('prompts')].slice(0, mostSessions)
  return distinctAttributions(
    sessions.flatMap(([key, value]): Attribution[] => {
      const session = new Fields(value)
      const agent = session.fields('agent_id')
      const tool = toolName(agent.text('tool'))
      const model = modelName(agent.text('model'))
      if (tool.toLowerCase() === 'human' || (tool === '' && model === null)) return []
      const accepted = session.own('accepted_lines')
      const hasLines = keys.has(key) || (typeof accepted === 'number' && accepted > 0)
      return [{ commit, tool, version: null, model, session: plainWord(agent.text('id'), 200), hasLines }]
    })
  )
}

/** The line `---`; null where there is none. */
function dividerOf(note: string): { start: number; end: number } | null {
  for (let at = 0; ; ) {
    if (note.startsWith('---', at)) {
      const end = note.indexOf('\n', at)
      const line = note.slice(at, end < 0 ? note.length : end)
      if (line.trimEnd() === '---') return { start: at, end: at + line.length }
    }
    const next = note.indexOf('\n---', at)
    if (next < 0) return null
    at = next + 1
  }
}

/** Keys to which lines are given: `  <key> <ranges>`, of which `s_…::t_…` names its session first. */
function attestedKeys(text: string): Set<string> {
  const keys = new Set<string>()
  for (const line of text.split('\n')) {
    const key = /^\s{1,8}([0-9a-z_]{1,80})(?:::[0-9a-z_]{1,80})? \d/.exec(line)?.[1]
    if (key !== undefined) keys.add(key)
  }
  return keys
}
