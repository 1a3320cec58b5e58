// Paths that the policy closes: to every change, to changes in which an AI tool took part, or to one tool.
import { Approvers, closedPathsOf } from '../facts/approvers.js'
import type { Facts } from '../facts/facts.js'
import { ToolNames } from '../facts/tool-names.js'
import { compileGlobs, type Globs } from '../model/glob.js'
import type { PathPolicy, Policy } from '../model/policy.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { allowedBy, inDoubt, unapproved } from './path-approval-words.js'
import { defineRule } from './rule.js'
import { bothPaths, inScope, type JudgedUse, judgedUses } from './tool-judgement.js'

export const forbiddenPath = defineRule({
  id: 'forbidden-path',
  kinds: ['fail', 'open', 'review', 'informational'],
  floor: 'review',
  description: 'A changed path is closed by the policy: to all, to AI tools, or to a tool that took part.',
  why:
    'Some places are not for an agent, and some are for nobody in an ordinary pull request: production credentials, legal ' +
    'texts, a customer’s code. The policy says which. Both paths of a rename are judged, so a file cannot be moved out of ' +
    'a closed place. Where the policy names approvers, the approval of one of them, of exactly this content, opens the path ' +
    'for this change, and the record says whose it was. A path that meets a closed pattern only after folding case and look-alike forms of the same ' +
    'characters is shown to a person, since on some file systems it is the same file.',
  remedy:
    'Take the file out of the pull request; for AI tools: make that part of the change without the tool. Where the policy ' +
    'names approvers: one of them approves exactly this content.',
  controls: [
    'ISO27001-2022:A.5.10',
    'ISO27001-2022:A.8.3',
    'ISO27001-2022:A.8.4',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'ISA6:4.2.1',
    'ISA2027:4.2.1',
    'SOC2:CC6.1',
    'SOC2:CC6.3',
    'ITGS2023:CON.8.A11',
    'GSpp:DEV.2.4',
    'AISVS:AC.1.1',
    'AISVS:AC.4.4',
    'AISVS:AC.7.2',
    'ISO42001:A.9.4',
    'SSDF:PS.1.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const judged = judgedUses(facts)
    const closed = policy.paths.filter(entry => entry.forbid !== null)
    const limits = toolLimits(judged, policy)
    if ((closed.length === 0 && limits.length === 0) || facts.files.length === 0) return 'notApplicable'
    return [
      ...closed.flatMap(entry => closedPaths(entry, facts, judged)),
      ...limits.flatMap(limit => facts.files.flatMap(file => limitedPath(limit, file)))
    ]
  }
})

/** How a file meets a list of closed globs: by its name, only after folding, or not. */
interface Hit {
  path: string
  /** The glob, or null where the path meets one only after folding. */
  pattern: string | null
}

function hitOf(file: ChangedFile, globs: Globs): Hit | null {
  const paths = bothPaths(file)
  for (const path of paths) {
    const pattern = globs.matching(path)
    if (pattern !== null) return { path, pattern }
  }
  const folded = paths.find(path => globs.matchesFolded(path))
  return folded === undefined ? null : { path: folded, pattern: null }
}

function closedPaths(entry: PathPolicy, facts: Facts, judged: readonly JudgedUse[]): Finding[] {
  const globs = compileGlobs(entry.match)
  const closedIn = closedPathsOf(entry)
  const approvers = new Approvers(facts.pullRequest, facts.approvals)
  const scoped = judged.map(judgement => ({ ...judgement, within: inScope(judgement.use) }))
  return facts.files.flatMap((file): Finding[] => {
    const hit = hitOf(file, globs)
    if (hit === null) return []
    const tools = entry.forbid === 'ai' ? scoped.filter(({ within }) => within(file)) : []
    if (entry.forbid === 'ai' && tools.length === 0) return []
    // Of several tools none stands for the others, or a waiver of one would clear them all.
    const toolId = tools.length === 1 ? tools[0]!.use.toolId : undefined
    const sure = hit.pattern !== null && (entry.forbid === 'all' || tools.some(({ kind }) => kind === 'fail'))
    const closed = join(
      meets(hit, entry.match),
      entry.forbid === 'all' ? ', which the policy closes to every change' : ', which the policy closes to AI tools',
      entry.reason === null ? '' : say` (${entry.reason})`,
      tools.length === 0 ? '' : join('; ', tookPart(tools))
    )
    const place = { path: file.path, ...(toolId === undefined ? {} : { toolId }) }
    const approval = approvers.judge(entry, closedIn(file))
    if (approval?.state === 'allowed') return [{ ...place, kind: 'informational', ...allowedBy(closed, approval) }]
    if (approval?.state === 'unknown' && sure) return [{ ...place, kind: 'open', ...inDoubt(closed, approval.doubts) }]
    const who = approval?.state === 'missing' ? approval.who : []
    const message = join(closed, approval === null ? '.' : unapproved(who))
    return [{ ...place, kind: sure ? 'fail' : 'review', message, remedy: wayOut(file, entry, who) }]
  })
}

