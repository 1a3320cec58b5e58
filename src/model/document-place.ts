// Where a document of the evidence was found. Names of files and entries are attacker-controlled.

export interface Place {
  /** Below the argument that was given, `/`-separated; its base name for a single file; a path of a branch's tree. */
  file: string
  /** Entry of an archive; of an archive in an archive, both, joined by `!`. */
  entry?: string
  /** 1-based, in a file of one document a line. */
  line?: number
}

/** Something that was not read, and why; all else is. */
export interface Refusal {
  place: Place
  /** Stable, kebab-case. */
  code: string
  /** Our words. */
  reason: string
}

/** One document as bytes: a JSON text, never a line end at its end where it came from a line. */
export interface FoundDocument {
  place: Place
  bytes: Buffer
}

/** `file!entry:line`, for people. */
export function placeName({ file, entry, line }: Place): string {
  return `${file}${entry === undefined ? '' : `!${entry}`}${line === undefined ? '' : `:${line}`}`
}

/** What documents that belong together share: the folder, also one within an archive. */
export function folderOf({ file, entry }: Place): string {
  const whole = entry === undefined ? file : `${file}!${entry}`
  return whole.slice(0, Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('!')) + 1)
}
