import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { closeStore, openStore } from '../../src/inputs/git.js'
import { readHistory } from '../../src/inputs/git-history.js'
import { findNotes, readNotes } from '../../src/inputs/git-notes.js'
import { MergeHistory } from '../../src/inputs/history.js'
import { loadLocal } from '../../src/inputs/load.js'
import { readObjects } from '../../src/inputs/read-objects.js'
import { longestNote } from '../../src/model/git-ai-note.js'
import { GitRepository } from '../support/git-repository.js'

const open: GitRepository[] = []
afterEach(() => {
  for (const made of open.splice(0)) made.remove()
})

/** Two commits above a first one; the last two are the change. */
function repository() {
  const repo = new GitRepository()
  open.push(repo)
  const base = repo.commit('Start', { 'a.ts': 'a\n' })
  repo.commit('Fix a', { 'a.ts': 'b\n' })
  const head = repo.commit('Fix b (#2)', { 'b.ts': 'b\n' })
  return { repo, base, head }
}

function noteOf(tool: string, rest = ''): string {
  const sessions = { s_c9883b05a2487d: { agent_id: { tool, id: 'conv_1', model: 'gpt-5' } } }
  return `a.ts\n  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1\n---\n${JSON.stringify({ sessions, rest })}`
}

const addNote = (repo: GitRepository, commit: string, note: string, ref = 'ai') => {
  writeFileSync(join(repo.dir, '.git', 'note'), note)
  repo.git('notes', `--ref=refs/notes/${ref}`, 'add', '-f', '-F', join(repo.dir, '.git', 'note'), commit)
}

async function read(repo: GitRepository, base: string, head: string) {
  const store = await openStore({ borrow: repo.dir })
  try {
    const { commits } = await readHistory(store, base, head)
    return await readNotes(store, await findNotes(repo.dir), commits)
  } finally {
    closeStore(store)
  }
}

const tools = (notes: Awaited<ReturnType<typeof read>>) => notes?.map(({ tool, commit }) => [tool, commit])

describe('git notes on the commits of a change', () => {
  test('are read from each ref that keeps them', async () => {
    const { repo, base, head } = repository()
    addNote(repo, head, noteOf('codex'))
    addNote(repo, `${head}~1`, noteOf('cursor'), 'ai-remote/origin')
    addNote(repo, base, noteOf('claude'))
    addNote(repo, head, noteOf('amp'), 'commits')
    const below = repo.git('rev-parse', `${head}~1`)
    expect(new Set(tools(await read(repo, base, head)))).toEqual(
      new Set([
        ['codex', head],
        ['cursor', below]
      ])
    )
  })

  test.each([0, 1, 2, 3])('are found %i folders deep', async depth => {
    const { repo, base, head } = repository()
    let id = repo.raw(noteOf('codex'), 'hash-object', '-w', '--stdin').toString().trim()
    let entry = `100644 blob ${id}\t${head.slice(depth * 2)}\n`
    for (let level = depth; level > 0; level--) {
      id = repo.raw(entry, 'mktree').toString().trim()
      entry = `040000 tree ${id}\t${head.slice(level * 2 - 2, level * 2)}\n`
    }
    const tree = repo.raw(entry, 'mktree').toString().trim()
    repo.git('update-ref', 'refs/notes/ai', repo.git('commit-tree', '-m', 'Notes', tree))
    expect(tools(await read(repo, base, head))).toEqual([['codex', head]])
  })

  test('that are too large or no notes at all leave the others', async () => {
    const { repo, base, head } = repository()
    addNote(repo, head, noteOf('codex', 'x'.repeat(longestNote)))
    addNote(repo, `${head}~1`, noteOf('cursor'))
    addNote(repo, head, 'Looks good to me', 'agent-trace')
    expect(tools(await read(repo, base, head))).toEqual([['cursor', repo.git('rev-parse', `${head}~1`)]])
  })

  test('that nobody keeps are null, and so are those of unread commits', async () => {
    const { repo, base, head } = repository()
    expect(await read(repo, base, head)).toBeNull()
    addNote(repo, base, noteOf('claude'))
    expect(await read(repo, base, head)).toEqual([])
    const store = await openStore({ borrow: repo.dir })
    expect(await readNotes(store, await findNotes(repo.dir), null)).toBeNull()
    closeStore(store)
  })

  test('a ref that names no commit, or no repository, is no error', async () => {
    const { repo, base, head } = repository()
    repo.git('update-ref', 'refs/notes/ai', repo.raw('x', 'hash-object', '-w', '--stdin').toString().trim())
    expect(await findNotes(repo.dir)).toEqual([])
    expect(await findNotes('/nonexistent')).toEqual([])
    expect(await findNotes(null)).toEqual([])
    expect(await read(repo, base, head)).toBeNull()
  })
})

describe('whatever reads a pull request reads its notes', () => {
  const remote = { url: '/nonexistent', token: '', serverOrigin: null }

  test('the command line, the action and the replayed history', async () => {
    const { repo, base, head } = repository()
    addNote(repo, head, noteOf('codex'))
    const nothing = { title: null, body: null, policyFile: null, pullRequest: null }
    const local = await loadLocal({ repo: repo.dir, base, head, ...nothing })
    expect(tools(local.pullRequest.notes)).toEqual([['codex', head]])
    const request = {
      title: '',
      body: '',

      remote,
      base,
      mergeBase: base,
      head,
      testMerge: null,
      policyPath: '.github/remit.json',
      earlier: []
    }
    expect(tools((await readObjects({ ...request, workspace: repo.dir })).notes)).toEqual([['codex', head]])
    const history = await MergeHistory.open(repo.dir, { last: 10 }, new Map())
    try {
      const { merges } = await history.find(10, () => true)
      expect(tools((await history.read(merges[0]!)).pullRequest.notes)).toEqual([['codex', head]])
    } finally {
      history.close()
    }
  })
})
