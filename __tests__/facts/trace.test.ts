import { describe, expect, test } from '@jest/globals'
import { traceFiles } from '../../src/facts/trace.js'
import type { Task, TaskItem } from '../../src/model/task.js'
import type { FileTrace, LinkReason, TraceLink } from '../../src/model/trace.js'
import { aFile, type FileInput } from '../support/a-pull-request.js'

/** A task of a title and further items, with boundaries where a test is about them. */
function aTask(title: string, items: string[] = [], allow: string[] = []): Task {
  const texts = [title, ...items]
  return {
    items: texts.map((text, line): TaskItem => {
      return {
        id: line === 0 ? 'title' : `t${line}`,
        line,
        kind: line === 0 ? 'title' : 'statement',
        text,
        checked: null
      }
    }),
    boundaries: { allow: allow.map(pattern => ({ pattern, line: 1 })), deny: [] },
    declaration: { state: 'missing' },
    denials: [],
    declarationText: [],
    notValidated: [],
    hidden: [],
    repeated: [],
    words: { title: 1, body: 1 },
    statement: [],
    unknowns: []
  }
}

function trace(task: Task | string, ...files: FileInput[]): FileTrace[] {
  return traceFiles(typeof task === 'string' ? aTask(task) : task, files.map(aFile))
}

function only(task: Task | string, file: FileInput): FileTrace {
  return trace(task, file)[0]!
}

function link(file: FileTrace, reason: LinkReason): TraceLink | undefined {
  return file.links.find(link => link.reason === reason)
}

/** Lines that say nothing. */
const silent = { lines: ['-1', '+2'] }

describe('a file is explained by its path when the task', () => {
  const path = 'src/auth/session.ts'
  test.each([
    ['names all of it', 'Tidy src/auth/session.ts', 'src/auth/session.ts'],
    ['names its end', 'Tidy auth/session.ts', 'auth/session.ts'],
    ['leaves the extension out', 'Tidy src/auth/session', 'src/auth/session'],
    ['writes it in another case', 'Tidy Src/Auth/Session.ts', 'Src/Auth/Session.ts'],
    ['begins it with ./', 'Tidy ./src/auth/session.ts', 'src/auth/session.ts'],
    ['ends the sentence behind it', 'Tidy (src/auth/session.ts).', 'src/auth/session.ts'],
    ['writes backslashes', 'Tidy src\\auth\\session.ts', 'src\\auth\\session.ts'],
    ['links to it', 'Tidy https://git.example/o/r/blob/main/src/auth/session.ts', 'src/auth/session.ts'],
    ['names the directory', 'Tidy src/auth/', 'src/auth/'],
    ['names the directory with a glob', 'Tidy src/auth/**', 'src/auth/**']
  ])('%s', (_, title, words) => {
    const file = only(title, { path, ...silent })
    expect(file.state).toBe('explained')
    expect(link(file, 'named-path')).toMatchObject({ item: 'title', words: [words] })
  })

  test.each([
    ['a path with another end', 'Tidy src/auth/session.tsx'],
    ['a path that only ends alike', 'Tidy other/auth/session.ts'],
    ['part of a directory name', 'Tidy rc/auth'],
    ['a generic directory alone', 'Tidy src/'],
    ['an address that is no link into a tree', 'See https://git.example/src/auth/session.ts']
  ])('and not when it names %s', (_, title) => {
    expect(link(only(title, { path, ...silent }), 'named-path')).toBeUndefined()
  })

  test('by the old path of a rename', () => {
    const file = only('Move lib/session.ts', {
      path: 'src/auth/login.ts',
      previousFilename: 'lib/session.ts',
      lines: []
    })
    expect(link(file, 'named-path')).toMatchObject({ met: ['lib/session.ts'] })
  })

  test('by a boundary that the author states, with the pattern as words', () => {
    const file = only(aTask('Tidy', [], ['src/auth/**']), { path, ...silent })
    expect(file).toMatchObject({ state: 'explained' })
    expect(link(file, 'named-path')).toMatchObject({ item: null, words: ['src/auth/**'], via: null })
  })

  test.each([['src/other/**'], ['**'], ['*.ts'], ['**/*']])('and not by the boundary %s', pattern => {
    expect(only(aTask('Tidy', [], [pattern]), { path, ...silent }).state).toBe('unexplained')
  })

  test('a rename out of a boundary is not inside it', () => {
    const file = only(aTask('Tidy', [], ['src/auth/**']), {
      path: 'src/auth/a.ts',
      previousFilename: 'infra/a.ts',
      lines: []
    })
    expect(link(file, 'named-path')).toBeUndefined()
  })
})

