// GitHub's git data API over a real repository: it makes real objects, and moves a branch forward only.
import { spawnSync } from 'node:child_process'
import type { GitRepository } from './git-repository.js'

type Reply = { status: number; data: unknown }

const refused = (message: string): Reply => ({ status: 422, data: { message } })

/** The answer, or null where the call is none of these. `rest` is the path below the repository. */
export function gitDataAnswer(
  repository: GitRepository,
  method: string,
  rest: string,
  body: Record<string, unknown> | null
): Reply | null {
  const run = (input: string, ...args: string[]): string =>
    repository
      .raw(input, ...args)
      .toString('utf8')
      .trim()
  const commit = /^git\/commits\/([0-9a-f]{40})$/.exec(rest)
  if (method === 'GET' && commit) {
    const [tree, parents, ...message] = run('', 'show', '-s', '--format=%T%n%P%n%B', commit[1]!).split('\n')
    return {
      status: 200,
      data: {
        sha: commit[1],
        tree: { sha: tree },
        parents: parents!
          .split(' ')
          .filter(Boolean)
          .map(sha => ({ sha })),
        message: message.join('\n')
      }
    }
  }
  if (body === null) return null
  if (method === 'POST' && rest === 'git/blobs') {
    return { status: 201, data: { sha: run(String(body.content), 'hash-object', '-w', '--stdin') } }
  }
  if (method === 'POST' && rest === 'git/trees') {
    const [entry] = body.tree as { path: string; mode: string; sha: string }[]
    const base = body.base_tree === undefined ? '' : run('', 'ls-tree', '-r', String(body.base_tree))
    const index = `${repository.dir}/.git/index-${Math.floor(entry!.path.length)}-${entry!.sha}`
    const lines = `${base}\n${entry!.mode} blob ${entry!.sha}\t${entry!.path}\n`.trimStart()
    const git = (args: string[], input: string): string => {
      const env = { ...process.env, GIT_INDEX_FILE: index, GIT_DIR: `${repository.dir}/.git` }
      return spawnSync('git', args, { env, input }).stdout.toString('utf8').trim()
    }
    git(['update-index', '--index-info'], lines)
    return { status: 201, data: { sha: git(['write-tree'], '') } }
  }
  if (method === 'POST' && rest === 'git/commits') {
    const parents = (body.parents as string[]).flatMap(parent => ['-p', parent])
    return { status: 201, data: { sha: run(String(body.message), 'commit-tree', String(body.tree), ...parents) } }
  }
  const exists = (ref: string): boolean => {
    try {
      run('', 'rev-parse', '--verify', '--quiet', ref)
      return true
    } catch {
      return false
    }
  }
  const answer = (sha: string): Reply => ({ status: 201, data: { object: { sha, type: 'commit' } } })
  if (method === 'POST' && rest === 'git/refs') {
    if (exists(String(body.ref))) return refused('Reference already exists')
    run('', 'update-ref', String(body.ref), String(body.sha))
    return answer(String(body.sha))
  }
  const ref = /^git\/refs\/(heads\/.+)$/.exec(rest)
  if (method === 'PATCH' && ref) {
    const name = `refs/${ref[1]}`
    try {
      run('', 'merge-base', '--is-ancestor', name, String(body.sha))
    } catch {
      if (body.force !== true) return refused('Update is not a fast forward')
    }
    run('', 'update-ref', name, String(body.sha))
    return answer(String(body.sha))
  }
  return null
}
