// One request to a local server, on a connection of its own: a kept one may have been closed while the tests were busy.
import { request as httpRequest, type IncomingMessage } from 'node:http'

export interface Sent {
  method: string
  /** With its query. */
  path: string
  authorization?: string | undefined
  body: Buffer
}

export interface Forwarded {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  text: string
}

/** What came in, read to its end. */
export async function sentBy(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks)
  }
}

/** Sends it on. A body is JSON. */
export function forward(origin: string, { method, path, authorization, body }: Sent): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(authorization === undefined ? {} : { authorization }),
      ...(body.length === 0 ? {} : { 'content-type': 'application/json', 'content-length': body.length })
    }
    const request = httpRequest(origin + path, { method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          text: Buffer.concat(chunks).toString('utf8')
        })
      )
    })
    request.once('error', reject)
    request.end(body)
  })
}
