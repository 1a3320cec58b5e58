// Evidence read back from a file. A record may come from anywhere, so its form is looked at before it is believed.
import { readFileSync } from 'node:fs'
import { UsageError } from '../model/errors.js'
import { type Evidence, predicateType } from '../model/evidence.js'

/** Reads one evidence.json. Throws UsageError when it is unreadable or not a Remit record. Unknown fields are kept. */
export function readEvidenceFile(path: string): Evidence {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(`The evidence file cannot be read as JSON: ${path}`)
  }
  const statement = value as Partial<Evidence> | null
  const predicate = statement?.predicate
  if (
    statement?.predicateType !== predicateType ||
    !Array.isArray(predicate?.results) ||
    !Array.isArray(predicate.change?.files) ||
    !Array.isArray(predicate.intent?.items)
  ) {
    throw new UsageError(`The file is no Remit evidence (${predicateType}): ${path}`)
  }
  return statement as Evidence
}
