// Can two readers take the description for two different tasks? Boundaries and declarations must say one thing.
import type { BoundaryReach } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import type { RepeatedPart, Task } from '../model/task.js'
import { join, say, sayList } from '../model/text.js'
import { defineRule } from './rule.js'

const names: Record<RepeatedPart['part'], string> = {
  allow: 'where this change may go',
  deny: 'where this change must not go',
  tools: 'which AI tools were used'
}

/** Patterns that take in everything, whatever the tree holds. */
const everything: ReadonlySet<string> = new Set([
  '*',
  '**',
  '**/*',
  '**/**',
  './**',
  '/**',
  '/',
  './',
  '.',
  '*.*',
  '**/*.*',
  '*/**'
])

export const ambiguousTask = defineRule({
  id: 'ambiguous-task',
  kinds: ['review'],
  floor: 'off',
  description:
    'Boundaries or AI tools are stated twice with different content, or a boundary takes in most of the repository.',
  why:
    'A boundary is worth what it excludes. One that takes in most of the repository bounds nothing and yet lets every file ' +
    'count as agreed; two that differ leave it to the reader which one holds, and whoever skims sees only the first. The ' +
    'same goes for two statements on AI tools. A single folder is never too much, however large.',
  remedy: 'State it once, as narrow as the change is.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1'
  ],
  check({ task, pullRequest }): Finding[] | 'notApplicable' {
    const { allow, deny } = task.boundaries
    if (allow.length === 0 && deny.length === 0 && task.declaration.state === 'missing') return 'notApplicable'
    return [...task.repeated.map(repeated), ...contradictions(task), ...tooWide(task, pullRequest.boundaryReach)]
  }
})

function repeated({ part, lines }: RepeatedPart): Finding {
  const places = `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
  return {
    kind: 'review',
    taskLine: lines[1]!,
    message: { text: `Lines ${places} of the description say different things about ${names[part]}.`, quoted: [] },
    remedy: { text: `Say in one place of the description ${names[part]}, and delete the other lines.`, quoted: [] }
  }
}

/** The same pattern on both sides. */
function contradictions({ boundaries: { allow, deny } }: Task): Finding[] {
  const closed = new Map(deny.map(({ pattern, line }) => [pattern, line]))
  return allow.flatMap(({ pattern, line }) => {
    const other = closed.get(pattern)
    if (other === undefined) return []
    return [
      {
        kind: 'review' as const,
        taskLine: line,
        message: say`Line ${line} of the description allows ${pattern}, and line ${other} puts it out of bounds.`,
        remedy: say`Delete ${pattern} from line ${line} or from line ${other} of the description.`
      }
    ]
  })
}

function tooWide({ boundaries: { allow } }: Task, reach: BoundaryReach | null): Finding[] {
  const wide = allow.filter(({ pattern }) => everything.has(pattern))
  const isMost = reach !== null && reach.topEntries > 1 && reach.files > 0 && 2 * reach.inside > reach.files
  if (wide.length === 0 && !isMost) return []
  const first = wide[0] ?? allow[0]!
  const patterns = (wide.length > 0 ? wide : allow).map(({ pattern }) => pattern)
  return [
    {
      kind: 'review',
      taskLine: first.line,
      message: join(
        sayList([...new Set(patterns)]),
        isMost
          ? say` on line ${first.line} of the description takes in ${reach.inside} of ${reach.files} files looked at in the repository, so it bounds next to nothing.`
          : say` on line ${first.line} of the description takes in everything, so it bounds nothing.`
      ),
      remedy: say`Replace line ${first.line} of the description by the folders and files that this change needs, or delete it.`
    }
  ]
}
