// What a rule is. One rule, one file, one question, one export.
import type { Facts } from '../facts/facts.js'
import type { Policy, RuleLevel } from '../model/policy.js'
import type { Finding } from '../model/result.js'

export interface Rule {
  /** Kebab-case, named for what it finds; the same string everywhere. */
  id: string
  /** Kinds of finding it gives by default, the worst first. */
  kinds: Finding['kind'][]
  /** Lowest level a policy may set; `fixed` when a policy may not change it at all. */
  floor: RuleLevel | 'fixed'
  /** One sentence: what it finds. */
  description: string
  /** One paragraph for the rule's page: why a team wants this. */
  why: string
  /** General form of the action that clears a finding. */
  remedy: string
  /** Ids that resolve in rules/controls. */
  controls: string[]
  /** Findings, or `notApplicable` where there was nothing to look at. An empty list means: checked, holds. */
  check(facts: Facts, policy: Policy): Finding[] | 'notApplicable'
  /** What there was not to look at, as a sentence in our words alone; null for the usual one. */
  whyNotApplicable?(facts: Facts, policy: Policy): string | null
}

/** Keeps the type of a rule literal; rules are plain data with one function. */
export function defineRule(rule: Rule): Rule {
  return rule
}
