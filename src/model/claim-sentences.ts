// What a claim says and what the change shows of it, in words of ours; values from outside only through `say`.
import type { ClaimGround, ClaimKind, ClaimVerdict } from './claim.js'
import { join, say, sayList, type Text } from './text.js'

/** What a statement comes to, whatever words it was made in. */
export const claimWords: Record<ClaimKind, string> = {
  tests: 'tests come with the change',
  documentation: 'documentation comes with the change',
  changelog: 'a changelog entry comes with the change',
  'file-added': 'a file is added',
  'file-removed': 'a file is removed',
  'file-renamed': 'a file is renamed',
  'file-changed': 'a file is changed',
  'symbol-added': 'a symbol is added',
  'symbol-removed': 'a symbol is removed',
  'symbol-renamed': 'a symbol is renamed',
  'dependency-added': 'a dependency is added',
  'dependency-removed': 'a dependency is removed',
  'reverts-commit': 'a commit is taken back',
  'file-unchanged': 'a file stays as it is',
  'dependency-bumped': 'a dependency moves to a version',
  'no-new-dependencies': 'no dependency is added',
  'only-documentation': 'only documentation changes',
  'only-tests': 'only tests change',
  'only-comments': 'only comments change',
  'only-formatting': 'only formatting changes',
  'only-paths': 'only certain paths change',
  'no-api-change': 'the API stays as it is',
  'file-count': 'so many files change',
  'test-count': 'so many tests are added',
  'line-count': 'so many lines change',
  'no-behaviour-change': 'behaviour stays as it is'
}

/** What is needed of a claim to say what the change shows of it. */
export interface ShownClaim {
  kind: ClaimKind
  verdict: ClaimVerdict
  proof: {
    ground: ClaimGround
    paths: readonly string[]
    more?: number
    symbols: readonly string[]
    counts: Record<string, number>
  }
}

/** As a clause without a full stop: `"package.json" brings "lodash"`. */
export function proofWords(claim: ShownClaim): Text {
  const { kind, proof } = claim
  switch (proof.ground) {
    case 'shown':
      return shown(claim)
    case 'missing':
      return missing(claim)
    case 'beyond':
      return beyond(claim)
    case 'opposite':
      return opposite(claim)
    case 'other-number':
      return kind === 'dependency-bumped' ? join('it is ', listed(proof.symbols, 0)) : counted(proof.counts)
    default:
      return { text: roomWords[proof.ground] ?? 'not decided', quoted: [] }
  }
}

const roomWords: Partial<Record<ClaimGround, string>> = {
  unresolved: 'what it names is neither in the changed lines nor in the tree',
  ambiguous: 'it can be meant in more than one way',
  'leaves-room': 'the description leaves room for what else changes',
  'not-read': 'not all of the change could be read',
  'not-visible': 'no diff can show it'
}

function shown({ kind, proof }: ShownClaim): Text {
  const { paths, more = 0, symbols, counts } = proof
  if (kind === 'file-unchanged') return join(pathsOf(proof), isMany(proof) ? ' are as they were' : ' is as it was')
  if (kind.startsWith('only-')) return say`nothing else changes`
  const parts: Text[] = []
  if (Object.keys(counts).length > 0) parts.push(counted(counts))
  if (symbols.length > 0) parts.push(listed(symbols, 0))
  if (paths.length > 0) parts.push(listed(paths, more))
  if (parts.length === 0) return say`nothing in the change says otherwise`
  return parts.reduce((all, part) => join(all, parts.length > 1 ? ' in ' : '', part))
}

function missing({ kind, proof }: ShownClaim): Text {
  if (kind === 'tests') return say`no changed file is a test or holds one`
  if (kind === 'documentation') return say`no changed file is documentation, and no comment changes`
  if (kind === 'changelog') return say`no changed file is a changelog entry`
  if (kind === 'symbol-renamed') return join('the new name stands nowhere in the changed lines of ', pathsOf(proof))
  if (kind === 'file-removed') return join(pathsOf(proof), isMany(proof) ? ' are still there' : ' is still there')
  return join(pathsOf(proof), isMany(proof) ? ' are as they were' : ' is as it was')
}

function beyond({ kind, proof }: ShownClaim): Text {
  if (kind === 'no-new-dependencies')
    return join(pathsOf(proof), isMany(proof) ? ' bring ' : ' brings ', listed(proof.symbols, 0))
  if (kind === 'no-api-change')
    return join('exported names come or go in ', pathsOf(proof), ': ', listed(proof.symbols, 0))
  const what = kind === 'only-paths' || kind === 'file-unchanged' ? 'change' : (beyondWords[kind] ?? 'change')
  return join(pathsOf(proof), ` ${isMany(proof) ? what : singular(what)}`, kind === 'file-unchanged' ? '' : ' as well')
}

const beyondWords: Partial<Record<ClaimKind, string>> = {
  'only-documentation': 'change code',
  'only-comments': 'change code',
  'only-tests': 'change code that is no test',
  'only-formatting': 'change more than formatting'
}

function singular(what: string): string {
  return what.replace('change', 'changes')
}

function opposite({ kind, proof }: ShownClaim): Text {
  const paths = pathsOf(proof)
  switch (kind) {
    case 'file-added':
      return join(paths, isMany(proof) ? ' are not new in it' : ' is not new in it')
    case 'file-removed':
      return join(paths, isMany(proof) ? ' are still there' : ' is still there')
    case 'file-renamed':
      return join(paths, ' was renamed the other way round')
    case 'symbol-added':
      return join('the changed lines only take ', listed(proof.symbols, 0), ' out, in ', paths)
    case 'symbol-removed':
      return join('the changed lines only bring ', listed(proof.symbols, 0), ' in, in ', paths)
    case 'symbol-renamed':
      return join('the names change the other way round in ', paths)
    case 'reverts-commit':
      return say`that commit changed none of these files`
    default:
      return join(paths, ' shows the opposite for ', listed(proof.symbols, 0))
  }
}

const countWords: Record<string, readonly [string, string]> = {
  files: ['file changes', 'files change'],
  tests: ['test is added', 'tests are added'],
  lines: ['line changes', 'lines change'],
  changed: ['file changes', 'files change'],
  reverted: ['file was changed by that commit', 'files were changed by that commit'],
  shared: ['file is in both', 'files are in both']
}

function counted(counts: Record<string, number>): Text {
  const parts = Object.entries(counts).map(
    ([name, value]) => `${value} ${countWords[name]?.[value === 1 ? 0 : 1] ?? 'counted'}`
  )
  return { text: parts.join(', '), quoted: [] }
}

function pathsOf({ paths, more = 0 }: ShownClaim['proof']): Text {
  return listed(paths, more)
}

const shownValues = 3

function listed(values: readonly string[], more: number): Text {
  const rest = values.length - shownValues + more
  if (rest <= 0) return sayList(values, shownValues)
  const first = values.slice(0, shownValues)
  return { text: `${first.map(value => `"${value}"`).join(', ')} and ${rest} more`, quoted: first }
}

function isMany({ paths, more = 0 }: ShownClaim['proof']): boolean {
  return paths.length + more > 1
}
