// Counts replayed pull requests. What it keeps does not grow with them: counters for each rule, month and author kind,
// and the first few examples.
import {
  type AuthorKind,
  authorKinds,
  type DescriptionSource,
  descriptionSources,
  type Firings,
  type ReplayedVerdict,
  type ReplayRecord,
  type RuleReplay
} from '../model/backtest.js'
import { type ResultKind, resultKinds, type VerificationResult, verificationResults } from '../model/result.js'
import { rules } from '../rules/index.js'

const examplesPerRule = 3
const unknownMonth = 'unknown'

export type Kinds = Record<ResultKind, number>
export type Example = RuleReplay['examples'][number]

/** What one rule did. */
export class RuleCount {
  readonly bySource = new Map<DescriptionSource, Kinds>(descriptionSources.map(source => [source, noKinds()]))
  readonly byMonth = new Map<string, Firings>()
  readonly byAuthor = new Map<AuthorKind, Firings>(authorKinds.map(kind => [kind, noFirings()]))
  readonly examples: Example[] = []

  add(verdict: ReplayedVerdict, kind: ResultKind): void {
    this.bySource.get(verdict.description)![kind]++
    const month = verdict.month ?? unknownMonth
    if (!this.byMonth.has(month)) this.byMonth.set(month, noFirings())
    for (const firings of [this.byMonth.get(month)!, this.byAuthor.get(verdict.author)!]) {
      firings.judged++
      if (kind === 'fail' || kind === 'review') firings[kind]++
    }
  }

  /** How often each kind was the worst, over pull requests with these descriptions. */
  kinds(sources: readonly DescriptionSource[] = descriptionSources): Kinds {
    const sum = noKinds()
    for (const source of sources) for (const kind of resultKinds) sum[kind] += this.bySource.get(source)![kind]
    return sum
  }

  /** Oldest first; those without a known month last. */
  months(): RuleReplay['months'] {
    return [...this.byMonth]
      .map(([month, firings]) => ({ month, ...firings }))
      .sort((a, b) => (a.month < b.month ? -1 : 1))
  }
}

export class Tally {
  judged = 0
  readonly verdicts = countersOf<VerificationResult>(verificationResults)
  readonly descriptions = countersOf<DescriptionSource>(descriptionSources)
  readonly authors = countersOf<AuthorKind>(authorKinds)
  readonly rules = new Map<string, RuleCount>(rules.map(rule => [rule.id, new RuleCount()]))
  readonly #gaps = new Map<string, number>()

  add(record: ReplayRecord): void {
    if ('notJudged' in record) {
      this.#gaps.set(record.notJudged, (this.#gaps.get(record.notJudged) ?? 0) + 1)
      return
    }
    this.judged++
    this.verdicts[record.verificationResult]++
    this.descriptions[record.description]++
    this.authors[record.author]++
    for (const { ruleId, kind } of record.rules) this.rules.get(ruleId)?.add(record, kind)
    this.#keepExamples(record)
  }

  /** Why pull requests were not judged, by reason. */
  gaps(): { reason: string; count: number }[] {
    return [...this.#gaps].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1))
  }

  /** One example of a pull request for each rule: three of one pull request would show one case. */
  #keepExamples({ number, commit, title, author, findings }: ReplayedVerdict): void {
    const seen = new Set<string>()
    for (const finding of findings) {
      const examples = this.rules.get(finding.ruleId)?.examples
      if (examples === undefined || seen.has(finding.ruleId) || examples.length === examplesPerRule) continue
      if (finding.kind !== 'fail' && finding.kind !== 'review') continue
      seen.add(finding.ruleId)
      examples.push({ ...finding, number, commit, title, author })
    }
  }
}

function noKinds(): Kinds {
  return countersOf<ResultKind>(resultKinds)
}

function noFirings(): Firings {
  return { judged: 0, fail: 0, review: 0 }
}

function countersOf<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map(key => [key, 0])) as Record<K, number>
}
