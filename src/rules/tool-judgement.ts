// How the rules on AI tools judge a tool use, and the words they have in common.
import type { Facts } from '../facts/facts.js'
import { unnamedTool } from '../facts/tool-names.js'
import { isFalseTrace, toolParticipates } from '../facts/tool-use.js'
import { compileGlobs } from '../model/glob.js'
import type { ChangedFile } from '../model/pull-request.js'
import { join, say, type Text } from '../model/text.js'
import type { SignalPlace, ToolUse } from '../model/tool-use.js'

export interface JudgedUse {
  use: ToolUse
  kind: 'fail' | 'review'
}

/** Declared, or certain in author role: a stated fact, so `fail`. Strong: `review`. Anything weaker: null. */
export function judgeUse(use: ToolUse): 'fail' | 'review' | null {
  if (use.declared === true) return 'fail'
  if (use.role !== 'author' || isFalseTrace(use)) return null
  return use.certainty === 'certain' ? 'fail' : use.certainty === 'strong' ? 'review' : null
}

/** The tool uses to judge. Signs that name no tool count only where no tool with a name took part. */
export function judgedUses({ toolUses }: Facts): JudgedUse[] {
  const named = toolUses.some(use => use.toolId !== unnamedTool && toolParticipates(use))
  return toolUses.flatMap(use => {
    const kind = use.toolId === unnamedTool && named ? null : judgeUse(use)
    return kind ? [{ use, kind }] : []
  })
}

/** Whether a file lies in the scope that the author declared for the tool; without one every file does. */
export function inScope(use: ToolUse): (file: ChangedFile) => boolean {
  if (use.scope.length === 0) return () => true
  const globs = compileGlobs(use.scope)
  // A scope that cannot be read bounds nothing, or it would be a way around the rules.
  if (globs.refused.length > 0) return () => true
  return file => bothPaths(file).some(path => globs.matches(path))
}

export function bothPaths(file: ChangedFile): string[] {
  return file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]
}

const inCommits: Partial<Record<SignalPlace, string>> = {
  'commit-trailer': 'trailer',
  'commit-body': 'message',
  'commit-author': 'author',
  committer: 'committer',
  'git-notes': 'note'
}

const elsewhere: Partial<Record<SignalPlace, string>> = {
  'pr-author': 'the author of the pull request',
  'pr-title': 'the title',
  'pr-body': 'the description',
  branch: 'the branch name',
  label: 'a label',
  file: 'a record that it keeps',
  'agent-trace': 'an Agent Trace record'
}

/** Where a tool is seen, in our words alone: "is seen in 2 of 3 commits (trailer) and the branch name". */
export function whereSeen(use: ToolUse, { pullRequest }: Facts): string {
  const signals = use.signals.filter(signal => signal.role === use.role)
  if (signals.length === 0) return 'is declared'
  const commits = new Set(signals.flatMap(signal => signal.commit ?? []))
  const all = (pullRequest.commits ?? []).filter(commit => commit.parents.length < 2).length
  const parts = wordsFor(signals, elsewhere)
  if (commits.size > 0) {
    parts.unshift(`${commits.size} of ${all} commits (${wordsFor(signals, inCommits).join(', ')})`)
  }
  const last = parts.pop()!
  return `is seen in ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}`
}

function wordsFor(signals: ToolUse['signals'], words: Partial<Record<SignalPlace, string>>): string[] {
  const places = new Set(signals.map(signal => signal.where))
  return Object.entries(words).flatMap(([place, word]) => (places.has(place as SignalPlace) ? [word] : []))
}

/** "line 3" or "lines 3 and 9"; a statement can be spread over many lines. */
export function namedLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 5).join(' and ')} of the description`
}

/** The line to put into a description; a name with its model where exactly one is known. */
export function declarationLine(uses: readonly ToolUse[]): string {
  const entries = uses.map(use => (use.models.length === 1 ? `${use.toolName} (${use.models[0]})` : use.toolName))
  return `AI assistance: ${entries.join('; ')}`
}

/** What a person can do who finds that the trace is false; empty where GitHub vouches for it, or no tool is named. */
export function falseTrace(use: ToolUse): Text {
  const denied = { ...use, denied: { line: 0, reason: null } }
  if (use.signals.length === 0 || use.toolId === unnamedTool || !isFalseTrace(denied)) return join()
  return say`If the tool took no part, add this line to the description, with the reason in brackets: ${deniedLine(use)}.`
}

/** The line that names a false trace. */
export function deniedLine(use: ToolUse): string {
  return `AI tools not used: ${use.toolName} (its trace is false)`
}
