// Archives, as GitHub gives artifacts: entries are read one after another, in memory, and never extracted. Names, sizes
// and contents are attacker-controlled; yauzl holds each entry to the size that the archive's directory states.
import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import type { FoundDocument, Place, Refusal } from '../model/document-place.js'
import { documentLimit, LineSplitter, tooLarge } from './evidence-lines.js'

type Found = FoundDocument | Refusal

/** Bytes of an archive within an archive, which must be held as a whole. */
const innerArchiveLimit = 64 * 1024 * 1024

/** All entries of an archive may hold this many bytes, and beyond that so many times its own size. */
const freeExpansion = 256 * 1024 * 1024
const largestExpansion = 200

const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const

/** Reads an archive file. Never throws: what cannot be read is refused by its name. */
export async function* readArchive(path: string, place: Place): AsyncGenerator<Found> {
  let size: number
  try {
    size = statSync(path).size
  } catch {
    yield { place, code: 'unreadable', reason: 'the file cannot be read' }
    return
  }
  yield* readEntries(() => openPromise(path, options), size, place, 0)
}

async function* readEntries(
  open: () => Promise<ZipFile>,
  size: number,
  place: Place,
  depth: number
): AsyncGenerator<Found> {
  const budget = { left: freeExpansion + largestExpansion * size }
  let zip: ZipFile | null = null
  try {
    const repeated = await repeatedNames(open)
    zip = await open()
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      const at = { ...place, entry: place.entry === undefined ? name : `${place.entry}!${name}` }
      const obstacle = obstacleOf(entry, name, repeated)
      if (obstacle !== null) yield { place: at, ...obstacle }
      else yield* readEntry(zip, entry, name, at, budget, depth)
    }
  } catch {
    yield { place, code: 'damaged-archive', reason: 'it is no archive that can be read to its end' }
  } finally {
    zip?.close()
  }
}

/** Which of two entries of one name counts depends on the reader, so neither is taken. */
async function repeatedNames(open: () => Promise<ZipFile>): Promise<Set<string>> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const zip = await open()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (seen.has(name)) repeated.add(name)
      seen.add(name)
    }
  } finally {
    zip.close()
  }
  return repeated
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
}

function obstacleOf(entry: Entry, name: string, repeated: ReadonlySet<string>): Omit<Refusal, 'place'> | null {
  if (validateFileName(name) !== null || name.includes('\\') || name.includes('\0')) {
    return { code: 'unsafe-name', reason: 'its name leads out of the archive' }
  }
  const unixMode = entry.externalFileAttributes >>> 16
  if ((unixMode & 0o170000) === 0o120000) return { code: 'link', reason: 'it is a link, and links are not followed' }
  if (repeated.has(name)) {
    return { code: 'duplicate-name', reason: 'the archive holds several entries of this name, so none was taken' }
  }
  if (entry.isEncrypted()) return { code: 'encrypted', reason: 'it is encrypted' }
  return null
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  place: Place,
  budget: { left: number },
  depth: number
): AsyncGenerator<Found> {
  const isArchive = /\.zip$/i.test(name)
  const isLines = /\.(?:ndjson|jsonl)$/i.test(name)
  if (!isArchive && !isLines && !/\.json$/i.test(name)) return
  if (isArchive && depth > 0) {
    yield { place, code: 'nested-archive', reason: 'archives are read one within another, and no deeper' }
    return
  }
  if (!isLines && entry.uncompressedSize > (isArchive ? innerArchiveLimit : documentLimit)) {
    yield isArchive
      ? { place, code: 'too-large', reason: `an archive within an archive may hold ${innerArchiveLimit} bytes` }
      : tooLarge(place)
    return
  }
  if (entry.uncompressedSize > budget.left) {
    yield { place, code: 'archive-bomb', reason: 'the archive unpacks to far more than its own size' }
    return
  }
  budget.left -= entry.uncompressedSize
  try {
    const stream = await zip.openReadStreamPromise(entry)
    if (isLines) {
      yield* splitLines(stream, entry, place)
      return
    }
    const bytes = await readWhole(stream, entry)
    if (isArchive) yield* readEntries(() => fromBufferPromise(bytes, options), bytes.length, place, depth + 1)
    else yield { place, bytes }
  } catch {
    yield { place, code: 'damaged-entry', reason: 'its content is not what the archive says of it' }
  }
}

async function readWhole(stream: Readable, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (crc32(bytes) !== entry.crc32) throw new Error('checksum')
  return bytes
}

async function* splitLines(stream: Readable, entry: Entry, place: Place): AsyncGenerator<Found> {
  const splitter = new LineSplitter(place)
  let sum = 0
  for await (const chunk of stream) {
    sum = crc32(chunk as Buffer, sum)
    yield* splitter.take(chunk as Buffer)
  }
  yield* splitter.end()
  if (sum !== entry.crc32) throw new Error('checksum')
}
