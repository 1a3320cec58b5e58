import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type BacktestReport, backtestType } from '../../src/model/backtest.js'
import { renderBacktest } from '../../src/outputs/backtest-report.js'
import { safeLog } from '../../src/outputs/log.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { commandsIn } from '../support/runner-commands.js'

type Rule = BacktestReport['rules'][number]

function aRule(change: Partial<Rule> = {}): Rule {
  return {
    ruleId: 'unexplained-file',
    judged: 200,
    fail: 0,
    review: 25,
    silent: 175,
    pass: 170,
    notApplicable: 5,
    open: 0,
    informational: 0,
    months: [
      { month: '2026-01', judged: 150, fail: 0, review: 5 },
      { month: '2026-02', judged: 50, fail: 0, review: 20 }
    ],
    authors: [
      { author: 'person', judged: 180, fail: 0, review: 5 },
      { author: 'ai', judged: 0, fail: 0, review: 0 },
      { author: 'bot', judged: 20, fail: 0, review: 20 }
    ],
    examples: [
      {
        ruleId: 'unexplained-file',
        kind: 'review',
        path: 'src/a.ts',
        message: 'Nothing in the task explains "src/a.ts".',
        quoted: ['src/a.ts'],
        number: 12,
        commit: 'a'.repeat(40),
        title: 'Add parsing',
        author: 'person',
        nearest: { reason: 'shared-words', words: ['parsing'], met: ['parsing'], via: null, strength: 20, line: 3 }
      }
    ],
    recommendation: { level: 'off', setting: 'off', reason: '12.5 % of 200: over budget.' },
    unseen: 'It reads the description.',
    ...change
  }
}

function aReport(change: Partial<BacktestReport> = {}): BacktestReport {
  return {
    type: backtestType,
    schemaVersion: '1.0.0',
    verifier: { id: 'urn:x-remit:verifier', version: '0.0.0' },
    at: '2026-11-22T12:00:00.000Z',
    policy: { state: 'present', path: 'policy.json', commit: null, sha256: null },
    history: { tip: 'b'.repeat(40), found: 210, judged: 200, notJudged: [], unnamed: 0, cut: false, stopped: false },
    verdicts: { PASSED: 175, REVIEW: 25, FAILED: 0, INCOMPLETE: 0 },
    descriptions: { file: 0, message: 190, 'commit-list': 4, 'title-only': 6 },
    authors: { person: 180, ai: 0, bot: 20 },
    budget: { fail: 2, review: 10 },
    rules: [aRule()],
    ...change
  }
}

const plain = (report: BacktestReport): string => renderBacktest(report, { colour: false })

describe('the report of a backtest', () => {
  test('says how often, for whom, when, with which words, and what to do', () => {
    const text = plain(aReport())
    expect(text).toMatch(
      /unexplained-file +0 \(0\.0 %\) +25 \(12\.5 %\) +175 +leave off: 12\.5 % of 200: over budget\./
    )
    expect(text).toContain('people 5 (2.8 %) of 180; bots 20 (100.0 %) of 20')
    expect(text).not.toContain('AI-marked 0 (0.0 %) of 0')
    expect(text).toContain('2026-01 5/150  2026-02 20/50')
    expect(text).toContain('"rules": { "unexplained-file": "off" }')
    expect(text).toContain('#12 "Add parsing" (aaaaaaaaaaaa)')
    expect(text).toContain('REVIEW  Nothing in the task explains "src/a.ts".')
    expect(text).toContain('Nearest: line 3 shares "parsing"')
    expect(text).toContain('Not in history  It reads the description.')
  })

  test('keeps a rule that never fired to its line in the table', () => {
    const quiet = aRule({ fail: 0, review: 0, silent: 200, examples: [] })
    expect(plain(aReport({ rules: [quiet] })).match(/unexplained-file/g)).toHaveLength(1)
  })

  test('says what it did not judge, and why', () => {
    const history = {
      ...aReport().history,
      notJudged: [{ reason: 'missing-objects', count: 4 }],
      unnamed: 1,
      cut: true,
      stopped: true
    }
    const text = plain(aReport({ history }))
    expect(text).toMatch(/^Stopped after 204 of 210/)
    expect(text).toContain('Not judged: 4 for missing-objects.')
    expect(text).toContain('1 commit on the way named no pull request')
    expect(text).toContain('The clone is shallow')
  })

  test('holds only colours of ours, and only where they are wanted', () => {
    expect(plain(aReport())).not.toContain('\u001b')
    expect(renderBacktest(aReport(), { colour: true })).toContain('\u001b[1m')
  })

  test.each(naughtyStrings.slice(0, 60).map(text => [text]))('is safe with a title and a path such as %j', text => {
    expectSafe(text)
  })

  test('is safe with any title and path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSafe))
  })

  function expectSafe(text: string): void {
    const [example] = aRule().examples
    const hostile = { ...example!, title: text, path: text, message: `Nothing explains "${text}".`, quoted: [text] }
    const before = plain(aReport()).split('\n').length
    const report = plain(aReport({ rules: [aRule({ examples: [hostile] })] }))
    expect(report.split('\n')).toHaveLength(before)
    let out = ''
    safeLog(report, line => {
      out += line
    })
    expect(commandsIn(out)).toEqual([])
  }
})
