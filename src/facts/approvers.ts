// May the approvals that a pull request has open a path that the policy closes? By the approvers of the policy's entry:
// people, teams, and the owners that CODEOWNERS names for the path. Files are read where the policy is read.
import { parseCodeOwners } from '../model/code-owners.js'
import type { ApprovalFlaw } from '../model/evidence.js'
import { compileGlobs } from '../model/glob.js'
import type { PathPolicy, Policy } from '../model/policy.js'
import type { ChangedFile, CodeOwnersFile, PullRequest } from '../model/pull-request.js'
import { type JudgedApproval, uncertainFlaws } from './approvals.js'

/** What keeps it from being known whether somebody who could open the path has approved. */
export type Doubt =
  | { what: 'reviews' }
  | { what: 'approval'; login: string; flaw: ApprovalFlaw }
  | { what: 'team' | 'email'; name: string }

/**
 * `allowed`: `login` approved, and is or belongs to `as` in the entry's words. `missing`: nobody of `who` did; `who` holds
 * logins, teams and addresses, and is empty where CODEOWNERS, the only approver, names nobody.
 */
export type PathApproval =
  | { state: 'allowed'; login: string; as: string }
  | { state: 'unknown'; doubts: Doubt[] }
  | { state: 'missing'; who: string[] }

/** The word in the policy that stands for the owners whom CODEOWNERS names. */
const byCodeOwners = 'CODEOWNERS'

interface Candidates {
  /** Logins in lower case. */
  people: string[]
  /** `@acme/platform`, in lower case. */
  teams: string[]
  emails: string[]
}

export class Approvers {
  readonly #candidates: (entry: PathPolicy, path: string) => Candidates
  readonly #members: ReadonlyMap<string, ReadonlySet<string> | null>

  constructor(
    private readonly pullRequest: Pick<PullRequest, 'reviews' | 'number' | 'teams' | 'codeOwners'>,
    private readonly approvals: readonly JudgedApproval[]
  ) {
    this.#candidates = candidatesBy(pullRequest.codeOwners)
    this.#members = new Map(
      pullRequest.teams.map(({ team, members }) => [
        team,
        members === null ? null : new Set(members.map(login => login.toLowerCase()))
      ])
    )
  }

  /** For a file that the entry closes by these paths: each of them must be opened. Null where the entry has no approvers. */
  judge(entry: PathPolicy, paths: readonly string[]): PathApproval | null {
    if (entry.approvers.length === 0 || paths.length === 0) return null
    const answers = paths.map(path => this.#judgePath(this.#candidates(entry, path)))
    const states = ['missing', 'unknown', 'allowed'] as const
    return states.flatMap(state => answers.find(answer => answer.state === state) ?? [])[0] ?? null
  }

  #judgePath(candidates: Candidates): PathApproval {
    const doubts: Doubt[] = []
    // Without a pull request nobody has approved anything yet.
    if (this.pullRequest.reviews === null && this.pullRequest.number !== null) doubts.push({ what: 'reviews' })
    for (const { review, flaw } of this.approvals) {
      if (flaw !== null && !uncertainFlaws.has(flaw)) continue
      const { login } = review.author
      const as = this.#opensAs(login.toLowerCase(), candidates)
      if (as !== null && flaw === null) return { state: 'allowed', login, as }
      if (as !== null && flaw !== null) doubts.push({ what: 'approval', login, flaw })
      if (as !== null) continue
      for (const name of candidates.teams) if (!this.#members.get(name)) doubts.push({ what: 'team', name })
      for (const name of candidates.emails) doubts.push({ what: 'email', name })
    }
    if (doubts.length > 0) return { state: 'unknown', doubts: distinct(doubts) }
    const { people, teams, emails } = candidates
    return { state: 'missing', who: [...people, ...teams, ...emails] }
  }

  #opensAs(login: string, { people, teams }: Candidates): string | null {
    if (people.includes(login)) return login
    return teams.find(team => this.#members.get(team)?.has(login)) ?? null
  }
}

/**
 * The teams of which a run must know the members, in lower case and sorted: approvers of closed paths that are changed,
 * and their code owners.
 */
export function teamsWanted(
  policy: Pick<Policy, 'paths'>,
  files: readonly ChangedFile[],
  codeOwners: CodeOwnersFile | null
): string[] {
  const candidatesOf = candidatesBy(codeOwners)
  const teams = new Set<string>()
  for (const entry of policy.paths) {
    if (entry.forbid === null || entry.approvers.length === 0) continue
    for (const path of new Set(files.flatMap(closedPathsOf(entry)))) {
      for (const team of candidatesOf(entry, path).teams) teams.add(team)
    }
  }
  return [...teams].sort()
}

/** The paths of a file that the entry closes, as they are or once they are folded. */
export function closedPathsOf({ match }: PathPolicy): (file: ChangedFile) => string[] {
  const globs = compileGlobs(match)
  return ({ path, previousFilename }) =>
    (previousFilename === null ? [path] : [path, previousFilename]).filter(one => globs.matchesFolded(one))
}

function candidatesBy(codeOwners: CodeOwnersFile | null): (entry: PathPolicy, path: string) => Candidates {
  let parsed: ReturnType<typeof parseCodeOwners> | null = null
  return ({ approvers }, path) => {
    const found: Candidates = { people: [], teams: [], emails: [] }
    for (const approver of approvers) {
      if (approver !== byCodeOwners) {
        const name = approver.toLowerCase()
        if (name.includes('/')) found.teams.push(name)
        else found.people.push(name.startsWith('@') ? name.slice(1) : name)
        continue
      }
      if (codeOwners === null) continue
      parsed ??= parseCodeOwners(codeOwners.text)
      for (const { kind, name } of parsed.ruleFor(path)?.owners ?? []) {
        const into = { person: found.people, team: found.teams, email: found.emails }[kind]
        into.push(name)
      }
    }
    return {
      people: [...new Set(found.people)],
      teams: [...new Set(found.teams)],
      emails: [...new Set(found.emails)]
    }
  }
}

function distinct(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map(doubt => [JSON.stringify(doubt), doubt])).values()]
}
