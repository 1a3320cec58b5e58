// The evidence as files beside the checkout, so that later steps can sign, archive or upload it.
import { closeSync, lstatSync, mkdirSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../model/canonical-json.js'
import type { Evidence } from '../model/evidence.js'
import { evidenceBytes, predicateBytes, sha256 } from './evidence-bytes.js'
import { testResultOf } from './test-result.js'

export interface EvidenceFiles {
  directory: string
  evidence: string
  testResult: string
  predicate: string
  /** SHA-256 of evidence.json. */
  sha256: string
  /** Of other pull requests of the same run, each in a folder of its own. */
  others: string[]
}

/** A record of another pull request of the same run. */
export interface OtherEvidence {
  /** Letters, digits and dashes. */
  folder: string
  evidence: Evidence
}

const folder = 'remit-evidence'

// One fixed time, so that an archive of the same bytes is the same archive.
const fixedTime = new Date('2000-01-01T00:00:00Z')

/**
 * Writes evidence.json, test-result.json and predicate.json into a folder of the first of these places that takes them,
 * and those of each other record into a folder in there.
 * Null when none does.
 */
export function writeEvidenceFiles(
  evidence: Evidence,
  places: readonly (string | undefined)[],
  others: readonly OtherEvidence[] = []
): EvidenceFiles | null {
  for (const place of places) {
    if (!place) continue
    try {
      return writeAll(join(place, folder), evidence, others)
    } catch {
      // The next place may have room, or rights.
    }
  }
  return null
}

// Not `recursive`: there Node tries for ever where a link of this name leads to a place that takes no folder.
function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function writeAll(directory: string, evidence: Evidence, others: readonly OtherEvidence[]): EvidenceFiles {
  const own = writeInto(directory, evidence)
  for (const other of others) {
    const beside = join(directory, other.folder)
    rmSync(beside, { force: true, recursive: true })
    const files = writeInto(beside, other.evidence)
    own.others.push(files.evidence, files.testResult, files.predicate)
  }
  return own
}

function writeInto(directory: string, evidence: Evidence): EvidenceFiles {
  makeDirectory(directory)
  // Attacker-controlled: a checkout of the pull request may hold a link of this name that leads elsewhere.
  if (!lstatSync(directory).isDirectory()) throw new Error('not a directory')
  const bytes = evidenceBytes(evidence)
  const write = (name: string, content: Uint8Array): string => {
    const path = join(directory, name)
    rmSync(path, { force: true, recursive: true })
    const file = openSync(path, 'wx', 0o644)
    try {
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at)
    } finally {
      closeSync(file)
    }
    utimesSync(path, fixedTime, fixedTime)
    return path
  }
  return {
    directory,
    evidence: write('evidence.json', bytes),
    testResult: write('test-result.json', Buffer.from(canonicalJson(testResultOf(evidence)), 'utf8')),
    predicate: write('predicate.json', predicateBytes(evidence)),
    sha256: sha256(bytes),
    others: []
  }
}
