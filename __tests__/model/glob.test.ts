import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compileGlobs, globLimits, globProblem } from '../../src/model/glob.js'

function matches(pattern: string, path: string): boolean {
  return compileGlobs([pattern]).matches(path)
}

describe('a pattern', () => {
  test.each<[string, string, boolean, string]>([
    ['src/a.ts', 'src/a.ts', true, 'names a file'],
    ['src/a.ts', 'src/b.ts', false, 'names no other file'],
    ['src/auth', 'src/auth/login.ts', true, 'without wildcards covers what is below'],
    ['src/auth', 'src/auth', true, 'without wildcards names the directory itself'],
    ['src/auth', 'src/auth.ts', false, 'ends with its part'],
    ['src/auth', 'src/authentic/a.ts', false, 'ends with its part, in a directory as well'],
    ['src/auth/', 'src/auth/login.ts', true, 'with a slash at the end covers what is below'],
    ['src/auth/', 'src/auth', true, 'with a slash at the end names the directory itself, such as a submodule'],
    ['docs', 'docs/a/b.md', true, 'covers at any depth'],
    ['docs', 'x/docs/a.md', false, 'begins at the top directory'],
    ['./docs', 'docs/a.md', true, 'may begin with ./'],
    ['/docs', 'docs/a.md', true, 'may begin with /'],
    ['.//./docs//a', 'docs/a/b.md', true, 'may be written badly'],
    ['/', 'any/path.ts', true, 'of the top directory alone covers all'],
    ['.', 'any/path.ts', true, 'of the top directory alone covers all, also as a dot'],
    ['src/**', 'src/a/b.ts', true, 'with ** covers what is below'],
    ['src/**', 'src', false, 'with ** does not name the directory itself'],
    ['src/**', 'Src/a.ts', false, 'minds case'],
    ['**', '.github/workflows/ci.yml', true, 'of ** matches leading dots'],
    ['**/*.yml', '.github/workflows/ci.yml', true, 'with wildcards matches leading dots'],
    ['*', '.env', true, 'of one star matches leading dots'],
    ['*', 'src/a.ts', false, 'of one star stays in the top directory'],
    ['*.ts', 'a.ts', true, 'without a slash means the top directory'],
    ['*.ts', 'x/a.ts', false, 'without a slash means only the top directory, unlike .gitignore'],
    ['**/*.ts', 'a.ts', true, 'with **/ means the top directory as well'],
    ['**/*.ts', 'x/y/a.ts', true, 'with **/ means every directory'],
    ['**/*.ts', 'x/y/.ts', true, 'lets a star be empty'],
    ['**/*.d.ts', 'x/a.d.ts', true, 'may end with two dots'],
    ['**/*.d.ts', 'x/a.ts', false, 'of two dots needs both'],
    ['**/.env*', 'x/.env.local', true, 'may begin with a dot'],
    ['**/.env*', 'x/a.env', false, 'that begins with a dot is anchored'],
    ['**/a*a', 'x/a', false, 'does not use one letter twice'],
    ['**/package.json', 'x/package.json', true, 'may name a file in every directory'],
    ['**/package.json', 'package.json', true, 'may name a file in every directory, the top one too'],
    ['**/package.json', 'package.json/x', false, 'that names a file in every directory names no directory'],
    ['**/secret/**', 'a/secret/b/c', true, 'may name a directory anywhere'],
    ['**/secret/**', 'secret/b', true, 'may name a directory anywhere, at the top too'],
    ['**/secret/**', 'a/secret', false, 'of a directory anywhere needs something below'],
    ['src/**/test/**', 'src/test/a', true, 'may name a directory below another'],
    ['src/**/test/**', 'test/src/test', false, 'of a directory below another is anchored'],
    ['src/**/*.ts', 'src/a.ts', true, 'with /**/ lets it be empty'],
    ['src/*/a.ts', 'src/x/a.ts', true, 'with /*/ means one part'],
    ['src/*/a.ts', 'src/x/y/a.ts', false, 'with /*/ means only one part'],
    ['src/?.ts', 'src/a.ts', true, 'with ? means one character'],
    ['src/?.ts', 'src/ab.ts', false, 'with ? means only one character'],
    ['packages/*/', 'packages/a/b.ts', true, 'of directories covers what is below'],
    ['packages/*/', 'packages/readme.md', false, 'of directories matches no file'],
    ['packages/*', 'packages/a/b.ts', false, 'with a wildcard covers nothing below'],
    ['{src,lib}', 'lib/a.ts', true, 'of braces covers what is below each'],
    ['{src,lib}/**/*.{ts,js}', 'lib/x/a.js', true, 'may hold several braces'],
    ['{src,lib}/**/*.{ts,js}', 'lib/x/a.md', false, 'of braces lists all it means'],
    ['{docs,*.md}', 'a.md', true, 'may mix plain and wild alternatives'],
    ['{docs,*.md}', 'docs/x', true, 'may mix plain and wild alternatives, each by its own rule'],
    ['v{1..3}', 'v2/a', true, 'may count'],
    ['src/{a,b/**}/x.ts', 'src/b/c/d/x.ts', true, 'may hold slashes in braces'],
    ['app/[id]/**', 'app/[id]/page.tsx', true, 'takes brackets literally'],
    ['app/[id]/**', 'app/i/page.tsx', false, 'knows no character classes'],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true, 'with brackets matches itself'],
    ['app/[...all]', 'app/[...all]/page.tsx', true, 'with brackets covers what is below'],
    ['**/[id]*.ts', 'app/[id].test.ts', true, 'may mix brackets and wildcards'],
    ['**/[[]id]', 'app/[[]id]', true, 'may hold any brackets'],
    ['[[:constructor:]]', '[[:constructor:]]', true, 'knows no POSIX classes'],
    ['[[:constructor:]]', 'c', false, 'knows no POSIX classes and asks no prototype'],
    ['src/@(x)/p.ts', 'src/@(x)/p.ts', true, 'that is an extended glob matches itself'],
    ['src/@(x|y)/p.ts', 'src/y/p.ts', true, 'may be an extended glob'],
    ['**/!(*.test).ts', 'src/a.ts', true, 'may be a negative extended glob'],
    ['app/(group)/page.tsx', 'app/(group)/page.tsx', true, 'may hold round brackets'],
    ['app/(group)', 'app/(group)/page.tsx', true, 'of round brackets covers what is below'],
    ['app/@modal/(.)photo', 'app/@modal/(.)photo/page.tsx', true, 'may hold the marks of routes'],
    ['routes/+page.svelte', 'routes/+page.svelte', true, 'may hold a plus sign'],
    ['#notes.md', '#notes.md', true, 'is never a comment'],
    ['!docs/**', 'src/a.ts', false, 'never negates'],
    ['!docs/**', '!docs/a', true, 'that begins with ! means that name'],
    ['a\\*b', 'a*b', true, 'may escape a wildcard'],
    ['a\\*b', 'axb', false, 'with an escaped wildcard matches only it'],
    ['a\\*b', 'a\\*b', true, 'with an escape matches itself'],
    ['*.{ts', 'a.{ts', true, 'may hold a brace that never closes'],
    ['a{b}c', 'a{b}c', true, 'may hold braces without a comma'],
    ['ﬁle/*', 'ﬁle/x', true, 'may hold any script'],
    ['x/*', 'x/a\nb', true, 'matches control characters'],
    ['x/?', 'x/😀', true, 'takes a character beyond the basic plane as one'],
    ['', '', false, 'of nothing matches nothing'],
    ['', 'a', false, 'of nothing matches no path'],
    ['src/**', 'src/../infra/prod', false, 'does not follow .. of a crafted tree'],
    ['src', 'src/../infra/prod', false, 'does not follow .. of a crafted tree as a directory'],
    ['**/*.ts', 'src/./a.ts', false, 'matches no . of a crafted tree']
  ])('%s on %j is %j: it %s', (pattern, path, expected) => expect(matches(pattern, path)).toBe(expected))
})

