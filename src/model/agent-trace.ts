// Agent Trace records (0.1.0, https://agent-trace.dev): JSON objects, one in a file or one a line. Where they are kept is
// left to the tools and the reference code departs from its own schema, so what is missing or odd is passed over.
import {
  type Attribution,
  distinctAttributions,
  Fields,
  modelName,
  parseJson,
  plainWord,
  toolName
} from './attribution.js'

/** Characters and records that are read of one text. */
const longestText = 4 * 1024 * 1024
const mostRecords = 5000
/** Contributors that are looked at in one record. */
const mostContributors = 2000

export interface TraceRecords {
  /** Whether the text held a record at all. */
  found: boolean
  /** Of the records in which AI took part; people's own give none. */
  attributions: Attribution[]
}

/** Reads a file or note: an object, a list of objects, or lines of them. Attacker-controlled. Linear. */
export function readTraceRecords(source: string, commit: string | null = null): TraceRecords {
  const text = source.slice(0, longestText)
  const whole = parseJson(text)
  const values: unknown[] =
    whole === undefined ? jsonLines(text) : Array.isArray(whole) ? whole.slice(0, mostRecords) : [whole]
  const records = values.map(value => new Fields(value)).filter(isRecord)
  return {
    found: records.length > 0,
    attributions: distinctAttributions(records.flatMap(record => attributionsOf(record, commit)))
  }
}

function jsonLines(text: string): unknown[] {
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    if (values.length === mostRecords) break
    if (line.trimStart().startsWith('{')) values.push(parseJson(line))
  }
  return values
}

function isRecord(record: Fields): boolean {
  return record.list('files').length > 0 || record.fields('tool').text('name') !== null
}

function attributionsOf(record: Fields, commit: string | null): Attribution[] {
  const tool = record.fields('tool')
  const name = toolName(tool.text('name') ?? record.text('tool'))
  const metadata = record.fields('metadata')
  const about = {
    commit,
    tool: name,
    version: plainWord(tool.text('version'), 40),
    session: plainWord(metadata.text('session_id') ?? metadata.text('conversation_id'), 200)
  }
  const contributors = contributorsOf(record)
  if (contributors.length === 0) return name === '' ? [] : [{ ...about, model: null, hasLines: false }]
  return contributors.flatMap((contributor): Attribution[] => {
    const type = contributor.text('type')?.toLowerCase() ?? null
    if (type === 'human') return []
    const model = modelName(contributor.text('model_id') ?? contributor.text('model'))
    const hasLines = type === 'ai' || type === 'mixed' || model !== null
    return hasLines || name !== '' ? [{ ...about, model, hasLines }] : []
  })
}

/** Who contributed: to a conversation as a whole, or to one of its ranges. */
function contributorsOf(record: Fields): Fields[] {
  const found: Fields[] = []
  for (const file of record.list('files')) {
    for (const conversation of new Fields(file).list('conversations')) {
      const whole = new Fields(conversation)
      for (const one of [
        whole,
        ...whole
          .list('ranges')
          .slice(0, mostContributors)
          .map(range => new Fields(range))
      ]) {
        if (found.length === mostContributors) return found
        if (one.own('contributor') !== undefined) found.push(one.fields('contributor'))
      }
    }
  }
  return found
}
