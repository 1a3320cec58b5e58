// Stands between the action and the fake GitHub, and shows every request first to a server that nobody here wrote, which
// refuses what GitHub's OpenAPI description does not allow. That server has no state, so the fake gives the answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type PeerServer, startPeer } from './peers.js'

export interface Witnessed {
  /** Method, and path without its query. */
  call: string
  /** What the description does not allow; null when it allows the request. */
  refusal: string | null
}

export class OpenApiWitness {
  readonly witnessed: Witnessed[] = []
  /** Where the answers come from. */
  answering = ''
  url = ''
  #peer: PeerServer | null = null
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  async start(): Promise<void> {
    this.#peer = await startPeer(['simulator.mjs'], /listening on (\d+)/)
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
    await this.#peer?.stop()
  }

  get refusals(): string[] {
    return this.witnessed.flatMap(({ call, refusal }) => (refusal === null ? [] : [`${call}: ${refusal}`]))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const sent = { method: `${request.method}`, path: request.url ?? '/', body: Buffer.concat(chunks) }
    const refusal = await this.#refusalOf(sent)
    this.witnessed.push({ call: `${sent.method} ${sent.path.split('?')[0]}`, refusal })
    const answer = await send(this.answering, sent, request.headers.authorization)
    const { status, headers } = answer
    const kept = ['content-type', 'link'].flatMap(name => (headers.has(name) ? [[name, headers.get(name)!]] : []))
    response.writeHead(status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()))
  }

  async #refusalOf(sent: Sent): Promise<string | null> {
    const answer = await send(`http://127.0.0.1:${this.#peer!.said}`, sent)
    const text = await answer.text()
    if (sent.path === '/graphql') return text.includes('GRAPHQL_VALIDATION_FAILED') ? text : null
    return answer.ok ? null : `${answer.status} ${text}`
  }
}

interface Sent {
  method: string
  path: string
  body: Buffer
}

function send(origin: string, { method, path, body }: Sent, authorization?: string): Promise<Response> {
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    ...(body.length === 0 ? {} : { 'content-type': 'application/json' })
  }
  return fetch(origin + path, { method, headers, ...(body.length === 0 ? {} : { body }) })
}
