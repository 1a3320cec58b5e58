// One merged pull request, judged as `verify` judges, and put into few words: evidence is never kept.
import { evaluate } from '../evaluate.js'
import { isNeverTool } from '../facts/known-tools.js'
import type { Replayed } from '../inputs/history.js'
import type { AuthorKind, ReplayedFinding, ReplayedVerdict } from '../model/backtest.js'
import type { Predicate } from '../model/evidence.js'
import type { PolicySource } from '../model/policy.js'
import type { Identity } from '../model/pull-request.js'
import type { Result, ResultKind } from '../model/result.js'
import { spans } from '../model/text.js'
import { rules } from '../rules/index.js'

/** Findings of one rule that one record holds. */
const findingsPerRule = 3
/** UTF-16 units of a title that a record holds. */
const longestTitle = 200

export function judgeReplayed(replayed: Replayed, policySource: PolicySource, at: string): ReplayedVerdict {
  const { pullRequest } = replayed
  const { predicate } = evaluate({
    pullRequest,
    policySource,
    at,
    run: { environment: 'command-line' },
    stage: 'backtest'
  })
  const byRule = new Map<string, Result[]>(rules.map(rule => [rule.id, []]))
  for (const result of predicate.results) byRule.get(result.ruleId)?.push(result)
  return {
    number: pullRequest.number ?? 0,
    commit: pullRequest.revisions.head,
    title: pullRequest.title.slice(0, longestTitle).toWellFormed(),
    month: replayed.month,
    author: authorKind(replayed, predicate),
    description: replayed.source,
    files: predicate.change.files.length,
    verificationResult: predicate.verificationResult,
    rules: [...byRule].map(([ruleId, results]) => ({
      ruleId,
      kind: worstKind(results),
      findings: results.filter(fired).length
    })),
    findings: [...byRule.values()].flatMap(results =>
      results
        .filter(fired)
        .slice(0, findingsPerRule)
        .map(result => describe(result, predicate))
    )
  }
}

// What decides a verdict comes first; a rule that only records is silent.
const severity: readonly ResultKind[] = ['fail', 'review', 'open', 'informational', 'pass', 'notApplicable']

function worstKind(results: readonly Result[]): ResultKind {
  return severity.find(kind => results.some(result => result.kind === kind)) ?? 'notApplicable'
}

function fired({ kind }: Result): boolean {
  return kind !== 'pass' && kind !== 'notApplicable'
}

function describe({ ruleId, kind, path, message, quoted }: Result, { change, intent }: Predicate): ReplayedFinding {
  const own = quoted.slice(0, quoted.length - spans(message, quoted).rest.length)
  const finding: ReplayedFinding = { ruleId, kind, ...(path === undefined ? {} : { path }), message, quoted: own }
  // Only where it is the rule's own matter does the trace say more.
  const link = ruleId === 'unexplained-file' ? change.files.find(file => file.path === path)?.trace.links[0] : undefined
  if (link === undefined) return finding
  const { item, ...rest } = link
  const line = intent.items.find(({ id }) => id === item)?.line ?? null
  return { ...finding, nearest: { ...rest, words: rest.words ?? [], met: rest.met ?? [], line } }
}

/** A known program comes first: its descriptions repeat other projects' notes, with the signs of their authors' tools. */
function authorKind({ author, pullRequest }: Replayed, { tools }: Predicate): AuthorKind {
  const account = pullRequest.author
  const isBot = looksLikeBot(author) || account?.type === 'Bot' || account?.login.endsWith('[bot]') === true
  if (isBot && isNeverTool(`${author.name.slice(0, 200)} <${author.email.slice(0, 200)}>`)) return 'bot'
  if (tools.some(tool => tool.role === 'author' && tool.certainty === 'certain')) return 'ai'
  return isBot ? 'bot' : 'person'
}

const knownBots =
  /^(?:dependabot|renovate|greenkeeper|snyk|pyup|mergify|github[ -]actions|pre-commit-ci|depfu|imgbot|weblate)\b/i

function looksLikeBot({ name, email }: Identity): boolean {
  const shown = name.slice(0, 200)
  return (
    shown.includes('[bot]') ||
    email.slice(0, 200).includes('[bot]') ||
    knownBots.test(shown) ||
    /[- _]bot$/i.test(shown)
  )
}
