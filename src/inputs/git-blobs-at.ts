// Which blob stands at a path of a commit, for many of both at once.
import type { GitStore } from './git.js'
import { isObjectId, runGit } from './git-process.js'

/** Blob of each `commit:path`; null where the commit has none; absent where the repository lacks the commit. */
export async function blobsAt(store: GitStore, places: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>()
  // Attacker-controlled: only what cannot end a line goes to git, and only below a full object id.
  const asked = [...new Set(places)].filter(place => /^[0-9a-f]{40,64}:[^\n\0]+$/.test(place))
  const commits = [...new Set(asked.map(place => place.slice(0, place.indexOf(':'))))].filter(isObjectId)
  if (commits.length === 0) return found
  const ask = async (lines: string[]): Promise<string[]> =>
    (
      await runGit(['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], {
        env: store.env,
        input: `${lines.join('\n')}\n`
      })
    )
      .toString('utf8')
      .split('\n')
  const types = await ask(commits)
  const held = new Set(commits.filter((_, index) => types[index]?.endsWith(' commit')))
  const known = asked.filter(place => held.has(place.slice(0, place.indexOf(':'))))
  if (known.length === 0) return found
  const answers = await ask(known)
  known.forEach((place, index) => {
    const [id, type] = (answers[index] ?? '').split(' ')
    found.set(place, type === 'blob' && isObjectId(id) ? id : null)
  })
  return found
}
