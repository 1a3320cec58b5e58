// The calls around merge queues and merges, answered from the fake's own repository and pull requests.
import type { Answer, FakeGitHub, MoreCall } from './fake-github.js'

const notFound: Answer = { status: 404, data: { message: 'Not Found' } }

/** Answers for `FakeGitHub.more`. */
export function queueRoutes(fake: FakeGitHub): (call: MoreCall) => Answer | null {
  return ({ method, rest }) => {
    if (method !== 'GET') return null
    if (rest === '') return { status: 200, data: (fake.pullAnswer().base as { repo: unknown }).repo }
    if (rest.startsWith('git/matching-refs/')) {
      return { status: 200, data: matchingRefs(fake, rest.slice('git/matching-refs/'.length)) }
    }
    const pulls = /^commits\/([0-9a-f]{40})\/pulls$/.exec(rest)
    if (pulls) return { status: 200, data: pullsOf(fake, pulls[1]!) }
    const commit = /^git\/commits\/([0-9a-f]{40})$/.exec(rest)
    return commit ? commitAnswer(fake, commit[1]!) : null
  }
}

function matchingRefs({ repository }: FakeGitHub, prefix: string): unknown[] {
  const lines = repository.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
  return lines
    .map(line => line.split(' ') as [string, string])
    .filter(([ref]) => ref.startsWith(`refs/${prefix}`))
    .map(([ref, sha]) => ({ ref, object: { type: 'commit', sha } }))
}

/** Merged pull requests whose commits on the base branch hold this one, as GitHub lists them for a merged commit. */
function pullsOf(fake: FakeGitHub, sha: string): unknown[] {
  return [fake.pull, ...fake.others]
    .filter(({ merged }) => merged !== undefined && (merged.landed ?? [merged.commit]).includes(sha))
    .map(pull => fake.pullAnswer(pull))
}

function commitAnswer({ repository }: FakeGitHub, sha: string): Answer {
  try {
    const [tree, ...parents] = repository.git('show', '--no-patch', '--format=%T %P', sha).trim().split(' ')
    return { status: 200, data: { sha, tree: { sha: tree }, parents: parents.map(parent => ({ sha: parent })) } }
  } catch {
    return notFound
  }
}
