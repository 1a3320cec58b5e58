// Whether one glob surely stays within another. Only forms for which that is plain are answered with yes; any other pair
// counts as wider, so that a policy cannot be loosened by a pattern that nobody can compare.

/** Whether every path of `pattern` is surely one of `wider` as well. */
export function isPathWithin(pattern: string, wider: readonly string[]): boolean {
  return wider.some(one => one === pattern || one === '**' || isBelow(pattern, directoryOf(one)))
}

/** The directory that a pattern covers whole: `docs`, `docs/`, `docs/**`; null for any other form. */
function directoryOf(pattern: string): string | null {
  const directory = pattern.replace(/^\.\//, '').replace(/\/(?:\*\*)?$/, '')
  return directory === '' || hasMarks(directory) ? null : directory
}

function isBelow(pattern: string, directory: string | null): boolean {
  if (directory === null) return false
  const path = pattern.replace(/^\.\//, '')
  return path === directory || path.startsWith(`${directory}/`)
}

/** As `isPathWithin` for names without slashes, such as those of models: `claude-*` covers `claude-opus-*`. */
export function isNameWithin(pattern: string, wider: readonly string[]): boolean {
  return wider.some(one => {
    if (one === pattern || one === '**') return true
    const start = one.slice(0, -1)
    return one.endsWith('*') && !hasMarks(start) && pattern.startsWith(start) && !pattern.includes('/')
  })
}

/** Brackets are literal in our globs. */
function hasMarks(text: string): boolean {
  return /[*?{}()!+@|\\]/.test(text)
}
