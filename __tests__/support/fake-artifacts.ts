// The artifact service of GitHub Actions as its client speaks to it: create, upload in blocks, finalize.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inflateRawSync } from 'node:zlib'

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

export class FakeArtifacts {
  /** Finished artifacts by name. */
  readonly uploads = new Map<string, { zip: Buffer; hash: string; retention: string | null }>()
  /** Status of every answer instead of the true one. */
  broken: number | null = null
  /** Answers nothing at all. */
  silent = false
  readonly #blocks = new Map<string, Map<string, Buffer>>()
  readonly #created = new Set<string>()
  #expiry: string | null = null
  readonly #server: Server
  #url = ''

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
    return this.#url
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** A token as the runner gives it: unsigned, naming the run and the job. */
  static runtimeToken(run: number): string {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:run-${run}:job-1` })}.`
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    if (this.silent) return
    const json = (status: number, data: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data))
    }
    if (this.broken !== null) return json(this.broken, { msg: 'out of order' })
    const url = new URL(request.url ?? '/', this.#url)
    if (url.pathname === `${service}CreateArtifact`) {
      const asked = JSON.parse(body.toString()) as {
        name: string
        expires_at?: string
        workflow_run_backend_id: string
      }
      const { name } = asked
      const key = `${asked.workflow_run_backend_id} ${name}`
      if (this.#created.has(key)) return json(409, { msg: 'an artifact with this name already exists' })
      this.#created.add(key)
      this.#expiry = asked.expires_at ?? null
      this.#blocks.delete(name)
      return json(200, { ok: true, signed_upload_url: `${this.#url}blob/${encodeURIComponent(name)}?sig=fake` })
    }
    if (url.pathname === `${service}FinalizeArtifact`) {
      const { name, hash } = JSON.parse(body.toString()) as { name: string; hash: string }
      const zip = Buffer.concat([...(this.#blocks.get(name) ?? new Map<string, Buffer>()).values()])
      this.uploads.set(name, { zip, hash, retention: this.#expiry })
      return json(200, { ok: true, artifact_id: '99' })
    }
    if (request.method === 'PUT' && url.pathname.startsWith('/blob/')) {
      this.#put(decodeURIComponent(url.pathname.slice('/blob/'.length)), url, body)
      response.writeHead(201, { etag: '"1"', 'x-ms-request-id': '1', 'last-modified': new Date(0).toUTCString() }).end()
      return
    }
    json(404, { msg: 'unknown' })
  }

  #put(name: string, url: URL, body: Buffer): void {
    const kind = url.searchParams.get('comp')
    const blocks = this.#blocks.get(name) ?? new Map<string, Buffer>()
    this.#blocks.set(name, blocks)
    if (kind === 'block') blocks.set(url.searchParams.get('blockid') ?? '', body)
    else if (kind === null) blocks.set('', body)
  }
}

/** Entries of a zip by name, read in memory. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  let at = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const count = zip.readUInt16LE(at + 10)
  at = zip.readUInt32LE(at + 16)
  for (let index = 0; index < count; index++) {
    const method = zip.readUInt16LE(at + 10)
    const size = zip.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    entries.set(zip.subarray(at + 46, at + 46 + name).toString('utf8'), method === 8 ? inflateRawSync(data) : data)
    at += 46 + name + extra + comment
  }
  return entries
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
