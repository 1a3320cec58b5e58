import { describe, expect, test } from '@jest/globals'
import { parseCodeOwners } from '../../src/model/code-owners.js'

/** Owners of a path, or null where no line matches. */
function ownersOf(text: string, path: string): string[] | null {
  return (
    parseCodeOwners(text)
      .ruleFor(path)
      ?.owners.map(({ name }) => name) ?? null
  )
}

function matches(pattern: string, path: string): boolean {
  return ownersOf(`${pattern} @o`, path) !== null
}

describe('a pattern', () => {
  test.each<[string, string[], string[]]>([
    ['*', ['a', 'a/b/c.ts', '.github/x'], []],
    ['*.js', ['a.js', 'deep/er/b.js', 'x.js/inside'], ['a.ts', 'js']],
    ['/build/logs/', ['build/logs/a', 'build/logs/deep/b'], ['build/logs', 'x/build/logs/a', 'build/log/a']],
    ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md', 'docs']],
    ['apps/', ['apps/a', 'x/apps/b/c', 'apps/apps'], ['apps', 'x/apps', 'myapps/a']],
    ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a', 'docs']],
    ['/apps/github', ['apps/github', 'apps/github/a/b'], ['apps/githubx', 'x/apps/github']],
    ['**/logs', ['logs', 'build/logs/a', 'deeply/nested/logs/b', 'x/logs'], ['logsx', 'x/mylogs/a']],
    ['/scripts/**', ['scripts/a', 'scripts/b/c'], ['scripts', 'x/scripts/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/x/b/below'], ['ab', 'a/xb', 'x/a/b']],
    ['README.md', ['README.md', 'deep/README.md', 'README.md/x'], ['README.mdx']],
    ['src/a', ['src/a', 'src/a/b'], ['x/src/a']],
    ['/*', ['a'], ['a/b']],
    ['/**', ['a', 'a/b'], []],
    ['**', ['a', 'a/b'], []],
    ['/', [], ['a', 'a/b']],
    ['*/', ['a/b', 'a/b/c'], ['a']],
    ['docs/*/', ['docs/a/b'], ['docs/a', 'docs']],
    ['docs/*.md', ['docs/a.md', 'docs/a.md/below'], ['docs/a/b.md']],
    ['a?c', ['abc', 'x/a-c', 'a😀c'], ['ac', 'abbc', 'a/c']],
    ['a*b*c', ['abc', 'aXbYbZc'], ['acb', 'ab/c']],
    ['Docs/', ['Docs/a'], ['docs/a']],
    ['a\\ b/', ['a b/c'], ['a/c']],
    ['a\\*b', ['a*b'], ['axb']],
    ['app/(group)/{x,y}', ['app/(group)/{x,y}'], ['app/(group)/x']],
    ['a//b', [], ['a/b']]
  ])('%s', (pattern, yes, no) => {
    expect([...yes, ...no].filter(path => matches(pattern, path))).toEqual(yes)
  })

  test('answers quickly whatever the path', () => {
    const parts = 'a/'.repeat(2000)
    expect(matches('**/a/**/a/**/a/**/b', `${parts}a`)).toBe(false)
    expect(matches('*a*a*a*a*a*b', 'a'.repeat(4000))).toBe(false)
  })
})

describe('a file', () => {
  test('the last line that matches counts', () => {
    const text = '* @all\n*.js @js\n/src/ @src\n'
    expect(ownersOf(text, 'a.txt')).toEqual(['all'])
    expect(ownersOf(text, 'a.js')).toEqual(['js'])
    expect(ownersOf(text, 'src/a.js')).toEqual(['src'])
  })

  test('a line without owners takes them away', () => {
    expect(ownersOf('/apps/ @octocat\n/apps/github\n', 'apps/github/a')).toEqual([])
    expect(ownersOf('/apps/ @octocat\n/apps/github # nobody\n', 'apps/github/a')).toEqual([])
    expect(ownersOf('/apps/ @octocat\n/apps/github\n', 'apps/other')).toEqual(['octocat'])
  })

  test('tells people, teams and addresses apart', () => {
    const [rule] = [parseCodeOwners('\uFEFF* @Bob\t@Acme/Platform docs@example.com # why\r\n').ruleFor('a')]
    expect(rule).toEqual({
      line: 1,
      pattern: '*',
      owners: [
        { kind: 'person', name: 'bob' },
        { kind: 'team', name: '@acme/platform' },
        { kind: 'email', name: 'docs@example.com' }
      ]
    })
  })

  test.each<[string, string]>([
    ['!a @o', 'pattern'],
    ['a[bc] @o', 'pattern'],
    ['***/a @o', 'pattern'],
    ['a\\', 'pattern'],
    [`${'a'.repeat(5000)} @o`, 'pattern'],
    ['a bob', 'owner'],
    ['a @bob/x/y', 'owner'],
    ['a @bob not-an-owner', 'owner'],
    [`a @${'b'.repeat(400)}`, 'owner'],
    ['\\#a @o', 'comment'],
    ['a#b @o', 'comment']
  ])('skips %s alone', (line, reason) => {
    const owners = parseCodeOwners(`* @all\n${line}\n/x @x`)
    expect(owners.problems).toEqual([{ line: 2, reason }])
    expect(owners.ruleFor('a')!.owners).toEqual([{ kind: 'person', name: 'all' }])
    expect(owners.ruleFor('x')!.owners).toEqual([{ kind: 'person', name: 'x' }])
  })

  test('comments and blank lines say nothing', () => {
    const owners = parseCodeOwners('\n# * @a\n   \n \t# b @c\n')
    expect(owners.problems).toEqual([])
    expect(owners.ruleFor('a')).toBeNull()
  })

  test('is not loaded from 3 MB on', () => {
    const owners = parseCodeOwners(`* @a\n${'#'.repeat(3 * 1024 * 1024)}`)
    expect(owners.problems).toEqual([{ line: 0, reason: 'too-large' }])
    expect(owners.ruleFor('a')).toBeNull()
  })
})
