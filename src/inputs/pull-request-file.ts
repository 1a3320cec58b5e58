// A pull request object as GitHub's API gives it, out of a file: with it the command line judges what the action
// judges. Every value is attacker-controlled, so each is checked for its type and nothing else is taken over.
import { readFileSync } from 'node:fs'
import { UsageError } from '../model/errors.js'
import type { LocalPullRequest } from './load.js'

/** Reads the file. Throws UsageError when it is unreadable, no JSON, or no pull request. */
export function readPullRequestFile(path: string): LocalPullRequest {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new UsageError(`The pull request file ${why}: ${path}`)
  }
  const pull = readPullRequestObject(value)
  if (pull === null) throw new UsageError(`The pull request file has no title: ${path}`)
  return pull
}

/** A parsed pull request object; null where it has no title, and so is none. */
export function readPullRequestObject(value: unknown): LocalPullRequest | null {
  const pull = new Fields(value)
  const title = pull.text('title')
  if (title === null) return null
  const user = pull.fields('user')
  const head = pull.fields('head')
  const login = user.text('login')
  const repositories = [head.fields('repo').number('id'), pull.fields('base').fields('repo').number('id')]
  return {
    title,
    body: pull.text('body') ?? '',
    author: login === null ? null : { login, id: user.number('id'), type: user.text('type') },
    headRef: head.text('ref'),
    baseRef: pull.fields('base').text('ref'),
    labels: pull
      .list('labels')
      .flatMap(label => new Fields(label).text('name') ?? (typeof label === 'string' ? label : [])),
    assignees: pull.list('assignees').flatMap(user => new Fields(user).text('login') ?? []),
    number: pull.number('number'),
    url: pull.text('html_url'),
    updatedAt: pull.text('updated_at'),
    fork: repositories.includes(null) ? null : repositories[0] !== repositories[1]
  }
}

/** A JSON value read field by field; a field of another type counts as not given. */
class Fields {
  readonly #value: Record<string, unknown>
  constructor(value: unknown) {
    this.#value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  }
  #own(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined
  }
  text(name: string): string | null {
    const value = this.#own(name)
    return typeof value === 'string' ? value.toWellFormed() : null
  }
  number(name: string): number | null {
    const value = this.#own(name)
    return Number.isSafeInteger(value) ? (value as number) : null
  }
  list(name: string): unknown[] {
    const value = this.#own(name)
    return Array.isArray(value) ? value : []
  }
  fields(name: string): Fields {
    return new Fields(this.#own(name))
  }
}
