// Who sent the agent that opened a pull request? The change is theirs as much as the agent's, so they cannot accept it alone.
import type { Account, PullRequest } from '../model/pull-request.js'
import { addressesIn, commitLines, namesAuthor, parseTrailer } from '../model/trailers.js'
import { isNeverTool, signsAt } from './known-tools.js'

/**
 * Tells the accounts that sent an agent: its assignees, and the people whom its commits name as co-authors by GitHub's own
 * no-reply addresses. Nobody where a person opened the pull request, or a program that is no AI tool. Trailers can be
 * forged; a forged one only takes an approval away.
 */
export function senders({ author, assignees, commits }: PullRequest): (account: Account) => boolean {
  if (author === null || !isAgent(author)) return () => false
  const logins = new Set(assignees.map(login => login.toLowerCase()))
  const ids = new Set<number>()
  for (const { message } of commits ?? []) {
    for (const { text } of commitLines(message)) {
      const trailer = parseTrailer(text)
      if (trailer === null || !namesAuthor(trailer.key)) continue
      for (const { text: address } of addressesIn(trailer.value)) addAccount(address, logins, ids)
    }
  }
  return ({ login, id }) => logins.has(login.toLowerCase()) || (id !== null && ids.has(id))
}

function isAgent({ login, type }: Account): boolean {
  const isBot = type !== 'User' || login.endsWith('[bot]')
  const isTool = signsAt('pr-author').some(
    ({ signal, match }) => signal.role === 'author' && (isBot || !signal.botOnly) && match(login) !== null
  )
  return isTool || (isBot && !isNeverTool(`${login} <`))
}

/** `123+login@users.noreply.github.com`, and the older form without the id. */
function addAccount(address: string, logins: Set<string>, ids: Set<number>): void {
  const found = /^(?:(\d{1,15})\+)?([a-z0-9[\]_-]{1,100})@users\.noreply\.github\.com$/.exec(address)
  if (found === null) return
  if (found[1] !== undefined) ids.add(Number(found[1]))
  logins.add(found[2]!)
}
