// Which waivers and profiles of a policy do nothing, or never could. Part of what policy-entries finds.
import { compileGlobs } from '../model/glob.js'
import { isPathWithin } from '../model/glob-within.js'
import { nearestKey } from '../model/nearest-key.js'
import type { Policy, Profile, Waiver } from '../model/policy.js'
import type { FoundText } from '../model/policy-check.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { knownTools } from './known-tools.js'
import type { EntryFinding } from './policy-entries.js'
import { knownAccountId, knownLogins } from './profiles.js'
import { unnamedTool } from './tool-names.js'

/** Rules whose findings name a path, and those whose findings name a tool. A test compares them with what the rules find. */
export const rulesOnPaths: ReadonlySet<string> = new Set([
  'outside-boundary',
  'unexplained-file',
  'forbidden-path',
  'data-class-exceeded',
  'policy-changed',
  'deceptive-name',
  'unusual-entry',
  'agent-instructions-changed',
  'new-dependency',
  'weakened-test'
])
export const rulesOnTools: ReadonlySet<string> = new Set([
  'forbidden-path',
  'undeclared-tool',
  'unlisted-tool',
  'tool-version-not-allowed',
  'model-not-allowed',
  'unmanaged-account',
  'overdue-risk-assessment',
  'missing-supplier-terms',
  'data-class-exceeded'
])

/** Where the file with the owners can lie, in the order in which GitHub looks. */
const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** `texts` are those of one file; `paths` is every path at HEAD, null where none could be read. Pure. */
export function findExceptions(
  texts: readonly FoundText[],
  policy: Policy,
  paths: readonly string[] | null
): EntryFinding[] {
  const places = new Map(texts.map(text => [text.path, text]))
  return [
    // A file that states no waivers or profiles of its own has none to look at.
    ...policy.waivers.flatMap((waiver, index) =>
      aboutWaiver(waiver, policy, paths, placeIn(places, `waivers[${index}]`))
    ),
    ...policy.profiles.flatMap((profile, index) =>
      aboutProfile(profile, policy.profiles.slice(0, index), policy, placeIn(places, `profiles[${index}]`))
    ),
    ...(paths === null ? [] : missingOwners(texts, paths))
  ]
}

/** Place of a text of one entry; null where this file does not state it. */
type PlaceOf = (key: string) => { at: number; path: string } | null

function placeIn(places: ReadonlyMap<string, FoundText>, entry: string): PlaceOf {
  return key => {
    const text = places.get(`${entry}.${key}`)
    return text === undefined ? null : { at: text.at, path: text.path }
  }
}

type Told = Pick<EntryFinding, 'kind' | 'code'> & { message: Text; remedy: Text }

function at(place: ReturnType<PlaceOf>, told: Told | null): EntryFinding[] {
  return place === null || told === null ? [] : [{ ...place, ...told }]
}

function aboutWaiver(
  waiver: Waiver,
  policy: Policy,
  paths: readonly string[] | null,
  placeOf: PlaceOf
): EntryFinding[] {
  const { rule, match, tool, commit } = waiver
  const level = Object.hasOwn(policy.rules, rule) ? policy.rules[rule] : undefined
  if (level === 'off' || level === 'informational') {
    return at(placeOf('reason'), {
      kind: 'dead',
      code: 'idle-waiver',
      message: say`The rule ${rule} is set to ${level}, so there is nothing for this waiver to clear.`,
      remedy: join('Remove the waiver.')
    })
  }
  return [
    ...at(placeOf('match'), match === null || rulesOnPaths.has(rule) ? null : neverFits(rule, 'match', 'path')),
    ...at(placeOf('tool'), tool === null || rulesOnTools.has(rule) ? null : neverFits(rule, 'tool', 'tool')),
    ...at(placeOf('tool'), tool === null ? null : unknownTool(tool, policy)),
    ...at(
      placeOf('match'),
      match === null || paths === null || !rulesOnPaths.has(rule) ? null : idleGlob(match, paths)
    ),
    ...at(placeOf('commit'), commit === null ? null : boundToCommit)
  ]
}

function neverFits(rule: string, key: string, what: string): Told {
  return {
    kind: 'dead',
    code: 'waiver-never-fits',
    message: join(
      say`The findings of the rule ${rule}`,
      ` name no ${what}, so a waiver with `,
      say`${key}`,
      ' never fits one.'
    ),
    remedy: say`Remove ${key}, and name the head commit under ${'commit'} instead.`
  }
}

