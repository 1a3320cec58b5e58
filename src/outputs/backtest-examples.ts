// One example of what a rule would have said, with the words. Every value in it is attacker-controlled.
import type { RuleReplay } from '../model/backtest.js'
import { spans } from '../model/text.js'
import { plainSentence } from './sentences.js'
import { type ItemPlaces, linkWords } from './trace-words.js'
import { showPlain } from './visible-text.js'

type Example = RuleReplay['examples'][number]

const item = 'nearest'

export function exampleLines(example: Example): string[] {
  const nearest = nearestWords(example)
  return [
    `  #${example.number} "${showPlain(example.title, 100)}" (${example.commit.slice(0, 12)})`,
    `    ${example.kind === 'fail' ? 'FAIL' : 'REVIEW'}  ${plainSentence(spans(example.message, example.quoted).spans)}`,
    ...(nearest === null ? [] : [`    Nearest: ${nearest}`])
  ]
}

function nearestWords({ nearest }: Example): string | null {
  if (nearest === undefined) return null
  const { line, ...link } = nearest
  const places: ItemPlaces = new Map(line === null ? [] : [[item, { line }] as const])
  return plainSentence(linkWords({ ...link, item: line === null ? null : item }, places, true))
}
