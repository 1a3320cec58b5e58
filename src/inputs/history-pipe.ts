// One git process that answers questions in order for a whole run: starting one for each question costs more than
// most answers do.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { InputError } from '../model/errors.js'
import type { GitStore } from './git.js'
import { GitError } from './git-process.js'

/** Bytes of one answer: a larger one comes in pieces and would be in memory more than once. */
const answerLimit = 1024 * 1024

/** The answer is larger than a pipe should carry. */
export class LargeAnswer extends Error {
  override readonly name = 'LargeAnswer'
}

/** Knows where an answer ends. */
export interface Answer {
  /** Takes the next bytes; how many of them were its own when it is complete, null while it wants more. */
  take(chunk: Buffer): number | null
  /** Bytes taken so far. */
  readonly size: number
  /** The answer, once complete. */
  bytes(): Buffer
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

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
  #child: Child | null = null
  #closed = false

  constructor(store: GitStore, args: readonly string[]) {
    this.#store = store
    this.#args = args
  }

  /**
   * Asks by one line (with its line feed). Rejects with GitError when git ends at this question; the next question
   * then starts another process. Rejects with LargeAnswer above the limit, with InputError
   * `git-not-found` without git.
   */
  ask(line: string, answer: Answer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('the run has ended')
      this.#waiting.push({ line, answer, resolve, reject })
      this.#running().stdin.write(line)
    })
  }

  /** Ends the process. Answers that somebody still waits for never come, and none can be asked for. */
  close(): void {
    this.#closed = true
    this.#waiting.length = 0
    this.#child?.stdin.end()
    this.#child?.kill()
    this.#child = null
  }

  #running(): Child {
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
      if (this.#child === child) this.#hand(child, chunk)
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
  #hand(child: Child, bytes: Buffer): void {
    let rest = bytes
    while (rest.length > 0) {
      const first = this.#waiting[0]
      if (first === undefined) return
      const taken = first.answer.take(rest)
      if (first.answer.size > answerLimit) {
        child.kill()
        this.#fail(child, new LargeAnswer('too large for a pipe'))
        return
      }
      if (taken === null) return
      this.#waiting.shift()
      first.resolve(first.answer.bytes())
      rest = rest.subarray(taken)
    }
  }

  /** The question at hand failed; those behind it were not looked at yet and are asked again. */
  #fail(child: Child, error: Error): void {
    if (this.#child !== child) return
    this.#child = null
    const failed = this.#waiting.shift()
    for (const { line } of this.#waiting) this.#running().stdin.write(line)
    failed?.reject(error)
  }
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
    const reach = this.#mark.length - 1
    const across = Buffer.concat([this.#tail, chunk.subarray(0, reach)])
    const begun = across.indexOf(this.#mark)
    const within = begun < 0 ? chunk.indexOf(this.#mark) : begun - this.#tail.length
    const found = begun >= 0 || within >= 0
    const own = found ? chunk.subarray(0, within + this.#mark.length) : chunk
    this.#chunks.push(own)
    this.size += own.length
    if (found) return own.length
    this.#tail = chunk.length >= reach ? chunk.subarray(-reach) : across.subarray(-reach)
    return null
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks, this.size).subarray(0, this.size - this.#mark.length)
  }
}

/** An answer of `git cat-file --batch`: `<id> <type> <size>LF<content>LF`, or one line for an object that is not there. */
export class ObjectAnswer implements Answer {
  readonly #chunks: Buffer[] = []
  size = 0
  /** Bytes of the whole answer, once its first line is read. */
  #whole: number | null = null

  take(chunk: Buffer): number | null {
    const before = this.size
    this.#chunks.push(chunk)
    this.size += chunk.length
    this.#whole ??= wholeLength(this.#chunks)
    if (this.#whole === null || this.size < this.#whole) return null
    this.size = this.#whole
    return this.#whole - before
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks, this.size)
  }
}

/** Length of the answer that begins with these chunks; the first line is short. */
function wholeLength(chunks: readonly Buffer[]): number | null {
  const start = Buffer.concat(chunks.map(chunk => chunk.subarray(0, 200)))
  const end = start.indexOf(0x0a)
  if (end < 0) return null
  const length = /^[0-9a-f]+ [a-z]+ (\d{1,15})$/.exec(start.toString('latin1', 0, end))?.[1]
  return length === undefined ? end + 1 : end + 1 + Number(length) + 1
}