function wayOut(file: ChangedFile, { forbid, approvers }: PathPolicy, who: readonly string[]): Text {
  const out =
    forbid === 'all'
      ? say`ake ${file.path} out of this pull request`
      : say`ake ${file.path} out of this pull request and make that part without an AI tool in one of its own`
  if (who.length > 0) {
    return join('One of its approvers, ', sayList(who), ', approves exactly this content; or t', out, '.')
  }
  const change =
    approvers.length > 0 ? ', or have an owner named for it in CODEOWNERS' : ', or have the entry changed in the policy'
  return join('T', out, change, ' on the base branch.')
}

function meets({ path, pattern }: Hit, match: readonly string[]): Text {
  if (pattern !== null) return say`${path} matches ${pattern}`
  return join(
    say`${path} matches only after folding the letters of its name `,
    match.length === 1 ? say`${match[0]!}` : join('one of ', sayList(match))
  )
}

function tookPart(tools: readonly JudgedUse[]): Text {
  const names = sayList(tools.map(({ use }) => use.toolName))
  return join(names, tools.some(({ kind }) => kind === 'fail') ? ' took part' : ' seems to have taken part')
}

interface ToolLimit extends JudgedUse {
  entryId: string
  deny: Globs | null
  denied: readonly string[]
  allow: Globs | null
  within: (file: ChangedFile) => boolean
}

/** What the register says about the paths of each tool that took part; tools without such a word are left out. */
function toolLimits(judged: readonly JudgedUse[], policy: Policy): ToolLimit[] {
  const names = new ToolNames(policy)
  return judged.flatMap(judgement => {
    const entry = names.entry(judgement.use.toolId)
    if (entry === null || (entry.paths.allow.length === 0 && entry.paths.deny.length === 0)) return []
    const { allow, deny } = entry.paths
    return [
      {
        ...judgement,
        entryId: entry.id,
        deny: deny.length === 0 ? null : compileGlobs(deny),
        denied: deny,
        allow: allow.length === 0 ? null : compileGlobs(allow),
        within: inScope(judgement.use)
      }
    ]
  })
}

function limitedPath(limit: ToolLimit, file: ChangedFile): Finding[] {
  if (!limit.within(file)) return []
  const { use, kind, entryId } = limit
  const hit = limit.deny && hitOf(file, limit.deny)
  const outside = limit.allow ? bothPaths(file).find(path => !limit.allow!.matches(path)) : undefined
  if (!hit && outside === undefined) return []
  const denied = hit !== null && (hit.pattern !== null || outside === undefined)
  return [
    {
      kind: denied && hit.pattern === null ? 'review' : kind,
      path: file.path,
      toolId: use.toolId,
      message: denied
        ? join(meets(hit, limit.denied), say`, which the register closes to ${use.toolName}; `, tookPart([limit]), '.')
        : join(
            say`${outside!} is in none of the places that the register opens to ${use.toolName}; `,
            tookPart([limit]),
            '.'
          ),
      remedy: say`Take ${file.path} out of this pull request and make that part without the tool in one of its own, or have the paths of ${entryId} changed in the policy on the base branch.`
    }
  ]
}