describe('a file is explained by its name when the task', () => {
  test.each([
    ['names the file', 'Tidy session.ts', 'src/auth/session.ts', 'session.ts'],
    ['names a dot file', 'Tidy .gitignore', '.gitignore', '.gitignore'],
    ['names the stem', 'Tidy the quarantine', 'src/jobs/quarantine.ts', 'quarantine'],
    ['writes the stem in two words', 'Tidy the Rate Limit', 'src/rate-limit.ts', 'Rate Limit'],
    ['writes the stem in another style', 'Tidy the rate_limit', 'src/rateLimit.ts', 'rate_limit'],
    ['writes the stem with a hyphen', 'Tidy the rate-limit', 'src/RateLimit.ts', 'rate-limit'],
    ['names the stem of its test', 'Tidy the rate limit', 'src/rate_limit_test.go', 'rate limit']
  ])('%s', (_, title, path, words) => {
    const file = only(title, { path, ...silent })
    expect(file.state).toBe('explained')
    expect(link(file, 'named-file')).toMatchObject({ item: 'title', words: [words] })
  })

  test.each([
    ['a generic stem', 'Tidy the index', 'src/a/index.ts'],
    ['a stem of three letters', 'Tidy the api', 'src/a/dns.ts'],
    ['half of the stem', 'Tidy the rate', 'src/rate-limit.ts'],
    ['the stem inside another word', 'Tidy the quarantined', 'src/jobs/quaranti.ts']
  ])('and not by %s', (_, title, path) => {
    expect(link(only(title, { path, ...silent }), 'named-file')).toBeUndefined()
  })
})

describe('a file is explained by a symbol of the task that', () => {
  const path = 'src/a.ts'
  test.each([
    ['stands in an added line', ['+  return parseRange(x)'], 'parseRange'],
    ['stands in a removed line', ['-  return parseRange(x)'], 'parseRange'],
    ['is written in another style', ['+  return parse_range(x)'], 'parse_range'],
    ['is defined there', ['+export function parseRange(x) {'], 'parseRange']
  ])('%s', (_, lines, met) => {
    const file = only('Let parseRange take an end', { path, lines })
    expect(file.state).toBe('explained')
    expect(link(file, 'named-symbol')).toMatchObject({ words: ['parseRange'], met: [met] })
  })

  test('is the definition around the change, named in the hunk header', () => {
    const patch = new TextEncoder().encode('@@ -1,3 +1,3 @@ function parseRange(x) {\n-1\n+2\n')
    const [file] = traceFiles(aTask('Let parseRange take an end'), [{ ...aFile(path), patch }])
    expect(link(file!, 'named-symbol')).toMatchObject({ met: ['parseRange'] })
  })

  test('is written as plain words', () => {
    const file = only('Let the invoice rounding take an end', { path, lines: ['+  invoiceRounding(x)'] })
    expect(link(file, 'named-symbol')).toMatchObject({ words: ['invoice rounding'], met: ['invoiceRounding'] })
  })

  test('weighs more where it is defined, and more in the title', () => {
    const strength = (task: Task, line: string) => link(only(task, { path, lines: [line] }), 'named-symbol')!.strength
    const used = strength(aTask('Tidy', ['Let parseQuorum end']), '+  parseQuorum(x)')
    expect(strength(aTask('Tidy', ['Let parseQuorum end']), '+function parseQuorum(x) {')).toBeGreaterThan(used)
    expect(strength(aTask('Let parseQuorum end'), '+  parseQuorum(x)')).toBeGreaterThan(used)
  })

  test.each([
    ['stands in context only', ['   parseRange(x)', '+1'], 'Let parseRange end'],
    ['is a part of another', ['+  parseRangeOfDates(x)'], 'Let parseRange end'],
    ['joins to a word that is written in one piece', ['+  import langgraph'], 'Let LangGraph end'],
    ['is a known name', ['+  gitHub(x)'], 'Let GitHub end']
  ])('and not by one that %s', (_, lines, title) => {
    expect(link(only(title, { path, lines }), 'named-symbol')).toBeUndefined()
  })
})

