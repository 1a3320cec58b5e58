// What `git diff-tree --raw -p -z` prints, taken apart: its entries, and of each the hunks. All of it is attacker-controlled
// but its form, which is git's.
import { InputError } from '../model/errors.js'

/** One changed path as git prints it: the raw line, and its part of the patch. */
export interface DiffEntry {
  oldMode: string
  newMode: string
  oldId: string
  newId: string
  /** git's letter: A, D, M, T or R. */
  status: string
  path: Buffer
  /** For R: the path at the old side. */
  oldPath: Buffer | null
  binary: boolean
  hunks: Buffer
}

function unreadable(): InputError {
  return new InputError(
    'diff-unreadable',
    'git described the change in a form that Remit does not know.',
    'Report this with the output of git --version.'
  )
}

// `:<old mode> <new mode> <old id> <new id> <status>NUL<path>NUL[<new path>NUL]`, and one more NUL before the patch.
export function parseRaw(output: Buffer): { entries: DiffEntry[]; patchStart: number } {
  const entries: DiffEntry[] = []
  let position = 0
  const field = (): Buffer => {
    const end = output.indexOf(0, position)
    if (end < 0) throw unreadable()
    const value = output.subarray(position, end)
    position = end + 1
    return value
  }
  while (position < output.length && output[position] !== 0) {
    const parts = field().toString('latin1').split(' ')
    if (parts.length !== 5 || !parts[0]!.startsWith(':')) throw unreadable()
    const status = parts[4]!.slice(0, 1)
    const first = field()
    const second = status === 'R' ? field() : null
    entries.push({
      oldMode: parts[0]!.slice(1),
      newMode: parts[1]!,
      oldId: parts[2]!,
      newId: parts[3]!,
      status,
      path: second ?? first,
      oldPath: second === null ? null : first,
      binary: false,
      hunks: Buffer.alloc(0)
    })
  }
  return { entries, patchStart: Math.min(position + 1, output.length) }
}

// The patch's sections stand in the order of the raw entries. File names in it are never read: only the raw part
// names files, and content can look like any header.
export function parseDiff(output: Buffer): { entries: DiffEntry[]; patch: Buffer } {
  const { entries, patchStart } = parseRaw(output)
  const patch = output.subarray(patchStart)
  const sections = patchSections(patch)
  let next = 0
  for (const entry of entries) {
    // A change of type (file to link) is printed as a removal and an addition.
    const count = entry.status === 'T' ? 2 : 1
    const own = sections.slice(next, next + count)
    if (own.length !== count) throw unreadable()
    next += count
    entry.binary = own.some(section => section.binary)
    entry.hunks = count === 1 ? own[0]!.hunks : Buffer.concat(own.map(section => section.hunks))
  }
  if (next !== sections.length) throw unreadable()
  return { entries, patch }
}

const sectionMark = Buffer.from('\ndiff --git ')
const hunkMark = Buffer.from('\n@@ ')
const binaryMark = Buffer.from('\nBinary files ')

// Within a section every content line begins with ' ', '+', '-' or '\', so `diff --git ` at the start of a line is
// always git's own.
function patchSections(patch: Buffer): { hunks: Buffer; binary: boolean }[] {
  const sections: { hunks: Buffer; binary: boolean }[] = []
  let start = 0
  while (start < patch.length) {
    const mark = patch.indexOf(sectionMark, start)
    const end = mark < 0 ? patch.length : mark + 1
    const section = patch.subarray(start, end)
    const hunk = section.indexOf(hunkMark)
    sections.push({
      hunks: hunk < 0 ? section.subarray(section.length) : section.subarray(hunk + 1),
      binary: hunk < 0 && section.indexOf(binaryMark) >= 0
    })
    start = end
  }
  return sections
}
