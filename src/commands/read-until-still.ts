// What was read may have moved while the rest was read: only what stands at the end may be reported.
import type { PullAnswer } from '../inputs/github-answers.js'
import { GitHubError } from '../inputs/github-failures.js'
import { type ActionRequest, hasMoved, unknownOf } from '../inputs/load-action.js'
import type { Loaded } from './action-setting.js'
import { keptMoving, readAgain, repeats } from './judge-pull-request.js'

export interface Read {
  /** Null where there is no pull request, or it could not be read. */
  live: PullAnswer | null
  loaded: Loaded
}

/** Looks at every pull request once more and reads again what moved, in place; `unknowns` say where that did not help. */
export async function readUntilStill<T extends Read>(
  request: ActionRequest,
  reads: T[],
  again: (read: T, now: PullAnswer) => Promise<T>
): Promise<void> {
  for (let repeated = 0, moved = true; moved; repeated++) {
    moved = false
    for (const [index, read] of reads.entries()) {
      const { live, loaded } = read
      if (live === null) continue
      const now = await readAgain(request, live.number)
      if (now instanceof GitHubError) loaded.pullRequest.unknowns.push(unknownOf(now))
      else if (!hasMoved(live, now)) continue
      else if (repeated === repeats) loaded.pullRequest.unknowns.push(keptMoving)
      else {
        reads[index] = await again(read, now)
        moved = true
      }
    }
  }
}