describe('a file is explained by words', () => {
  test('that are rare and stand in its changed lines, whatever their ending', () => {
    const file = only('Round invoices to cents', { path: 'src/a.ts', lines: ['+  rounding(invoice)'] })
    expect(file.state).toBe('explained')
    expect(link(file, 'shared-words')).toMatchObject({ words: ['Round', 'invoices'], met: ['rounding', 'invoice'] })
  })

  test('in another spelling', () => {
    expect(only('Tidy the authentication', { path: 'src/auth.ts', ...silent }).state).toBe('explained')
  })

  test('of which those of the item that says most are shown', () => {
    const file = only(aTask('Tidy', ['Mentions walrus', 'Mentions walrus and otter']), {
      path: 'a.ts',
      lines: ['+walrus(otter)']
    })
    expect(link(file, 'shared-words')).toMatchObject({ item: 't2', words: ['walrus', 'otter'] })
  })

  test.each([
    [
      'that are common everywhere',
      'Fix error handling when a value is missing',
      '+  if (value === null) throw new Error(value)'
    ],
    ['of languages', 'Fix export of const function import', '+export const a = function () {'],
    ['that stand inside other words', 'Fix the ration', '+  moderations(x)']
  ])('and not by words %s', (_, title, line) => {
    const { links } = only(title, { path: 'src/a.ts', lines: [line] })
    expect(links.every(({ strength }) => strength < 35)).toBe(true)
  })
})

describe('a file is explained by its directory when', () => {
  test.each([
    ['it is the scope of the title', 'fix(parser): take empty input', 'src/parser/lexer.ts'],
    ['it is the scope in brackets', '[parser] Take empty input', 'src/parser/lexer.ts'],
    ['it is the scope before a colon', 'parser: take empty input', 'src/parser/lexer.ts'],
    ['a word of the title names it', 'Take empty input in the parser', 'src/parser/lexer.ts'],
    ['two words of the title name it', 'Take empty input in the rate limit', 'src/rate-limit/store.ts'],
    ['the title speaks of its kind', 'ci: use a newer image', '.github/workflows/test.yml']
  ])('%s', (_, title, path) => {
    const file = only(title, { path, ...silent })
    expect(file.state).toBe('explained')
    expect(link(file, 'directory')).toMatchObject({ item: 'title' })
  })

  test.each([
    ['the title names another file in it', 'Tidy src/parser/reader.ts', 'src/parser/lexer.ts'],
    ['it lies in the same top directory', 'Tidy src/auth/session.ts', 'src/billing/tax.ts'],
    ['the scope is far above it', 'fix(parser): take empty input', 'parser/a/b/c/lexer.ts'],
    ['the directory is generic', 'Tidy the source of the packages', 'packages/source/lexer.ts'],
    ['it is of another kind than the title speaks of', 'ci: use a newer image', 'src/parser/lexer.ts']
  ])('and not when %s', (_, title, path) => {
    expect(only(title, { path, ...silent }).state).toBe('unexplained')
  })
})

