// How git is called: plumbing only, no shell, validated object ids, a closed environment.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { InputError } from '../model/errors.js'

/** Output above this is refused: a change that large cannot be judged in one run. Bytes. */
const outputLimit = 512 * 1024 * 1024
const networkTimeoutMs = 5 * 60 * 1000

// What of the caller's environment git may see. Everything else (GIT_DIR, GIT_EXTERNAL_DIFF, GIT_CONFIG_*, …) could
// redirect it, and self-hosted runners keep such leftovers.
const inherited = [
  'PATH',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SystemRoot',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_EXEC_PATH'
]

/** The closed environment in which every git process runs. */
export function gitEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {
    LC_ALL: 'C',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:file'
  }
  for (const name of inherited) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return environment
}

/** git ended with an error. `detail` is git's own text: it may repeat attacker-controlled names. */
export class GitError extends Error {
  override readonly name = 'GitError'
  constructor(
    readonly command: string,
    readonly exitCode: number | null,
    readonly detail: string
  ) {
    super(`git ${command} ended with ${exitCode ?? 'a signal'}`)
  }
}

export interface GitCall {
  env: Record<string, string>
  cwd?: string
  /** Written to standard input, or read from there where it is an open file. */
  input?: Uint8Array | string | number
  /** An open file that takes standard output; what is given back is then empty. */
  output?: number
  /** Whether the call may reach the network, and so gets a time limit. */
  network?: boolean
}

/**
 * Runs `git <args>` with its standard output in a new file at `path`: large answers then pass through no pipe and are
 * held once. Throws as runGit does; an answer above `limit` bytes is never read.
 */
export async function runGitToFile(
  args: readonly string[],
  call: GitCall,
  path: string,
  limit = outputLimit
): Promise<Buffer> {
  const output = openSync(path, 'wx')
  try {
    await runGit(args, { ...call, output })
  } finally {
    closeSync(output)
  }
  if (statSync(path).size > limit) throw tooLarge(limit)
  return readFileSync(path)
}

function tooLarge(limit: number): InputError {
  return new InputError(
    'change-too-large',
    `git gave more than ${limit} bytes for one question.`,
    'Split the change into smaller pull requests.'
  )
}

/**
 * Runs `git <args>` and gives its standard output. Throws GitError when it ends with another code than 0, InputError
 * when git is not installed (`git-not-found`) or its output passes the limit (`change-too-large`).
 */
export function runGit(args: readonly string[], call: GitCall): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      env: call.env,
      cwd: call.cwd,
      stdio: [typeof call.input === 'number' ? call.input : 'pipe', call.output ?? 'pipe', 'pipe'],
      windowsHide: true,
      ...(call.network ? { timeout: networkTimeoutMs } : {})
    })
    const chunks: Buffer[] = []
    let size = 0
    let detail = ''
    let isTooLarge = false
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > outputLimit) {
        isTooLarge = true
        child.kill()
      } else {
        chunks.push(chunk)
      }
    })
    child.stderr!.on('data', (chunk: Buffer) => {
      if (detail.length < 4096) detail += chunk.toString('utf8')
    })
    // A child that ended early closes its input; its exit code says what happened.
    child.stdin?.on('error', () => {})
    if (typeof call.input !== 'number') child.stdin?.end(call.input)
    child.on('error', cause => {
      reject(new InputError('git-not-found', 'git could not be started.', 'Install git 2.30 or newer.', { cause }))
    })
    child.on('close', code => {
      if (isTooLarge) {
        reject(tooLarge(outputLimit))
      } else if (code !== 0) {
        reject(new GitError(args.find(arg => !arg.startsWith('-')) ?? '', code, detail.slice(0, 4096).trim()))
      } else {
        resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size))
      }
    })
  })
}

/** Whether this is a full object id, SHA-1 or SHA-256. Nothing else ever reaches a git command line. */
export function isObjectId(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}

/** Gives the id back, or throws: a caller that passes anything else is wrong. */
export function objectId(value: string): string {
  if (!isObjectId(value)) throw new TypeError('not a full object id')
  return value
}
