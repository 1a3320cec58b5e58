// Two names that a person, or the file system of macOS or Windows, takes for one. All names are attacker-controlled.
import { readingOf } from '../model/look-alikes.js'
import type { ChangedFile, TwinName } from '../model/pull-request.js'

interface Folder {
  /** By reading: the name that came first, and what is below it. */
  readonly entries: Map<string, { name: string; path: string; below: Folder }>
}

/**
 * Names in the change that read alike, each pair once, by the file that is new. A folder counts as a name: `Src/a.ts`
 * beside `src/b.ts` is such a pair. Linear in the length of the paths.
 */
export function twinsWithin(files: readonly ChangedFile[]): TwinName[] {
  const present = files.filter(file => file.status !== 'removed')
  const isNew = (file: ChangedFile): boolean => file.status === 'added' || file.status === 'renamed'
  const root: Folder = { entries: new Map() }
  for (const file of present) if (!isNew(file)) insert(root, file.path)
  return present.filter(isNew).flatMap(file => {
    const other = insert(root, file.path)
    return other === null ? [] : [{ path: file.path, other }]
  })
}

/** Puts a path in its place, or gives the name that already stands there in another spelling. */
function insert(root: Folder, path: string): string | null {
  let folder = root
  for (let from = 0; from <= path.length; ) {
    const slash = path.indexOf('/', from)
    const end = slash < 0 ? path.length : slash
    const name = path.slice(from, end)
    const reading = readingOf(name)
    let entry = folder.entries.get(reading)
    if (entry === undefined) {
      entry = { name, path: path.slice(0, end), below: { entries: new Map() } }
      folder.entries.set(reading, entry)
    } else if (entry.name !== name) return entry.path
    folder = entry.below
    from = end + 1
  }
  return null
}
