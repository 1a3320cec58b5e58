// What the summary says beside findings and trace: tools, validation, decision, and what the run rested on.
import type { Evidence, Predicate, ToolRecord } from '../model/evidence.js'
import type { SignalPlace, ToolRole } from '../model/tool-use.js'
import { weakeningWords } from '../model/weakening-words.js'
import { code, codes, prose } from './markdown.js'
import type { Section } from './sections.js'
import { moreLine } from './summary-findings.js'

export function toolSection({ tools, intent }: Predicate, limit: number): Section {
  const head = `### AI tools\n\n${declarationWords(intent.declaration.state)}\n\n`
  if (tools.length === 0) return { head: `${head}${noTool}\n\n`, items: [], tail: '', rank: 2 }
  return {
    head: `${head}| Tool | Part | Trace | Declared | In the register |\n| --- | --- | --- | --- | --- |\n`,
    items: tools.slice(0, limit).map(toolRow),
    tail: '\n',
    rank: 2,
    beyond: Math.max(0, tools.length - limit),
    more: missing => `| … and ${missing} more, all in \`evidence.json\` | | | | |\n`
  }
}

/** Said as such: that nothing is seen is no finding about the change. */
export const noTool = 'No AI tool was detected in what was read, which is no proof that none was used.'

export const roleWords: Record<ToolRole, string> = {
  author: 'author',
  suggestion: 'suggestion that a person accepted',
  reviewer: 'reviewer',
  context: 'only set up here'
}

const declarationSentences: Record<Predicate['intent']['declaration']['state'], string> = {
  missing: 'The description does not say whether AI tools were used.',
  none: 'The description states that no AI tool was used.',
  tools: 'The description names the AI tools that were used.',
  unnamed: 'The description says that AI was used, without naming a tool.',
  ambiguous: 'The description contradicts itself on AI tools.'
}

export function declarationWords(state: Predicate['intent']['declaration']['state']): string {
  return declarationSentences[state] ?? declarationSentences.missing
}

function toolRow(tool: ToolRecord): string {
  const version = [...(tool.version === null ? [] : [tool.version]), ...tool.models]
  const name = `${code(tool.toolName, 'cell')}${version.length > 0 ? ` ${codes(version, 'cell', 3)}` : ''}`
  const said = tool.declared === null ? 'nothing declared' : tool.declared ? 'yes' : '**no**'
  // Records of earlier versions know no false traces.
  const declared = tool.denied ? `a false trace, says line ${tool.denied.line}` : said
  const register =
    tool.register === null
      ? 'not listed'
      : [
          code(tool.register.id, 'cell'),
          ...(tool.register.owner === null ? [] : [`owner ${code(tool.register.owner, 'cell')}`]),
          ...(tool.register.maxDataClass === null ? [] : [`up to ${code(tool.register.maxDataClass, 'cell')}`])
        ].join(', ')
  return `| ${[name, roleWords[tool.role] ?? '-', prose(traceWords(tool), 'cell'), declared, register].join(' | ')} |\n`
}

const placeWords: Record<SignalPlace, string> = {
  'commit-trailer': 'commit trailer',
  'commit-body': 'commit message',
  'commit-author': 'commit author',
  committer: 'committer',
  'pr-author': 'author of the pull request',
  'pr-title': 'title',
  'pr-body': 'description',
  branch: 'branch name',
  label: 'label',
  file: 'file',
  'git-notes': 'git notes',
  'agent-trace': 'Agent Trace record'
}

