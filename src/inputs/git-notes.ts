// Git notes on the commits of a change, as far as the repository at hand holds them. None are fetched, and what cannot
// be read is no error: that there is no note proves nothing. Anybody who may push notes controls their content.

import type { Attribution } from '../model/attribution.js'
import { InputError } from '../model/errors.js'
import { longestNote, noteRefs, readNote } from '../model/git-ai-note.js'
import type { Commit } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { GitError, isObjectId, objectId, runGit } from './git-process.js'
import { resolveRevisions } from './git-revisions.js'

/** Commits whose notes are looked for, and bytes of notes that are read in all. */
const mostCommits = 2000
const mostBytes = 16 * 1024 * 1024

/** The newest commit of each ref with notes on AI authorship that a repository holds; [] for null. */
export async function findNotes(repo: string | null): Promise<string[]> {
  if (repo === null) return []
  try {
    return (await resolveRevisions(repo, noteRefs)).filter(id => id !== null)
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

/** What the notes say about these commits; null where there are no notes to look in, or no commits. */
export async function readNotes(
  store: GitStore,
  noteCommits: readonly string[],
  commits: readonly Commit[] | null
): Promise<Attribution[] | null> {
  if (noteCommits.length === 0 || commits === null) return null
  try {
    const places = commits
      .slice(0, mostCommits)
      .flatMap(({ id }) =>
        noteCommits.flatMap(notes => pathsOf(id).map(path => ({ id, at: `${objectId(notes)}:${path}` })))
      )
    const found = within(await describe(store, places), mostBytes)
    const texts = await readBlobs(store, found)
    return found.flatMap(({ id }, index) => readNote(texts[index]!, id))
  } catch (error) {
    if (error instanceof GitError || error instanceof InputError) return null
    throw error
  }
}

interface FoundNote {
  /** Commit that it is attached to. */
  id: string
  blob: string
  size: number
}

/** git spreads many notes over folders, two digits at a time, as deep as it sees fit. */
function pathsOf(id: string): string[] {
  return [0, 1, 2, 3].map(depth => {
    const folders = Array.from({ length: depth }, (_, index) => `${id.slice(index * 2, index * 2 + 2)}/`)
    return `${folders.join('')}${id.slice(depth * 2)}`
  })
}

async function describe(store: GitStore, places: readonly { id: string; at: string }[]): Promise<FoundNote[]> {
  const answer = await runGit(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)', '--buffer'], {
    env: store.env,
    input: `${places.map(place => place.at).join('\n')}\n`
  })
  const lines = answer.toString('latin1').split('\n')
  return places.flatMap(({ id }, index): FoundNote[] => {
    const [blob, type, size] = (lines[index] ?? '').split(' ')
    return isObjectId(blob) && type === 'blob' ? [{ id, blob, size: Number(size) }] : []
  })
}

/** The notes that fit into so many bytes; one too large to read leaves the others. */
function within(notes: readonly FoundNote[], bytes: number): FoundNote[] {
  let left = bytes
  return notes.filter(({ size }) => {
    if (size > longestNote || size > left) return false
    left -= size
    return true
  })
}

async function readBlobs(store: GitStore, notes: readonly FoundNote[]): Promise<string[]> {
  if (notes.length === 0) return []
  const output = await runGit(['cat-file', '--batch', '--buffer'], {
    env: store.env,
    input: `${notes.map(note => note.blob).join('\n')}\n`
  })
  let position = 0
  return notes.map(({ size }) => {
    const start = output.indexOf(0x0a, position) + 1
    position = start + size + 1
    return output.toString('utf8', start, start + size)
  })
}
