// What can go wrong, as values with a place and a remedy.

/** A problem in a file that people write (policy, register): names the place and what to do. */
export interface Problem {
  /** Stable, kebab-case; for tests and machines. */
  code: string
  /** File name as the user knows it, e.g. `.github/remit.json`. */
  file: string
  /** 1-based; 1:1 where the whole file is meant. */
  line: number
  column: number
  /** JSON path such as `tools[0].versions`; empty for the whole document. */
  path: string
  message: string
  remedy: string
  /** Every value from the file that stands between double quotes (model/text) in message, then in remedy, in order. */
  quoted: string[]
}

/** A wrong setting: the policy, an action input or a command-line value. Ends as exit 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    readonly problems: readonly Problem[] = []
  ) {
    super(message)
  }
}

/** Something that should have been readable and was not (git, the API, a file). Ends as `open`. */
export class InputError extends Error {
  override readonly name = 'InputError'
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    options?: { cause?: unknown }
  ) {
    super(message, options)
  }
}

/** The command line was called wrongly: its message is printed, exit 2, no evidence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Something Remit could not know about this pull request. Each one becomes an `open` result of the
 * rule `incomplete-input`, so the run is INCOMPLETE: skipped is never passed.
 */
export interface Unknown {
  /** Stable reason code, kebab-case, e.g. `missing-merge-base`. */
  code: string
  /** What could not be known; values from outside only through `quote` (model/text). */
  message: string
  /** The re-run or setting that clears it. */
  remedy: string
  /** Every value that `quote` put into message, then into remedy, in order. */
  quoted: string[]
}
