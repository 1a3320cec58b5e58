// One record as the audit keeps it: what it alone says, beside the facts that many share.

import { hash } from 'node:crypto'
import type { RecordRow, RowFacts } from '../model/audit.js'
import { type Place, placeName } from '../model/document-place.js'
import type { Evidence } from '../model/evidence.js'
import type { Merge } from '../model/population.js'
import { factsOf, mergeOf, textOf } from './row-facts.js'

/** The row's own part; what it shares stands once for many rows. */
class Row implements RecordRow {
  place = ''
  file = ''
  sha256 = ''
  at = ''
  runKey: string | null = null
  head = ''
  base: string | null = null
  mergeCommit: string | null = null
  testMergeTree: string | null = null
  mergeTree: string | null = null
  headSha256: string | null = null
  changeDigest: string | null = null
  number: number | null = null
  intentDigest = ''
  mergedAt: string | null = null
  previous: string | null = null
  policyCommit: string | null = null
  files = 0
  unexplained = 0
  readonly #facts: RowFacts

  constructor(facts: RowFacts) {
    this.#facts = facts
  }

  get stage(): RowFacts['stage'] {
    return this.#facts.stage
  }
  get result(): RowFacts['result'] {
    return this.#facts.result
  }
  get observed(): RowFacts['observed'] {
    return this.#facts.observed
  }
  get reviewBlocks(): RowFacts['reviewBlocks'] {
    return this.#facts.reviewBlocks
  }
  get repository(): RowFacts['repository'] {
    return this.#facts.repository
  }
  get author(): RowFacts['author'] {
    return this.#facts.author
  }
  get mergedBy(): RowFacts['mergedBy'] {
    return this.#facts.mergedBy
  }
  get hadRecord(): RowFacts['hadRecord'] {
    return this.#facts.hadRecord
  }
  get policy(): RowFacts['policy'] {
    return this.#facts.policy
  }
  get policyPath(): RowFacts['policyPath'] {
    return this.#facts.policyPath
  }
  get tools(): RowFacts['tools'] {
    return this.#facts.tools
  }
  get classes(): RowFacts['classes'] {
    return this.#facts.classes
  }
  get findings(): RowFacts['findings'] {
    return this.#facts.findings
  }
  get approvals(): RowFacts['approvals'] {
    return this.#facts.approvals
  }
  get waivers(): RowFacts['waivers'] {
    return this.#facts.waivers
  }
  get rules(): RowFacts['rules'] {
    return this.#facts.rules
  }
  get flaws(): RowFacts['flaws'] {
    return this.#facts.flaws
  }
}

/** Makes rows; equal parts of them are one object, so that many rows stay small. */
export class RowMaker {
  /** By a digest of their JSON, which is shorter than the JSON. */
  readonly #shared = new Map<string, unknown>()
  readonly #merges: ReadonlyMap<string, Merge>
  readonly #rows = new Map<string, RecordRow>()

  /** `merges` are commits of the branch, whose ids most records name. */
  constructor(merges: readonly Merge[] = []) {
    this.#merges = new Map(merges.map(merge => [merge.commit, merge]))
  }

  /** The row of the record with these bytes, if there is one already. */
  known(sha256: string): RecordRow | null {
    return this.#rows.get(sha256) ?? null
  }

  rows(): RecordRow[] {
    return [...this.#rows.values()]
  }

  rowOf(evidence: Evidence, at: Place, sha256: string, flaws: readonly string[]): RecordRow {
    const { predicate } = evidence
    const { change, intent, run } = predicate
    const merge = mergeOf(evidence)
    const head = evidence.subject.find(({ digest }) => digest.gitCommit === change.head)
    const row = new Row(this.#share(factsOf(evidence, merge, flaws, part => this.#share(part))))
    row.place = placeName(at)
    // One string where the file holds one document.
    row.file = row.place === at.file ? row.place : this.#share(at.file)
    row.sha256 = sha256
    row.at = run.at
    row.runKey = run.runId === undefined ? null : `${run.runId}/${run.runAttempt ?? '1'}`
    row.head = this.#commit(change.head)
    // After a merge the policy may come from a newer tip; what was merged is measured from the commit before it.
    row.base = this.#commit(predicate.stage === 'push' ? change.mergeBase : change.base)
    row.mergeCommit = this.#commit(textOf(merge?.commit))
    row.testMergeTree = evidence.subject.find(({ digest }) => digest.gitTree !== undefined)?.digest.gitTree ?? null
    const known = this.#merges.get(row.mergeCommit ?? row.head)
    row.mergeTree = one(textOf(merge?.tree), known?.tree)
    row.headSha256 = one(head?.digest.sha256 ?? null, known?.sha256)
    row.changeDigest = change.changeDigest
    row.number = typeof merge?.pullRequest === 'number' ? merge.pullRequest : numberOf(intent.uri)
    row.intentDigest = intent.digest.sha256
    row.mergedAt = one(textOf(merge?.mergedAt), known?.at)
    const { previous } = predicate.chain
    row.previous = previous === null ? null : (this.known(previous)?.sha256 ?? previous)
    row.policyCommit = this.#commit(predicate.policy.commit)
    row.files = change.files.length
    row.unexplained = change.files.filter(file => file.trace.state === 'unexplained').length
    this.#rows.set(sha256, row)
    return row
  }

  /** Most ids stand in several places, and a string that is kept once needs a third of the room. */
  #commit<T extends string | null>(id: T): T {
    return id === null ? id : ((this.#merges.get(id)?.commit ?? id) as T)
  }

  #share<T>(value: T): T {
    const json = JSON.stringify(value)
    const key = json.length < 60 ? json : hash('sha256', json, 'base64')
    const known = this.#shared.get(key)
    if (known !== undefined) return known as T
    this.#shared.set(key, value)
    return value
  }
}

/** The same text, by the string that is kept anyway where there is one. */
function one(text: string | null, kept: string | null | undefined): string | null {
  return text === kept ? kept : text
}

function numberOf(uri: string | null): number | null {
  const digits = /\/pull\/(\d{1,9})$/.exec(uri ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
