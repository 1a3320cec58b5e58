// What a policy may say of checks, approvals, profiles and waivers: a part of the table (policy-table).
import { profileProofs } from './policy.js'
import type { ListShape, Refusal, Shape } from './policy-shape.js'
import { choice, globs, key, object, required, text } from './policy-table-words.js'
import { ruleIds, taskRuleIds } from './rule-ids.js'

/** The longest that a run waits for a check, in seconds: a job that waits is paid for. */
export const longestWait = 900

export const checks: ListShape = {
  type: 'list',
  distinctBy: ['name', 'app'],
  items: object({
    name: required(text('words'), 'Name of the check, as GitHub shows it.'),
    app: key(
      text('app-slug'),
      'Slug of the app that must have made it, such as github-actions. Without it any app and any commit status will do.'
    ),
    waitSeconds: key(
      { type: 'integer', minimum: 0, maximum: longestWait },
      'How long a run waits for it to end, in seconds. Default 0: not at all.'
    )
  })
}

export const approval: Shape = object({
  independent: key(
    { type: 'integer', minimum: 0, maximum: 10 },
    'How many people must have approved exactly this content: with write access, not the author, nor who sent an agent, nor who pushed the content last. Default 0.'
  ),
  agentsCount: key(
    {
      type: 'choice',
      values: [false],
      refused: [{ value: true, code: 'fixed-rule', because: 'An approval by an agent or a bot never counts.' }]
    },
    'Whether approvals by agents count. Default and only value: false.'
  )
})

export const profiles: ListShape = {
  type: 'list',
  distinctBy: ['name'],
  items: {
    ...object({
      name: required(text('words'), 'Name of the profile, as the evidence and the results show it.'),
      author: key(
        text('login'),
        'Login of the account that must have opened the pull request, as the API gives it: dependabot[bot], renovate[bot], or a user with authorId.'
      ),
      authorId: key(
        { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
        'Id of that account, which never changes hands: gh api users/LOGIN --jq .id. Needed for an account that is no app.'
      ),
      branch: key({ ...globs(1), orOne: true }, 'Glob of the head branch, or several. Default: any.'),
      sameRepository: key(
        {
          type: 'choice',
          values: [true],
          refused: [
            {
              value: false,
              code: 'fixed-rule',
              because: 'No profile holds for a fork, where anybody names the branches and protects them.'
            }
          ]
        },
        'The head branch must lie in this repository. Default and only value: true.'
      ),
      proof: key(
        choice(...profileProofs),
        'What must hold besides: revert, the change is the exact reverse of a commit on the base branch; protected-branch, the head is a branch that GitHub protects. Needed where no author is named.'
      ),
      exempt: required(
        {
          type: 'list',
          items: { type: 'choice', values: exemptable(), refused: notExemptable() },
          atLeast: 1,
          distinct: true
        },
        'Rules about the task that ask nothing of these pull requests. Rules on paths, tools, checks and approvals stay in force.'
      )
    }),
    someOf: {
      keys: ['author', 'proof'],
      because: 'Nothing says for whom this profile holds: a branch name alone is anybody’s to choose.'
    },
    together: [
      {
        key: 'author',
        when: { unlike: '\\[bot\\]$' },
        needs: 'authorId',
        because: 'The login of an account that is no app can change hands; its id cannot.'
      }
    ]
  }
}

export const waivers: ListShape = {
  type: 'list',
  distinctBy: ['rule', 'match', 'tool', 'commit'],
  items: {
    ...object({
      rule: required({ type: 'choice', values: waivable(), refused: notWaivable() }, 'Rule whose findings it waives.'),
      match: key(text('glob'), 'Glob over the path of the finding; both paths of a rename must fit.'),
      tool: key(text('tool-id'), 'Tool that the finding is about, as the register or the evidence names it.'),
      commit: key(text('commit-id'), 'Head commit of the pull request, in full; with the next push it no longer fits.'),
      reason: required(text('words'), 'Why it is granted; shown wherever it is used.'),
      approvedBy: required(
        text('person'),
        'Login of the person who granted it. For pull requests of this person, or sent by this person through an agent, it does not count.'
      ),
      expires: required(text('date'), 'Last day on which it counts, in UTC.')
    }),
    someOf: {
      keys: ['match', 'tool', 'commit'],
      because: 'A waiver for everything that a rule finds would switch the rule off.'
    }
  }
}

function exemptable(): string[] {
  return ruleIds.map(({ id }) => id).filter(id => taskRuleIds.includes(id))
}

function notExemptable(): Refusal[] {
  return ruleIds
    .filter(({ id }) => !taskRuleIds.includes(id))
    .map(
      ({ id }): Refusal => ({
        value: id,
        code: 'fixed-rule',
        because: `A profile exempts from rules about the task, and ${id} is none.`
      })
    )
}

function waivable(): string[] {
  return ruleIds.filter(({ floor }) => floor !== 'fixed').map(({ id }) => id)
}

function notWaivable(): Refusal[] {
  return ruleIds
    .filter(({ floor }) => floor === 'fixed')
    .map(
      ({ id }): Refusal => ({
        value: id,
        code: 'fixed-rule',
        because: `No waiver covers the rule ${id}: what could not be known stays unknown.`
      })
    )
}
