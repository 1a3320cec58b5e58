// How is each changed file explained by the task? facts/trace-gather reads the task and the change, facts/trace-explanations
// finds the links that a person can follow, facts/trace-features and facts/trace-model say how surprising each file is
// beside this task. Stated facts outrank that score; facts/trace-classes says which changes it is not asked about.
import { flaggableKinds } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import { usesPast } from '../model/repository-history.js'
import type { Task } from '../model/task.js'
import type { FileTrace, TraceLink } from '../model/trace.js'
import { changeRow } from './trace-change-features.js'
import { classesOf } from './trace-classes.js'
import { Companions } from './trace-companions.js'
import { carriedLink, type Explanations, explainFiles, strongestFirst } from './trace-explanations.js'
import { columnsOf, type FileColumns } from './trace-features.js'
import { type Gathered, gatherEvidence, orderFiles } from './trace-gather.js'
import { changeForest, changeSuspicion, fileForest, isSilent, strengthOfSuspicion, suspicion } from './trace-model.js'
import type { Carried } from './trace-neighbours.js'
import type { Scene } from './trace-scene.js'
import { enough, enoughInMany, joinStrengths, onScale, stated } from './trace-score.js'
import { learnStatistics, type TraceStatistics } from './trace-statistics.js'

/** From this strength on a file that stands for itself counts as explained. */
const explained = 50

export interface Trace {
  /** In the order of the files that were given. */
  files: FileTrace[]
  /** How well the description as a whole fits the change, 0 to 100, less than 50 is surprising; null where nobody asks. */
  fit: number | null
}

/**
 * Traces a change; what it says does not depend on the order of `files`. Without `statistics` the rarity of words is
 * the shipped prior's. Never throws.
 */
export function traceChange(
  task: Task,
  files: readonly ChangedFile[],
  statistics: TraceStatistics = learnStatistics(null)
): Trace {
  const order = orderFiles(files)
  const gathered = gatherEvidence(
    task,
    order.map(index => files[index]!),
    statistics,
    usesPast(files)
  )
  const explanations = explainFiles(gathered)
  const columns = usesPast(files) && task.items.length > 0 ? columnsOf({ ...gathered, ...explanations }) : null
  const traced = judgeEvidence(gathered, explanations, columns, task.items.length > 0)
  const inOrder: FileTrace[] = new Array(files.length)
  for (const [position, index] of order.entries()) inOrder[index] = traced[position]!
  const fit = columns === null || files.length === 0 ? null : fitOf({ ...gathered, ...explanations }, columns)
  return { files: inOrder, fit }
}

/** The same, of the files alone. */
export function traceFiles(...change: Parameters<typeof traceChange>): FileTrace[] {
  return traceChange(...change).files
}

function fitOf(scene: Scene, columns: FileColumns): number {
  const { model } = changeForest()
  return strengthOfSuspicion(changeSuspicion(changeRow(scene, columns), scene.files.length), model)
}

function judgeEvidence(
  gathered: Gathered,
  explanations: Explanations,
  columns: FileColumns | null,
  hasTask: boolean
): FileTrace[] {
  const { files, kinds, tokens } = gathered
  const { links } = explanations
  const leads = kinds.map(kind => flaggableKinds.has(kind))
  const strengths = hasTask
    ? strengthsOf(explanations, columns, leads, gathered.statistics.isKnown)
    : files.map(() => 0)
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
    if (isExplained && all.length === 0) {
      const near = nearestExplained(gathered, index, strengths, links)
      if (near !== null) all.push(carriedLink('neighbour', near, files))
    }
    const strength = joinStrengths([strengths[index]!, follows?.strength ?? 0])
    const state = isExplained ? 'explained' : follows !== null ? 'companion' : 'unexplained'
    const ofClass = classes[index] === null ? {} : { class: classes[index]! }
    return { path: file.path, kind, ...ofClass, state, strength, links: strongestFirst(all) }
  })
}

/**
 * The scorer weighs many faint likenesses that no single link shows. What it found can be told at least in part: the
 * explained file whose change speaks most of the same, else the one that lies nearest.
 */
function nearestExplained(
  { files, kinship }: Gathered,
  index: number,
  strengths: readonly number[],
  links: readonly (readonly TraceLink[])[]
): Carried | null {
  let best: { via: number; share: number; near: number } | null = null
  const shares = new Map(kinship.of(index).map(({ file, share }) => [file, share]))
  for (const [via, other] of files.entries()) {
    // One that has no link of its own either could only point back.
    if (via === index || strengths[via]! < explained || links[via]!.length === 0) continue
    const share = shares.get(via) ?? 0
    const near = commonStart(files[index]!.path, other.path)
    if (best === null || share > best.share || (share === best.share && near > best.near)) best = { via, share, near }
  }
  if (best === null) return null
  const met = best.share === 0 ? [] : kinship.sharedWords(index, best.via)
  return { via: best.via, met, strength: strengths[index]! }
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

/**
 * Files that stand for themselves by the trained scorer, in a very large change by their links; the others always by
 * their links, since what they go with says more of them than their words. What the task states outranks both.
 */
function strengthsOf(
  { links, joined }: Explanations,
  columns: FileColumns | null,
  leads: readonly boolean[],
  isKnown: boolean
): number[] {
  const forest = fileForest()
  const count = leads.filter(Boolean).length
  const rows = columns?.rows() ?? null
  const scores = rows === null ? null : suspicion(rows, count, forest)
  return leads.map((isLead, index) => {
    if (isLead && rows !== null && isSilent(rows[index]!, count, isKnown)) return 0
    const strength =
      isLead && scores !== null
        ? strengthOfSuspicion(scores[index]!, forest.model)
        : onScale(joined[index]!, rows === null ? enoughInMany : enough)
    return links[index]!.filter(stated).reduce((most, link) => Math.max(most, link.strength), strength)
  })
}
