// How far a long run is, on stderr and in our own words and numbers only: stdout is for the report.

const barWidth = 30
const betweenDraws = 100
/** Where nobody sees a bar being drawn (a log), a line now and then, from when the run is long. */
const betweenLines = 10_000

export interface Progress {
  show(done: number): void
  /** Takes the bar away. */
  end(): void
}

/** `now` gives milliseconds. */
export function showProgress(total: number, stderr: NodeJS.WriteStream, now: () => number): Progress {
  const isTerminal = stderr.isTTY === true
  let last = isTerminal ? 0 : now()
  let drawn = false
  return {
    show(done) {
      if (now() - last < (isTerminal ? betweenDraws : betweenLines)) return
      last = now()
      drawn = true
      const share = total === 0 ? 1 : done / total
      if (!isTerminal) {
        stderr.write(`remit: ${done} of ${total} pull requests replayed\n`)
        return
      }
      const full = Math.floor(share * barWidth)
      stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${done} of ${total}\u001b[K`)
    },
    end() {
      if (drawn && isTerminal) stderr.write('\r\u001b[K')
    }
  }
}
