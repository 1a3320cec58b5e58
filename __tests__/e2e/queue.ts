// Merge queues and merges, built by git as GitHub builds them.
import type { FakePull } from '../support/fake-github.js'
import { queueRoutes } from '../support/fake-github-queue.js'
import { type Plan, Stage } from './stage.js'

export type Method = 'merge' | 'squash' | 'rebase'

/** A pull request's own change as one landed commit, or more. */
export interface Landed {
  pull: FakePull
  parent: string
  /** First-parent commits, the oldest first. */
  commits: string[]
}

export async function openQueue(plan: Plan = {}): Promise<Stage> {
  const stage = await Stage.open(plan)
  stage.github.more = queueRoutes(stage.github)
  return stage
}

/** Another pull request, from the base branch as it was when the first one was opened. */
export function addPull(
  stage: Stage,
  number: number,
  commits: Record<string, string>[],
  more: Partial<FakePull> = {}
): FakePull {
  const { repository, github } = stage
  const headBranch = `change-${number}`
  repository.git('checkout', '--quiet', '-b', headBranch, github.pull.baseSha)
  for (const [index, files] of commits.entries()) stage.commit(`Change ${number}, step ${index}`, files)
  repository.git('checkout', '--quiet', 'round-tax')
  const pull: FakePull = { ...github.pull, number, headBranch, ...more }
  github.others.push(pull)
  return pull
}

/** Lands pull requests upon each other, beginning at a commit. `alter` changes what is landed for one of them. */
export function land(
  stage: Stage,
  from: string,
  pulls: readonly FakePull[],
  method: Method,
  alter: { number: number; files: Record<string, string> } | null = null
): Landed[] {
  const { repository } = stage
  let parent = from
  const landed = pulls.map(pull => {
    repository.git('checkout', '--quiet', '--detach', parent)
    const title = `${pull.title} (#${pull.number})`
    if (method === 'merge')
      repository.git('merge', '--quiet', '--no-ff', '-m', `Merge #${pull.number}`, pull.headBranch)
    else if (method === 'squash') {
      repository.git('merge', '--quiet', '--squash', pull.headBranch)
      repository.git('commit', '--quiet', '-m', title)
    } else repository.git('cherry-pick', '-x', '--allow-empty', `${pull.baseSha}..${pull.headBranch}`)
    // As GitHub rebases: the commits become others (-x), even where they could stay.
    if (alter?.number === pull.number) {
      for (const [path, text] of Object.entries(alter.files)) repository.write(path, text)
      repository.git('add', '--all')
      repository.git('commit', '--quiet', '--amend', '--no-edit')
    }
    const commits = repository.git('rev-list', '--first-parent', '--reverse', `${parent}..HEAD`).split('\n')
    const one: Landed = { pull, parent, commits }
    parent = commits.at(-1)!
    return one
  })
  repository.git('checkout', '--quiet', 'round-tax')
  return landed
}

/** Names each landed change as a queue does, and gives the event of the last. */
export function enqueue(stage: Stage, landed: readonly Landed[], base = 'main') {
  const refs = landed.map(({ pull, parent, commits }) => {
    const ref = `refs/heads/gh-readonly-queue/${base}/pr-${pull.number}-${parent}`
    stage.repository.git('update-ref', ref, commits.at(-1)!)
    return ref
  })
  const last = landed.at(-1)!
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: last.commits.at(-1)!,
        head_ref: refs.at(-1)!,
        base_sha: last.parent,
        base_ref: `refs/heads/${base}`
      }
    }
  }
}

/** Moves the base branch over what was landed, as a merge does, and gives the event of that push. */
export function merge(stage: Stage, landed: readonly Landed[], more: Record<string, unknown> = {}) {
  const after = landed.at(-1)!.commits.at(-1)!
  for (const { pull, commits } of landed) {
    pull.state = 'closed'
    pull.merged = { at: '2026-11-20T11:00:00Z', by: 'bob', commit: commits.at(-1)!, landed: commits }
  }
  return push(stage, landed[0]!.parent, after, more)
}

/** A push to the base branch by Carol. */
export function push(stage: Stage, before: string, after: string, more: Record<string, unknown> = {}) {
  if (!/^0+$/.test(after)) stage.repository.git('update-ref', 'refs/heads/main', after)
  return {
    name: 'push',
    payload: {
      ref: 'refs/heads/main',
      before,
      after,
      repository: { default_branch: 'main' },
      sender: { login: 'carol' },
      ...more
    }
  }
}
