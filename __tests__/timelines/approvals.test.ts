// Approvals over time: which stand, which die, and who may give one.
import { describe, expect, test } from '@jest/globals'
import {
  approves,
  fails,
  forcePushes,
  movesTheLines,
  play,
  pushes,
  rebases,
  reviews,
  type Story,
  says,
  synchronizedBy
} from '../support/steps.js'
import { people, taxFile } from '../support/timeline.js'

const one = { policy: { version: 1, approval: { independent: 1 } } }
const two = { policy: { version: 1, approval: { independent: 2 } } }
const missing = 'FAILED missing-approval'
const unknown = 'INCOMPLETE missing-approval'
const more = { 'src/tax.ts': taxFile.replace('total', 'Math.ceil(total)') }
const round = { 'src/tax.ts': taxFile.replace('total', 'Math.round(total)') }

const content: Story[] = [
  ['nobody approves', one, [says(missing)]],
  ['one approves', one, [says(missing), approves('bob'), says('PASSED')]],
  ['approve, force-push the same content', one, [approves('bob'), forcePushes('ada'), says('PASSED')]],
  ['approve, rebase on a base that moved elsewhere', one, [approves('bob'), rebases('ada'), says('PASSED')]],
  ['approve, rebase twice', one, [approves('bob'), rebases('ada'), rebases('eve'), says('PASSED')]],
  ['approve, then new content', one, [approves('bob'), pushes('ada', more), says(missing)]],
  [
    'approve, same content, then new content, then approve again',
    one,
    [
      approves('bob'),
      forcePushes('ada'),
      says('PASSED'),
      pushes('ada', more),
      says(missing),
      approves('bob'),
      says('PASSED')
    ]
  ],
  [
    'approve, then the same lines in another function',
    one,
    [approves('bob'), says('PASSED'), movesTheLines('ada'), says(missing)]
  ],
  [
    'approve, then one blank of indentation',
    one,
    [
      approves('bob'),
      pushes('ada', { 'src/tax.ts': round['src/tax.ts']!.replace('  const', '   const') }),
      says(missing)
    ]
  ],
  ['approve, then one more file', one, [approves('bob'), pushes('ada', { 'src/tax.md': 'Round\n' }), says(missing)]],
  [
    'approve, rebase on a base that changed the neighbouring lines',
    one,
    [
      approves('bob'),
      rebases('ada', { 'src/tax.ts': taxFile.replace('return base\n}\n\n', 'return  base\n}\n\n') }),
      says(missing)
    ]
  ],
  [
    'approve, other content, then the approved content again',
    one,
    [approves('bob'), pushes('ada', more), says(missing), pushes('ada', round), says('PASSED')]
  ]
]

const elsewhere: Story[] = [
  [
    'approve, then turn to another base branch, then approve again',
    one,
    [
      approves('bob'),
      timeline => {
        timeline.github.conversation.baseChangedAt = timeline.tick()
      },
      says(missing),
      approves('bob'),
      says('PASSED')
    ]
  ]
]

const who: Story[] = [
  ['the author', one, [approves('ada'), says(missing)]],
  ['an app', one, [approves('copilot-pull-request-reviewer[bot]'), says(missing)]],
  ['somebody without write access', one, [approves('bob', { mayPush: false }), says(missing)]],
  ['two are wanted and one approves twice', two, [approves('bob'), approves('bob'), says(missing)]],
  ['two are wanted and two approve', two, [approves('bob'), says(missing), approves('eve'), says('PASSED')]],
  ['an approval that is dismissed', one, [approves('bob'), says('PASSED'), reviews('bob', 'DISMISSED'), says(missing)]],
  ['approve, then ask for changes', one, [approves('bob'), reviews('bob', 'CHANGES_REQUESTED'), says(missing)]],
  ['ask for changes, then approve', one, [reviews('bob', 'CHANGES_REQUESTED'), approves('bob'), says('PASSED')]],
  ['approve, then comment', one, [approves('bob'), reviews('bob', 'COMMENTED'), says('PASSED')]],
  [
    'who pushed the content last',
    one,
    [pushes('bob', more), approves('bob'), says(missing), approves('eve'), says('PASSED')]
  ],
  ['who pushed a rebase only', one, [rebases('bob'), approves('bob'), says('PASSED')]],
  [
    'who pushed before the content changed again',
    one,
    [pushes('bob', more), pushes('ada', round), approves('bob'), says('PASSED')]
  ],
  [
    'who sent the agent',
    { ...one, author: people['copilot-swe-agent[bot]']!, assignees: ['ada'], branch: 'copilot/round-tax' },
    [approves('ada'), says(missing), approves('bob'), says('PASSED')]
  ],
  [
    'whom an agent names as co-author',
    {
      ...one,
      author: people['copilot-swe-agent[bot]']!,
      commitMessage: 'Round\n\nCo-authored-by: Ada <10+ada@users.noreply.github.com>'
    },
    [approves('ada'), says(missing), approves('bob'), says('PASSED')]
  ],
  ['a pull request from a fork', { ...one, fork: true }, [says(missing), approves('bob'), says('PASSED')]],
  [
    'a pull request from a fork whose pushes are hidden',
    { ...one, fork: true },
    [approves('bob'), fails(/mallory/), says(unknown), says('PASSED', synchronizedBy('ada'))]
  ]
]

