// Reads the documents of an audit one after another: folders, single files, files of one document a line, archives.
// Everything in them may have been put there by anybody. What cannot be read is refused by its name, and the rest is read;
// nothing is extracted to disk, no link is followed, and memory does not grow with the number of documents.
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FoundDocument, Place, Refusal } from '../model/document-place.js'
import { UsageError } from '../model/errors.js'
import { readArchive } from './evidence-archive.js'
import { documentLimit, LineSplitter, tooLarge } from './evidence-lines.js'

export type Found = FoundDocument | Refusal

/** Files that may hold evidence, by how their names end. All others are passed over. */
const documentNames = /\.(?:json|ndjson|jsonl|zip)$/i

/** Folders deeper than this are refused: none of our own layouts is. */
const depthLimit = 32

/**
 * Every document below the given paths, in the order of the paths and of the names within a folder. Throws UsageError
 * where a path is not there; whatever else goes wrong is a Refusal.
 */
export async function* readDocuments(paths: readonly string[], isWanted = everyFile): AsyncGenerator<Found> {
  for (const path of paths) {
    const kind = kindOf(path)
    if (kind === 'folder') yield* readFolder(path, isWanted, '', 0)
    else if (isWanted(basename(path))) yield* readFile(path, basename(path))
  }
}

/** `isWanted` is asked for each file by the name that its documents have as `place.file`. */
function everyFile(_file: string): boolean {
  return true
}

function kindOf(path: string): 'folder' | 'file' {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return 'folder'
    if (found.isFile()) return 'file'
  } catch {
    // Said below.
  }
  throw new UsageError(`There is no such file or folder: ${path}`)
}

async function* readFolder(
  root: string,
  isWanted: typeof everyFile,
  below: string,
  depth: number
): AsyncGenerator<Found> {
  const place = { file: below === '' ? '.' : below }
  if (depth > depthLimit) {
    yield { place, code: 'too-deep', reason: `folders are nested deeper than ${depthLimit}` }
    return
  }
  let names: string[]
  try {
    names = readdirSync(join(root, below)).sort()
  } catch {
    yield { place, code: 'unreadable', reason: 'the folder cannot be read' }
    return
  }
  for (const name of names) {
    // git's own files are no evidence, wherever the folder is a work tree.
    if (name === '.git') continue
    const inner = below === '' ? name : `${below}/${name}`
    const found = lstatSync(join(root, inner), { throwIfNoEntry: false })
    if (found?.isDirectory()) yield* readFolder(root, isWanted, inner, depth + 1)
    else if (found?.isSymbolicLink()) {
      if (documentNames.test(name)) yield refusedLink({ file: inner })
    } else if (found?.isFile() && documentNames.test(name) && isWanted(inner)) yield* readFile(join(root, inner), inner)
  }
}

function refusedLink(place: Place): Refusal {
  return { place, code: 'link', reason: 'it is a link, and links are not followed' }
}

async function* readFile(path: string, file: string): AsyncGenerator<Found> {
  if (/\.zip$/i.test(file)) yield* readArchive(path, { file })
  else if (/\.(?:ndjson|jsonl)$/i.test(file)) yield* readLines(path, { file })
  else yield readDocument(path, { file })
}

function readDocument(path: string, place: Place): Found {
  try {
    if (statSync(path).size > documentLimit) return tooLarge(place)
    return { place, bytes: readFileSync(path) }
  } catch {
    return { place, code: 'unreadable', reason: 'the file cannot be read' }
  }
}

function* readLines(path: string, place: Place): Generator<Found> {
  const splitter = new LineSplitter(place)
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const chunk = Buffer.allocUnsafe(256 * 1024)
    for (;;) {
      const length = readSync(file, chunk)
      if (length === 0) break
      yield* splitter.take(chunk.subarray(0, length))
    }
    yield* splitter.end()
  } catch {
    yield { place, code: 'unreadable', reason: 'the file cannot be read to its end' }
  } finally {
    if (file !== null) closeSync(file)
  }
}
