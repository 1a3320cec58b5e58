// Granted exceptions: which waivers of the policy fit a finding, and do they count? The policy is the organisation's; who
// opened and sent the pull request is what GitHub says.
import type { Facts } from '../facts/facts.js'
import { ToolNames } from '../facts/tool-names.js'
import { daysUntil } from '../model/day.js'
import type { WaiverRecord } from '../model/evidence.js'
import { compileGlobs } from '../model/glob.js'
import type { Policy, Waiver } from '../model/policy.js'
import type { Account } from '../model/pull-request.js'
import type { Finding, Result } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'

/** What a waiver is compared with. */
export interface WaiverTarget {
  ruleId: string
  path?: string
  toolId?: string
}

export interface JudgedWaiver {
  waiver: Waiver
  /** Why it does not count; null where it does. */
  flaw: WaiverFlaw | null
  fits(target: WaiverTarget): boolean
}

/** `expired`: its last day is over. The others refuse it: it must be granted by somebody else than who is judged. */
export type WaiverFlaw = 'expired' | 'author' | 'sent-the-agent' | 'author-unknown'

/** All waivers, in the order of the policy. */
export function judgeWaivers(facts: Facts, policy: Policy): JudgedWaiver[] {
  if (policy.waivers.length === 0) return []
  const formerPaths = new Map(facts.files.map(file => [file.path, file.previousFilename]))
  const names = new ToolNames(policy)
  return policy.waivers.map(waiver => {
    const globs = waiver.match === null ? null : compileGlobs([waiver.match])
    // An exemption must name both ends of a rename, or it would let any file in or out of the place it opens.
    const coversPath = (path: string | undefined): boolean =>
      globs === null || (path !== undefined && [path, formerPaths.get(path) ?? path].every(one => globs.matches(one)))
    const coversTool = (toolId: string | undefined): boolean =>
      waiver.tool === null ||
      (toolId !== undefined && (toolId === waiver.tool || names.entry(toolId)?.id === waiver.tool))
    const coversHead = waiver.commit === null || waiver.commit === facts.pullRequest.revisions.head
    return {
      waiver,
      flaw: flawOf(waiver, facts),
      fits: ({ ruleId, path, toolId }) => coversHead && ruleId === waiver.rule && coversPath(path) && coversTool(toolId)
    }
  })
}

function flawOf({ approvedBy, expires }: Waiver, { pullRequest, at }: Facts): WaiverFlaw | null {
  const { author, assignees, reviews } = pullRequest
  if (daysUntil(expires, at) < 0) return 'expired'
  if (author === null) return 'author-unknown'
  if (isSameLogin(approvedBy, author.login)) return 'author'
  // The policy names a login; where a review shows the account behind it, its id tells a renamed author.
  const accounts = (reviews ?? []).map(review => review.author)
  if (accounts.some(account => isSameLogin(approvedBy, account.login) && hasSameId(account, author))) return 'author'
  const isSender = author.type !== 'User' && assignees.some(login => isSameLogin(approvedBy, login))
  return isSender ? 'sent-the-agent' : null
}

function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function hasSameId(a: Account, b: Account): boolean {
  return a.id !== null && a.id === b.id
}

/** What waivers make of a finding that would be a `fail` or a `review`; null where none fits. */
export type WaiverAnswer = { waived: Omit<NonNullable<Result['waived']>, 'kind'> } | { message: Text; remedy: Text }

/** The first that counts decides; else the first that does not says why, and how it would. */
export function waiverFor(waivers: readonly JudgedWaiver[], target: WaiverTarget): WaiverAnswer | null {
  const fitting = waivers.filter(({ fits }) => fits(target))
  const counting = fitting.find(({ flaw }) => flaw === null)
  if (counting !== undefined) {
    const { reason, approvedBy, expires } = counting.waiver
    return { waived: { reason, approvedBy, expires } }
  }
  const first = fitting[0]
  return first === undefined ? null : flawWords(first.waiver, first.flaw!)
}

function flawWords({ approvedBy, expires }: Waiver, flaw: WaiverFlaw): { message: Text; remedy: Text } {
  const waiver = say` The waiver that ${approvedBy} granted for this`
  switch (flaw) {
    case 'expired':
      return {
        message: join(waiver, say` expired: its last day was ${expires}.`),
        remedy: say` Or have the waiver renewed: a coming day as its ${'expires'} in the policy on the base branch.`
      }
    case 'author':
      return {
        message: join(waiver, ' is refused: the same person opened this pull request.'),
        remedy: grantedByAnother
      }
    case 'sent-the-agent':
      return {
        message: join(waiver, ' is refused: the agent that opened this pull request works for the same person.'),
        remedy: grantedByAnother
      }
    case 'author-unknown':
      return {
        message: join(waiver, ' is refused: this run does not know who the author is.'),
        remedy: say` Or give this run the pull request itself (${'--pull-request'}), so that it knows the author.`
      }
  }
}

const grantedByAnother = say` Or have somebody else grant the waiver: another login as its ${'approvedBy'} in the policy on the base branch.`

/** A finding that no waiver clears, with the waiver's words behind its own. */
export function withWords(finding: Finding, { message, remedy }: { message: Text; remedy: Text }): Finding {
  const asks = finding.remedy === null ? remedy : join(finding.remedy, remedy)
  return { ...finding, message: join(finding.message, message), remedy: asks }
}

/** What became of each waiver, sorted by rule, match, tool, commit, last day and approver. `results` are those of the run. */
export function waiverRecords(waivers: readonly JudgedWaiver[], results: readonly Result[]): WaiverRecord[] {
  const asking = results.filter(({ kind, waived }) => waived !== undefined || kind === 'fail' || kind === 'review')
  return waivers.map(judged => recordOf(judged, asking)).sort(compareRecords)
}

function recordOf({ waiver, flaw, fits }: JudgedWaiver, asking: readonly Result[]): WaiverRecord {
  const fitting = flaw === 'expired' ? [] : asking.filter(fits)
  const { rule, match, tool, commit, reason, approvedBy, expires } = waiver
  const state = flaw === 'expired' ? 'expired' : fitting.length === 0 ? 'unmatched' : flaw === null ? 'used' : 'refused'
  const results = state === 'used' ? fitting.length : 0
  return { rule, match, tool, commit, reason, approvedBy, expires, state, results }
}

function compareRecords(a: WaiverRecord, b: WaiverRecord): number {
  return (
    compare(a.rule, b.rule) ||
    compare(a.match ?? '', b.match ?? '') ||
    compare(a.tool ?? '', b.tool ?? '') ||
    compare(a.commit ?? '', b.commit ?? '') ||
    compare(a.expires, b.expires) ||
    compare(a.approvedBy, b.approvedBy)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
