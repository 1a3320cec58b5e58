// What records beside the code say about AI tools: git-ai notes and Agent Trace records. The commit's author, or anybody
// who may push notes, controls all of it; a forged record accuses only its writer. Nothing here throws.

/** One tool, as one record tells of it. */
export interface Attribution {
  /** Commit that the note is attached to; null for a record that stands in a file. */
  commit: string | null
  /** Name as written, at most 80 characters; empty where the record names no tool. */
  tool: string
  version: string | null
  /** As written; null where none is named. */
  model: string | null
  session: string | null
  /** Whether lines are given to the tool; else the record tells of a session and no line of it is left. */
  hasLines: boolean
}

/** Attributions that one text may give; a record of a large change names a few tools, not hundreds. */
export const mostAttributions = 200

/** A JSON value read field by field; a field that is missing or of another type counts as not given. */
export class Fields {
  readonly #value: Record<string, unknown>

  constructor(value: unknown) {
    this.#value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  }

  own(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined
  }

  text(name: string): string | null {
    const value = this.own(name)
    return typeof value === 'string' ? value.toWellFormed().trim() : null
  }

  fields(name: string): Fields {
    return new Fields(this.own(name))
  }

  list(name: string): readonly unknown[] {
    const value = this.own(name)
    return Array.isArray(value) ? value : []
  }

  /** Key and value of an object's own members. */
  members(name: string): [string, unknown][] {
    const value = this.own(name)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  }
}

/** The JSON value of a text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Words that stand where a name belongs and name nothing. */
const noName = /^(?:unknown|none|null|undefined|default|auto|n\/a)?$/i

export function toolName(text: string | null): string {
  const name = (text ?? '').slice(0, 80).trim()
  return noName.test(name) ? '' : name
}

export function modelName(text: string | null): string | null {
  const name = (text ?? '').slice(0, 250).trim()
  return noName.test(name.slice(name.lastIndexOf('/') + 1)) ? null : name
}

/** A version or the id of a session: one word, and no address. */
export function plainWord(text: string | null, longest: number): string | null {
  return text !== null && text.length <= longest && /^[\w.:/+-]+$/.test(text) && !noName.test(text) ? text : null
}

/** Each attribution once; where two differ in their lines alone, the one that has some. */
export function distinctAttributions(found: readonly Attribution[]): Attribution[] {
  const byKey = new Map<string, Attribution>()
  for (const one of found) {
    const key = JSON.stringify([one.commit, one.tool, one.version, one.model, one.session])
    const before = byKey.get(key)
    if (before === undefined ? byKey.size < mostAttributions : one.hasLines && !before.hasLines) byKey.set(key, one)
  }
  return [...byKey.values()]
}