describe('a file goes along with an explained one', () => {
  const task = 'Round invoice totals in billing/invoice.ts'
  const invoice = { path: 'src/billing/invoice.ts', lines: ['+export function roundTotal(x) {'] }

  test.each([
    ['its test', 'test/billing/invoice.test.ts', 'explained'],
    ['the lock file', 'package-lock.json', 'companion'],
    ['a snapshot', 'src/__snapshots__/a.snap', 'companion'],
    ['the changelog', 'CHANGELOG.md', 'companion'],
    ['generated output', 'dist/index.js', 'companion'],
    ['documentation', 'docs/guide.md', 'companion'],
    ['an asset', 'public/logo.png', 'companion']
  ])('as %s', (_, path, state) => {
    const [, file] = trace(task, invoice, { path, ...silent })
    expect(file!.state).toBe(state)
    expect(link(file!, 'companion')).toMatchObject({ item: null, words: [], via: invoice.path })
  })

  test('but nothing goes along where nothing is explained', () => {
    expect(trace('Tidy', invoice, { path: 'CHANGELOG.md', ...silent }).map(file => file.state)).toEqual([
      'unexplained',
      'unexplained'
    ])
  })

  test.each([
    ['it imports that one', 'src/shop/cart.ts', "+import { x } from '../billing/invoice'"],
    ['it uses what that one defines', 'src/shop/cart.ts', '+  y(roundTotal(x))'],
    ['it has the same stem', 'src/shop/invoice.css', '+a {}']
  ])('when %s', (_, path, line) => {
    const [, file] = trace(task, invoice, { path, lines: [line] })
    expect(file!.state).toBe('explained')
    expect(link(file!, 'neighbour')).toMatchObject({ item: null, words: [], via: invoice.path })
  })

  test('when that one imports it', () => {
    const importing = { ...invoice, lines: ["+import { x } from './money.js'"] }
    const [, file] = trace(task, importing, { path: 'src/billing/money.ts', ...silent })
    expect(link(file!, 'neighbour')).toMatchObject({ via: invoice.path })
  })

  test.each([
    ['Python', 'app/billing/invoice.py', 'app/shop/cart.py', '+from billing.invoice import total'],
    ['Rust', 'src/billing/invoice.rs', 'src/shop/cart.rs', '+use crate::billing::invoice::Total;'],
    [
      'Go',
      'internal/billing/invoice/total.go',
      'internal/shop/cart.go',
      '+\t"example.com/shop/internal/billing/invoice"'
    ],
    ['Java', 'src/billing/Invoice.java', 'src/shop/Cart.java', '+import com.example.billing.Invoice;'],
    ['C', 'src/billing/invoice.h', 'src/shop/cart.c', '+#include "billing/invoice.h"']
  ])('when it imports that one in %s', (_, path, other, line) => {
    const [, file] = trace(`Tidy ${path}`, { path, ...silent }, { path: other, lines: [line] })
    expect(link(file!, 'neighbour')).toMatchObject({ via: path })
  })

  test('when their changes speak of the same', () => {
    const lines = ['+walrus(otter, badger, ferret)', '+weasel(stoat, marten)']
    const [, file] = trace(task, { path: invoice.path, lines }, { path: 'src/shop/cart.ts', lines })
    expect(file!.state).toBe('explained')
    expect(link(file!, 'neighbour')).toMatchObject({ via: invoice.path })
  })

  test.each([
    ['it only lies beside that one', 'src/billing/tax.ts', '+1'],
    ['it imports another file', 'src/shop/cart.ts', "+import { x } from '../money/coin'"],
    ['it imported that one before', 'src/shop/cart.ts', " import { x } from '../billing/invoice'"],
    ['it uses another symbol', 'src/shop/cart.ts', '+  y(paintTint(x))']
  ])('but not when %s', (_, path, line) => {
    const [, file] = trace(task, invoice, { path, lines: [line, '+3'] })
    expect(file!.state).toBe('unexplained')
  })
})

