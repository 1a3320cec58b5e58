// The features that the trained scorer knows a file and a change by, as rows of whole numbers (ten-thousandths).
import type { ChangedFile } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { pairNames } from './trace-best-pairs.js'
import { changeNames, changeRow } from './trace-change-features.js'
import { Columns } from './trace-columns.js'
import { explainFiles } from './trace-explanations.js'
import { gatherEvidence, orderFiles } from './trace-gather.js'
import { addOwnFeatures, ownNames } from './trace-own-features.js'
import { addPairFeatures } from './trace-pair-features.js'
import { addPastFeatures, pastNames } from './trace-past-features.js'
import { addRelativeFeatures, relativeNames } from './trace-relative-features.js'
import type { Scene } from './trace-scene.js'
import { addShapeFeatures, shapeNames } from './trace-shape-features.js'
import type { TraceStatistics } from './trace-statistics.js'

const names = [...ownNames, ...pastNames, ...pairNames, ...relativeNames, ...shapeNames]

/** The columns of a file's row. */
export const fileFeatureNames: readonly string[] = names
/** The columns of a change's row. */
export const changeFeatureNames: readonly string[] = changeNames

/** The row of each file, in the order of `files`, on which the rows do not depend. */
export function fileFeatures(task: Task, files: readonly ChangedFile[], statistics: TraceStatistics): Float64Array[] {
  const order = orderFiles(files)
  const sorted = columnsOf(sceneOf(task, files, order, statistics)).rows()
  const rows: Float64Array[] = new Array(files.length)
  for (const [position, index] of order.entries()) rows[index] = sorted[position]!
  return rows
}

/** The row of the whole change: does it look like what the task describes? */
export function changeFeatures(task: Task, files: readonly ChangedFile[], statistics: TraceStatistics): Float64Array {
  const scene = sceneOf(task, files, orderFiles(files), statistics)
  return changeRow(scene, columnsOf(scene))
}

export type FileColumns = Columns<(typeof names)[number]>

/** The features of a scene's files, in their order. */
export function columnsOf(scene: Scene): FileColumns {
  const columns = new Columns(names, scene.files.length)
  addOwnFeatures(scene, columns)
  addPastFeatures(scene, columns)
  addPairFeatures(scene, columns)
  addRelativeFeatures(columns)
  addShapeFeatures(scene, columns)
  return columns
}

function sceneOf(
  task: Task,
  files: readonly ChangedFile[],
  order: readonly number[],
  statistics: TraceStatistics
): Scene {
  const gathered = gatherEvidence(
    task,
    order.map(index => files[index]!),
    statistics,
    true
  )
  const { own, joined } = explainFiles(gathered)
  return { ...gathered, own, joined }
}
