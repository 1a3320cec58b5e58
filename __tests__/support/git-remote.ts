// A git server over HTTP that wants a token: git's own http-backend behind a few lines of CGI.
import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { GitRepository } from './git-repository.js'

/** Lets a repository serve single objects and partial clones, as GitHub does. */
export function allowPartialFetch(repository: GitRepository): void {
  for (const name of ['allowFilter', 'allowAnySHA1InWant', 'allowReachableSHA1InWant']) {
    repository.git('config', `uploadpack.${name}`, 'true')
  }
}

export class GitRemote {
  /** `Authorization` of each request. */
  readonly authorizations: (string | undefined)[] = []
  readonly #server: Server
  #url = ''

  constructor(
    readonly repository: GitRepository,
    readonly token: string
  ) {
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  /** Gives the clone address. */
  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return `${this.#url}/acme/shop.git`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.authorizations.push(request.headers.authorization)
    const wanted = `Basic ${Buffer.from(`x-access-token:${this.token}`).toString('base64')}`
    if (request.headers.authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    const url = new URL(request.url ?? '/', this.#url)
    const backend = spawn(join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend'), {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.repository.dir,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname.replace('/acme/shop.git', '/.git'),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
        REMOTE_USER: 'x-access-token',
        REMOTE_ADDR: '127.0.0.1',
        // The repository belongs to whoever runs the tests.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*'
      }
    })
    request.pipe(backend.stdin)
    backend.stdin.on('error', () => {})
    const chunks: Buffer[] = []
    for await (const chunk of backend.stdout) chunks.push(chunk as Buffer)
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = new Map(
      output
        .subarray(0, end)
        .toString('latin1')
        .split('\r\n')
        .map(line => line.split(/:\s*/, 2) as [string, string])
    )
    const status = Number((headers.get('Status') ?? '200').slice(0, 3))
    headers.delete('Status')
    response.writeHead(status, Object.fromEntries(headers)).end(output.subarray(end + 4))
  }
}
