// The scope of a title as keys: `fix(parser): …`, `[parser] …` and `parser: …` all have `parser`.
import { readScope } from './trace-names.js'

/** Shorter keys are no scopes. */
const shortest = 3

/** Distinct keys; of `fix(parser)` the scope alone, of `parser: …` what stands before the colon. */
export function readScopeKeys(title: string): string[] {
  const parts = readScope(new TextEncoder().encode(title.slice(0, 120)))
  const scopes = parts.filter(part => !part.isType)
  const keys = (scopes.length > 0 ? scopes : parts).map(part => part.key)
  return [...new Set(keys)].filter(key => key.length >= shortest)
}
