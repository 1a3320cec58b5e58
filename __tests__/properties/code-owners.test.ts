// Where CODEOWNERS and gitignore agree, git itself judges our matcher, in a real repository.
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCodeOwners } from '../../src/model/code-owners.js'
import { GitRepository } from '../support/git-repository.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import '../support/seed.js'

const names = ['a', 'b', 'ab', 'a.js', '.b', 'logs', 'x y', 'c-1']
const paths = names.flatMap(one => [
  `f-${one}`,
  ...names.flatMap(two => [`${one}/${two}/f`, `${one}/f-${two}`, `${one}/${two}/${one}/${two}-f`])
])

const repository = new GitRepository()
for (const path of paths) repository.write(path, '')
afterAll(() => repository.remove())

const part = fc.constantFrom(
  ...names.map(name => name.replace(' ', '\\ ')),
  '*',
  '**',
  'a*',
  '*b',
  '?',
  '*.js',
  'f',
  'f-*',
  '*f'
)
const pattern = fc
  .tuple(fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([start, parts, end]) => `${start}${parts.join('/')}${end}`)
  .filter(bothAgree)

/** A last part that is nothing but stars stops at files for GitHub and takes in directories for git. */
function bothAgree(text: string): boolean {
  const parts = text.split('/').filter(one => one !== '')
  const isSingle = parts.length === 1 && !text.startsWith('/')
  return isSingle ? parts[0] !== '**' : !['*', '**'].includes(parts.at(-1)!)
}

function ignored(patterns: readonly string[]): string[] {
  repository.write('.git/info/exclude', `${patterns.join('\n')}\n`)
  const status = repository.raw('', 'ls-files', '--others', '--ignored', '--exclude-standard', '-z')
  return status.toString('utf8').split('\0').filter(Boolean).sort()
}

describe('the matcher', () => {
  test('says what git says', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), patterns => {
        const owners = parseCodeOwners(patterns.map(one => `${one} @o`).join('\n'))
        expect(owners.problems).toEqual([])
        expect(paths.filter(path => owners.ruleFor(path) !== null).sort()).toEqual(ignored(patterns))
      }),
      { numRuns: 150 }
    )
  })

  test('is asked about patterns that match some paths and not others', () => {
    const matching = ['a*', 'b/*b', '**/logs/', '/x\\ y/**/f'].map(one => ignored([one]).length)
    for (const count of matching) {
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(paths.length)
    }
  })
})

test('never throws, whatever the text and the path', () => {
  const odd = fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom(...naughtyStrings))
  fc.assert(
    fc.property(fc.array(odd), odd, (lines, path) => {
      const owners = parseCodeOwners(lines.join('\n'))
      const rule = owners.ruleFor(path)
      expect(rule === null || rule.line >= 1).toBe(true)
    })
  )
})
