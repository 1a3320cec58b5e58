// How to check the report without Remit: commands of git, sha256sum and jq with what they must print. Only ids, digests
// and names that we made stand in them; where the repository and the records lie the reader says by $REPO and $RECORDS.

import type { Intake, RecordRow } from '../model/audit.js'
import type { OwnCheck } from '../model/audit-report.js'
import type { Population } from '../model/population.js'
import { rankOf, type Sample } from './sample.js'

/** Files that hold a record, whatever their names: the words stand in each, as canonical JSON has them. */
const records = `grep -rlZE --include='*.json' '"predicateType": ?"urn:x-remit:evidence:v1"' "$RECORDS"`
const digests = `${records} | xargs -0 sha256sum | cut -c1-64 | sort -u`

export interface CheckInput {
  population: Population | null
  populationSha256: string | null
  rows: readonly RecordRow[]
  recordsSha256: string
  intake: Intake
  sample: Sample
}

export function ownChecks(input: CheckInput): OwnCheck[] {
  const { population, rows, sample } = input
  const checks: OwnCheck[] = []
  if (population !== null) {
    const list = `git -C "$REPO" ${population.command.slice('git '.length)}`
    checks.push(
      {
        what: 'The number of changes in the period.',
        command: `${list} | wc -l`,
        expect: String(population.merges.length)
      },
      {
        what: 'The list of changes, by its digest.',
        command: `${list} | sha256sum | cut -c1-64`,
        expect: input.populationSha256!
      }
    )
  }
  checks.push(
    {
      what: 'The number of records, each counted once.',
      command: `${digests} | wc -l`,
      expect: String(rows.length)
    },
    {
      what: 'The records, by the digest over their sorted digests.',
      command: `${digests} | sha256sum | cut -c1-64`,
      expect: input.recordsSha256
    }
  )
  if (input.intake.repeated === 0) {
    checks.push({
      what: 'The verdicts of all records.',
      command: `${records} | xargs -0 jq -r .predicate.verificationResult | sort | uniq -c | sed 's/^ *//'`,
      expect: verdicts(rows)
    })
  }
  checks.push(...oneRecord(sample))
  return checks
}

function verdicts(rows: readonly RecordRow[]): string {
  const counts = new Map<string, number>()
  for (const { result } of rows) counts.set(result, (counts.get(result) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([result, count]) => `${count} ${result}`)
    .join('\n')
}

/** The first drawn change that has a record: its digest, its subject, and its place in the draw. */
function oneRecord({ drawn, seed }: Sample): OwnCheck[] {
  const first = drawn.find(({ change }) => change.record !== null)
  if (first === undefined) return []
  const { merge, record } = first.change
  const checks: OwnCheck[] = [
    {
      what: 'The record of the first sampled change, found by its digest.',
      command: `${digests} | grep -c ${record!.sha256}`,
      expect: '1'
    },
    {
      what: 'Its tree, as git has it.',
      command: `git -C "$REPO" rev-parse '${merge.commit}^{tree}'`,
      expect: merge.tree
    },
    {
      what: 'The SHA-256 of its raw commit, which the subject of a final record holds.',
      command: `git -C "$REPO" cat-file commit ${merge.commit} | sha256sum | cut -c1-64`,
      expect: merge.sha256
    },
    {
      what: 'Its place in the draw: the SHA-256 of the seed, a colon and the commit.',
      command: `printf '%s' '${seed}:${merge.commit}' | sha256sum | cut -c1-64`,
      expect: rankOf(seed, merge.commit)
    }
  ]
  if (/^[0-9a-f]{40,64}$/.test(record!.head)) {
    checks.push({
      what: 'The heads that this record names as its subject.',
      command: `jq -r '.subject[0].digest.gitCommit' "$(${records} | xargs -0 sha256sum | grep ^${record!.sha256} | head -n 1 | cut -c67-)"`,
      expect: record!.head
    })
  }
  return checks
}
