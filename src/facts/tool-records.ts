// What records beside the code say: git notes on the commits, and Agent Trace records that the change adds.
// Attacker-controlled; a forged record accuses only its writer.
import { readTraceRecords } from '../model/agent-trace.js'
import { type Attribution, distinctAttributions } from '../model/attribution.js'
import type { ChangedFile, PullRequest } from '../model/pull-request.js'

export interface SeenRecords {
  notes: readonly Attribution[]
  traces: readonly Attribution[]
  /** Paths of trace files whose records were read, so that nothing has to be concluded from the path alone. */
  read: ReadonlySet<string>
}

/** Where the reference code keeps its records, and the plainest other names; at the top of the repository. */
const tracePath = /^(?:\.agent-trace\/.*|\.?agent-trace)\.jsonl?$/i

/** Bytes of patches that are searched for records. */
const mostBytes = 8 * 1024 * 1024

export function readRecords({ notes, files }: PullRequest): SeenRecords {
  const traces: Attribution[] = []
  const read = new Set<string>()
  let left = mostBytes
  for (const file of files.filter(({ path }) => tracePath.test(path)).sort(byPath)) {
    if (file.status === 'removed' || file.patch === null || file.patch.length > left) continue
    left -= file.patch.length
    const records = readTraceRecords(addedText(file))
    if (!records.found) continue
    read.add(file.path)
    traces.push(...records.attributions)
  }
  return { notes: notes ?? [], traces: distinctAttributions(traces), read }
}

/** The lines that the change adds: records that stood there before tell of other changes. */
function addedText({ patch }: ChangedFile): string {
  return new TextDecoder()
    .decode(patch ?? new Uint8Array())
    .split('\n')
    .flatMap(line => (line.startsWith('+') ? [line.slice(1)] : []))
    .join('\n')
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
