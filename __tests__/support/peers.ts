// Programs that nobody here wrote, in processes of their own on Node 24. A test that needs one that is not installed fails
// and says what to do: skipped is never passed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { node24 } from './node24.js'

const folder = new URL('../../tools/peers/', import.meta.url).pathname

/** Path of a script of tools/peers. Throws a sentence that says what to install. */
function scriptPath(name: string): string {
  // npm writes this file when all else is there.
  const isInstalled = existsSync(`${folder}node_modules/.package-lock.json`)
  if (!isInstalled) throw new Error('The peers of tools/peers are not installed. Run: npm ci --prefix tools/peers')
  if (node24 === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error('The peers need Node 24. Run: npm ci --prefix tools/node24')
  }
  return folder + name
}

/** Runs a script of tools/peers: JSON in, JSON out. */
export function askPeer<T>(script: string, input: unknown): T {
  const { status, stdout, stderr } = spawnSync(node24, [scriptPath(script)], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as T
}

export interface PeerServer {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string
  stop(): Promise<void>
}

/** Starts a script of tools/peers that serves, and waits until it has said where. */
export async function startPeer(script: string, ...args: string[]): Promise<PeerServer> {
  const child = spawn(node24, [scriptPath(script), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const port = await portOf(child)
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise(resolve => child.once('close', resolve))
      child.kill()
      await ended
    }
  }
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer): void => {
      text += chunk
      const port = /^listening on (\d+)$/m.exec(text)?.[1]
      if (port !== undefined) resolve(port)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('close', code => reject(new Error(`A peer ended with ${code} before it listened: ${text}`)))
  })
}
