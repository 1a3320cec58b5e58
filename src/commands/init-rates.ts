// What a first policy would have said to the pull requests that were merged last, and the policy so set that it would have
// failed none of them: a rule that fires on what a team does every day is for the team to raise, not for a tool to impose.
import { MergeHistory } from '../inputs/history.js'
import { InputError, UsageError } from '../model/errors.js'
import { compileGlobs } from '../model/glob.js'
import type { InitRate, InitReason } from '../model/init-report.js'
import type { Policy, PolicySource } from '../model/policy.js'
import { parsePolicy } from '../model/policy-parse.js'
import { join, say } from '../model/text.js'
import { rules } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { recommend } from './backtest-advice.js'
import { judgeReplayed } from './backtest-judge.js'
import { Tally } from './backtest-tally.js'
import { closedKey, type Drafted, draftText, type PolicyDraft } from './init-draft.js'

/** Merged pull requests that are judged. */
export const judgedLimit = 100

export interface Rated extends Drafted {
  rates: InitRate[]
  judged: number
  /** Of those judged, whose description the history does not hold. */
  titlesOnly: number
}

/** Judges the newest pull requests by the draft and lowers what would have failed. Throws UsageError without commits. */
export async function ratePolicy(repo: string, { draft, reasons }: Drafted, at: string): Promise<Rated> {
  const first = await replay(repo, draft, at)
  const open = openPaths(draft, first.closedHits)
  const kept = open.size === 0 ? draft : withoutPaths(draft, open)
  const { tally } = open.size === 0 ? first : await replay(repo, kept, at)
  const policy = policyOf(kept)
  const lowered = rules.flatMap(rule => lowerRule(rule, policy, tally))
  const setting = Object.fromEntries(lowered.map(({ ruleId, level }) => [ruleId, level]))
  const final: PolicyDraft = lowered.length === 0 ? kept : { ...kept, rules: setting }
  const dropped = new Set([...open].map(index => draft.paths![index]!.match[0]!))
  return {
    draft: final,
    reasons: [
      ...reasons.filter(({ key, why }) => !(key === closedKey && dropped.has(why.quoted[0]!))),
      ...[...dropped].map(match => ({ key: 'left out', why: join(say`${match} `, leftOut) })),
      ...lowered.map(({ ruleId, level, why }): InitReason => ({ key: `rules ${ruleId} ${level}`, why: join(why) }))
    ],
    rates: rules.map(rule => rateOf(rule, tally, setting)),
    judged: tally.judged,
    titlesOnly: tally.descriptions['title-only'] + tally.descriptions['commit-list']
  }
}

const leftOut = 'looks like a place to close to AI tools, but merged pull requests changed it with one: decide by hand'

interface Replay {
  tally: Tally
  /** Paths that `forbidden-path` failed on. */
  closedHits: string[]
}

async function replay(repo: string, draft: PolicyDraft, at: string): Promise<Replay> {
  const policy = policyOf(draft)
  const source: PolicySource = { state: 'local', policy, path: 'remit.json', sha256: '0'.repeat(64) }
  const history = await MergeHistory.open(repo, { last: judgedLimit }, new Map())
  try {
    const found = await history.find(judgedLimit, () => true)
    const tally = new Tally()
    const closedHits: string[] = []
    for (const merge of found.merges) {
      const replayed = await history.read(merge).catch(unlessUnreadable)
      if (replayed === null) continue
      const verdict = judgeReplayed(replayed, source, at)
      tally.add(verdict)
      for (const { ruleId, kind, path } of verdict.findings) {
        if (ruleId === 'forbidden-path' && kind === 'fail' && path !== undefined) closedHits.push(path)
      }
    }
    return { tally, closedHits }
  } finally {
    history.close()
  }
}

/** What the clone does not hold is left out; any other error is ours. */
function unlessUnreadable(error: unknown): null {
  if (error instanceof InputError) return null
  throw error
}

function policyOf(draft: PolicyDraft): Policy {
  const { policy } = parsePolicy(draftText(draft), 'remit.json')
  if (policy === null) throw new UsageError('The drafted policy cannot be read; please report it.')
  return policy
}

/** Entries that close what was changed with AI tools all the same. */
function openPaths({ paths = [] }: PolicyDraft, hits: readonly string[]): Set<number> {
  const open = new Set<number>()
  paths.forEach((entry, index) => {
    if (entry.forbid === undefined) return
    const globs = compileGlobs(entry.match)
    if (hits.some(path => globs.matches(path))) open.add(index)
  })
  return open
}

function withoutPaths({ paths = [], ...rest }: PolicyDraft, open: ReadonlySet<number>): PolicyDraft {
  const kept = paths.filter((_, index) => !open.has(index))
  return kept.length === 0 ? rest : { ...rest, paths: kept }
}

interface Lowered {
  ruleId: string
  level: 'review' | 'informational'
  why: string
}

function lowerRule(rule: Rule, policy: Policy, tally: Tally): Lowered[] {
  if (rule.floor === 'fixed') return []
  const { fail, review } = tally.rules.get(rule.id)!.kinds()
  const overBudget = recommend(rule, policy, tally).level === 'off'
  if (overBudget && rule.floor !== 'review' && rule.floor !== 'fail') {
    const why = `it would have spoken up on ${fail + review} of ${tally.judged} merged pull requests, so it only records`
    return [{ ruleId: rule.id, level: 'informational', why }]
  }
  if (fail === 0) return []
  const why = `it would have failed ${fail} of ${tally.judged} merged pull requests, so it asks a reviewer`
  return [{ ruleId: rule.id, level: 'review', why }]
}

/** A lowered rule says the same as before, at its new level. */
function rateOf({ id }: Rule, tally: Tally, setting: Readonly<Record<string, string>>): InitRate {
  const count = tally.rules.get(id)!
  const { fail, review } = count.kinds()
  const level = setting[id]
  const asks = level === 'informational' ? 0 : level === 'review' ? fail + review : review
  return {
    ruleId: id,
    fail: level === undefined ? fail : 0,
    review: asks,
    failBefore: fail,
    example: asks + fail === 0 ? null : (count.examples[0]?.number ?? null)
  }
}
