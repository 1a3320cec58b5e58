import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import fc from 'fast-check'
import { changeFeatureNames, changeFeatures, fileFeatureNames, fileFeatures } from '../../src/facts/trace-features.js'
import { learnStatistics } from '../../src/facts/trace-statistics.js'
import { stemWord } from '../../src/facts/trace-vocabulary.js'
import type { ChangedFile } from '../../src/model/pull-request.js'
import type { RepositoryHistory } from '../../src/model/repository-history.js'
import type { Task } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aFile, type FileInput } from '../support/a-pull-request.js'
import { node24 } from '../support/node24.js'
import { root } from '../support/source-files.js'

const nothing = learnStatistics(null)

/** A repository whose billing commits spoke of invoices and touched the same two files. */
const history: RepositoryHistory = {
  source: 'history',
  commits: [
    ...Array.from({ length: 20 }, (_, number) => ({
      title: `fix(billing): walrus invoice ${number}`,
      body: '- Stoats were told\nThe ledger was off.',
      paths: ['src/billing/invoice.ts', 'src/billing/ledger.ts']
    })),
    ...Array.from({ length: 20 }, (_, number) => ({
      title: `Polish the otter page ${number}`,
      body: '- Stoats were told\nMore room.',
      paths: ['web/otter/page.ts']
    }))
  ],
  sample: Array.from({ length: 20 }, (_, number) => ({
    path: `src/part${number}/file.ts`,
    text: `import { everywhere } from 'x'\nexport const everywhereName = badger(${number})\n`
  }))
}

type Values = Record<string, number>

function named(row: Float64Array, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name, index) => [name, row[index]! / 10_000]))
}

/** The features of the first file. */
function features(description: string, files: FileInput[], statistics = nothing): Values {
  const [title, ...body] = description.split('\n')
  const [row] = fileFeatures(parseTask(title!, body.join('\n')), files.map(aFile), statistics)
  return named(row!, fileFeatureNames)
}

function ofChange(title: string, files: FileInput[]): Values {
  return named(changeFeatures(parseTask(title, ''), files.map(aFile), nothing), changeFeatureNames)
}

const invoice = { path: 'src/billing/invoice.ts', lines: ['-walrusLedger(1)', '+walrusLedger(2, badgerTotal)'] }

