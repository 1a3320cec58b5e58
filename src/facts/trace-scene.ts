// Everything that features are computed from: the files of one change with what was read of them, and the task.
import type { ChangedFile } from '../model/pull-request.js'
import type { FileKind } from '../model/trace.js'
import type { FileTokens } from './trace-change.js'
import type { TraceStatistics } from './trace-statistics.js'
import type { TaskText } from './trace-text.js'
import type { TextSketch } from './trace-text-sketch.js'
import type { TokenSpace } from './trace-token-space.js'

export interface Scene {
  /** Sorted; all lists are by the index of the file. */
  files: readonly ChangedFile[]
  kinds: readonly FileKind[]
  tokens: readonly FileTokens[]
  text: TaskText
  sketch: TextSketch
  space: TokenSpace
  statistics: TraceStatistics
  /** What the links that a person is shown come to (facts/trace-score): by the file's own words, and with other files. */
  own: readonly number[]
  joined: readonly number[]
}