/** `certain: 2 × commit trailer, description`; plain words of ours. */
export function traceWords(tool: ToolRecord): string {
  if (tool.certainty === null) return 'none, only declared'
  const counts = new Map<string, number>()
  for (const signal of tool.signals) {
    const place = placeWords[signal.where] ?? 'elsewhere'
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const places = [...counts].map(([place, times]) => (times > 1 ? `${times} × ${place}` : place))
  return places.length === 0 ? tool.certainty : `${tool.certainty}: ${places.join(', ')}`
}

export function validationSection({ validation, change }: Predicate, limit: number): Section {
  const stated =
    validation.stated.length === 0
      ? 'The description does not say what was run.'
      : `The description says what was run (line${validation.stated.length > 1 ? 's' : ''} ${numbers(validation.stated)}).`
  const tests =
    validation.testsChanged.length === 0
      ? change.complete
        ? 'No test was changed.'
        : 'Which tests were changed is not known.'
      : `Tests changed with it: ${codes(validation.testsChanged)}.`
  const notValidated = validation.notValidated.map(({ what, why, line }) => {
    const reason = why === null ? 'no reason given' : code(why)
    return `- Not validated, says line ${line}: ${code(what)} (${reason})\n`
  })
  // Records of earlier versions know neither.
  const weakened = (validation.weakened ?? []).map(
    weakening => `- Weakened: ${code(weakening.path)}, ${weakeningWords(weakening)}\n`
  )
  const resting = validation.selfAuthored?.checks ?? []
  const selfAuthored = resting.length > 0 ? [`- Green, and may rest on those tests: ${codes(resting)}\n`] : []
  const items = [...notValidated, ...weakened, ...selfAuthored]
  return {
    head: `### Validation\n\n${stated} ${tests}\n\n`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? '\n' : '',
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  }
}

function numbers(lines: readonly number[]): string {
  const shown = lines.slice(0, 10).join(', ')
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown
}

export function decisionSection({ decision }: Predicate, limit: number): Section {
  const author = decision.author === null ? '' : `Author: ${code(decision.author)}. `
  const items = decision.approvals.map(approval => {
    const on = approval.commit === null ? '' : ` on ${code(approval.commit.slice(0, 12))}`
    const counts = approval.independent ? 'counts' : 'does not count: it is not of another person on exactly this head'
    return `- Approved by ${code(approval.login)}${on}: ${counts}\n`
  })
  return {
    head: `### Decision\n\n${author}${items.length === 0 ? 'No approval is recorded.' : ''}\n\n`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? '\n' : '',
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  }
}

/** Folded: what an auditor joins with other records, and what this run cannot know. */
export function groundsSection({ predicate }: Evidence, limit: number): Section {
  const { policy, authority, change, intent, verifier, run } = predicate
  const facts: [string, string | null][] = [
    ['Head', change.head],
    ['Merge base', change.mergeBase],
    ['Content (changeDigest)', change.changeDigest],
    ['Task (sha256 of title and description)', intent.digest.sha256],
    ['Policy', policy.uri],
    ['Policy commit', policy.commit],
    ['Policy digest', policy.digest?.sha256 ?? null],
    ['Workflow from', authority.workflowFrom],
    ['Judged for', run.at],
    ['Remit', verifier.version]
  ]
  const lines = facts.flatMap(([name, value]) => (value === null ? [] : `- ${name}: ${code(value)}\n`))
  const origin = `- ${policyOrigin(predicate)} ${requirement(authority.required)}\n`
  const limits = predicate.limits.map(text => `- ${prose(text)}\n`)
  return {
    head: `<details><summary>What this rests on, and its limits</summary>\n\n${lines.join('')}${origin}`,
    items: limits.slice(0, limit),
    tail: '\n</details>\n\n',
    rank: 2,
    beyond: Math.max(0, limits.length - limit),
    more: moreLine
  }
}

const originSentences: Record<Predicate['authority']['policyFrom'], string> = {
  base: 'The policy was read from the base branch, where this pull request cannot change it.',
  file: 'The policy was read from a file named on the command line.',
  none: 'There is no policy.',
  unknown: 'Where the policy comes from is not known.'
}

export function policyOrigin({ authority, policy }: Predicate): string {
  if (policy.state === 'invalid') return 'The policy has mistakes, so nothing could be judged by it.'
  if (policy.state === 'unreadable') return 'The policy could not be read.'
  return originSentences[authority.policyFrom] ?? originSentences.unknown
}

function requirement(required: boolean | null): string {
  if (required === null) return 'Whether this check is required for the merge is not known to this run.'
  return required ? 'This check is required for the merge.' : 'This check is not required for the merge.'
}
