// The report of `backtest` for people. Values from outside are quoted and visible; it goes to stdout by safeLog.
import type { BacktestReport, Firings, RuleReplay } from '../model/backtest.js'
import { exampleLines } from './backtest-examples.js'
import { colours } from './log.js'
import { count } from './verdict-words.js'
import { showPlain } from './visible-text.js'

/** Lines without a final line feed; colours only where `colour` is set. */
export function renderBacktest(report: BacktestReport, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? `${colours[style]}${text}${colours.reset}` : text)
  return [
    ...headLines(report, paint),
    '',
    ...tableLines(report, paint),
    ...report.rules.flatMap(rule => ruleLines(rule, paint)),
    '',
    ...noteLines(report).map(line => paint('dim', line))
  ].join('\n')
}

type Paint = (style: keyof typeof colours, text: string) => string

const authorWords = { person: 'people', ai: 'AI-marked', bot: 'bots' } as const
const levelWords = { enforce: 'enforce', review: 'review', off: 'leave off', unknown: 'not measured' } as const

function headLines({ history, policy, verdicts, authors, rules }: BacktestReport, paint: Paint): string[] {
  const months = rules[0]?.months.filter(({ month }) => month !== 'unknown') ?? []
  const span = months.length === 0 ? '' : `, merged ${months[0]!.month} to ${months.at(-1)!.month}`
  const stopped = history.stopped ? [paint('yellow', stoppedLine(history))] : []
  const from = policy.commit === null ? '' : ` at commit ${policy.commit}`
  return [
    ...stopped,
    ...(history.found === 0
      ? [`No merged pull request was found in ${history.unnamed} commits: none names a number.`]
      : []),
    `${paint('bold', 'Backtest')}  ${count(history.judged, 'merged pull request')} judged again${span}`,
    policy.state === 'absent'
      ? 'Policy    none in the repository, so the defaults were used'
      : `Policy    "${showPlain(policy.path)}"${from}`,
    `Authors   ${(['person', 'ai', 'bot'] as const).map(kind => `${authors[kind]} ${authorWords[kind]}`).join(', ')}`,
    `Verdicts  ${verdicts.FAILED} failed, ${verdicts.REVIEW} to review, ${verdicts.PASSED} passed, ${verdicts.INCOMPLETE} incomplete`
  ]
}

function stoppedLine({ judged, found, notJudged }: BacktestReport['history']): string {
  const done = judged + notJudged.reduce((sum, gap) => sum + gap.count, 0)
  return `Stopped after ${done} of ${found}: the report holds what was judged until then.`
}

function tableLines({ rules }: BacktestReport, paint: Paint): string[] {
  const width = Math.max(...rules.map(({ ruleId }) => ruleId.length), 'Rule'.length)
  const head = `${'Rule'.padEnd(width)}  ${'fail'.padStart(14)}  ${'review'.padStart(14)}  ${'silent'.padStart(7)}  recommendation`
  return [
    paint('bold', head),
    ...rules.map(rule => {
      const fail = withShare(rule.fail, rule.judged).padStart(14)
      const review = withShare(rule.review, rule.judged).padStart(14)
      const { level, reason } = rule.recommendation
      const words = `${levelWords[level]}: ${reason}`
      return `${rule.ruleId.padEnd(width)}  ${fail}  ${review}  ${String(rule.silent).padStart(7)}  ${words}`
    })
  ]
}

/** Only a rule that fired has more to tell. */
function ruleLines(rule: RuleReplay, paint: Paint): string[] {
  if (rule.fail + rule.review === 0) return []
  const authors = rule.authors.filter(({ judged }) => judged > 0)
  const { setting } = rule.recommendation
  return [
    '',
    paint('bold', rule.ruleId),
    `  By author  ${authors.map(one => `${authorWords[one.author]} ${firingWords(one)}`).join('; ')}`,
    ...monthLines(rule.months),
    ...(setting === null ? [] : [`  In the policy  "rules": { "${rule.ruleId}": "${setting}" }`]),
    ...(rule.unseen === null ? [] : [`  Not in history  ${rule.unseen}`]),
    ...rule.examples.flatMap(exampleLines)
  ]
}

const monthsALine = 6

function monthLines(months: RuleReplay['months']): string[] {
  const lines: string[] = []
  for (let index = 0; index < months.length; index += monthsALine) {
    const part = months
      .slice(index, index + monthsALine)
      .map(one => `${one.month} ${one.fail + one.review}/${one.judged}`)
    lines.push(`  ${index === 0 ? 'By month ' : '         '}  ${part.join('  ')}`)
  }
  return lines
}

function firingWords({ judged, fail, review }: Firings): string {
  return `${withShare(fail + review, judged)} of ${judged}`
}

/** `12 (2.4 %)`. */
function withShare(part: number, whole: number): string {
  const tenths = whole === 0 ? 0 : Math.round((1000 * part) / whole)
  return `${part} (${Math.floor(tenths / 10)}.${tenths % 10} %)`
}

function noteLines({ history, descriptions, budget }: BacktestReport): string[] {
  const unread = history.notJudged.map(({ reason, count }) => `${count} for ${reason}`)
  const lists = descriptions['commit-list']
  return [
    `All of these were merged, so each firing counts as unwanted. Budget: fails below ${budget.fail} %, reviews below ${budget.review} % of the pull requests.`,
    'History shows no approvals, so no review is cleared here.',
    ...(unread.length === 0 ? [] : [`Not judged: ${unread.join(', ')}.`]),
    ...(history.unnamed === 0
      ? []
      : [
          `${count(history.unnamed, 'commit')} on the way named no pull request (pushed directly, or merged by rebasing).`
        ]),
    `Descriptions: ${descriptions.file} live, ${descriptions.message} from messages, ${descriptions['title-only']} titles alone, ${lists} lists of commits instead of a description.`,
    ...(history.cut ? ['The clone is shallow: older pull requests are not in it.'] : [])
  ]
}
