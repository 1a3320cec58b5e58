// `remit explain EVIDENCE [PATH]`: why is this file explained, or not.
import { readEvidenceFile } from '../inputs/evidence-files.js'
import { UsageError } from '../model/errors.js'
import { renderExplanation } from '../outputs/explain.js'
import { safeLog } from '../outputs/log.js'

/** Exit 0 when the story was told, 2 when the record or the path is not there. */
export async function explain(args: string[]): Promise<number> {
  const [file, path, ...more] = args
  if (file === undefined || more.length > 0 || file.startsWith('--'))
    throw new UsageError('Usage: remit explain EVIDENCE [PATH]')
  const evidence = readEvidenceFile(file)
  safeLog(renderExplanation(evidence, path ?? null), chunk => process.stdout.write(chunk))
  const known =
    path === undefined ||
    evidence.predicate.change.files.some(changed => changed.path === path || changed.previousFilename === path)
  return known ? 0 : 2
}
