// What holds for every pull request, whatever anybody wrote into it.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { evaluate } from '../../src/evaluate.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import type { PolicySource } from '../../src/model/policy.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { renderCheckRun } from '../../src/outputs/check-run.js'
import { renderJobSummary } from '../../src/outputs/job-summary.js'
import { safeLog } from '../../src/outputs/log.js'
import { renderTerminal } from '../../src/outputs/terminal.js'
import { testResultOf } from '../../src/outputs/test-result.js'
import { aManifest, aPolicySource, aPullRequest, base } from '../support/a-pull-request.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { commandsIn } from '../support/runner-commands.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/evidence-1.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

const example = parsePolicy(readFileSync(new URL('../../policy.example.json', import.meta.url)), 'policy.example.json')
const sources: PolicySource[] = [
  { state: 'absent', path: '.github/remit.json', commit: base },
  aPolicySource(example.policy!),
  { state: 'unreadable', path: '.github/remit.json', commit: null, reason: 'it is a link' }
]

const naughty = fc.constantFrom(...naughtyStrings)
const words = fc.constantFrom(
  'parser',
  'invoice',
  'May touch: src/**',
  'AI assistance: none',
  'AI assistance: Cursor',
  '- [x] done',
  '## Testing',
  '`src/a.ts`',
  '\n\n'
)
const text = fc
  .array(fc.oneof(naughty, words, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map(parts => parts.join(' ').toWellFormed())
const name = fc
  .oneof(
    naughty,
    fc.constantFrom('src/a.ts', 'src/b/parser.ts', 'infra/prod/x.tf', 'README.md'),
    fc.string({ unit: 'binary', minLength: 1 })
  )
  .map(path => path.toWellFormed().replaceAll('\0', '') || 'x')
const file = fc.record({
  path: name,
  previousFilename: fc.option(name),
  status: fc.constantFrom(
    'added' as const,
    'removed' as const,
    'modified' as const,
    'renamed' as const,
    'changed' as const
  ),
  lines: fc.array(
    fc.oneof(naughty, fc.string()).map(line => `+${line.replaceAll('\n', ' ')}`),
    { maxLength: 4 }
  )
})
const packageName = fc.oneof(naughty, fc.constantFrom('luxon', '@acme/zones', '__proto__', 'a|b`c', '\ud800'), text)
const manifest = fc
  .record({
    path: fc.constantFrom(
      'package.json',
      'a/package.json',
      'package-lock.json',
      '.npmrc',
      'pom.xml',
      'tests/Cargo.toml'
    ),
    dependencies: fc.dictionary(packageName, fc.oneof(naughty, fc.constantFrom('1', 'x/y', 'https://u:p@h.example/x'))),
    scripts: fc.array(packageName, { maxLength: 2 }),
    broken: fc.boolean()
  })
  .map(({ path, dependencies, scripts, broken }) =>
    aManifest(path, '{}', JSON.stringify({ dependencies, trustedDependencies: scripts }).slice(broken ? 1 : 0))
  )
const pullRequest = fc
  .record({
    title: text,
    body: text,
    headRef: fc.option(text),
    labels: fc.array(text, { maxLength: 2 }),
    commits: fc.array(text, { maxLength: 3 }),
    files: fc.uniqueArray(file, { maxLength: 8, selector: one => one.path }),
    manifests: fc.uniqueArray(manifest, { maxLength: 3, selector: one => one.path })
  })
  .map(given => aPullRequest(given))

test('every pull request gives evidence of the published shape, and outputs without a stray command', () => {
  fc.assert(
    fc.property(pullRequest, fc.constantFrom(...sources), (given, policySource) => {
      const evidence = evaluate({
        pullRequest: given,
        policySource,
        at: '2026-11-22T12:00:00.000Z',
        run: { environment: 'command-line' }
      })
      expect(validate(JSON.parse(canonicalJson(evidence))) ? [] : validate.errors).toEqual([])
      expect(evidence.predicate.change.files).toHaveLength(given.files.length)
      canonicalJson(testResultOf(evidence))
      const out: string[] = []
      for (const shown of [
        renderJobSummary(evidence),
        renderCheckRun(evidence).summary,
        renderTerminal(evidence, { colour: false })
      ]) {
        safeLog(shown, chunk => out.push(chunk))
      }
      expect(commandsIn(out.join(''))).toEqual([])
    }),
    { numRuns: 150 }
  )
})

test('the order in which files, commits, labels come changes no byte', () => {
  fc.assert(
    fc.property(
      pullRequest,
      fc.constantFrom(...sources),
      fc.integer({ min: 0, max: 7 }),
      (given, policySource, turn) => {
        const rotate = <T>(list: readonly T[]): T[] =>
          [...list.slice(turn % (list.length || 1)), ...list.slice(0, turn % (list.length || 1))].reverse()
        const other = {
          ...given,
          files: rotate(given.files),
          commits: rotate(given.commits!),
          labels: rotate(given.labels)
        }
        const bytes = (one: typeof given): string =>
          canonicalJson(
            evaluate({
              pullRequest: one,
              policySource,
              at: '2026-11-22T12:00:00.000Z',
              run: { environment: 'command-line' }
            })
          )
        expect(bytes(other)).toBe(bytes(given))
      }
    ),
    { numRuns: 150 }
  )
})