describe('the trace', () => {
  test('flags only what is foreign in a change', () => {
    const files = trace(
      aTask('Fix rounding in invoice totals', ['Totals were rounded down. They are now rounded to the nearest cent.']),
      { path: 'src/billing/invoice.ts', lines: ['-  return Math.floor(total)', '+  return Math.round(total)'] },
      { path: '__tests__/billing.test.ts', lines: ['+expect(2)'] },
      { path: 'src/auth/session.ts', lines: ['-const ttl = 60', '+const ttl = 3600'] },
      { path: 'infra/prod/dns.tf', lines: ['-  ttl = 60', '+  ttl = 30'] },
      { path: '.github/workflows/deploy.yml', lines: ['-  run: a', '+  run: b'] }
    )
    expect(files.map(file => file.state)).toEqual([
      'explained',
      'companion',
      'unexplained',
      'unexplained',
      'unexplained'
    ])
  })

  test('leaves a long foreign file unexplained where nothing is known of the repository', () => {
    const lines = Array.from({ length: 20 }, (_, line) => `+  herd.graze(meadow${line}, fence.height, stoat)`)
    const named = { path: 'src/billing/tax.ts', lines: ['+  return Math.round(tax * 100) / 100'] }
    const files = trace('Round the tax to whole cents in tax.ts', named, { path: 'lib/zoo/a.ts', lines })
    expect(files.map(({ state }) => state)).toEqual(['explained', 'unexplained'])
    expect(files[1]).toMatchObject({ strength: 0, links: [] })
  })

  test('keeps what little it found of an unexplained file', () => {
    const lines = ['+  walrus(otter, error)', '+  stoat(badger, marten)', '+  ferret.groom(weasel, polecat, mink)']
    const many = Array.from({ length: 3 }, (_, line) => `+  graze(error, meadow${line}, herd.size, fence.height)`)
    const named = { path: 'src/billing/invoice.ts', lines: ['+  throw new Error(`no rounding for ${total}`)'] }
    const task = 'Fix error texts of rounding in invoice.ts'
    const file = trace(task, named, { path: 'lib/zoo/a.ts', lines: [...lines, ...many] })[1]!
    expect(file).toMatchObject({ state: 'unexplained', links: [{ reason: 'shared-words', words: ['error'] }] })
    expect(file.strength).toBeGreaterThan(0)
  })

  test('has at most three links, the strongest first', () => {
    const path = 'src/rate-limit/rate-limit.ts'
    const file = only('rate-limit: let rateLimit in src/rate-limit/rate-limit.ts end', {
      path,
      lines: ['+rateLimit(x)']
    })
    const strengths = file.links.map(link => link.strength)
    expect(strengths).toHaveLength(3)
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
    expect(file.links[0]!.reason).toBe('named-path')
  })

  test('cuts long words of the task between characters', () => {
    const long = `src/${'ä'.repeat(70)}😀😀😀😀😀😀/a.ts`
    const words = link(only(`Tidy ${long}`, { path: long, ...silent }), 'named-path')!.words[0]!
    expect(words.length).toBeLessThanOrEqual(80)
    expect(words.isWellFormed()).toBe(true)
    expect(long).toContain(words)
  })

  test('is empty for no files, and explains nothing without a task', () => {
    expect(trace('Tidy')).toEqual([])
    expect(traceFiles({ ...aTask(''), items: [] }, [aFile('src/a.ts')])).toEqual([
      { path: 'src/a.ts', kind: 'source', state: 'unexplained', strength: 0, links: [] }
    ])
  })

  test('reads a file whose content is unknown by its path', () => {
    expect(only('Tidy the quarantine', { path: 'src/quarantine.ts', patch: null }).state).toBe('explained')
  })
})
