// A boundary or an AI section given twice: a reader who stops at the first knows something else than one who reads on.
import type { RepeatedPart } from './task.js'
import { readPaths } from './task-boundaries.js'
import { readDeclaration } from './task-declaration.js'
import type { Passage } from './task-sections.js'

/** Parts of which two headings or labels say different things, in order of the parts' names. */
export function readRepeated(passages: readonly Passage[]): RepeatedPart[] {
  return (['allow', 'deny', 'tools'] as const).flatMap(part => {
    const sections = new Map<number, Passage[]>()
    for (const passage of passages) {
      // Trailers and boxes stand for themselves; several of them are one statement.
      if (passage.part !== part || passage.place === 'trailer' || passage.place === 'box') continue
      const section = sections.get(passage.opened)
      if (section === undefined) sections.set(passage.opened, [passage])
      else section.push(passage)
    }
    if (sections.size < 2) return []
    const read = part === 'tools' ? declared : bounded
    const said = [...sections]
      .map(([line, section]) => ({ line, says: read(section) }))
      .filter(({ says }) => says !== '')
    if (new Set(said.map(({ says }) => says)).size < 2) return []
    return [{ part, lines: said.map(({ line }) => line).sort((a, b) => a - b) }]
  })
}

/** The paths of a section in one order; '' where it bounds nothing. */
function bounded(section: readonly Passage[]): string {
  const paths = section.flatMap(passage => passage.lines.flatMap(line => readPaths(line.source) ?? []))
  return [...new Set(paths)].sort().join('\n')
}

/** What a section declares; '' where it names no tool and denies none. */
function declared(section: readonly Passage[]): string {
  const { declaration } = readDeclaration(section)
  if (declaration.state === 'none' || declaration.state === 'ambiguous') return declaration.state
  if (declaration.state !== 'tools') return ''
  const names = declaration.tools.map(tool => [tool.name, tool.version ?? '', tool.model ?? ''].join(' ').toLowerCase())
  return `tools ${[...new Set(names)].sort().join('\n')}`
}
