// Which results do the facts give under this policy? Runs every rule once and writes down each finding.
import { countingApprovals } from '../facts/approvals.js'
import type { Facts } from '../facts/facts.js'
import { type Policy, type RuleLevel, ruleLevels } from '../model/policy.js'
import type { Clearance, Finding, Result, ResultKind } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { rules } from './index.js'
import type { Rule } from './rule.js'
import { Waivers, withWords } from './waivers.js'

/**
 * At least one result per rule: its findings at the policy's level, or one `pass`, or one `notApplicable`. A finding that a
 * waiver covers is `informational`; a rule from which the profile exempts is `notApplicable`.
 * Sorted by the order of rules/index, then path, then message, so that input order decides nothing.
 */
export function runRules(facts: Facts, policy: Policy, judges: readonly Rule[] = rules): Result[] {
  const clearances = countingApprovals(facts.approvals).map(({ author, commit, submittedAt }): Clearance => {
    return { login: author.login, commit: commit!, at: submittedAt }
  })
  // Without the organisation's policy nobody knows which rules it wants: only the gap itself is a result.
  if (!policyIsKnown(facts)) {
    return judges.flatMap(rule => (rule.floor === 'fixed' ? runRule(rule, facts, policy, [], null) : [notJudged(rule)]))
  }
  const waivers = policy.waivers.length === 0 ? null : new Waivers(facts, policy)
  return judges.flatMap(rule => runRule(rule, facts, policy, clearances, waivers))
}

function policyIsKnown({ policySource }: Facts): boolean {
  return policySource.state === 'present' || policySource.state === 'local' || policySource.state === 'absent'
}

function notJudged(rule: Rule): Result {
  return emptyResult(rule, 'notApplicable', 'Not judged, since the policy could not be read.')
}

function runRule(
  rule: Rule,
  facts: Facts,
  policy: Policy,
  clearances: readonly Clearance[],
  waivers: Waivers | null
): Result[] {
  const level = levelOf(rule, policy)
  if (level === 'off') return [emptyResult(rule, 'notApplicable', 'Switched off by the policy.')]
  if (rule.floor !== 'fixed' && facts.profile?.exempt.includes(rule.id))
    return [emptyResult(rule, 'notApplicable', exemptWords(facts))]
  const findings = rule.check(facts, policy)
  if (findings === 'notApplicable') {
    const why = rule.whyNotApplicable?.(facts, policy) ?? 'There was nothing to look at.'
    return [emptyResult(rule, 'notApplicable', why)]
  }
  if (findings.length === 0) return [emptyResult(rule, 'pass', 'Checked, holds.')]
  return findings.map(finding => writeDown(rule, finding, level, clearances, waivers)).sort(compareResults)
}

function exemptWords({ profile, pullRequest }: Facts): Text {
  const { name, author, proof } = profile!
  const by = author === null ? '' : say` of ${author}`
  const proven =
    proof === null
      ? '.'
      : proof === 'revert'
        ? say`: the exact reverse of commit ${pullRequest.revertOf!}.`
        : ': its head is a protected branch.'
  return join(say`Exempt by the profile ${name}`, by, proven)
}

/** The level that the policy sets, never below the rule's floor; undefined where the rule's own kinds stand. */
function levelOf(rule: Rule, policy: Policy): RuleLevel | undefined {
  if (rule.floor === 'fixed' || !Object.hasOwn(policy.rules, rule.id)) return undefined
  const level = policy.rules[rule.id]!
  return ruleLevels.indexOf(level) < ruleLevels.indexOf(rule.floor) ? rule.floor : level
}

function kindAt(level: RuleLevel | undefined, kind: Finding['kind']): ResultKind {
  // What could not be known stays unknown at every level.
  if (level === undefined || kind === 'open') return kind
  if (level === 'informational') return 'informational'
  if (level === 'review') return kind === 'fail' ? 'review' : kind
  return kind === 'review' ? 'fail' : kind
}

function writeDown(
  rule: Rule,
  found: Finding,
  level: RuleLevel | undefined,
  clearances: readonly Clearance[],
  waivers: Waivers | null
): Result {
  const kind = kindAt(level, found.kind)
  const asks = kind === 'fail' || kind === 'review' ? kind : null
  const answer = asks === null || waivers === null ? null : waivers.answer({ ...found, ruleId: rule.id })
  if (asks !== null && answer !== null && 'waived' in answer) {
    // Nothing is left to do.
    const result = resultOf(rule, { ...found, kind: 'informational', remedy: null }, 'informational', null)
    return { ...result, waived: { kind: asks, ...answer.waived } }
  }
  const finding = answer === null || 'waived' in answer ? found : withWords(found, answer)
  return resultOf(rule, finding, kind, kind === 'review' ? clearanceOf(finding, clearances) : null)
}

function resultOf(rule: Rule, finding: Finding, kind: ResultKind, clearedBy: Clearance | null): Result {
  const remedy: Text | null = finding.remedy
  return {
    ruleId: rule.id,
    kind,
    ...(finding.path === undefined ? {} : { path: finding.path }),
    ...(finding.toolId === undefined ? {} : { toolId: finding.toolId }),
    ...(finding.taskLine === undefined ? {} : { taskLine: finding.taskLine }),
    message: finding.message.text,
    remedy: remedy?.text ?? null,
    quoted: [...finding.message.quoted, ...(remedy?.quoted ?? [])],
    clearedBy,
    controls: rule.controls
  }
}

/** The earliest approval that saw what the finding is about. */
function clearanceOf({ since }: Finding, clearances: readonly Clearance[]): Clearance | null {
  if (since === undefined) return clearances[0] ?? null
  return clearances.find(({ at }) => at !== null && Date.parse(at) > Date.parse(since)) ?? null
}

function emptyResult(rule: Rule, kind: 'pass' | 'notApplicable', message: Text | string): Result {
  const { text, quoted } = join(message)
  return { ruleId: rule.id, kind, message: text, remedy: null, quoted, clearedBy: null, controls: rule.controls }
}

/** By code units, so that no locale has a say; the last keys only settle equal messages. */
function compareResults(a: Result, b: Result): number {
  return (
    compare(a.path ?? '', b.path ?? '') ||
    compare(a.message, b.message) ||
    compare(a.toolId ?? '', b.toolId ?? '') ||
    (a.taskLine ?? -1) - (b.taskLine ?? -1) ||
    compare(a.remedy ?? '', b.remedy ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