const gaps: Story[] = [
  ['reviews cannot be read', one, [approves('bob'), fails(/graphql/), says(unknown)]],
  ['pushes cannot be read', one, [approves('bob'), fails(/activity/), says(unknown)]],
  ['the event says who pushed', one, [approves('bob'), fails(/activity/), says('PASSED', synchronizedBy('ada'))]],
  [
    'the event says that the approver pushed',
    one,
    [approves('bob'), fails(/activity/), says(missing, synchronizedBy('bob'))]
  ],
  [
    'the approved commit cannot be compared',
    one,
    [approves('bob'), forcePushes('ada'), fails(/compare\/[0-9a-f]{40}/), says(unknown)]
  ]
]

const unexplained = {
  change: { ...round, 'src/session-cookie.ts': 'export const secure = false\n' },
  policy: { version: 1, review: 'block' }
}

const clearing: Story[] = [
  [
    'a question to a person is answered by an approval',
    unexplained,
    [
      says('REVIEW unexplained-file'),
      approves('bob'),
      says('PASSED'),
      rebases('ada'),
      says('PASSED'),
      pushes('ada', { 'src/session-cookie.ts': 'export const secure = true\n' }),
      says('REVIEW unexplained-file')
    ]
  ],
  ['not by an app', unexplained, [approves('copilot-pull-request-reviewer[bot]'), says('REVIEW unexplained-file')]],
  ['not by the author', unexplained, [approves('ada'), says('REVIEW unexplained-file')]]
]

const closed = (approvers: string[], more: object = {}) => ({
  policy: { version: 1, paths: [{ match: ['infra/prod/**'], forbid: 'all', approvers }] },
  change: { 'infra/prod/dns.tf': 'zone = 2\n'.repeat(20) },
  title: 'Move the zone of infra/prod/dns.tf',
  body: 'The zone in `infra/prod/dns.tf` moves to the second provider.',
  ...more
})
const owners = { base: { '.github/CODEOWNERS': 'infra/ @eve\n/infra/prod/ @bob\n' } }

const paths: Story[] = [
  ['its approver', closed(['bob']), [says('FAILED forbidden-path'), approves('bob'), says('PASSED')]],
  ['somebody else', closed(['bob']), [approves('eve'), says('FAILED forbidden-path')]],
  [
    'its approver, before the content changed',
    closed(['bob']),
    [
      approves('bob'),
      says('PASSED'),
      pushes('ada', { 'infra/prod/dns.tf': 'zone = 3\n'.repeat(20) }),
      says('FAILED forbidden-path')
    ]
  ],
  [
    'a member of its team',
    closed(['@acme/platform']),
    [
      timeline => void timeline.github.conversation.teams.set('acme/platform', ['bob']),
      says('FAILED forbidden-path'),
      approves('bob'),
      says('PASSED')
    ]
  ],
  [
    'somebody outside its team',
    closed(['@acme/platform']),
    [
      timeline => void timeline.github.conversation.teams.set('acme/platform', ['eve']),
      approves('bob'),
      says('FAILED forbidden-path')
    ]
  ],
  [
    'somebody, where the team cannot be read',
    closed(['@acme/platform']),
    [approves('bob'), says('INCOMPLETE forbidden-path')]
  ],
  [
    'its code owner',
    closed(['CODEOWNERS'], owners),
    [approves('eve'), says('FAILED forbidden-path'), approves('bob'), says('PASSED')]
  ]
]

describe.each([
  ['an approval is of a content', content],
  ['an approval is for a base branch', elsewhere],
  ['an approval is by somebody', who],
  ['what cannot be known is no approval', gaps],
  ['an approval clears', clearing],
  ['a closed path is opened by', paths]
])('%s', (_, stories) => {
  test.each(stories.map(story => [story[0], story] as const))('%s', async (_name, story) => {
    await play(story)
    expect.hasAssertions()
  })
})
