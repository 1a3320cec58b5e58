// The built command line, as a process.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface CliEnd {
  exitCode: number | null
  stdout: string
  stderr: string
}

/** Runs `remit <args>` out of a build (support/spawn-action, buildAction). */
export function runCli(
  build: string,
  args: string[],
  options: { cwd?: string; input?: string; env?: Record<string, string>; node?: string } = {}
): CliEnd {
  const end = spawnSync(options.node ?? process.execPath, [join(build, 'dist', 'cli.js'), ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    env: { PATH: process.env.PATH ?? '', ...options.env },
    maxBuffer: 1 << 28
  })
  return { exitCode: end.status, stdout: end.stdout.toString('utf8'), stderr: end.stderr.toString('utf8') }
}