describe('a list of patterns', () => {
  test('names the first that matches, in the given order, as it was given', () => {
    const globs = compileGlobs(['**/*.md', './docs/', 'docs/a.md', 'src/**', '**/b.ts', '*/b*', 'src'])
    expect(globs.matching('docs/a.md')).toBe('**/*.md')
    expect(globs.matching('docs/a.txt')).toBe('./docs/')
    expect(globs.matching('src/b.ts')).toBe('src/**')
    expect(globs.matching('lib/b.ts')).toBe('**/b.ts')
    expect(globs.matching('lib/bc.ts')).toBe('*/b*')
    expect(globs.matching('src')).toBe('src')
    expect(globs.matching('lib/x/b')).toBeNull()
  })

  test('may be empty, and then matches nothing', () => {
    const globs = compileGlobs([])
    expect([globs.matches('a'), globs.matching('a'), globs.matchesFolded('a')]).toEqual([false, null, false])
  })

  test('takes names of object members as names', () => {
    const globs = compileGlobs(['constructor', '**/__proto__', '**/*.toString'])
    expect(globs.matching('constructor/a')).toBe('constructor')
    expect(globs.matching('x/__proto__')).toBe('**/__proto__')
    expect(compileGlobs(['src']).matches('constructor')).toBe(false)
  })
})