describe('of a file by itself', () => {
  test.each([
    ['mPath', 'Tidy src/billing/invoice.ts', 'Tidy src/other/invoice.ts'],
    ['mPath', 'Tidy src/billing/**', 'Tidy billing/**'],
    ['mBase', 'Tidy invoice.ts', 'Tidy ledger.ts'],
    ['mStem', 'Tidy the invoice', 'Tidy the invoices of old'],
    ['mDir', 'Tidy the billing', 'Tidy the bill'],
    ['scope', 'fix(billing): round', 'fix(shop): round'],
    ['hasScope', 'fix(shop): round', 'Round'],
    ['mIdent', 'Tidy walrusLedger', 'Tidy walrusLedgers'],
    ['mIdent', 'Tidy\nSee `walrusLedger`.', 'Tidy\nSee `walrus`.'],
    ['mWord', 'Tidy the walrus ledger', 'Tidy the walrus of the ledger'],
    ['cos', 'Tidy the walrus', 'Tidy the otter'],
    ['cosNet', 'Tidy the badger', 'Tidy the walrus'],
    ['cosTitle', 'Walrus', 'Otter\n\nThe walrus.'],
    ['cosPath', 'Billing', 'Walrus'],
    ['vRemove', 'Remove a thing', 'Keep a thing'],
    ['vExtra', 'Tidy\n\nWhile here, round.', 'Tidy\n\nRound.']
  ])('%s says %j, and nothing for %j', (name, said, unsaid) => {
    expect(features(said, [invoice])[name]).toBeGreaterThan(0)
    expect(features(unsaid, [invoice])[name]).toBe(0)
  })

  test('names that changed lines define are told from those that they use', () => {
    const defines = { path: 'src/a.ts', lines: ['+export function walrusLedger() {}'] }
    expect(features('Tidy walrusLedger', [defines])).toMatchObject({ mDef: 1, mIdent: 1 })
    expect(features('Tidy walrusLedger', [invoice])).toMatchObject({ mDef: 0, mIdent: 1 })
  })

  test('lines around the change are a feature of their own', () => {
    const file = { path: 'src/a.ts', lines: [' walrus()', '-1', '+2'] }
    expect(features('The walrus', [file])).toMatchObject({ cos: 0 })
    expect(features('The walrus', [file])['cosCtx']).toBeGreaterThan(0)
  })

  test('the best hunk stands out from the others', () => {
    const patch = new TextEncoder().encode('@@ -1 +1 @@\n-walrus\n+otter\n@@ -9 +9 @@\n-badger\n+ferret\n')
    const [row] = fileFeatures(parseTask('The walrus and the otter', ''), [{ ...aFile('src/a.ts'), patch }], nothing)
    const { hunkMax, hunkMin, hunkMean } = named(row!, fileFeatureNames)
    expect(hunkMin).toBe(0)
    expect(hunkMean).toBeCloseTo(hunkMax! / 2, 3)
  })

  test.each([
    ['white space', ['-a(1,2)', '+a( 1, 2 )'], { fmt: 1, dig: 0 }],
    ['line breaks', ['-a(1,2)', '+a(', '+  1,2)'], { fmt: 1, dig: 0 }],
    ['numbers', ['-limit = 10', '+limit = 2500'], { fmt: 0, dig: 1 }],
    ['words', ['-limit = 10', '+limit = ten'], { fmt: 0, dig: 0 }]
  ])('a change of %s is known as one', (_, lines, expected) => {
    expect(features('Tidy', [{ path: 'src/a.ts', lines }])).toMatchObject(expected)
  })

  test('a box that is not ticked does not count', () => {
    expect(features('Tidy\n\n- [ ] walrus', [invoice])['cos']).toBe(0)
    expect(features('Tidy\n\n- [x] walrus', [invoice])['cos']).toBeGreaterThan(0)
  })
})

describe('of a file among others', () => {
  const ledger = { path: 'src/billing/ledger.ts', lines: ['+walrusLedger(badgerTotal)'] }
  const page = { path: 'web/otter/page.ts', lines: ['+ferret(stoat)'] }
  const test1 = { path: 'test/invoice.test.ts', lines: ["+import { invoice } from '../src/billing/invoice'"] }

  test.each([
    ['cohMax', ledger],
    ['cohNet', ledger],
    ['linkVia', ledger],
    ['sameDir', ledger],
    ['dirProx', ledger],
    ['sharedSym', ledger],
    ['symLinked', ledger],
    ['netSym', { path: 'a.ts', lines: ['+badgerTotal()'] }],
    ['sameStem', test1],
    ['imp', test1],
    ['sameLines', { path: 'a.ts', lines: ['+walrusLedger(2, badgerTotal)'] }],
    ['movLines', { path: 'a.ts', lines: ['-walrusLedger(2, badgerTotal)'] }],
    ['pathSeg', { path: 'web/billing/page.ts', lines: ['+1'] }],
    ['covOthers', ledger]
  ])('%s ties it to %j', (name, other) => {
    expect(features('Tidy ledger.ts', [invoice, other])[name]).toBeGreaterThan(0)
    expect(features('Tidy page.ts', [invoice, page])[name]).toBe(0)
  })

  test('its anchor carries over ties', () => {
    const near = features('Tidy the ledger', [invoice, ledger])
    expect(near['reach2']).toBeGreaterThan(0.5)
    expect(near['compShare']).toBe(1)
    expect(features('Tidy the page', [invoice, page])).toMatchObject({ reach2: 0, compShare: 0.5 })
  })

  test('it is compared with the others', () => {
    const [own, other] = [features('The walrus', [invoice, page]), features('The ferret', [invoice, page])]
    expect(own).toMatchObject({ rk_cos: 1, md_cos: own['cos'], mx_cos: own['cos'] })
    expect(other['rk_cos']).toBe(0)
    expect(other['mx_cos']).toBeLessThan(0)
  })
})

