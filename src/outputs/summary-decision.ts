// What the summary says of validation and decision: which checks ran, what nobody validated, and who accepted the change.
import { flawWords } from '../model/approval-flaw.js'
import type { ApprovalRecord, CheckRecord, DecisionRecord, Predicate } from '../model/evidence.js'
import { weakeningWords } from '../model/weakening-words.js'
import { code, codes } from './markdown.js'
import type { Section } from './sections.js'
import { moreLine } from './summary-findings.js'
import { exceptionItems } from './summary-waivers.js'

/** Checks of one state that are named. */
const namedChecks = 20

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
  const gaps = validation.notValidated.map(({ what, why, line }) => {
    const reason = why === null ? 'no reason given' : code(why)
    return `- Not validated, says line ${line}: ${code(what)} (${reason})\n`
  })
  // Records of earlier versions know neither.
  const weakened = (validation.weakened ?? []).map(
    weakening => `- Weakened: ${code(weakening.path)}, ${weakeningWords(weakening)}\n`
  )
  const resting = validation.selfAuthored?.checks ?? []
  const selfAuthored = resting.length > 0 ? [`- Green, and may rest on those tests: ${codes(resting)}\n`] : []
  const items = [...checkLines(validation.checks), ...gaps, ...weakened, ...selfAuthored]
  return {
    head: `### Validation\n\n${stated} ${tests}\n\n`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? '\n' : '',
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  }
}

const stateWords: Record<CheckRecord['state'], string> = {
  green: '✅ Ran and passed',
  red: '❌ Ran and did not pass',
  skipped: '⚪ Did not run, skipped',
  absent: '⚪ Did not run, absent',
  running: '⏳ Has not ended',
  unknown: '⚠️ Not known'
}

/** One line for each state in which a check is; those that the policy expects come first. */
function checkLines(checks: readonly CheckRecord[]): string[] {
  return (Object.keys(stateWords) as CheckRecord['state'][]).flatMap(state => {
    const found = checks.filter(check => check.state === state)
    if (found.length === 0) return []
    const shown = [...found.filter(check => check.expected), ...found.filter(check => !check.expected)]
    const names = shown
      .slice(0, namedChecks)
      .map(({ name, expected }) => `${code(name)}${expected ? ' (expected)' : ''}`)
    const more = found.length - names.length
    return `- ${stateWords[state]}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}\n`
  })
}

function numbers(lines: readonly number[]): string {
  const shown = lines.slice(0, 10).join(', ')
  return lines.length > 10 ? `${shown} and ${lines.length - 10} more` : shown
}

export function decisionSection({ decision }: Predicate, limit: number): Section {
  const items = [...decision.approvals.map(approvalLine), ...exceptionItems(decision)]
  return {
    head: `### Decision\n\n${sentences(decision, decision.approvals.length === 0).join(' ')}\n\n`,
    items: items.slice(0, limit),
    tail: items.length > 0 ? '\n' : '',
    rank: 2,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  }
}

function sentences({ author, contentPush, wanted }: DecisionRecord, isEmpty: boolean): string[] {
  return [
    ...(author === null ? [] : [`Author: ${code(author)}.`]),
    ...(contentPush ? [`Pushed last by ${code(contentPush.login)}.`] : []),
    ...(contentPush === null ? ['Who pushed last is not known.'] : []),
    ...(wanted ? [`Independent approvals: ${wanted.counted} of the ${wanted.independent} that the policy wants.`] : []),
    ...(isEmpty ? ['No approval is recorded.'] : [])
  ]
}

function approvalLine({ login, commit, independent, flaw }: ApprovalRecord): string {
  const on = commit === null ? '' : ` on ${code(commit.slice(0, 12))}`
  // Records of earlier versions name no flaw.
  const why = (flaw && flawWords[flaw]) ?? 'is not of another person on exactly this content'
  return `- Approved by ${code(login)}${on}: ${independent ? 'counts' : `does not count: it ${why}`}\n`
}