describe('folded, for protected patterns', () => {
  test.each<[string, string, boolean]>([
    ['src/auth/**', 'src/auth/a.ts', true],
    ['src/auth/**', 'SRC/Auth/a.ts', true],
    ['Src/Auth/**', 'src/auth/a.ts', true],
    ['**/*.pem', 'x/KEY.PEM', true],
    ['café/**', 'cafe\u0301/x', true],
    ['cafe\u0301', 'CAFÉ/x', true],
    ['straße', 'STRASSE/x', true],
    ['.git/**', '.git /config', true],
    ['.git/**', '.GIT./config', true],
    ['.github/workflows/**', '.git\u200bhub/workflows/x.yml', true],
    ['kelvin', '\u212aelvin', true],
    ['infra/*/x?.tf', 'INFRA/Prod/X1.TF', true],
    ['src/auth/**', 'src/author/a.ts', false],
    ['...', '.../x', true],
    ['a', 'a/..', false]
  ])('%s on %j is %j', (pattern, path, expected) => {
    expect(compileGlobs([pattern]).matchesFolded(path)).toBe(expected)
  })

  test('whatever matches also matches folded', () => {
    for (const pattern of ['Foo./**', 'A b', 'İx/*', '**/ß', 'X/[A]/*']) {
      const path = pattern.replaceAll('**', 'y').replaceAll('*', 'y')
      const globs = compileGlobs([pattern])
      expect([pattern, globs.matches(path), globs.matchesFolded(path)]).toEqual([pattern, true, true])
    }
  })
})

describe('limits', () => {
  test.each<[string, string | null]>([
    ['', 'is empty'],
    ['x'.repeat(512), null],
    ['😀'.repeat(512), null],
    ['x'.repeat(513), 'is longer than 512 characters'],
    [`${'**/'.repeat(8)}x`, null],
    [`${'**/'.repeat(9)}x`, 'holds ** more than 8 times'],
    ['{a,b}'.repeat(9), null],
    ['{a,b}'.repeat(10), 'expands its braces to more than 1000 patterns'],
    ['{1..1000}', null],
    ['{1..1001}', 'expands its braces to more than 1000 patterns'],
    ['{'.repeat(17), 'holds more than 16 opening braces'],
    ['@(a|+(b))', null],
    ['@(a|+(b|?(c)))', 'nests extended globs deeper than 2'],
    ['@(a)@(b)@(c)@(d)', null],
    ['@(a)@(b)@(c)@(d)@(e)', 'holds more than 4 extended globs'],
    [`*${'x'.repeat(63)}`, null],
    [`*${'x'.repeat(64)}`, 'has a path part with wildcards that is longer than 64 characters'],
    [`${'x'.repeat(300)}/*`, null]
  ])('%.40s: %s', (pattern, problem) => expect(globProblem(pattern)).toBe(problem))

  test('a pattern over them is listed and matches only its equal', () => {
    const bomb = '{a,b}'.repeat(22)
    const globs = compileGlobs([bomb, 'src/**'])
    expect(globs.refused).toEqual([bomb])
    expect(globs.matches('a'.repeat(22))).toBe(false)
    expect(globs.matching(bomb)).toBe(bomb)
    expect(globs.matching('src/a')).toBe('src/**')
  })

  test('patterns that are too much together are listed from there on', () => {
    const patterns = Array.from({ length: 200 }, (_, i) => `**/x${i}?/**/*a?b?c*`)
    const { refused } = compileGlobs(patterns)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused).toEqual(patterns.slice(-refused.length))
    expect(compileGlobs(Array.from({ length: 500 }, (_, i) => `src/m${i}/**/*.{ts,tsx}`)).refused).toEqual([])
  })

  test('a path over them is decided by the plain forms; protection takes it as matched', () => {
    const long = `src/${'a'.repeat(300)}/x.ts`
    const deep = `src/${'a/'.repeat(3000)}x.ts`
    for (const path of [long, deep]) {
      expect(['src', 'src/**', '**/*.ts', '**/x.ts'].map(pattern => matches(pattern, path))).toEqual([
        true,
        true,
        true,
        true
      ])
      const wild = compileGlobs(['src/**/*a*?x*'])
      expect([wild.matches(path), wild.matching(path), wild.matchesFolded(path)]).toEqual([false, null, true])
      expect(compileGlobs(['lib/**/*a*?x*']).matchesFolded(path)).toBe(false)
    }
  })
})