describe('of the repository’s past', () => {
  const known = learnStatistics(history)

  test('words of every change weigh little, and those of none most', () => {
    expect(known.textWord('walrus')).toBeLessThan(known.textWord('ferret'))
    expect(known.changeWord(stemWord('badger'))).toBeLessThan(known.changeWord('ferret'))
    expect([known.commits, known.files, known.source]).toEqual([40, 20, 'history'])
  })

  test('a commit that spoke like the task and touched the file is found', () => {
    const { knnFile, profF, scopeDir } = features('fix(billing): walrus invoice', [invoice], known)
    expect(knnFile).toBeGreaterThan(0.5)
    expect(profF).toBeGreaterThan(0.5)
    expect(scopeDir).toBeGreaterThan(0.5)
    expect(features('Polish the otter page', [invoice], known)).toMatchObject({ knnFile: 0, profF: 0, scopeDir: 0 })
  })

  test('files and directories that changed together are tied', () => {
    const ledger = { path: 'src/billing/ledger.ts', lines: ['+1'] }
    const page = { path: 'web/otter/page.ts', lines: ['+1'] }
    expect(features('Tidy', [invoice, ledger], known)['co']).toBeCloseTo(20 / 22, 3)
    expect(features('Tidy', [invoice, page], known)['co']).toBe(0)
    expect(features('Tidy', [invoice, page], known)['dirCo']).toBe(0)
  })

  test('lines that descriptions begin with say nothing', () => {
    const file = { path: 'a.ts', lines: ['+stoat()'] }
    expect([...known.templates]).toEqual(['stoatsweretold', 'theledgerwasoff', 'moreroom'])
    expect(features('Tidy\n\n- Stoats were told', [file], known)['cos']).toBe(0)
    expect(features('Tidy\n\n- Stoats were told', [file])['cos']).toBeGreaterThan(0)
  })

  test('its order of commits changes no weight', () => {
    const turned = learnStatistics({ ...history, commits: [...history.commits].reverse() })
    for (const word of ['walrus', 'otter', 'ledger', 'ferret']) {
      expect(turned.textWord(word)).toBe(known.textWord(word))
      expect(turned.changeWord(word)).toBe(known.changeWord(word))
    }
  })
})

describe('of a change', () => {
  test('its description meets it or not', () => {
    const own = ofChange('Round the walrusLedger of the invoice', [invoice])
    const other = ofChange('Polish the otter page', [invoice])
    for (const name of ['cosU', 'titleCover', 'max_cos', 'avg_mStem', 'identCover']) {
      expect(own[name]).toBeGreaterThan(other[name]!)
    }
  })

  test('kinds of files fit the kind of work or not', () => {
    const page = { path: 'docs/guide.md', lines: ['+walrus'] }
    expect(ofChange('docs: walrus', [page])).toMatchObject({ typeOk: 1, docsClaim: 1 })
    expect(ofChange('fix: walrus', [page])).toMatchObject({ typeOk: 0, docsClaim: -0.5 })
  })
})

