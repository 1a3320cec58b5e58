// The report of `policy check` for a terminal, in the form that editors and terminals jump to: file:line:column.
import type { Problem } from '../model/errors.js'
import { type PolicyReport, warningDays } from '../model/policy-report.js'
import { plainSentence, sentencesOf } from './sentences.js'
import { count } from './verdict-words.js'
import { showPlain } from './visible-text.js'

const kindWords = { problem: 'mistake', dead: 'dead entry', due: 'duty', note: 'note' } as const

/** Lines without a final line feed. */
export function renderPolicyReport(report: PolicyReport): string {
  const entries = report.entries ?? []
  return [
    ...report.problems.flatMap(problem => itemLines(problem, kindWords.problem)),
    ...entries.flatMap(entry => itemLines(entry, kindWords[entry.kind])),
    ...closingLines(report)
  ].join('\n')
}

function itemLines(problem: Problem, kind: string): string[] {
  const { message, remedy } = sentencesOf(problem)
  const place = `${showPlain(problem.file)}:${problem.line}:${problem.column}`
  const path = problem.path === '' ? '' : `  ${showPlain(problem.path)}`
  const action = remedy === null || kind === kindWords.note ? [] : [`  To do: ${plainSentence(remedy)}`]
  return [`${place}: ${kind}${path}`, `  ${plainSentence(message)}`, ...action, '']
}

function closingLines({ file, problems, entries, compared, summary }: PolicyReport): string[] {
  const name = showPlain(file)
  if (entries === null || summary === null) {
    return [
      `${name}: ${count(problems.filter(({ code }) => code !== 'more-problems').length, 'mistake')}. Until they are corrected no pull request can pass: each run is INCOMPLETE.`,
      'Dead entries and duties are looked for once the policy can be read.'
    ]
  }
  const dead = entries.filter(({ kind }) => kind === 'dead').length
  const due = entries.filter(({ kind }) => kind === 'due').length
  const findings = [
    ...(dead === 0 ? [] : [dead === 1 ? '1 dead entry' : `${dead} dead entries`]),
    ...(due === 0 ? [] : [due === 1 ? '1 duty' : `${due} duties`])
  ]
  const extended =
    summary.extends.length === 0 ? '' : `, extends ${summary.extends.map(path => `"${showPlain(path)}"`).join(', ')}`
  return [
    `${name}: ${findings.length === 0 ? 'nothing found' : findings.join(' and ')}. The policy is valid (${summary.mode}; ${count(summary.tools, 'tool')}, ${summary.paths === 1 ? '1 path entry' : `${summary.paths} path entries`}, ${count(summary.rules, 'rule level')}${extended}).`,
    comparedLine(compared)
  ]
}

function comparedLine({ repository, day }: PolicyReport['compared']): string {
  const duties = `Duties were judged for ${day}, with ${warningDays} days of warning.`
  if (repository === null) {
    return `Not looked for: patterns and tools that nothing matches, since the file lies in no git repository. ${duties}`
  }
  const { files, commits, unread } = repository
  if (files === 0)
    return `Not looked for: patterns and tools that nothing matches, since there is no commit yet. ${duties}`
  const history = unread === null ? `the newest ${count(commits, 'commit')}` : `no history (${unread})`
  return `Compared with ${count(files, 'file')} at HEAD and ${history}. ${duties}`
}
