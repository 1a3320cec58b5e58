// The report of `init` for a terminal: what was written, why each entry is there, what is left to do.
import type { InitFile, InitRate, InitReport } from '../model/init-report.js'
import { spans, type Text } from '../model/text.js'
import { plainSentence } from './sentences.js'
import { count } from './verdict-words.js'
import { showPlain } from './visible-text.js'

const stateWords: Record<InitFile['state'], string> = {
  written: 'Wrote',
  'left-alone': 'Left alone',
  refused: 'NOT written'
}

/** Lines without a final line feed. */
export function renderInitReport(report: InitReport): string {
  return [
    lookedLine(report),
    '',
    ...report.files.flatMap(fileLines),
    ...policyLines(report),
    ...rateLines(report),
    '',
    'To do by hand',
    ...todoLines(report)
  ].join('\n')
}

function words({ text, quoted }: Text): string {
  return plainSentence(spans(text, quoted).spans)
}

function lookedLine({ repository, looked }: InitReport): string {
  const place = showPlain(repository)
  if (looked === null) return `${place} has no commits yet, so the policy holds defaults alone.`
  const { files, commits, firstDay, lastDay } = looked
  const span = firstDay === null || lastDay === null ? '' : `, ${firstDay} to ${lastDay}`
  return `Looked at ${count(files, 'file')} and the newest ${count(commits, 'commit')} of ${place}${span}.`
}

function fileLines({ path, state, why }: InitFile): string[] {
  return [`${stateWords[state].padEnd(11)}  ${showPlain(path)}: ${why}`]
}

function policyLines({ policy }: InitReport): string[] {
  if (policy === null) return []
  const width = Math.max(...policy.reasons.map(({ key }) => key.length))
  const lines = policy.reasons.map(({ key, why }) => `  ${key.padEnd(width)}  ${words(why)}`)
  return ['', 'Why each entry of the policy is there', ...lines]
}

function rateLines({ policy }: InitReport): string[] {
  if (policy === null) return []
  if (policy.judged === 0) {
    return [
      '',
      'No merged pull request was found in the history (no commit names a number), so nothing could be predicted.'
    ]
  }
  const speaking = policy.rates.filter(({ fail, review }) => fail + review > 0)
  const failed = policy.rates.reduce((sum, { fail }) => sum + fail, 0)
  const head = `What this policy would have said to the last ${count(policy.judged, 'merged pull request')}: ${count(failed, 'fail')}`
  if (speaking.length === 0) return ['', `${head}, 0 reviews.`]
  const width = Math.max(...speaking.map(({ ruleId }) => ruleId.length))
  const blind =
    policy.titlesOnly === 0
      ? []
      : [
          `  The history holds no description of ${policy.titlesOnly} of them: the rules that read it would have had more to go by.`
        ]
  return [
    '',
    `${head}, reviews by these rules`,
    ...speaking.map(rate => rateLine(rate, width, policy.judged)),
    ...blind
  ]
}

function rateLine({ ruleId, fail, review, example }: InitRate, width: number, judged: number): string {
  const share = Math.round((1000 * review) / judged)
  const rate = `${String(review).padStart(3)} (${Math.floor(share / 10)}.${share % 10} %)`
  return `  ${ruleId.padEnd(width)}  ${rate}${fail === 0 ? '' : `, ${fail} fails`}${example === null ? '' : `, such as #${example}`}`
}

function todoLines({ files, policy, notes }: InitReport): string[] {
  const isNew = (part: string): boolean => files.some(({ path, state }) => state === 'written' && path.includes(part))
  const steps = [
    ...files.flatMap(({ path, byHand }) => (byHand === null ? [] : [`${showPlain(path)}: ${byHand}`])),
    ...(isNew('workflows/')
      ? [
          '.github/workflows/remit.yml: replace OWNER and COMMIT by the owner of your copy of Remit and a full commit id.'
        ]
      : []),
    ...(policy === null
      ? []
      : [
          '.github/remit.json: add who owns the policy and each tool, and the risk assessment and supplier terms of each.'
        ]),
    ...notes.map(words),
    'Commit the files on the base branch; from then on they judge. Read the summaries for a week before you enforce.',
    'Then: remit policy check .github/remit.json, and remit backtest for the rates of each rule.'
  ]
  return steps.map((step, index) => `  ${index + 1}. ${step}`)
}
