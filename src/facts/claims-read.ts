// What does the description say was done? Sentence by sentence, from the author's own statement alone.
import type { StatedClaim } from '../model/claim.js'
import type { Task } from '../model/task.js'
import { readBounds } from './claims-bounds.js'
import { readCounts } from './claims-counts.js'
import { type NamedClaim, readNamed } from './claims-named.js'
import { readSentences, type Sentence } from './claims-words.js'
import { readWork } from './claims-work.js'

/** Statements kept of one description; whoever writes more is not read to the end. */
const mostClaims = 200
const longestWords = 160

/** Every statement of the closed list, in order of the task's items; one of each kind and object in an item. */
export function readClaims(task: Task): StatedClaim[] {
  const claims: StatedClaim[] = []
  const known = new Map<string, number>()
  for (const sentence of readSentences(task)) {
    for (const found of [
      ...readWork(sentence),
      ...readNamed(sentence),
      ...readBounds(sentence),
      ...readCounts(sentence)
    ]) {
      const claim = stated(sentence, found)
      const key = JSON.stringify([claim.item, claim.kind, claim.objects, claim.number, claim.narrowed])
      const same = known.get(key)
      if (same !== undefined) {
        // What is said in passing and outright is said outright.
        if (claim.isPlain && !claims[same]!.isPlain) claims[same] = claim
        continue
      }
      known.set(key, claims.length)
      claims.push(claim)
      if (claims.length === mostClaims) return claims
    }
  }
  return claims
}

function stated({ item, words }: Sentence, found: NamedClaim): StatedClaim {
  const text = item.text.slice(words[found.from]!.start, words[found.to]!.end)
  return {
    item: item.id,
    line: item.line,
    kind: found.kind,
    words: cut(text, longestWords),
    objects: found.objects ?? [],
    exceptions: found.exceptions ?? [],
    number: found.number ?? null,
    from: found.versions?.from ?? null,
    to: found.versions?.to ?? null,
    narrowed: found.narrowed ?? null,
    isPlain: found.isPlain ?? true
  }
}

/** Cuts between whole characters. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const isSplit = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800
  return text.slice(0, isSplit ? length - 1 : length)
}
