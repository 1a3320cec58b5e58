// Who belongs to a team. The job's own token may not know, whatever the workflow permits: an app with the right to read the
// organisation's members may.
import type { TeamMembers } from '../model/pull-request.js'
import { list, record, text } from './github-answers.js'
import type { Caller } from './github-call.js'
import { nullIfRefused } from './github-failures.js'

/** Reads the members of each team (`@acme/platform`), a call for each hundred; null where the token may not. */
export async function readTeams(caller: Caller, teams: readonly string[]): Promise<TeamMembers[]> {
  const read: TeamMembers[] = []
  for (const team of teams) {
    const [org, slug] = team.slice(1).split('/')
    const members = caller.pages<string>(async page => {
      const items = await caller.call({
        what: 'the members of a team',
        route: 'GET /orgs/{org}/teams/{team_slug}/members',
        parameters: { org, team_slug: slug, per_page: 100, page },
        read: data => list(data, 'members').map(member => text(record(member, 'members').login, 'members.login'))
      })
      return { entries: items.length, items }
    })
    read.push({ team, members: await members.catch(nullIfRefused) })
  }
  return read
}
