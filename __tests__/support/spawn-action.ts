// Runs the built action as GitHub's runner does: a process, environment variables, files for what it says.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24 } from './node24.js'

const root = new URL('../../', import.meta.url).pathname

/** Builds the action into a folder of its own, so that no stale dist is tested. Gives the folder. */
export function buildAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-dist-'))
  execFileSync(process.execPath, [join(root, 'build.mjs'), join(folder, 'dist')], { cwd: root, stdio: 'pipe' })
  // As in the action's own repository, where package.json says that these are modules.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return folder
}

export interface ActionCall {
  /** What `buildAction` gave. */
  build: string
  /** `rerun.js` for the companion. */
  entry?: 'index.js' | 'rerun.js'
  /** Inputs as action.yml names them. */
  inputs?: Record<string, string>
  event: { name: string; payload: unknown }
  env: Record<string, string>
  /** Sent this many milliseconds after the start, or when the promise says so. */
  kill?: { signal: NodeJS.Signals; when: Promise<unknown> }
}

export interface ActionEnd {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  outputs: Map<string, string>
  summary: string
  workspace: string
  temp: string
  milliseconds: number
}

/** One job with one step. `home` holds its files; the caller removes it. */
export async function runBuiltAction(call: ActionCall, home: string): Promise<ActionEnd> {
  const place = (name: string): string => join(home, name)
  const workspace = call.env.GITHUB_WORKSPACE ?? place('workspace')
  mkdirSync(workspace, { recursive: true })
  mkdirSync(place('temp'), { recursive: true })
  for (const name of ['output', 'summary', 'state']) writeFileSync(place(name), '')
  writeFileSync(place('event.json'), JSON.stringify(call.event.payload))
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_ID: '1000',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/remit.yml@refs/heads/main',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_EVENT_NAME: call.event.name,
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    GITHUB_STATE: place('state'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: place('temp'),
    ...call.env
  }
  for (const [name, value] of Object.entries(call.inputs ?? {})) env[`INPUT_${name.toUpperCase()}`] = value
  const started = performance.now()
  const child = spawn(node24, [join(call.build, 'dist', call.entry ?? 'index.js')], {
    env,
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => {
    stdout += chunk
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  call.kill?.when.then(() => child.kill(call.kill?.signal))
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(resolve =>
    child.on('close', (code, name) => resolve([code, name]))
  )
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    outputs: parseOutputs(readFileSync(place('output'), 'utf8')),
    summary: readFileSync(place('summary'), 'utf8'),
    workspace,
    temp: place('temp'),
    milliseconds: Math.round(performance.now() - started)
  }
}

/** `name<<delimiter`, value, `delimiter`, as the runner reads GITHUB_OUTPUT. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const start = /^([^=]+?)<<(.+)$/.exec(lines[index]!)
    if (start === null) continue
    const end = lines.indexOf(start[2]!, index + 1)
    outputs.set(start[1]!, lines.slice(index + 1, end).join('\n'))
    index = end
  }
  return outputs
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
