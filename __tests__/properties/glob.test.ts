// The usual forms are decided without minimatch, so they must say what it says.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { compileGlobs, globProblem } from '../../src/model/glob.js'

const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' as const }
const odd = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '!', '+', '@', '#'), minLength: 1, maxLength: 4 })
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'ab', 'a.ts', '.b', 'b.d.ts', 'x y', '😀', 'é') },
  { weight: 1, arbitrary: odd.filter(one => one !== '.' && one !== '..') }
)
const path = fc.array(part, { minLength: 1, maxLength: 5 }).map(parts => parts.join('/'))
const wildPart = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('**', '*', '*.ts', 'a*', '*b', '*.d.ts', '?', 'a?', '*a*', '**.ts', '.*') },
  { weight: 2, arbitrary: part },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{a,b}',
      '*.{ts,d.ts}',
      '{a,*b}',
      '@(a|b)',
      '!(a)',
      '+(a|b)*',
      '*(a)b',
      'a{1..2}',
      'a*(b)',
      '!(*b)',
      '!(*.d).ts',
      '@(a*|b)',
      'a@(*b|x).ts',
      '?(*a)b',
      '*(*)',
      '\\a',
      '\\*',
      'a\\*b',
      '{a,\\*}',
      '{a/b,b}',
      '{**,a}/b'
    )
  }
)
const isPlain = (glob: string): boolean => !/[*?{}\\]|[+@!]\(/.test(glob)

const pattern = fc.array(wildPart, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))

/** A pattern and a path that follows it part by part, so that about half of the pairs match. */
const pair = fc
  .array(fc.tuple(wildPart, fc.array(part, { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 4 })
  .map(pieces => {
    const parts = pieces.flatMap(([wild, sample]) =>
      wild === '**' ? sample : isPlain(wild) ? [wild] : [wild.includes('.ts') ? 'a.d.ts' : sample[0]!]
    )
    return [pieces.map(([wild]) => wild).join('/'), parts.join('/')] as const
  })

/** What the documentation says, with minimatch for each alternative of the braces. */
function expected(glob: string, against: string): boolean {
  if (glob === against) return true
  const stripped = glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '')
  const alternatives = new Minimatch(stripped, options).globSet
  return alternatives.some(one => {
    const literal = isPlain(one.replace(/\\(.)/g, ''))
    if (literal) {
      const name = one.replace(/\\(.)/g, '$1')
      return against === name || against.startsWith(`${name}/`)
    }
    return new Minimatch(one, { ...options, nobrace: true }).match(against)
  })
}

describe('globs agree with minimatch', () => {
  test('on one pattern', () => {
    let hits = 0
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(pattern, path)), ([glob, against]) => {
        fc.pre(globProblem(glob) === null)
        const hit = compileGlobs([glob]).matches(against)
        if (hit) hits++
        expect([glob, against, hit]).toEqual([glob, against, expected(glob, against)])
      }),
      { numRuns: 2500 }
    )
    // Neither side of the question is left untried.
    expect(hits).toBeGreaterThan(300)
  })

  test('on lists: the first in order, whatever the index holds', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 6 }),
        fc.array(path, { minLength: 1, maxLength: 4 }),
        (globs, paths) => {
          const compiled = compileGlobs(globs)
          fc.pre(compiled.refused.length === 0)
          for (const against of paths) {
            const first = globs.find(glob => expected(glob, against)) ?? null
            expect([globs, against, compiled.matching(against)]).toEqual([globs, against, first])
            expect(compiled.matches(against)).toBe(first !== null)
          }
        }
      ),
      { numRuns: 600 }
    )
  })
})

describe('globs', () => {
  test('match a path that equals the pattern, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600, unit: 'binary' }), text => {
        expect(compileGlobs([text]).matches(text)).toBe(true)
      })
    )
  })

  test('match folded whatever they match plainly', () => {
    fc.assert(
      fc.property(pattern, path, (glob, against) => {
        const globs = compileGlobs([glob])
        if (globs.matches(against)) expect(globs.matchesFolded(against)).toBe(true)
      })
    )
  })

  test('match folded in any case and Unicode form', () => {
    const lower = fc.constantFrom('a', 'é', 'ä', 'ж', 'x')
    const word = fc.string({ unit: lower, minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(word, word, (directory, name) => {
        const globs = compileGlobs([`${directory}/**/*.${name}`])
        const twisted = `${directory.toUpperCase().normalize('NFD')}/q/B.${name.toUpperCase()}`
        expect(globs.matchesFolded(twisted)).toBe(true)
      })
    )
  })

  test('never throw, on any patterns and any path', () => {
    const marks = fc.string({
      unit: fc.constantFrom(
        '*',
        '?',
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '!',
        '+',
        '@',
        '|',
        '\\',
        '/',
        ',',
        '.',
        'a',
        '1',
        '\0',
        '\ud800'
      ),
      maxLength: 30
    })
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 5 }), marks, (globs, against) => {
        const compiled = compileGlobs(globs)
        expect(typeof compiled.matches(against)).toBe('boolean')
        expect(typeof compiled.matchesFolded(against)).toBe('boolean')
      }),
      { numRuns: 1000 }
    )
  })
})