describe('hostile input ends', () => {
  const hostile = [
    '{a,b}'.repeat(22),
    '{1..10000000}',
    '{a..z}'.repeat(8),
    `${'{'.repeat(200)},${'}'.repeat(200)}`,
    `${'*'.repeat(400)}b`,
    `${'*a'.repeat(200)}b`,
    `**/${'*a'.repeat(25)}*.spec.ts`,
    '**/*.*.*.*.*.ts',
    '**/*a*a*a*a*.spec.ts',
    `${'**/'.repeat(100)}x`,
    `${'**/a/'.repeat(8)}b`,
    `${'+(a|'.repeat(80)}b${')'.repeat(80)}`,
    '+(+(+(+(a))))b',
    '*(*(a|b)|*(b|a))*(a)*(b)c',
    '!(*a)!(*b)!(a*)!(b*)x',
    `${'?'.repeat(400)}`,
    `${'[a-z]'.repeat(100)}`,
    '[[:alpha:]]'.repeat(40),
    `${'\\'.repeat(511)}`
  ]
  const parts = (part: string, size = 255): string =>
    Array(16).fill(part.repeat(size).slice(0, size)).join('/').slice(0, 4096)
  const paths = {
    'one letter': parts('a'),
    'dots and letters': `${parts('a.').slice(0, 4000)}/x`,
    'shallow parts': `${'a/'.repeat(2040)}x.spec.t`,
    'almost a hit': `${parts('ab').slice(0, 4000)}/a.a.a.a.a.t`,
    'no slash, over the limits': 'a'.repeat(100_000),
    brackets: parts('[a]{b}(c)')
  }
  const cpuMs = (run: () => unknown): number => {
    const from = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }

  test.each(hostile)('%.50s', pattern => {
    for (const [name, path] of Object.entries(paths)) {
      // Coarse, so that a slow machine does not fail: a real hang is a thousand times longer.
      const spent = cpuMs(() => [compileGlobs([pattern]).matches(path), compileGlobs([pattern]).matchesFolded(path)])
      expect([name, spent < 1000]).toEqual([name, true])
    }
  })

  const example = JSON.parse(readFileSync('policy.example.json', 'utf8')) as {
    paths: { match: string[] }[]
    tools: { paths?: { allow?: string[]; deny?: string[] } }[]
  }
  const patterns = [
    ...example.paths.flatMap(entry => entry.match),
    ...example.tools.flatMap(tool => [...(tool.paths?.allow ?? []), ...(tool.paths?.deny ?? [])])
  ]
  test.each(Object.entries(paths))('every pattern of the example policy on %s', (_name, path) => {
    expect(patterns.length).toBeGreaterThan(8)
    for (const pattern of patterns) {
      expect(cpuMs(() => compileGlobs([pattern]).matchesFolded(path))).toBeLessThan(1000)
      expect(globProblem(pattern)).toBeNull()
    }
  })

  test('the heaviest list that is taken', () => {
    const lists = [
      Array.from({ length: 500 }, (_, i) => `**/*b${'?'.repeat(20 + (i % 30))}b${i}*/**`),
      Array.from({ length: 500 }, (_, i) => `**/a/**/a/**/b${i}*/**`),
      Array.from({ length: 20 }, (_, i) => `**/*!(*a*b*)x${i}*/**`)
    ]
    for (const list of lists) {
      const globs = compileGlobs(list)
      for (const path of Object.values(paths)) expect(cpuMs(() => globs.matches(path))).toBeLessThan(1500)
    }
    expect(globLimits.weightInAll).toBeLessThanOrEqual(4096)
  })
})
