// What a team can bear of each rule, by what it would have done. Each pull request of a history was merged, so each
// firing counts as unwanted: the worst case, never a measure of how often the rule is right.
import { type DescriptionSource, descriptionSources, type Recommendation } from '../model/backtest.js'
import type { Policy } from '../model/policy.js'
import type { Rule } from '../rules/rule.js'
import type { Kinds, RuleCount, Tally } from './backtest-tally.js'

/** Percentages of the pull requests, exclusive upper limits. */
export const budget = { fail: 2, review: 10 } as const

interface Blindness {
  /** Our words, for the report. */
  text: string
  /** Whether the rule judges the description itself, so that those which history lacks cannot count. */
  description: boolean
}

const ofDescription: Blindness = {
  text: 'It reads the description, and the message of a merge can be shorter than the live one.',
  description: true
}
const ofTools: Blindness = {
  text: 'History shows tools in commits and messages; branch, labels and author of the pull request only where they are given.',
  description: false
}

const unseenByRule = new Map<string, Blindness>([
  ['missing-task', ofDescription],
  ['unexplained-file', ofDescription],
  ['outside-boundary', ofDescription],
  [
    'missing-declaration',
    {
      text: 'The declaration stands in the live description, and before the policy asked nobody had to give one.',
      description: true
    }
  ],
  ['undeclared-tool', ofTools],
  ['unlisted-tool', ofTools]
])

export function unseenBy(ruleId: string): string | null {
  return unseenByRule.get(ruleId)?.text ?? null
}

export function recommend(rule: Rule, policy: Policy, tally: Tally): Recommendation {
  const count = tally.rules.get(rule.id)!
  const level = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id]! : null
  if (rule.floor === 'fixed') return advice('enforce', null, 'It is always on: what could not be read is never passed.')
  if (tally.judged === 0) return advice('unknown', null, 'Nothing was judged.')
  if (level === 'off') return advice('unknown', null, 'The policy switches it off, so it was not measured.')
  if (count.kinds().notApplicable === tally.judged) {
    return advice('unknown', null, 'It never had anything to look at.')
  }
  const sources = sourcesFor(rule.id, tally)
  const kinds = count.kinds(sources)
  const basis = total(kinds)
  if (basis * 2 < tally.judged) {
    return advice('unknown', null, 'Most descriptions are not in the history; give the live ones with --descriptions.')
  }
  const statesFacts = level === null && rule.kinds.includes('fail')
  const all = kinds.fail + kinds.review + (level === 'informational' ? kinds.informational : 0)
  const holds = statesFacts
    ? below(kinds.fail, basis, budget.fail) && below(kinds.review, basis, budget.review)
    : below(all, basis, budget.fail)
  const rates = `${percent(kinds.fail, basis)} fails and ${percent(all - kinds.fail, basis)} reviews of ${basis}`
  if (holds) {
    const unsure = doubt(statesFacts ? kinds.fail : all, basis, budget.fail)
    return advice('enforce', statesFacts || level === 'fail' ? null : 'fail', `${rates}: within budget${unsure}.`)
  }
  if (below(all, basis, budget.review)) {
    const setting = level === 'review' || (level === null && !statesFacts) ? null : 'review'
    return advice('review', setting, `${rates}: too many to hold merges${doubt(all, basis, budget.review)}.`)
  }
  const lowest = rule.floor === 'review' ? ', and a policy may not set it lower than review' : ''
  return advice('off', rule.floor, `${rates}: over budget${lowest}${botShare(count, tally)}.`)
}

function advice(level: Recommendation['level'], setting: Recommendation['setting'], reason: string): Recommendation {
  return { level, setting, reason }
}

/** The pull requests whose description history shows, where the rule rests on it. */
function sourcesFor(ruleId: string, { descriptions }: Tally): readonly DescriptionSource[] {
  const blindness = unseenByRule.get(ruleId)
  if (blindness === undefined || !blindness.description) return descriptionSources
  if (ruleId === 'missing-declaration') return ['file']
  // Where hardly any message has a body, the repository does not keep descriptions, and none is no empty one.
  const keepsBodies = descriptions.message * 3 >= descriptions['title-only']
  return keepsBodies ? ['file', 'message', 'title-only'] : ['file', 'message']
}

/** Says when so few pull requests cannot show that a rate is below its limit. */
function doubt(count: number, basis: number, limit: number): string {
  const upper = upperBound(count, basis)
  return upper < limit * 10 ? '' : `; ${basis} are few: up to ${tenths(upper)} is possible`
}

/** Upper end of Wilson's 95 % interval, in tenths of a percent. */
function upperBound(count: number, basis: number): number {
  const z = 1.96
  const share = count / basis
  const middle = share + (z * z) / (2 * basis)
  const reach = z * Math.sqrt((share * (1 - share)) / basis + (z * z) / (4 * basis * basis))
  return Math.round((1000 * (middle + reach)) / (1 + (z * z) / basis))
}

/** Tells when it is the bots that fill the budget. */
function botShare({ byAuthor }: RuleCount, { authors, judged }: Tally): string {
  const bots = byAuthor.get('bot')!
  const all = [...byAuthor.values()].reduce((sum, { fail, review }) => sum + fail + review, 0)
  const others = judged - authors.bot
  const rest = all - bots.fail - bots.review
  return others > 0 && below(rest, others, budget.review) ? `; without bots ${percent(rest, others)}` : ''
}

function total(kinds: Kinds): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0)
}

function below(count: number, basis: number, limit: number): boolean {
  return count * 100 < limit * basis
}

function percent(count: number, basis: number): string {
  return tenths(basis === 0 ? 0 : Math.round((1000 * count) / basis))
}

function tenths(value: number): string {
  return `${Math.floor(value / 10)}.${value % 10} %`
}
