// Reads all documents of an audit once and keeps a small row of each record.

import { createHash } from 'node:crypto'
import { RowMaker } from '../audit/record-row.js'
import type { Found } from '../inputs/evidence-documents.js'
import { collectGarbage, sweepMemory } from '../inputs/memory.js'
import type { Intake, RecordRow } from '../model/audit.js'
import { folderOf, placeName } from '../model/document-place.js'
import type { Evidence } from '../model/evidence.js'
import type { Merge } from '../model/population.js'
import { readRecordDocument } from '../model/record-document.js'

export interface IntakeResult {
  rows: RecordRow[]
  intake: Intake
  companionFaults: { sha256: string; companion: string }[]
}

/** A record and its companion lie in one folder; what is not met again is forgotten with the folder. */
interface Folder {
  records: string[]
  companions: { place: string; names: string | null }[]
}

/** `merges` are the commits of the branch, where it is known. */
export async function takeIn(found: AsyncIterable<Found>, merges: readonly Merge[] = []): Promise<IntakeResult> {
  const maker = new RowMaker(merges)
  const intake: Intake = {
    documents: 0,
    records: 0,
    repeated: 0,
    companions: 0,
    predicates: 0,
    bundles: 0,
    others: 0,
    refused: []
  }
  const companionFaults: IntakeResult['companionFaults'] = []
  let folder: { name: string; content: Folder } | null = null
  const closeFolder = (): void => {
    if (folder !== null) companionFaults.push(...disagreements(folder.content))
    folder = null
  }
  for await (const item of found) {
    if ('code' in item) {
      intake.refused.push(item)
      continue
    }
    intake.documents++
    if (intake.documents % 8192 === 0) collectGarbage()
    else if (intake.documents % 512 === 0) sweepMemory()
    const name = folderOf(item.place)
    if (folder === null || (folder as { name: string }).name !== name) {
      closeFolder()
      folder = { name, content: { records: [], companions: [] } }
    }
    const { content } = folder as { content: Folder }
    const document = readRecordDocument(item.bytes)
    const place = placeName(item.place)
    if (document.kind === 'evidence') {
      const { evidence, sha256, flaws } = document
      // Lines of one file have no companions beside them.
      if (item.place.line === undefined) content.records.push(sha256)
      const known = maker.known(sha256)
      if (known !== null) {
        intake.repeated++
        if (place < known.place) Object.assign(known, { place, file: item.place.file })
        continue
      }
      intake.records++
      maker.rowOf(
        evidence,
        item.place,
        sha256,
        flaws.map(flaw => flaw.detail)
      )
    } else if (document.kind === 'test-result') {
      intake.companions++
      content.companions.push({ place, names: document.evidenceSha256 })
    } else if (document.kind === 'predicate') intake.predicates++
    else if (document.kind === 'bundle') intake.bundles++
    else if (document.kind === 'other') intake.others++
    else intake.refused.push({ place: item.place, code: 'unreadable-record', reason: document.reason })
  }
  closeFolder()
  return { rows: maker.rows(), intake, companionFaults }
}

/** Where one record and one companion lie together the companion must name the record. */
function disagreements({ records, companions }: Folder): { sha256: string; companion: string }[] {
  const [record] = records
  const [companion] = companions
  if (record === undefined || companion === undefined || records.length > 1 || companions.length > 1) return []
  return companion.names === record ? [] : [{ sha256: record, companion: companion.place }]
}

/** Reads documents once more and keeps the records with these digests. */
export async function recordsByDigest(
  found: AsyncIterable<Found>,
  wanted: ReadonlySet<string>
): Promise<Map<string, Evidence>> {
  const records = new Map<string, Evidence>()
  for await (const item of found) {
    if ('code' in item) continue
    const digest = createHash('sha256').update(item.bytes).digest('hex')
    if (!wanted.has(digest) || records.has(digest)) continue
    const document = readRecordDocument(item.bytes)
    if (document.kind === 'evidence') records.set(digest, document.evidence)
    if (records.size === wanted.size) break
  }
  return records
}
