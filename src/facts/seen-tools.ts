// Which AI tools a history shows: the same signs as for a pull request, over many commits. A floor, as there.
import type { Policy } from '../model/policy.js'
import type { PullRequest } from '../model/pull-request.js'
import type { RecentCommit } from '../model/recent-commit.js'
import { parseTask } from '../model/task-parse.js'
import type { Certainty, ToolUse } from '../model/tool-use.js'
import { unread } from '../model/unread-pull-request.js'
import { unnamedTool } from './tool-names.js'
import { detectTools, toolParticipates } from './tool-use.js'

export interface SeenTool {
  toolId: string
  name: string
  /** Best certainty; null where it is only declared. */
  certainty: Certainty | null
  /** Commits and merged branches that show it as an author, or declare it. */
  commits: number
  /** The newest day on which it is seen; null where no commit gives one. */
  lastDay: string | null
}

/** Tools that took part as authors, the most frequent first; signs without a name are left out. */
export function seenTools(recent: readonly RecentCommit[], policy: Policy): SeenTool[] {
  const seen = new Map<string, { tool: SeenTool; commits: Set<string> }>()
  const note = (use: ToolUse, commits: readonly (string | null)[], all: ReadonlyMap<string, RecentCommit>): void => {
    if (use.toolId === unnamedTool || !toolParticipates(use)) return
    const { toolId, toolName: name, certainty } = use
    const entry = seen.get(toolId) ?? {
      tool: { toolId, name, certainty, commits: 0, lastDay: null },
      commits: new Set<string>()
    }
    seen.set(toolId, entry)
    if (certainty === 'certain' || entry.tool.certainty === null) entry.tool.certainty = certainty
    for (const id of commits) {
      if (id === null || entry.commits.has(id)) continue
      entry.commits.add(id)
      entry.tool.commits++
      const day = all.get(id)?.day ?? null
      if (day !== null && (entry.tool.lastDay === null || day > entry.tool.lastDay)) entry.tool.lastDay = day
    }
  }
  const byId = new Map(recent.map(one => [one.commit.id, one]))
  const inCommits = detectTools({
    pullRequest: change({ commits: recent.map(one => one.commit) }),
    task: noTask,
    policy
  })
  for (const use of inCommits) {
    const signals = use.signals.filter(({ role, certainty }) => role === 'author' && certainty !== 'weak')
    note(
      use,
      signals.map(signal => signal.commit),
      byId
    )
  }
  for (const { commit, branch } of recent) {
    const declares = mayDeclare.test(commit.message)
    if (branch === null && !declares) continue
    const task = declares ? parseTask('', commit.message) : noTask
    const uses = detectTools({ pullRequest: change({ headRef: branch, commits: [] }), task, policy })
    for (const use of uses) note(use, [commit.id], byId)
  }
  return [...seen.values()]
    .map(({ tool }) => tool)
    .sort((a, b) => b.commits - a.commits || (a.toolId < b.toolId ? -1 : 1))
}

/** Cheap, and true of every declaration: each of its labels names AI or LLM. */
const mayDeclare = /\b(?:AI|LLM|GenAI)\b/

const noTask = parseTask('', '')

/** A pull request that holds nothing but these commits, or this branch. */
function change(part: Pick<Partial<PullRequest>, 'commits' | 'headRef'>): PullRequest {
  return { ...unread(''), ...part }
}
