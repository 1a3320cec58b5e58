// How is each changed file explained by the task? facts/trace-gather reads the task and the change, facts/trace-explanations
// finds the links that a person can follow, facts/trace-features and facts/trace-model say how surprising each file is
// beside this task. Stated facts outrank that score; facts/trace-classes says which changes it is not asked about.
import { flaggableKinds } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import type { FileTrace, TraceLink } from '../model/trace.js'
import { classesOf } from './trace-classes.js'
import { Companions } from './trace-companions.js'
import { carriedLink, type Explanations, explainFiles, strongestFirst } from './trace-explanations.js'
import { rowsOf } from './trace-features.js'
import { type Gathered, gatherEvidence, orderFiles } from './trace-gather.js'
import { fileForest, strengthOfSuspicion, suspicion } from './trace-model.js'
import { manyFiles } from './trace-scene.js'
import { enough, enoughInMany, joinStrengths, onScale, stated } from './trace-score.js'
import { learnStatistics, type TraceStatistics } from './trace-statistics.js'

/** From this strength on a file that stands for itself counts as explained. */
const explained = 50

/** Whether the trace of these files depends on the repository's past; that of a very large change does not. */
export function usesPast(files: readonly ChangedFile[]): boolean {
  return files.length <= manyFiles
}

/**
 * The trace of each file, in the order of `files`; what it says does not depend on that order. Without `statistics`
 * the rarity of words is the shipped prior's. Never throws.
 */
export function traceFiles(
  task: Task,
  files: readonly ChangedFile[],
  statistics: TraceStatistics = learnStatistics(null)
): FileTrace[] {
  const order = orderFiles(files)
  const gathered = gatherEvidence(
    task,
    order.map(index => files[index]!),
    statistics,
    usesPast(files)
  )
  const traced = judgeEvidence(gathered, explainFiles(gathered), task.items.length > 0)
  const traces: FileTrace[] = new Array(files.length)
  for (const [position, index] of order.entries()) traces[index] = traced[position]!
  return traces
}

function judgeEvidence(gathered: Gathered, explanations: Explanations, hasTask: boolean): FileTrace[] {
  const { files, kinds, tokens } = gathered
  const { links } = explanations
  const leads = kinds.map(kind => flaggableKinds.has(kind))
  const strengths = hasTask ? strengthsOf(gathered, explanations, leads) : files.map(() => 0)
  const classes = classesOf(gathered)
  const companions = new Companions(
    files,
    tokens,
    strengths.map(strength => (strength >= explained ? Math.max(enough, strength) : 0)),
    leads
  )
  return files.map((file, index) => {
    const kind = kinds[index]!
    const isExplained = strengths[index]! >= explained
    const mayFollow = !leads[index] || (classes[index] !== null && !isExplained)
    const follows = mayFollow ? companions.find(index, file.path, tokens[index]!) : null
    const all: TraceLink[] = [...links[index]!]
    if (follows !== null) all.push(carriedLink('companion', follows, files))
    const strength = joinStrengths([strengths[index]!, follows?.strength ?? 0])
    const state = isExplained ? 'explained' : follows !== null ? 'companion' : 'unexplained'
    const ofClass = classes[index] === null ? {} : { class: classes[index]! }
    return { path: file.path, kind, ...ofClass, state, strength, links: strongestFirst(all) }
  })
}

/**
 * Files that stand for themselves by the trained scorer, in a very large change by their links; the others always by
 * their links, since what they go with says more of them than their words. What the task states outranks both.
 */
function strengthsOf(gathered: Gathered, { links, own, joined }: Explanations, leads: readonly boolean[]): number[] {
  const isMany = leads.length > manyFiles
  const forest = fileForest()
  const scores = isMany ? null : suspicion(rowsOf({ ...gathered, own, joined }), forest)
  return leads.map((isLead, index) => {
    const strength =
      isLead && scores !== null
        ? strengthOfSuspicion(scores[index]!, forest.model)
        : onScale(joined[index]!, isMany ? enoughInMany : enough)
    return links[index]!.filter(stated).reduce((most, link) => Math.max(most, link.strength), strength)
  })
}
