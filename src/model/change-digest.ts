// changeDigest: one name for the content of a change. It survives a rebase that leaves the neighbourhood alone, and
// changes with one blank of indentation or when a line moves elsewhere. docs/evidence.md fixes the byte format.
import { createHash } from 'node:crypto'

/** One entry of `git diff-tree -r --no-renames`, so that renames are a removal and an addition. */
export interface ChangeEntry {
  /** Bytes of the path; the same on both sides, since renames are not followed here. */
  path: Uint8Array
  /** Six octal digits; `000000` where the side does not exist. */
  oldMode: string
  newMode: string
  oldId: string
  newId: string
  /**
   * Hunks as git prints them with three lines of context, `@@` lines included; empty when only the mode changed or
   * the file is empty. Null for what is named by object id: binary files, links, submodules.
   */
  hunks: Uint8Array | null
}

const absent = '000000'

/** SHA-256 in hex over the sorted entries. */
export function changeDigest(entries: readonly ChangeEntry[]): string {
  const hash = createHash('sha256')
  hash.update('remit-change-digest-v1\n')
  for (const entry of [...entries].sort((a, b) => Buffer.compare(a.path, b.path))) {
    const none = new Uint8Array()
    hash.update(`${entry.oldMode} ${entry.newMode} ${entry.hunks === null ? 'object' : 'text'}\0`)
    hash.update(entry.oldMode === absent ? none : entry.path)
    hash.update('\0')
    hash.update(entry.newMode === absent ? none : entry.path)
    hash.update('\0')
    if (entry.hunks === null) {
      hash.update(`${entry.oldId} ${entry.newId}\0`)
    } else {
      const bodies = hunkBodies(entry.hunks)
      hash.update(`${bodies.reduce((sum, body) => sum + body.length, 0)}\0`)
      for (const body of bodies) hash.update(body)
    }
  }
  return hash.digest('hex')
}

const newline = 0x0a
const hunkMark = Buffer.from('\n@@')

// The stretches between `@@` lines; the first line is one. Within hunks git marks every content line with ' ', '+',
// '-' or '\', so a line that begins with '@' is always git's own.
function hunkBodies(bytes: Uint8Array): Uint8Array[] {
  const hunks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const bodies: Uint8Array[] = []
  for (let header = 0; header < hunks.length; ) {
    const lineEnd = hunks.indexOf(newline, header)
    if (lineEnd < 0) break
    const mark = hunks.indexOf(hunkMark, lineEnd + 1)
    const end = mark < 0 ? hunks.length : mark + 1
    bodies.push(hunks.subarray(lineEnd + 1, end))
    header = end
  }
  return bodies
}