describe('all features', () => {
  const path = fc.constantFrom(
    'src/a.ts',
    'src/b.ts',
    'src/b.test.ts',
    'lib/c/d.go',
    '.github/workflows/x.yml',
    '__proto__'
  )
  const line = fc.oneof(
    fc.constantFrom('+walrusLedger()', '-walrusLedger()', ' otter', "+import x from './a'", '+\u0000\ud800'),
    fc.string({ maxLength: 60 }).map(text => `+${text}`)
  )
  const change = fc.uniqueArray(fc.record({ path, lines: fc.array(line, { maxLength: 12 }) }), {
    selector: file => file.path,
    maxLength: 6
  })
  const text = fc.oneof(
    fc.constantFrom('Fix walrusLedger in src/a.ts', '`otter` in lib/c'),
    fc.string({ maxLength: 80 })
  )

  test('are whole numbers, whatever the task and the change', () => {
    fc.assert(
      fc.property(text, text, change, (title, body, files) => {
        const task = parseTask(title, body)
        const rows = [...fileFeatures(task, files.map(aFile), nothing), changeFeatures(task, files.map(aFile), nothing)]
        for (const row of rows) expect(row.every(Number.isSafeInteger)).toBe(true)
      }),
      { numRuns: 150 }
    )
  })

  test('do not depend on the order of files', () => {
    fc.assert(
      fc.property(text, change, (title, files) => {
        const task = parseTask(title, '')
        const rows = fileFeatures(task, files.map(aFile), nothing)
        const turned = fileFeatures(task, files.map(aFile).reverse(), nothing).reverse()
        expect(turned).toEqual(rows)
      }),
      { numRuns: 100 }
    )
  })

  test('have names that are distinct, and as many as a row has columns', () => {
    expect(new Set(fileFeatureNames).size).toBe(fileFeatureNames.length)
    expect(new Set(changeFeatureNames).size).toBe(changeFeatureNames.length)
    const [row] = fileFeatures(parseTask('a', ''), [aFile('a.ts')], nothing)
    expect(row!.length).toBe(fileFeatureNames.length)
    expect(changeFeatures(parseTask('a', ''), [aFile('a.ts')], nothing).length).toBe(changeFeatureNames.length)
  })

  test('survive a hostile task and change', () => {
    const long = 'a/'.repeat(20_000)
    const task: Task = parseTask(`${long}(`, `${'`'.repeat(5_000)}\n${'constructor __proto__ '.repeat(2_000)}`)
    const files = [
      aFile({ path: `${long}x.ts`, lines: ['+'.repeat(1_500), ...Array.from({ length: 900 }, (_, n) => `+x${n}`)] }),
      aFile({ path: 'b.ts', patch: null }),
      { ...aFile('c.ts'), patch: new Uint8Array(70_000).fill(64) }
    ]
    expect(fileFeatures(task, files, nothing)).toHaveLength(3)
  })
})

describe('on another Node', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'remit-features-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the same integers come out', async () => {
    await build({
      stdin: {
        contents: `export { fileFeatures } from './src/facts/trace-features.ts'
          export { learnStatistics } from './src/facts/trace-statistics.ts'
          export { parseTask } from './src/model/task-parse.ts'`,
        resolveDir: root
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      outfile: join(folder, 'engine.mjs'),
      logLevel: 'error'
    })
    const script = `import { fileFeatures, learnStatistics, parseTask } from ${JSON.stringify(join(folder, 'engine.mjs'))}
      const files = ${JSON.stringify(manyFiles().map(file => ({ ...file, patch: [...file.patch!] })))}
      for (const file of files) file.patch = Uint8Array.from(file.patch)
      const history = ${JSON.stringify(history)}
      const rows = fileFeatures(parseTask('fix(billing): the walrus ledger', 'See \`badgerTotal\`.'), files, learnStatistics(history))
      process.stdout.write(JSON.stringify(rows.map(row => [...row])))`
    const run = (node: string) => execFileSync(node, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(run(node24)).toBe(run(process.execPath))
  })
})

/** Enough files for a sample of neighbours, with words that some share. */
function manyFiles(): ChangedFile[] {
  const words = 'walrus ledger badger otter ferret stoat marten total page room'.split(' ')
  return Array.from({ length: 60 }, (_, number) =>
    aFile({
      path: `src/${words[number % 7]}/part${number}.ts`,
      lines: Array.from({ length: 8 }, (_, line) => {
        const at = (by: number) => words[(number * by + line) % words.length]!
        return `${line % 2 === 0 ? '+' : '-'}${at(3)}${at(7).toUpperCase()}(${at(1)}, ${number * line})`
      })
    })
  )
}
