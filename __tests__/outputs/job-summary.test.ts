import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { say } from '../../src/model/text.js'
import { renderCheckRun } from '../../src/outputs/check-run.js'
import { renderJobSummary, renderMarkdown } from '../../src/outputs/job-summary.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import {
  explainedBy,
  failed,
  incomplete,
  observed,
  passed,
  review,
  samples,
  someEvidence,
  someFile,
  someLink,
  someResult
} from '../support/some-evidence.js'

const markdown = new MarkdownIt({ html: true, linkify: true })
const ownHtml = /^(?:<br>|<\/?sub>|<details><summary>[A-Za-z0-9 ,]+(?: \(\d+\))?<\/summary>\n|<\/details>\n)$/

/** What the page is made of, without any text: each token's type, and the HTML that it carries. */
function structureOf(source: string): string[] {
  return markdown.parse(source, {}).flatMap(token => {
    const parts = (token.children ?? []).filter(child => child.type !== 'text')
    return [token, ...parts].map(part => (part.type.startsWith('html_') ? part.content : part.type))
  })
}

/** The first lines, as a stranger meets them. */
const face = (summary: string) => summary.split('\n\n').slice(0, 5).join('\n')

describe('the face of the summary', () => {
  test('names the verdict, what is wrong and the one thing to do first', () => {
    const summary = renderJobSummary(failed())
    expect(face(summary)).toBe(
      [
        '## ❌ FAILED: 4 findings to resolve',
        '**What is wrong:** `infra/prod/dns.tf` lies inside `infra/**`, which the description says must not be touched. *(description, line 6)*',
        '**Do this first:** Take `infra/prod/dns.tf` out of this pull request, or add it to the Boundaries section of the description.',
        '❌ 4 to resolve · 👀 2 to judge · ✅ 4 rules held · 📄 5 of 7 files explained',
        '> A stated fact breaks a stated rule. The merge is held until each of these findings is resolved.'
      ].join('\n')
    )
  })

  test.each([
    ['passed', passed(), '## ✅ PASSED: nothing to do\n'],
    ['review', review(), '## 👀 REVIEW: 2 findings for a person to judge\n'],
    ['incomplete', incomplete(), '## ⚠️ INCOMPLETE: 1 thing could not be checked\n'],
    ['observed', observed(), '## 🔭 Observed: would be FAILED, 4 findings to resolve\n']
  ])('opens a %s run with its headline', (_, evidence, headline) => {
    expect(renderJobSummary(evidence).startsWith(headline)).toBe(true)
  })

  test('says of an observed run that nothing is held, and why', () => {
    expect(renderJobSummary(observed())).toContain('The policy only observes, so this report holds nothing.')
    const noPolicy = someEvidence({ policy: { state: 'absent', mode: 'observe' }, verificationResult: 'PASSED' })
    expect(renderJobSummary(noPolicy)).toContain('The base branch has no policy, so Remit only observes.')
  })

  test('never calls an unread policy observed', () => {
    const evidence = someEvidence({
      policy: { state: 'unreadable', mode: 'observe' },
      verificationResult: 'INCOMPLETE'
    })
    expect(renderJobSummary(evidence)).toMatch(/^## ⚠️ INCOMPLETE/)
    expect(renderCheckRun(evidence).conclusion).toBe('failure')
  })

  test('claims nothing about files or tests of a change that could not be read', () => {
    const summary = renderJobSummary(incomplete())
    expect(summary).toContain('the changed files are not known')
    expect(summary).toContain('Which tests were changed is not known.')
    expect(summary).not.toContain('No test was changed')
  })

  test("shows the caller's notes below the verdict", () => {
    const summary = renderJobSummary(review(), { notes: ['The job shows as green.'] })
    expect(summary).toContain('> The job shows as green.\n')
    expect(summary.indexOf('shows as green')).toBeLessThan(summary.indexOf('### Findings'))
  })
})

describe('findings', () => {
  const many = (remedies: 'same' | 'own', count = 9) =>
    someEvidence({
      verificationResult: 'REVIEW',
      results: Array.from({ length: count }, (_, index) =>
        someResult(
          'unexplained-file',
          'review',
          say`Nothing explains ${`src/${index}.ts`}.`,
          remedies === 'same' ? say`Say why in the description.` : say`Say why ${`src/${index}.ts`} changes.`,
          { path: `src/${index}.ts` }
        )
      )
    })

  test('say an equal remedy once for the whole group, beside the face', () => {
    const summary = renderJobSummary(many('same'))
    expect(summary.split('Say why in the description.')).toHaveLength(3)
  })

  test('keep each remedy of its own', () => {
    expect(renderJobSummary(many('own')).split('**To clear:**')).toHaveLength(10)
  })

  test('fold all but the first five of a rule', () => {
    const summary = renderJobSummary(many('own'))
    expect(summary).toContain('<details><summary>4 more findings of this rule</summary>\n\n')
    expect(summary.indexOf('src/4.ts')).toBeLessThan(summary.indexOf('4 more findings'))
    expect(summary.lastIndexOf('src/5.ts')).toBeGreaterThan(summary.indexOf('4 more findings'))
  })

  test('show the cap where even the fold is cut', () => {
    expect(renderJobSummary(many('own', 300))).toContain('- … and 95 more, all in `evidence.json`\n')
  })

  test('move to a folded part of their own once cleared', () => {
    const evidence = many('own', 1)
    evidence.predicate.verificationResult = 'PASSED'
    evidence.predicate.results[0]!.clearedBy = { login: 'bob', commit: 'f'.repeat(40), at: null }
    const summary = renderJobSummary(evidence)
    expect(summary).toMatch(/^## ✅ PASSED: nothing is open, 1 finding cleared/)
    expect(summary).not.toContain('### Findings')
    expect(summary).toContain('Cleared by `bob` on `ffffffffffff`.')
  })

  test('of which the first is cleared leave the next one to deal with first', () => {
    const evidence = many('own', 2)
    evidence.predicate.results[0]!.clearedBy = { login: 'bob', commit: 'f'.repeat(40), at: null }
    expect(renderJobSummary(evidence)).toContain('**What needs a person:** Nothing explains `src/1.ts`.')
  })

  test('name the file once, before the words where these leave it out', () => {
    const evidence = someEvidence({
      verificationResult: 'FAILED',
      results: [someResult('forbidden-path', 'fail', say`Forbidden to all.`, say`Revert it.`, { path: 'a.pem' })]
    })
    expect(renderJobSummary(evidence)).toContain('- `a.pem`: Forbidden to all.\n')
  })

  test('name the line of the description only where their own words leave it out', () => {
    const finding = (message: ReturnType<typeof say>) =>
      someEvidence({
        verificationResult: 'FAILED',
        results: [someResult('outside-boundary', 'fail', message, say`Revert it.`, { taskLine: 5 })]
      })
    expect(renderJobSummary(finding(say`Line ${5} of the description closes ${'a'}.`))).not.toContain('*(')
    expect(renderJobSummary(finding(say`Line ${55} of the description closes ${'a'}.`))).toContain(
      '*(description, line 5)*'
    )
  })

  test('of a rule id that is none of ours appear as a value', () => {
    const evidence = someEvidence({
      results: [someResult('<b>', 'fail', say`x`, say`y`)],
      verificationResult: 'FAILED'
    })
    expect(renderJobSummary(evidence)).toContain('#### ❌ `<b>`')
  })
})

describe('the trace table', () => {
  const row = (...links: Parameters<typeof explainedBy>) =>
    renderJobSummary(someEvidence({ change: { files: [someFile('src/round.ts', explainedBy(...links))] } }))

  test('shows two links with three words each, and what they met only where it has another name', () => {
    const shared = someLink({ item: 't2', reason: 'shared-words', words: ['a', 'b', 'c', 'd'], met: ['a', 'bs'] })
    const symbol = someLink({ words: ['parse range'], met: ['parseRange'] })
    expect(row(symbol, shared, someLink({ words: ['third'] }))).toContain(
      '| `src/round.ts` | line 3 names `parse range`, met by `parseRange`<br>line 7 shares `a`, `b`, `c` and 1 more | 91 |'
    )
  })

  test('is folded where it is long, and then says how many files it holds', () => {
    const files = Array.from({ length: 13 }, (_, index) => someFile(`f${index}`))
    expect(renderJobSummary(someEvidence({ change: { files } }))).toContain(
      '<details><summary>All 13 files</summary>\n\n| File'
    )
    expect(renderJobSummary(someEvidence({ change: { files: files.slice(1) } }))).not.toContain('All 12 files')
  })
})

describe('a record that others wrote', () => {
  test('shows a sentence as a value where its quoted values do not fit', () => {
    const evidence = failed()
    evidence.predicate.results[2]!.message = 'See "[x](https://evil.example)" <img src=x>'
    const summary = renderJobSummary(evidence)
    expect(summary).toContain('`See "[x](https://evil.example)" <img src=x>`')
    expect(structureOf(summary).filter(type => type.includes('link') || type.includes('img'))).toEqual([])
  })

  test('shows both sentences as values where a quoted value is left over', () => {
    const evidence = failed()
    evidence.predicate.results[2]!.quoted.push('more')
    expect(renderJobSummary(evidence)).toContain('**Do this first:** `Take "infra/prod/dns.tf" out')
  })

  test('ends a sentence of endless values with an ellipsis', () => {
    const values = Array.from({ length: 500 }, (_, index) => `${index}`.repeat(100))
    const message = { text: values.map(value => `"${value}"`).join(' '), quoted: values }
    const evidence = someEvidence({ verificationResult: 'FAILED', results: [someResult('x', 'fail', message, say`y`)] })
    expect(renderJobSummary(evidence)).toContain(' …\n')
    expect(renderJobSummary(evidence).length).toBeLessThan(15_000)
  })

  test('makes no markup of hostile words that claim to be ours', () => {
    const evidence = someEvidence({ limits: ['<img src=x> [a](b) @octocat https://evil.example ![i](j)'] })
    const structure = structureOf(renderJobSummary(evidence))
    expect(structure.some(type => /link_open|image|<img/.test(type))).toBe(false)
  })
})

describe('hostile values', () => {
  const plain = structureOf(renderJobSummary(hostileEvidence('x')))
  const plainCheck = structureOf(renderCheckRun(hostileEvidence('x')).summary)

  test('the plain page has only tags of ours and no link or image', () => {
    const html = plain.filter(part => part.startsWith('<'))
    expect(html.length).toBeGreaterThan(5)
    expect(html.filter(part => !ownHtml.test(part))).toEqual([])
    expect(plain.filter(part => part === 'link_open' || part === 'image')).toEqual([])
    expect(plain.filter(part => part === 'tr_open').length).toBe(9)
  })

  test.each(naughtyStrings)('%j changes nothing in the structure of the page', value => {
    expect(structureOf(renderJobSummary(hostileEvidence(value)))).toEqual(plain)
    expect(structureOf(renderCheckRun(hostileEvidence(value)).summary)).toEqual(plainCheck)
  })

  test('an empty value is shown as such', () => {
    expect(renderJobSummary(hostileEvidence(''))).toContain('*(empty)*')
  })
})

describe('size', () => {
  const crowd = someEvidence({
    verificationResult: 'REVIEW',
    change: { files: Array.from({ length: 30_000 }, (_, index) => someFile(`src/${'😀'.repeat(60)}/${index}.ts`)) },
    results: Array.from({ length: 30_000 }, (_, index) => {
      const path = `src/${'😀'.repeat(60)}/${index}.ts`
      return someResult('unexplained-file', 'review', say`Nothing explains ${path}.`, say`Say why ${path} changes.`, {
        path
      })
    })
  })

  test('30,000 unexplained files stay within the limits, and both reports say what is missing', () => {
    const summary = renderJobSummary(crowd)
    const check = renderCheckRun(crowd, { detailsUrl: 'https://github.com/acme/shop/actions/runs/1' })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(512 * 1024)
    expect(Buffer.byteLength(check.summary)).toBeLessThanOrEqual(65_535)
    expect(check.summary).toMatch(
      /Cut to fit GitHub's limit:\*\* \d+ more entries are not shown here\. `evidence\.json` holds all/
    )
    for (const text of [summary, check.summary]) {
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toContain('\ufffd')
      expect(text).toMatch(/… and \d+ more, all in `evidence\.json`/)
      expect(text).toContain('It is not a code reviewer')
      expect(text.split('<details>')).toHaveLength(text.split('</details>').length)
    }
    expect(check.annotations).toHaveLength(200)
  })

  test('a foreign record with endless text and endless rules still fits', () => {
    const evidence = someEvidence({
      verificationResult: 'FAILED',
      limits: ['l'.repeat(3_000_000)],
      results: Array.from({ length: 5000 }, (_, index) =>
        someResult(`rule-${index}`, 'fail', say`x`, say`y`, { message: 'm'.repeat(9000) })
      )
    })
    const { summary } = renderCheckRun(evidence)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
    expect(summary).toMatch(/^## ❌ FAILED/)
    expect(summary).toContain("Cut to fit GitHub's limit")
  })
})

test.each(Object.entries(samples))('the %s sample gives the same text each time, from frozen evidence', (_, make) => {
  const evidence = deepFreeze(make())
  expect(renderJobSummary(evidence)).toBe(renderJobSummary(deepFreeze(make())))
  expect(renderMarkdown(evidence)).toBe(renderJobSummary(evidence))
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}
