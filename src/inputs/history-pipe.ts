// One git process that answers questions in order for a whole run: starting one for each question costs more than
// most answers do.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { InputError } from '../model/errors.js'
import type { GitStore } from './git.js'
import { GitError } from './git-process.js'

/** Bytes of one answer. */
const answerLimit = 512 * 1024 * 1024

/** Knows where an answer ends. */
export interface Answer {
  /** Takes the next bytes; how many of them were its own when it is complete, null while it wants more. */
  take(chunk: Buffer): number | null
  /** Bytes taken so far. */
  readonly size: number
  /** The answer, once complete. */
  bytes(): Buffer
}

interface Question {
  line: string
  answer: Answer
  resolve(bytes: Buffer): void
  reject(error: Error): void
}

/** A long-lived git process. It lives in a session of its own, so that Ctrl-C leaves its end to us. */
export class GitPipe {
  readonly #store: GitStore
  readonly #args: readonly string[]
  readonly #waiting: Question[] = []
  #child: ChildProcessByStdio<Writable, Readable, Readable> | null = null

  constructor(store: GitStore, args: readonly string[]) {
    this.#store = store
    this.#args = args
  }

  /**
   * Asks by one line (with its line feed). Rejects with GitError when git ends at this question; the next question
   * then starts another process. Rejects with InputError `change-too-large` or `git-not-found`.
   */
  ask(line: string, answer: Answer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, answer, resolve, reject })
      this.#running().stdin.write(line)
    })
  }

  /** Ends the process; nobody may be waiting for an answer that still matters. */
  close(): void {
    this.#waiting.length = 0
    this.#child?.stdin.end()
    this.#child?.kill()
    this.#child = null
  }

  #running(): ChildProcessByStdio<Writable, Readable, Readable> {
    if (this.#child !== null) return this.#child
    const child = spawn('git', this.#args, {
      env: this.#store.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true
    })
    this.#child = child
    let detail = ''
    child.stderr.on('data', (chunk: Buffer) => {
      if (detail.length < 4096) detail += chunk.toString('utf8')
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child === child) this.#hand(chunk)
    })
    // A child that ended early closes its input; its end says what happened.
    child.stdin.on('error', () => {})
    child.on('error', cause => {
      this.#fail(
        child,
        new InputError('git-not-found', 'git could not be started.', 'Install git 2.30 or newer.', { cause })
      )
    })
    child.on('close', code => {
      this.#fail(
        child,
        new GitError(this.#args.find(arg => /^[a-z]/.test(arg)) ?? '', code, detail.slice(0, 4096).trim())
      )
    })
    return child
  }

  /** Gives bytes to the question that waits longest, and what it leaves to the next one. */
  #hand(bytes: Buffer): void {
    let rest = bytes
    while (rest.length > 0) {
      const first = this.#waiting[0]
      if (first === undefined) return
      const taken = first.answer.take(rest)
      if (first.answer.size > answerLimit) {
        this.#child?.kill()
        this.#fail(this.#child, tooLarge())
        return
      }
      if (taken === null) return
      this.#waiting.shift()
      first.resolve(first.answer.bytes())
      rest = rest.subarray(taken)
    }
  }

  /** The question at hand failed; those behind it were not looked at yet and are asked again. */
  #fail(child: GitPipe['child'], error: Error): void {
    if (this.#child === null || this.#child !== child) return
    this.#child = null
    const failed = this.#waiting.shift()
    for (const { line } of this.#waiting) this.#running().stdin.write(line)
    failed?.reject(error)
  }

  declare private readonly child: ChildProcessByStdio<Writable, Readable, Readable> | null
}

function tooLarge(): InputError {
  return new InputError(
    'change-too-large',
    `git gave more than ${answerLimit} bytes for one question.`,
    'Split the change into smaller pull requests.'
  )
}

/** An answer that ends with a mark which nothing before it can hold. */
export class MarkedAnswer implements Answer {
  readonly #mark: Buffer
  readonly #chunks: Buffer[] = []
  size = 0
  /** The last bytes taken, among which the mark may begin. */
  #tail: Buffer = Buffer.alloc(0)

  constructor(mark: string) {
    this.#mark = Buffer.from(mark)
  }

  take(chunk: Buffer): number | null {
    const seen = Buffer.concat([this.#tail, chunk])
    const at = seen.indexOf(this.#mark)
    const taken = at < 0 ? chunk.length : at + this.#mark.length - this.#tail.length
    this.#chunks.push(chunk.subarray(0, taken))
    this.size += taken
    if (at >= 0) return taken
    this.#tail = seen.subarray(Math.max(0, seen.length - this.#mark.length + 1))
    return null
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks, this.size).subarray(0, this.size - this.#mark.length)
  }
}

/** An answer of `git cat-file --batch`: `<id> <type> <size>LF<content>LF`, or one line for an object that is not there. */
export class ObjectAnswer implements Answer {
  #bytes: Buffer = Buffer.alloc(0)
  #whole: number | null = null

  get size(): number {
    return this.#whole ?? this.#bytes.length
  }

  take(chunk: Buffer): number | null {
    const before = this.#bytes.length
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    if (this.#whole === null) {
      const end = this.#bytes.indexOf(0x0a)
      if (end < 0) return null
      const length = /^[0-9a-f]+ [a-z]+ (\d{1,15})$/.exec(this.#bytes.toString('latin1', 0, end))?.[1]
      this.#whole = length === undefined ? end + 1 : end + 1 + Number(length) + 1
    }
    if (this.#bytes.length < this.#whole) return null
    this.#bytes = this.#bytes.subarray(0, this.#whole)
    return this.#whole - before
  }

  bytes(): Buffer {
    return this.#bytes
  }
}
