// From the text of a training register to its entries, or to everything that is wrong with it.
import type { Problem } from './errors.js'
import { type JsonNode, readJson } from './json-document.js'
import { checkShape } from './policy-check.js'
import type { Key, ObjectShape, TextFormat } from './policy-shape.js'
import { problemsOf } from './policy-text.js'
import type { TrainingEntry } from './training.js'

const text = (format: TextFormat, description: string, required: boolean): Key => ({
  shape: { type: 'text', format },
  description,
  ...(required ? { required } : {})
})

const entry: ObjectShape = {
  type: 'object',
  keys: new Map<string, Key>([
    ['login', text('words', 'GitHub login of the person; case does not count.', true)],
    ['training', text('words', 'Name of the training, as people.training.reference of the policy writes it.', true)],
    ['completed', text('date', 'Day of completion, as YYYY-MM-DD.', true)],
    ['validUntil', text('date', 'Last day on which it counts, as YYYY-MM-DD. Absent: it does not end.', false)]
  ])
}

/** The whole register. */
export const trainingTable: ObjectShape = {
  type: 'object',
  keys: new Map<string, Key>([
    ['$schema', text('uri', 'Address of a schema, for editors.', false)],
    ['version', { shape: { type: 'choice', values: [1] }, description: 'Version of the format.', required: true }],
    [
      'people',
      {
        shape: { type: 'list', items: entry },
        description:
          'One entry for each completed training. A person may have several; the one that lasts longest counts.',
        required: true
      }
    ]
  ])
}

export type ParsedTraining = { people: TrainingEntry[]; problems: [] } | { people: null; problems: Problem[] }

/**
 * Reads a register of at most 256 KiB. `file` is its name as the user knows it. Never throws; all problems at once, each
 * with line and column.
 */
export function parseTraining(input: string | Uint8Array, file: string): ParsedTraining {
  const { text: source, root, flaws } = readJson(input)
  if (root === null) return { people: null, problems: problemsOf(flaws, { text: source, file }) }
  const all = [...flaws, ...checkShape(root, trainingTable).flaws]
  if (all.length > 0) return { people: null, problems: problemsOf(all, { text: source, file }) }
  return { people: itemsOf(member(root, 'people')).map(entryOf), problems: [] }
}

// The document fits the table here, so every step below finds what it looks for.
function entryOf(node: JsonNode): TrainingEntry {
  const value = (key: string): string | null => {
    const found = member(node, key)
    return found?.type === 'string' ? found.value.trim() : null
  }
  return {
    login: value('login')!.replace(/^@/, ''),
    training: value('training')!,
    completed: value('completed')!,
    validUntil: value('validUntil')
  }
}

function member(node: JsonNode, key: string): JsonNode | null {
  return node.type === 'object' ? (node.members.find(one => one.key === key)?.value ?? null) : null
}

function itemsOf(node: JsonNode | null): JsonNode[] {
  return node?.type === 'array' ? node.items : []
}
