// Granted exceptions: which waivers of the policy fit a finding, and do they count? The policy is the organisation's; who
// opened and sent the pull request is what GitHub says.
import type { Facts } from '../facts/facts.js'
import { senders } from '../facts/senders.js'
import { ToolNames } from '../facts/tool-names.js'
import { daysUntil } from '../model/day.js'
import type { WaiverRecord } from '../model/evidence.js'
import { compileGlobs, type Globs } from '../model/glob.js'
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

/** What waivers make of a finding that would be a `fail` or a `review`. */
export type WaiverAnswer = { waived: Omit<NonNullable<Result['waived']>, 'kind'> } | { message: Text; remedy: Text }

/** `expired`: its last day is over. The others refuse it: it must be granted by somebody else than who is judged. */
type WaiverFlaw = 'expired' | 'author' | 'sent-the-agent' | 'author-unknown'

interface JudgedWaiver {
  waiver: Waiver
  /** Why it does not count; null where it does. */
  flaw: WaiverFlaw | null
}

const states = ['counting', 'refused', 'expired'] as const
type State = (typeof states)[number]

/** The waivers of a policy, judged for one pull request. Time grows with the findings, not with findings times waivers. */
export class Waivers {
  private readonly judged: JudgedWaiver[]
  private readonly groups = new Map<string, WaiverGroup>()
  private readonly formerPaths: ReadonlyMap<string, string | null>
  private readonly names: ToolNames

  constructor(facts: Facts, policy: Policy) {
    this.judged = policy.waivers.map(waiver => ({ waiver, flaw: flawOf(waiver, facts) }))
    this.formerPaths = new Map(facts.files.map(file => [file.path, file.previousFilename]))
    this.names = new ToolNames(policy)
    const lists = new Map<string, JudgedWaiver[]>()
    for (const one of this.judged) {
      const { commit, rule, tool } = one.waiver
      if (commit !== null && commit !== facts.pullRequest.revisions.head) continue
      const key = keyOf(stateOf(one), rule, tool)
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [one])
      else list.push(one)
    }
    for (const [key, list] of lists) this.groups.set(key, new WaiverGroup(list))
  }

  /** Null where no waiver fits. One that counts decides; else one that does not says why, and how it would. */
  answer(target: WaiverTarget): WaiverAnswer | null {
    for (const state of states) {
      const first = this.fitting(state, target)[0]
      if (first === undefined) continue
      const { reason, approvedBy, expires } = first.waiver
      return first.flaw === null ? { waived: { reason, approvedBy, expires } } : flawWords(first.waiver, first.flaw)
    }
    return null
  }

  /** What became of each, sorted by rule, match, tool, commit, last day and approver. `results` are those of the run. */
  records(results: readonly Result[]): WaiverRecord[] {
    const cleared = new Map<JudgedWaiver, number>()
    const refused = new Set<JudgedWaiver>()
    if (this.groups.size > 0) {
      for (const result of results) {
        if (result.waived !== undefined) {
          for (const one of this.fitting('counting', result)) cleared.set(one, (cleared.get(one) ?? 0) + 1)
        } else if (result.kind === 'fail' || result.kind === 'review') {
          for (const one of this.fitting('refused', result)) refused.add(one)
        }
      }
    }
    return this.judged.map(one => recordOf(one, cleared.get(one) ?? 0, refused.has(one))).sort(compareRecords)
  }

  /** The first that fits; for a renamed file one for each of its paths. Empty where none does. */
  private fitting(state: State, { ruleId, path, toolId }: WaiverTarget): JudgedWaiver[] {
    const former = path === undefined ? null : (this.formerPaths.get(path) ?? null)
    const paths = path === undefined ? null : former === null ? [path] : [path, former]
    const tools = toolId === undefined ? [null] : [null, toolId, this.names.entry(toolId)?.id ?? toolId]
    for (const tool of tools) {
      const found = this.groups.get(keyOf(state, ruleId, tool))?.covering(paths)
      if (found) return found
    }
    return []
  }
}

/** Waivers that differ only in the paths they cover, in the order of the policy. */
class WaiverGroup {
  private readonly globs: Globs
  private readonly byPattern = new Map<string, JudgedWaiver>()
  private readonly anywhere: JudgedWaiver | undefined

  constructor(waivers: readonly JudgedWaiver[]) {
    this.anywhere = waivers.find(({ waiver }) => waiver.match === null)
    for (const one of waivers) {
      const { match } = one.waiver
      if (match !== null && !this.byPattern.has(match)) this.byPattern.set(match, one)
    }
    this.globs = compileGlobs([...this.byPattern.keys()])
  }

  /**
   * Those that together cover all of the paths, each once; null where they do not, or where there is no path and a waiver
   * names one. An exemption must cover both ends of a rename, or it would let any file in or out of the place it opens.
   */
  covering(paths: readonly string[] | null): JudgedWaiver[] | null {
    if (this.anywhere !== undefined) return [this.anywhere]
    if (paths === null) return null
    const found = new Set<JudgedWaiver>()
    for (const path of paths) {
      const pattern = this.globs.matching(path)
      if (pattern === null) return null
      found.add(this.byPattern.get(pattern)!)
    }
    return [...found]
  }
}

function stateOf({ flaw }: JudgedWaiver): State {
  return flaw === null ? 'counting' : flaw === 'expired' ? 'expired' : 'refused'
}

function keyOf(state: State, rule: string, tool: string | null): string {
  return `${state} ${rule} ${tool ?? ''}`
}

function flawOf({ approvedBy, expires }: Waiver, { pullRequest, at }: Facts): WaiverFlaw | null {
  const { author, reviews } = pullRequest
  if (daysUntil(expires, at) < 0) return 'expired'
  if (author === null) return 'author-unknown'
  if (isSameLogin(approvedBy, author.login)) return 'author'
  // The policy names a login; where a review shows the account behind it, its id tells a renamed author.
  const accounts = (reviews ?? []).map(review => review.author).filter(({ login }) => isSameLogin(approvedBy, login))
  if (accounts.some(account => hasSameId(account, author))) return 'author'
  const approver = accounts.find(({ id }) => id !== null) ?? { login: approvedBy, id: null, type: null }
  return senders(pullRequest)(approver) ? 'sent-the-agent' : null
}

function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function hasSameId(a: Account, b: Account): boolean {
  return a.id !== null && a.id === b.id
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

function recordOf({ waiver, flaw }: JudgedWaiver, results: number, isRefused: boolean): WaiverRecord {
  const { rule, match, tool, commit, reason, approvedBy, expires } = waiver
  const state = flaw === 'expired' ? 'expired' : results > 0 ? 'used' : isRefused ? 'refused' : 'unmatched'
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
