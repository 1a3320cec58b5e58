// Writes new files into a work tree. Nothing is ever overwritten, and nothing is written outside of the repository.
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeSync
} from 'node:fs'
import { dirname, join, sep } from 'node:path'

export type Written = 'written' | 'exists' | 'outside' | 'failed'

/** Writes a file at a path from the top. A link on the way that leads out of the repository is not followed. */
export function writeNewFile(top: string, path: string, text: string): Written {
  const target = join(top, path)
  if (isThere(target)) return 'exists'
  try {
    const folder = dirname(target)
    if (!staysWithin(top, folder)) return 'outside'
    mkdirSync(folder, { recursive: true })
    // Exclusive: a file or link that came meanwhile is not touched.
    const file = openSync(target, 'wx')
    try {
      writeSync(file, text)
    } finally {
      closeSync(file)
    }
    return 'written'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'failed'
  }
}

/** Also true of a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

function staysWithin(top: string, folder: string): boolean {
  let nearest = folder
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest)
  const inside = realpathSync(nearest)
  const root = realpathSync(top)
  return inside === root || inside.startsWith(`${root}${sep}`)
}

/** Names in a folder of the work tree; empty where there is none. */
export function namesIn(top: string, folder: string): string[] {
  try {
    return readdirSync(join(top, folder)).sort()
  } catch {
    return []
  }
}

/** Bytes of a file that are looked at. */
const readLimit = 262_144

/** The beginning of a text file of the work tree; empty where it cannot be read. */
export function readBeginning(top: string, path: string): string {
  try {
    const target = join(top, path)
    return lstatSync(target).isFile() ? readFileSync(target).subarray(0, readLimit).toString('utf8') : ''
  } catch {
    return ''
  }
}
