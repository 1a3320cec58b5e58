// What a policy may say that extends another: it can tighten it and never loosen it. For each key that is said here once;
// a key without a rule of its own cannot be set by a policy that extends another.
import { pathTo } from './json-document.js'
import type { Flaw } from './json-flaws.js'
import type { Policy } from './policy.js'
import { type Context, isObject, isSame, saysNothing, sayValue, tightenings } from './policy-tightening.js'
import { join, say, sayList, type Text } from './text.js'

/**
 * Lays a policy over the one that it extends. `own` is its document as it was written, `whole` the same with defaults;
 * `placeOf` gives the offset of a path. Flaws name what would loosen the base. Pure; never throws.
 */
export function tightenPolicy(
  { file, policy: base }: { file: string; policy: Policy },
  own: object,
  whole: Policy,
  placeOf: (path: string) => number
): { policy: Policy; flaws: Flaw[] } {
  const flaws: Flaw[] = []
  const report = (path: string, expected: Text, found: unknown): void => {
    flaws.push({ ...loosens(file, path, expected, found), at: placeOf(path) })
  }
  const stated = own as Record<string, unknown>
  const classes = tightenings.get('dataClasses')!(base.dataClasses, stated.dataClasses ?? [], { base, classes: [] })
  if ('expected' in classes) report('dataClasses', classes.expected, stated.dataClasses)
  const context: Context = { base, classes: 'merged' in classes ? (classes.merged as string[]) : base.dataClasses }

  /** `full` is `given` with its defaults. */
  function layOver(below: object, given: object, full: object, path: string, form: string): object {
    const merged: Record<string, unknown> = { ...below }
    const filled = full as Record<string, unknown>
    for (const [key, value] of Object.entries(given)) {
      const here = pathTo(path, key)
      const shape = form === '' ? key : `${form}.${key}`
      if (ownMatters.has(shape) || listsOfEntries.has(shape)) continue
      const under = merged[key] ?? null
      const tighten = tightenings.get(shape)
      if (tighten !== undefined) {
        const result = tighten(under, filled[key] ?? value, context)
        if ('merged' in result) merged[key] = result.merged
        else report(here, result.expected, value)
      } else if (isObject(value) && [...tightenings.keys()].some(known => known.startsWith(`${shape}.`))) {
        const laid = layOver(isObject(under) ? under : {}, value, filled[key] as object, here, shape)
        merged[key] = isObject(under) ? laid : saysNothing(value) ? null : filled[key]
      } else if (!isSame(under, value) && !(under === null && saysNothing(value))) {
        report(here, join('nothing else than what it says there'), value)
      }
    }
    return merged
  }

  const merged = layOver(base, stated, whole, '', '') as Policy
  return {
    policy: {
      ...merged,
      owner: whole.owner ?? base.owner,
      people: { training: layTraining(merged.people.training) },
      dataClasses: [...context.classes],
      paths: [...base.paths, ...whole.paths],
      tools: layTools(),
      rules: layRules()
    },
    flaws: [...flaws, ...lowerClasses()]
  }

  /** Where several entries match the highest class counts, so an entry can only lower what the default gives. */
  function lowerClasses(): Flaw[] {
    const floor = base.defaultDataClass
    if (floor === null) return []
    return whole.paths.flatMap(({ dataClass }, index) => {
      if (dataClass === null || context.classes.indexOf(dataClass) >= context.classes.indexOf(floor)) return []
      const path = `paths[${index}].dataClass`
      return [{ ...loosens(file, path, say`a class from ${floor} on, its default`, dataClass), at: placeOf(path) }]
    })
  }

  /** Whoever names a register wants it to count, so a register that is added here asks for trainings. */
  function layTraining(training: Policy['people']['training']): Policy['people']['training'] {
    const asks = base.people.training?.required === true || whole.people.training?.required === true
    return training === null ? null : { ...training, required: asks }
  }

  function layTools(): Policy['tools'] {
    // Without a register every tool is unjudged, so to begin one tightens.
    if (base.tools.length === 0) return whole.tools
    const entries = (stated.tools ?? []) as { id: string }[]
    const byId = new Map(
      entries.map((entry, index) => [entry.id, { entry, full: whole.tools[index]!, path: `tools[${index}]` }])
    )
    for (const [id, { path }] of byId) {
      if (base.tools.some(tool => tool.id === id)) continue
      const listed = base.tools.map(tool => tool.id)
      report(`${path}.id`, join('a tool that its register lists (', sayList(listed), ')'), id)
    }
    return base.tools.map(tool => {
      const given = byId.get(tool.id)
      if (given === undefined) return tool
      return layOver(tool, given.entry, given.full, given.path, 'tools[]') as Policy['tools'][number]
    })
  }

  function layRules(): Policy['rules'] {
    const rules = { ...base.rules }
    for (const [id, level] of Object.entries(whole.rules)) {
      const stands = Object.hasOwn(base.rules, id) ? base.rules[id]! : null
      const least = stands === null ? rankOfDefault(id) : levels.indexOf(stands)
      if (levels.indexOf(level) >= least) {
        rules[id] = level
        continue
      }
      const expected =
        stands !== null
          ? atLeastLevel(stands)
          : least > 2
            ? say`${'fail'}, or the default of the rule`
            : atLeastLevel('review')
      report(pathTo('rules', id), expected, level)
    }
    return rules
  }
}

const levels = ['off', 'informational', 'review', 'fail']

/** Rules whose findings are inferences: no default of theirs fails. A test holds this list equal to the rules. */
export const inferringRules: ReadonlySet<string> = new Set([
  'unexplained-file',
  'boundary-widened',
  'unpinned-run',
  'policy-changed',
  'agent-instructions-changed',
  'hidden-text',
  'ambiguous-task',
  'unusual-entry',
  'new-dependency',
  'weakened-test',
  'self-authored-validation',
  'contradicted-claim',
  'unmet-task-item'
])

/** Of these, the ones that by default only record. */
const recordingRules: ReadonlySet<string> = new Set(['self-authored-validation', 'unpinned-run'])

/** Place of a rule's default among the levels; a default that may fail lies between `review` and `fail`. */
function rankOfDefault(id: string): number {
  if (recordingRules.has(id)) return 1
  return inferringRules.has(id) ? 2 : 2.5
}

function atLeastLevel(level: string): Text {
  const allowed = levels.slice(levels.indexOf(level))
  return join(...allowed.flatMap((one, index) => [index === 0 ? '' : ' or ', say`${one}`]))
}

/** Each file says these for itself. */
const ownMatters: ReadonlySet<string> = new Set(['$schema', 'version', 'extends', 'owner', 'tools[].id'])

/** Entries are laid over one by one, not as a value. */
const listsOfEntries: ReadonlySet<string> = new Set(['dataClasses', 'paths', 'tools', 'rules'])

/** Paths of the keys that a policy may set which extends another; for documents and their tests. */
export const extendableKeys: readonly string[] = [...tightenings.keys(), ...ownMatters, ...listsOfEntries]

function loosens(file: string, path: string, expected: Text, found: unknown): Omit<Flaw, 'at'> {
  return {
    code: 'loosens-base',
    path,
    message: join(
      say`This policy extends ${file} and can only tighten it. Expected `,
      expected,
      '; found ',
      sayValue(found),
      '.'
    ),
    remedy: join(say`Remove ${path} here, or write what is expected. To loosen it for all, change ${file}.`)
  }
}