function unknownTool(tool: string, policy: Policy): Told | null {
  const ids = [...policy.tools.map(({ id }) => id), ...knownTools.map(({ id }) => id), unnamedTool]
  if (ids.includes(tool)) return null
  const nearest = nearestKey(tool, ids)
  const message = say`Neither the register nor Remit knows a tool ${tool}`
  if (nearest?.near) {
    return {
      kind: 'dead',
      code: 'unknown-tool',
      message: join(message, say`; did you mean ${nearest.name}?`),
      remedy: say`Write ${nearest.name}, or the id that stands in the evidence.`
    }
  }
  return {
    kind: 'note',
    code: 'unknown-tool',
    message: join(message, ', so only a declaration can show it.'),
    remedy: join('Nothing to do.')
  }
}

function idleGlob(match: string, paths: readonly string[]): Told | null {
  const globs = compileGlobs([match])
  if (paths.length === 0 || paths.some(path => globs.matches(path))) return null
  return {
    kind: 'note',
    code: 'unmatched-glob',
    message: say`The pattern ${match} matches no file at HEAD; the waiver holds for files that are still to come.`,
    remedy: join('Nothing to do.')
  }
}

const boundToCommit: Told = {
  kind: 'note',
  code: 'bound-to-commit',
  message: join('This waiver holds for one head commit and is of no use once that is merged or pushed over.'),
  remedy: join('Nothing to do.')
}

function aboutProfile(profile: Profile, earlier: readonly Profile[], policy: Policy, placeOf: PlaceOf): EntryFinding[] {
  const before = earlier.find(one => covers(one, profile))
  const idle = profile.exempt.every(rule => Object.hasOwn(policy.rules, rule) && policy.rules[rule] === 'off')
  return [
    ...at(placeOf('name'), before === undefined ? null : shadowed(before)),
    ...at(placeOf('name'), idle ? exemptFromNothing(profile) : null),
    ...at(placeOf('author'), wrongAuthor(profile))
  ]
}

/** Whether an earlier profile surely applies wherever this one does, so that this one never gets its turn. */
function covers(one: Profile, other: Profile): boolean {
  return (
    (one.author === null || one.author === other.author) &&
    (one.authorId === null || one.authorId === other.authorId) &&
    (one.proof === null || one.proof === other.proof) &&
    (one.branch.length === 0 || (other.branch.length > 0 && other.branch.every(glob => isPathWithin(glob, one.branch))))
  )
}

function shadowed({ name }: Profile): Told {
  return {
    kind: 'dead',
    code: 'shadowed-profile',
    message: say`The profile ${name} before this one applies wherever this one would, and the first counts.`,
    remedy: say`Move this profile before ${name}, or remove it.`
  }
}

function exemptFromNothing({ exempt }: Profile): Told {
  return {
    kind: 'dead',
    code: 'idle-profile',
    message: join('Every rule from which this profile exempts is off: ', sayList(exempt), '.'),
    remedy: join('Remove the profile.')
  }
}

function wrongAuthor({ author, authorId }: Profile): Told | null {
  if (author === null) return null
  const known = knownLogins.find(login => login.toLowerCase() === author.toLowerCase())
  if (known !== undefined && known !== author) {
    return {
      kind: 'dead',
      code: 'unknown-account',
      message: say`GitHub writes the login ${author} as ${known}, and only that is the account.`,
      remedy: say`Write ${known}.`
    }
  }
  const id = knownAccountId(author)
  if (id === null || authorId === null || authorId === id) return null
  return {
    kind: 'note',
    code: 'other-account-id',
    message: say`On github.com the account ${author} has the id ${id}; with ${authorId} the profile holds only on another server.`,
    remedy: join('Nothing to do.')
  }
}

function missingOwners(texts: readonly FoundText[], paths: readonly string[]): EntryFinding[] {
  if (ownerFiles.some(file => paths.includes(file))) return []
  return texts
    .filter(({ format, value }) => format === 'approver' && value === 'CODEOWNERS')
    .map(({ at: offset, path }) => ({
      kind: 'dead' as const,
      code: 'unmatched-file',
      at: offset,
      path,
      message: join('There is no file ', say`${'CODEOWNERS'}`, ' at HEAD, in none of the places where GitHub looks.'),
      remedy: say`Commit one as ${ownerFiles[0]!}, or name the approvers here.`
    }))
}
