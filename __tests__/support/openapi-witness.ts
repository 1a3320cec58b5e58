// Stands between the action and the fake GitHub, and shows every request first to a server that nobody here wrote, which
// refuses what GitHub's OpenAPI description does not allow. That server has no state, so the fake gives the answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { forward, type Sent, sentBy } from './forward.js'
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
    this.#peer = await startPeer('simulator.mjs')
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
    const sent = await sentBy(request)
    const refusal = await this.#refusalOf(sent)
    this.witnessed.push({ call: `${sent.method} ${sent.path.split('?')[0]}`, refusal })
    if (refusal !== null) return void response.writeHead(422).end(JSON.stringify({ message: refusal }))
    const { status, headers, text } = await forward(this.answering, sent)
    const kept = ['content-type', 'link'].filter(name => headers[name] !== undefined)
    response.writeHead(status, Object.fromEntries(kept.map(name => [name, headers[name]]))).end(text)
  }

  async #refusalOf(sent: Sent): Promise<string | null> {
    const { status, text } = await forward(this.#peer!.origin, sent)
    return status < 300 ? null : `${status} ${text}`
  }
}
