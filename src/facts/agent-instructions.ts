// Files that tell AI agents what to do, which tools they may call and what to leave alone: data with their sources.
import { compileGlobs, type Globs } from '../model/glob.js'
import data from './agent-instructions.json' with { type: 'json' }

const globs = data.entries.flatMap(entry => entry.globs)
const readers = new Map(data.entries.flatMap(entry => entry.globs.map(glob => [glob, entry.read] as const)))
const byLowerGlob = new Map(globs.map(glob => [glob.toLowerCase(), glob]))

let compiled: { instructions: Globs; folded: Globs } | undefined

/** Compiled when the first path is looked at: a start that judges nothing needs none. */
function load(): { instructions: Globs; folded: Globs } {
  compiled ??= { instructions: compileGlobs(globs), folded: compileGlobs(globs.map(glob => glob.toLowerCase())) }
  return compiled
}

/**
 * Who reads the file as instructions, as `by Cursor`; null for any other file. Case counts below the top folder, where
 * `agents.md` is as often a page about agents; at the top a file system without case would hand it to the agent.
 */
export function readerOf(path: string): string | null {
  const { instructions, folded } = load()
  const glob = instructions.matching(path)
  if (glob !== null) return readers.get(glob) ?? null
  const top = path.includes('/') && !path.startsWith('.') ? null : folded.matching(path.toLowerCase())
  return top === null ? null : (readers.get(byLowerGlob.get(top)!) ?? null)
}
