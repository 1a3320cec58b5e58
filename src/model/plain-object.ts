// Values out of parsers of JSON, TOML and YAML, looked at without trusting their shape or their keys.

/** The own entries of an object; none for everything else. `__proto__` is a key like any other. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isTable(value) ? Object.entries(value) : []
}

/** The own value at a path of keys; undefined where there is none. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  let found = value
  for (const key of path) {
    if (!isTable(found) || !Object.hasOwn(found, key)) return undefined
    found = found[key]
  }
  return found
}

/** The strings of a list; none for everything else. */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
