// Programs that nobody here wrote, in processes of their own on Node 24. A test that needs one that is not installed fails
// and says what to do: skipped is never passed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { node24 } from './node24.js'

const folder = new URL('../../tools/peers/', import.meta.url).pathname

/** Path of a file of the peers. Throws a sentence that says how to install them. */
export function peerFile(path: string): string {
  const isInstalled = existsSync(`${folder}node_modules/.package-lock.json`) && existsSync(folder + path)
  if (!isInstalled) throw new Error(`The peers of tools/peers are not installed. Run: npm ci --prefix tools/peers`)
  if (node24 === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error('The peers need Node 24. Run: npm ci --prefix tools/node24')
  }
  return folder + path
}

/** Runs a script of tools/peers: JSON in, JSON out. */
export function askPeer<T>(script: string, input: unknown): T {
  const { status, stdout, stderr } = spawnSync(node24, [peerFile(script)], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as T
}

export interface PeerServer {
  /** What the pattern's first group matched. */
  said: string
  stop(): Promise<void>
}

/** Starts a peer that stays, and waits until its output matches. */
export async function startPeer(args: string[], ready: RegExp): Promise<PeerServer> {
  const [script, ...rest] = args as [string, ...string[]]
  const child = spawn(node24, [peerFile(script), ...rest], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = await output(child, ready)
  return {
    said,
    stop: async () => {
      const ended = new Promise(resolve => child.once('close', resolve))
      child.kill()
      await ended
    }
  }
}

function output(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer): void => {
      text += chunk
      const found = ready.exec(text)
      if (found) resolve(found[1] ?? '')
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('close', code => reject(new Error(`A peer ended with ${code} before it was ready: ${text}`)))
  })
}
