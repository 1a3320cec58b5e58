// A real repository in a temporary folder, driven by git itself.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const environment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z'
}

export class GitRepository {
  readonly dir = mkdtempSync(join(tmpdir(), 'remit-test-'))

  constructor(...options: string[]) {
    this.git('init', '--quiet', '--initial-branch=main', ...options)
  }

  /** Runs git and gives its output without the last line end. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.dir, env: environment, stdio: ['pipe', 'pipe', 'pipe'] })
      .toString('utf8')
      .trimEnd()
  }

  /** As `git`, with bytes in and out. */
  raw(input: Uint8Array | string, ...args: string[]): Buffer {
    return execFileSync('git', args, { cwd: this.dir, env: environment, input, stdio: ['pipe', 'pipe', 'pipe'] })
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true })
    writeFileSync(join(this.dir, path), content)
  }

  /** Commits the work tree; gives the commit id. */
  commit(message: string, files: Record<string, string | Uint8Array> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
    this.git('add', '--all', '--force')
    this.git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message)
    return this.head()
  }

  /** Commits exactly these tree entries, whatever a file system could hold. Paths are bytes. */
  commitEntries(
    parent: string | null,
    entries: { mode: string; path: Uint8Array; content?: string | Uint8Array; id?: string }[]
  ): string {
    const index = join(this.dir, '.git', `index-${Math.abs(entries.length)}-${parent ?? 'root'}`)
    rmSync(index, { force: true })
    const env = { ...environment, GIT_INDEX_FILE: index }
    const lines = entries.map(entry => {
      const id =
        entry.id ??
        this.raw(entry.content ?? '', 'hash-object', '-w', '--stdin')
          .toString()
          .trim()
      return Buffer.concat([Buffer.from(`${entry.mode} ${id}\t`), entry.path, Buffer.from([0])])
    })
    const run = (input: Uint8Array, ...args: string[]): string =>
      execFileSync('git', args, { cwd: this.dir, env, input, stdio: ['pipe', 'pipe', 'pipe'] })
        .toString()
        .trim()
    run(
      Buffer.concat(lines),
      '-c',
      'core.protectNTFS=false',
      '-c',
      'core.protectHFS=false',
      'update-index',
      '-z',
      '--index-info'
    )
    const tree = run(Buffer.alloc(0), 'write-tree', '--missing-ok')
    return this.git('commit-tree', tree, '-m', 'entries', ...(parent === null ? [] : ['-p', parent]))
  }

  head(): string {
    return this.git('rev-parse', 'HEAD')
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}
