// Pull requests that show a text in one of the places where tools are looked for, and what is then seen.
import type { KnownSignal } from '../../src/facts/known-tools.js'
import { detectTools } from '../../src/facts/tool-use.js'
import { readNote } from '../../src/model/git-ai-note.js'
import type { Policy } from '../../src/model/policy.js'
import { parseTask } from '../../src/model/task-parse.js'
import type { ToolUse } from '../../src/model/tool-use.js'
import { aCommit, aPolicy, aPullRequest } from './a-pull-request.js'

type Shown = NonNullable<Parameters<typeof aPullRequest>[0]>

export const plainPullRequest = {
  title: 'Fix the parser',
  body: 'The parser dropped the last line.',
  headRef: 'fix-parser'
}

export function detect(overrides: Shown, policy: Policy = aPolicy()): ToolUse[] {
  const pullRequest = aPullRequest({ ...plainPullRequest, ...overrides })
  return detectTools({ pullRequest, task: parseTask(pullRequest.title, pullRequest.body), policy })
}

/** What was seen, as `tool role certainty`. */
export const seen = (uses: ToolUse[]): string[] => uses.map(use => `${use.toolId} ${use.role} ${use.certainty}`)

export function identity(text: string): { name: string; email: string } {
  const [, name, email] = /^(.*) <(.*)>$/.exec(text)!
  return { name: name!, email: email! }
}

export function shownIn(where: KnownSignal['where'], text: string): Shown {
  const commit = aCommit('Fix the parser')
  switch (where) {
    case 'commit-trailer':
      return { commits: [aCommit(`Fix the parser\n\nBecause it was broken.\n\n${text}`)] }
    case 'commit-body':
      return { commits: [aCommit(text)] }
    case 'commit-author':
      return { commits: [{ ...commit, author: identity(text) }] }
    case 'committer':
      return { commits: [{ ...commit, committer: identity(text) }] }
    case 'pr-author':
      return { author: { login: text, id: 1, type: 'Bot' } }
    case 'pr-title':
      return { title: text }
    case 'pr-body':
      return { body: `The parser dropped the last line.\n\n${text}` }
    case 'branch':
      return { headRef: text }
    case 'label':
      return { labels: [text] }
    case 'file':
      return { files: [text] }
    case 'git-notes':
      return { notes: readNote(text, commit.id), commits: [commit] }
    case 'agent-trace':
      return {
        files: [{ path: '.agent-trace/traces.jsonl', status: 'added', lines: text.split('\n').map(line => `+${line}`) }]
      }
  }
}
