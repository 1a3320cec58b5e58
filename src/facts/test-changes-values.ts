// The values of a test that have a name: which are taken, which are only asked to be there, of which a part is asserted.
import type { TestLanguage } from '../model/weakening.js'

/** The name that a line gives to a value; null where it gives none. */
export function assignedName(code: string): string | null {
  const found = /^\s*(?:(?:const|let|var|final)\s+)?(?:\w+\s+)?(\w+)(?:\s*,\s*\w+)?\s*:?=(?![=>])/.exec(code)
  return found === null ? null : found[1]!
}

const presence: Readonly<Partial<Record<TestLanguage, readonly RegExp[]>>> = {
  javascript: [
    /^expect\(([\w$.]+)!?\)\.(?:not\.(?:toBeNull|toBeUndefined)\(|toBeDefined\(|toBeTruthy\(|to\.exist\b|to\.be\.ok\b)/,
    /^assert(?:\.(?:ok|exists|isDefined|isNotNull))?\(([\w$.]+)[,)]/
  ],
  python: [/^assert([\w.]+?)isnotNone(?:,|$)/, /^self\.assertIsNotNone\(([\w.]+)[,)]/],
  java: [/^assertNotNull\(([\w.]+)[,)]/, /^assertThat\(([\w.]+)\)\.isNotNull\(\)$/],
  go: [/^(?:assert|require)\.NotNilf?\(\w+,([\w.]+)[,)]/]
}

/** What a statement, without white space, only asks to be there. */
export function presenceIn(form: string, language: TestLanguage): string | null {
  for (const pattern of presence[language] ?? []) {
    const found = pattern.exec(form)
    if (found !== null) return found[1]!
  }
  return null
}

/** UTF-16 units of one chain of names. */
const longestChain = 120

/** `saved.owner!.name` -> `saved`, `saved.owner`: what has to be there for a statement to hold. `?.` asks for nothing. */
export function reachedFrom(form: string, language: TestLanguage): string[] {
  const claim = language === 'python' ? form.replace(/^assert(?:not)?/, '') : form
  return (claim.match(/[\w$.!]+\[?/g) ?? []).flatMap(chain => {
    if (chain.length > longestChain) return []
    const names = chain.replaceAll('!', '').split(/[.[]/)
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
  })
}

/** Names in a statement, up to a number that nobody writes. */
export function namesIn(form: string): string[] {
  return (form.match(/[A-Za-z_$][\w$]*/g) ?? []).slice(0, 100)
}
