// What one place of a policy asks of another, and of the whole: data classes that are declared, tools listed once,
// semver ranges, and globs within their limits.

import validRange from 'semver/ranges/valid.js'
import { fullBudget, readWithin } from './glob-limits.js'
import { type Flaw, maxFlaws, shorten } from './json-flaws.js'
import { nearestKey } from './nearest-key.js'
import { ownCheck } from './own-check.js'
import type { FoundText } from './policy-check.js'
import { join, say, sayList, type Text } from './text.js'

/** Patterns that one policy may hold in all. */
export const maxPatterns = 500

const fewer = 'Name directories or file endings instead, or join patterns.'

/** Checks the texts that `checkShape` found; `below` are those of the policies that this one extends, already checked. */
export function checkLinks(texts: readonly FoundText[], below: readonly FoundText[] = []): Flaw[] {
  return [
    ...checkDataClasses(texts, below),
    ...checkToolIds(texts),
    ...checkRanges(texts),
    ...checkGlobs(texts, below),
    ...checkApprovers(texts),
    ...checkOwnCheck(texts)
  ]
}

function checkDataClasses(texts: readonly FoundText[], below: readonly FoundText[]): Flaw[] {
  const names = texts.filter(text => text.format === 'data-class')
  const known = [...below.filter(text => text.format === 'data-class'), ...names]
  const declared = new Set(known.filter(isDeclaration).map(text => text.value))
  // Comparing costs; no organisation has more classes.
  const compared = [...declared].slice(0, 64)
  return names
    .filter(text => !isDeclaration(text) && !declared.has(text.value))
    .slice(0, maxFlaws)
    .map(text => {
      const nearest = nearestKey(text.value, compared)
      const classes = nearest === null ? join('none are declared') : join('declared are ', sayList([...declared]))
      const meant = nearest?.near ? say`; did you mean ${nearest.name}?` : join('.')
      return {
        ...at(text, 'unknown-data-class'),
        message: join(
          'The data class ',
          say`${shorten(text.value)}`,
          ' is not in ',
          say`${'dataClasses'}`,
          '; ',
          classes,
          meant
        ),
        remedy: join(
          'Use a declared class, or add it to ',
          say`${'dataClasses'}`,
          ' at its place from lowest to highest.'
        )
      }
    })
}

function isDeclaration(text: FoundText): boolean {
  return text.path.startsWith('dataClasses[')
}

function checkToolIds(texts: readonly FoundText[]): Flaw[] {
  const seen = new Set<string>()
  return texts
    .filter(text => text.format === 'tool-id' && text.path.startsWith('tools['))
    .filter(text => seen.has(text.value) || !seen.add(text.value))
    .slice(0, maxFlaws)
    .map(text => ({
      ...at(text, 'duplicate-tool'),
      message: join('The tool ', say`${text.value}`, ' is listed twice.'),
      remedy: join('Join the two entries into one.')
    }))
}

function checkRanges(texts: readonly FoundText[]): Flaw[] {
  return texts
    .filter(text => text.format === 'semver-range' && validRange(text.value) === null)
    .slice(0, maxFlaws)
    .map(text => ({
      ...at(text, 'wrong-range'),
      message: join('Expected a semver range; found ', say`${shorten(text.value)}`, '.'),
      remedy: join('Write a range such as ', say`${'>=2.0.0'}`, ' or ', say`${'1.x || 2.x'}`, '.')
    }))
}

/** GitHub knows the file in capitals alone, and in any other case it would be taken for a login. */
function checkApprovers(texts: readonly FoundText[]): Flaw[] {
  return texts
    .filter(({ format, value }) => format === 'approver' && /^codeowners$/i.test(value) && value !== 'CODEOWNERS')
    .slice(0, maxFlaws)
    .map(text => ({
      ...at(text, 'wrong-approver'),
      message: say`${text.value} is taken for a login; did you mean ${'CODEOWNERS'}?`,
      remedy: say`Write ${'CODEOWNERS'} for the owners that this file names.`
    }))
}

function checkOwnCheck(texts: readonly FoundText[]): Flaw[] {
  return texts
    .filter(({ path, value }) => /^checks\[\d+\]\.name$/.test(path) && value === ownCheck)
    .slice(0, maxFlaws)
    .map(text => ({
      ...at(text, 'own-check'),
      message: say`The check ${ownCheck} is made by Remit itself once it has judged, so it cannot wait for it.`,
      remedy: join('Remove this entry; require the check in the rules of the branch instead.')
    }))
}

function checkGlobs(texts: readonly FoundText[], below: readonly FoundText[]): Flaw[] {
  const globs = texts.filter(text => text.format === 'glob')
  const extended = below.filter(text => text.format === 'glob')
  const flaws: Flaw[] = []
  const budget = fullBudget()
  for (const text of extended) readWithin(budget, text.value)
  const room = maxPatterns - extended.length
  const toldInAll = new Set<string>()
  globs.slice(0, room).forEach(text => {
    if (flaws.length >= maxFlaws) return
    const read = readWithin(budget, text.value)
    if (!('problem' in read)) flaws.push(...wrongGlob(text))
    else if (!read.inAll) flaws.push(glob(text, read.problem, 'Write a shorter or plainer pattern, or several.'))
    else if (!toldInAll.has(read.problem)) {
      toldInAll.add(read.problem)
      flaws.push({ ...glob(text, read.problem, fewer), code: 'too-many-globs' })
    }
  })
  const surplus = globs[room]
  if (surplus !== undefined) {
    const message = `This policy holds ${extended.length + globs.length} patterns; at most ${maxPatterns} are allowed.`
    flaws.push({ ...at(surplus, 'too-many-globs'), message: join(message), remedy: join(fewer) })
  }
  return flaws
}

// Patterns that match nothing, or not what they seem to, would be a gap that nobody sees.
function wrongGlob(text: FoundText): Flaw[] {
  const pattern = text.value
  const parts = pattern.split('/')
  if (pattern.startsWith('!') && pattern[1] !== '(') {
    const remedy = 'List what is meant, without negation.'
    return [glob(text, 'begins with an exclamation mark, but globs do not negate', remedy)]
  }
  if (parts.includes('..')) {
    return [glob(text, 'holds .. and so matches no path of a repository', 'Write the path from the top directory.')]
  }
  if (parts.every(part => part === '' || part === '.')) {
    return [glob(text, 'names no path', join('Write ', say`${'**'}`, ' where every path is meant.'))]
  }
  if (/\\[^*?[\]{}()!+@|,\\]/.test(pattern)) {
    return [glob(text, 'holds a backslash, which is no separator', 'Write slashes between directories.')]
  }
  return []
}

function glob(text: FoundText, what: string, remedy: string | Text): Flaw {
  const message = join('The pattern ', say`${shorten(text.value)}`, ` ${what}.`)
  return { ...at(text, 'wrong-glob'), message, remedy: join(remedy) }
}

function at(text: FoundText, code: string): { code: string; at: number; path: string } {
  return { code, at: text.at, path: text.path }
}
