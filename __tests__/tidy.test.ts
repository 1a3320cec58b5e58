// Compares copies of one fact, never taste: what is written twice must agree.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { generatedPages } from '../scripts/pages.js'
import { actionInputNames } from '../src/inputs/action-inputs.js'
import { rerunInputNames } from '../src/inputs/rerun-event.js'
import { frameworks as policyFrameworks } from '../src/model/policy-table.js'
import { ruleIds } from '../src/model/rule-ids.js'
import { frameworks } from '../src/rules/control-catalogue.js'
import { resolveControl } from '../src/rules/controls.js'
import { rules } from '../src/rules/index.js'
import { caseNames } from './support/a-case.js'
import { filesBelow, importsOf, read, root } from './support/source-files.js'

const sources = filesBelow('src', '.ts')
const ids = rules.map(rule => rule.id)

describe('imports', () => {
  /** Folder -> folders that it may import; `core` is what stands beside the entries in src. */
  const allowed: Record<string, string[]> = {
    model: ['model'],
    facts: ['facts', 'model'],
    rules: ['rules', 'facts', 'model'],
    verdict: ['model'],
    core: ['core', 'verdict', 'rules', 'facts', 'model'],
    audit: ['audit', 'core', 'verdict', 'rules', 'facts', 'model'],
    inputs: ['inputs', 'model'],
    // Of the core, outputs see the table of outcomes alone.
    outputs: ['outputs', 'model', 'verdict'],
    commands: ['commands', 'outputs', 'inputs', 'audit', 'core', 'verdict', 'rules', 'facts', 'model'],
    entry: ['commands', 'outputs', 'inputs', 'audit', 'core', 'verdict', 'rules', 'facts', 'model']
  }
  const entries = ['src/action.ts', 'src/rerun.ts', 'src/cli.ts']

  function layerOf(path: string): string {
    if (entries.includes(path)) return 'entry'
    if (path === 'src/verdict.ts') return 'verdict'
    const [, folder, ...rest] = path.split('/')
    return rest.length === 0 ? 'core' : folder!
  }

  function mayReachOut(path: string): boolean {
    return ['inputs', 'commands', 'entry'].includes(layerOf(path)) || path.startsWith('src/outputs/publish')
  }

  test('point at the model', () => {
    const wrong = sources.flatMap(path =>
      importsOf(path)
        .filter(name => name.startsWith('src/') && !allowed[layerOf(path)]?.includes(layerOf(name)))
        .map(name => `${path} imports ${name}`)
    )
    expect(wrong).toEqual([])
  })

  test('stay within src and schemas, and name a module that exists', () => {
    const wrong = sources.flatMap(path =>
      importsOf(path)
        .filter(name => name.includes('/') && !/^(@|node:)/.test(name) && !isPackagePath(name))
        .filter(name => !/^(?:src|schemas)\//.test(name) || !existsSync(join(root, name)))
        .map(name => `${path} imports ${name}`)
    )
    expect(wrong).toEqual([])
  })

  test('reach out of the process only in inputs, publish, commands and entries', () => {
    const outside =
      /^(node:(fs|child_process|net|http|https|http2|dgram|dns|tls|timers|worker_threads)\b|@actions\/|@octokit\/)/
    const wrong = sources
      .filter(path => !mayReachOut(path))
      .flatMap(path =>
        importsOf(path)
          .filter(name => outside.test(name))
          .map(name => `${path} imports ${name}`)
      )
    expect(wrong).toEqual([])
  })

  test('are all found by the scan: a module under test shows its own', () => {
    expect(importsOf('src/rules/missing-task.ts')).toEqual([
      'src/model/result.ts',
      'src/model/text.ts',
      'src/rules/rule.ts'
    ])
  })

  function isPackagePath(name: string): boolean {
    return existsSync(join(root, 'node_modules', name.split('/')[0]!))
  }
})

test('no clock, chance, locale or environment decides anything in the pure layers', () => {
  const forbidden =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\blocaleCompare\(|\btoLocale\w+\(|\bIntl\.|\bprocess\.(?!env\.REMIT_VERSION\b)[a-z]/
  const wrong = sources
    .filter(path => /^src\/(model|facts|rules|audit)\/|^src\/outputs\/(?!publish)|^src\/[^/]+$/.test(path))
    .filter(path => !['src/action.ts', 'src/rerun.ts', 'src/cli.ts'].includes(path))
    .flatMap(path =>
      read(path)
        .split('\n')
        .filter(line => forbidden.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
        .map(line => `${path}: ${line.trim()}`)
    )
  expect(wrong).toEqual([])
})

describe('each rule', () => {
  test('stands once in the list, and every rule file is listed', () => {
    const files = sources
      .filter(path => path.startsWith('src/rules/') && /\bdefineRule\(\{/.test(read(path)))
      .map(path => path.slice('src/rules/'.length, -'.ts'.length))
    expect([...ids].sort()).toEqual(files)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has its id and floor in the model, where the policy is checked', () => {
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
    expect([...ruleIds].map(({ id, floor }) => ({ id, floor })).sort(byId)).toEqual(
      rules.map(({ id, floor }) => ({ id, floor })).sort(byId)
    )
  })

  test.each(ids)('%s has its test', id => {
    expect(existsSync(join(root, `__tests__/rules/${id}.test.ts`))).toBe(true)
  })

  test('has two cases, and every case belongs to a rule, to an issue, to the seven questions, to several claims, or to an exemption', () => {
    const others = /^(?:issue-\d+|seven-questions|several-claims|(?:waiver|profile)-[a-z-]+)$/
    const names = caseNames().filter(name => !others.test(name))
    expect(names).toEqual(ids.flatMap(id => [id, `${id}--ok`]).sort())
  })

  test('has its page', () => {
    expect(readdirSync(join(root, 'docs/rules')).sort()).toEqual([...ids.map(id => `${id}.md`), 'README.md'].sort())
  })

  test.each(rules.map(rule => [rule.id, rule.controls] as const))('%s cites controls that resolve', (_id, controls) => {
    expect(controls.length).toBeGreaterThan(0)
    expect(controls.filter(id => resolveControl(id) === null)).toEqual([])
    expect(new Set(controls).size).toBe(controls.length)
  })
})

test('every framework that a policy may name has its catalogue', () => {
  expect(frameworks.map(framework => framework.key)).toEqual(expect.arrayContaining([...policyFrameworks]))
})

test('every generated page equals a fresh generation', () => {
  for (const [path, text] of generatedPages(root)) expect([path, read(path)]).toEqual([path, text])
})

test.each([
  ['action.yml', actionInputNames],
  ['rerun/action.yml', rerunInputNames]
])('%s names the inputs that the code reads', (path, wanted) => {
  const lines = read(path).split('\n')
  const from = lines.indexOf('inputs:')
  const length = lines.slice(from + 1).findIndex(line => /^\S/.test(line) && !line.startsWith('#'))
  const block = lines.slice(from + 1, length < 0 ? undefined : from + 1 + length)
  const names = block.flatMap(line => /^ {2}([\w-]+):/.exec(line)?.[1] ?? [])
  expect(names).toEqual([...wanted])
})

test('the published policy schema is the one that the parser is held to', async () => {
  const { policySchema } = await import('../src/model/policy-schema.js')
  expect(JSON.parse(read('schemas/policy-1.schema.json'))).toEqual(policySchema)
})

test('dist is a fresh build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-dist-'))
  try {
    const built = spawnSync(process.execPath, ['build.mjs', folder], { cwd: root, encoding: 'utf8' })
    expect([built.status, built.stderr]).toEqual([0, ''])
    const list = (path: string): string[] => (readdirSync(path, { recursive: true }) as string[]).sort()
    expect(list(join(root, 'dist'))).toEqual(list(folder))
    const stale = list(folder).filter(
      name => !readFileSync(join(folder, name)).equals(readFileSync(join(root, 'dist', name)))
    )
    expect(stale).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

describe('documents', () => {
  const pages = [...readdirSync(root).filter(name => name.endsWith('.md')), ...filesBelow('docs', '.md')]

  /** Code spans and links outside fenced code. */
  function namedIn(page: string): { spans: string[]; links: string[] } {
    const prose = read(page)
      // The demo's summary speaks of the demo's own files.
      .replace(/<!-- demo:begin -->[\s\S]*<!-- demo:end -->/, '')
      .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*$/gm, '')
    return {
      spans: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!),
      links: [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target]) => target!)
    }
  }

  const ours = /^(src|__tests__|docs|schemas|scripts|bench|dist|tools|\.ci|\.github\/workflows)(\/|$)/
  const isPattern = (path: string): boolean => /[*<>{}…\s]/.test(path)

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s is there', page => {
    expect(pages).toContain(page)
  })

  test.each(pages)('%s names only paths that exist', page => {
    const missing = namedIn(page).spans.filter(
      path => ours.test(path) && path.includes('/') && !isPattern(path) && !existsSync(join(root, path))
    )
    expect(missing).toEqual([])
  })

  test.each(pages)('%s links only to pages that exist', page => {
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/')) : '.'
    const missing = namedIn(page).links.filter(
      target => !/^[a-z]+:/i.test(target) && !existsSync(join(root, folder, decodeURIComponent(target)))
    )
    expect(missing).toEqual([])
  })
})
