import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { relateDependencies } from '../../src/facts/dependencies.js'
import type { Ecosystem } from '../../src/model/dependency.js'
import { readLock } from '../../src/model/lock-file.js'
import { lockNames, type ManifestFormat, manifestKind } from '../../src/model/manifest-kind.js'
import { parseManifest } from '../../src/model/manifest-parse.js'
import { aManifest } from '../support/a-pull-request.js'

const manifestPaths = [
  'package.json',
  'pnpm-workspace.yaml',
  '.npmrc',
  '.yarnrc.yml',
  'pyproject.toml',
  'requirements.txt',
  'pom.xml',
  'go.mod',
  'Cargo.toml'
]
const lockPaths = [...lockNames.values()].flat()

/** Pieces of all formats, so that what comes out is often nearly one of them. */
const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ':',
  ',',
  '\n',
  ' ',
  '=',
  '#',
  '&a ',
  '*a',
  '- ',
  '<project>',
  '</project>',
  '<dependencies>',
  '<dependency>',
  '<a/>',
  '<!--',
  '-->',
  '&x;',
  '"dependencies"',
  '"__proto__"',
  'constructor',
  '[project]',
  '[[package]]',
  'name = "a"',
  'dependencies = ["a"]',
  '[dependencies]',
  'require (',
  ')',
  'module m',
  '=> ../x',
  '// indirect',
  'a==1',
  '-e ',
  'git+https://u:p@h/x',
  '# via',
  'importers:',
  'packages:',
  "  'a@1':",
  'resolved "https://h/x"',
  '\\',
  '\0',
  '\u202e',
  '\ud800'
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
  fc.json(),
  fc.string({ maxLength: 300, unit: 'binary' })
)

describe('whatever the text', () => {
  test('a manifest is read or unreadable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...manifestPaths), text, (path, given) => {
        const kind = manifestKind(path)!
        const result = parseManifest(kind.format as ManifestFormat, given)
        if ('unreadable' in result) return expect(typeof result.unreadable).toBe('string')
        const names = result.manifest.packages.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const { name, requirement, source } of result.manifest.packages) {
          expect(name).not.toMatch(/[\s"]/)
          expect(requirement).not.toBe('')
          // No account ever goes into the evidence.
          expect(source.at ?? '').not.toContain('u:p@')
        }
      })
    )
  })

  test('a lock file is read or unreadable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lockPaths), text, (path, given) => {
        const kind = manifestKind(path)!
        if (kind.sort !== 'lock') throw new Error('no lock file')
        const lock = readLock(kind.format, kind.ecosystem as Ecosystem, given)
        expect(lock === null || lock.names instanceof Set).toBe(true)
        for (const source of lock?.sources ?? []) expect(source).not.toContain('@h')
      })
    )
  })

  test('order of files changes nothing, and the same on both sides is no change', () => {
    const file = fc.record({ path: fc.constantFrom(...manifestPaths, ...lockPaths), before: text, after: text })
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 6, selector: ({ path }) => path }), files => {
        const pullRequest = { title: 'T', registryAnswers: null }
        const relate = (texts: typeof files) =>
          relateDependencies(
            { ...pullRequest, manifests: texts.map(({ path, before, after }) => aManifest(path, before, after)) },
            { statement: [] }
          )
        expect(relate([...files].reverse())).toEqual(relate(files))
        const same = relate(files.map(({ path, after }) => ({ path, before: after, after })))
        expect(same.dependencies).toEqual([])
      })
    )
  })
})
