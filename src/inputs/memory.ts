// Keeps the memory of a long replay at that of a short one, and of a large change near its own size. Nothing that a pull request brings lives longer than its
// judgement, but V8 sweeps late what lies outside its own heap, so that a few large changes would add up.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes outside V8's heap from which sweeping is worth its milliseconds. */
const tolerated = 12 * 1024 * 1024

let collect: (() => void) | undefined

/** Frees at once what nobody uses any more, where that is much. Takes some milliseconds. */
export function sweepMemory(): void {
  if (process.memoryUsage().arrayBuffers > tolerated) collectGarbage()
}

/** Frees at once what nobody uses any more: between the stages of a long run, whose leftovers would add up. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}

/** Keeps V8 from widening its space for new objects, as it does the more a process makes. */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * Keeps V8 from letting its heap grow to a multiple of what lives in it, for long runs that keep a little of much. Costs
 * some time.
 */
export function keepHeapTight(): void {
  keepHeapSmall()
  setFlagsFromString('--heap-growing-percent=8')
}
