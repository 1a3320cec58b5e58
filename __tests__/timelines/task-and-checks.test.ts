// The task, the expected checks, waivers and profiles over time.
import { describe, expect, test } from '@jest/globals'
import {
  approves,
  check,
  dispatched,
  edits,
  fails,
  onBase,
  play,
  pushes,
  rebases,
  reverts,
  type Step,
  type Story,
  says
} from '../support/steps.js'
import { type Files, people, type Scene, taxFile } from '../support/timeline.js'

const plain: Scene = {
  policy: { version: 1 },
  // Enough beside what the boundaries name, so that they bound something.
  base: Object.fromEntries(
    ['lib', 'web', 'ops', 'test', 'docs'].flatMap(folder => [1, 2, 3].map(n => [`${folder}/${n}.txt`, `${n}\n`]))
  )
}
const round = { 'src/tax.ts': taxFile.replace('total', 'Math.round(total)') }
const body = 'The tax in `src/tax.ts` is rounded to whole cents, so that invoices add up.'
const within = `${body}\n\n- May touch: src/**`
const wider = `${body}\n\n- May touch: src/**, infra/**`
const another = 'Invoices are sent by mail twice a day, and `src/tax.ts` holds the times.'

const task: Story[] = [
  [
    'boundaries widened after the code',
    { ...plain, body: within },
    [says('PASSED'), edits('ada', { body: wider }), says('REVIEW boundary-widened'), approves('bob'), says('PASSED')]
  ],
  [
    'boundaries widened after the approval',
    { ...plain, body: within },
    [approves('bob'), edits('ada', { body: wider }), says('REVIEW boundary-widened'), approves('bob'), says('PASSED')]
  ],
  [
    'boundaries widened so that a file outside comes to lie inside',
    { ...plain, body: within, change: { ...round, 'infra/prod/dns.tf': 'zone = 2\n'.repeat(20) } },
    [
      says('FAILED outside-boundary unexplained-file'),
      edits('ada', { body: `${wider}\n\nAlso changes \`infra/prod/dns.tf\`, because the zone moves.` }),
      says('REVIEW boundary-widened')
    ]
  ],
  [
    'boundaries taken out after the code',
    { ...plain, body: within },
    [edits('ada', { body }), says('REVIEW boundary-widened')]
  ],
  [
    'boundaries widened before the code',
    { ...plain, body: within },
    [
      edits('ada', { body: wider }),
      pushes('ada', { 'src/tax.ts': taxFile.replace('total', 'Math.ceil(total)') }),
      says('PASSED')
    ]
  ],
  [
    'boundaries widened after the code, and then a rebase that changes nothing',
    { ...plain, body: within },
    [edits('ada', { body: wider }), rebases('ada'), says('REVIEW boundary-widened')]
  ],
  ['boundaries narrowed after the code', { ...plain, body: wider }, [edits('ada', { body: within }), says('PASSED')]],
  [
    'another goal after the approval',
    plain,
    [
      approves('bob'),
      says('PASSED'),
      edits('ada', { body: another }),
      says('REVIEW boundary-widened'),
      approves('bob'),
      says('PASSED')
    ]
  ],
  [
    'a declaration added after the approval',
    plain,
    [approves('bob'), edits('ada', { body: `${body}\n\nAI assistance: none` }), says('PASSED')]
  ],
  [
    'a history that cannot be read',
    { ...plain, body: within },
    [edits('ada', { body: wider }), fails(/graphql/), says('PASSED')]
  ],
  [
    'green, then the description is emptied',
    plain,
    [says('PASSED'), edits('ada', { body: '', title: 'Fix' }), says('FAILED missing-task unexplained-file')]
  ],
  [
    'red, then the description is mended',
    { policy: { version: 1, task: { declaration: 'required' } } },
    [says('FAILED missing-declaration'), edits('ada', { body: `${body}\n\nAI assistance: none` }), says('PASSED')]
  ],
  [
    'an issue that the pull request closes explains a file',
    {
      ...plain,
      change: { ...round, 'src/session-cookie.ts': 'export const secure = false\n' }
    },
    [
      says('REVIEW unexplained-file'),
      timeline =>
        void timeline.github.conversation.issues.push({
          number: 12,
          title: 'Round the tax',
          body: 'While there, `src/session-cookie.ts` must export `secure`.',
          author: 'zoe',
          createdAt: '2026-11-19T08:00:00Z'
        }),
      says('PASSED')
    ]
  ]
]

const tests: Scene = { policy: { version: 1, checks: [{ name: 'unit', app: 'github-actions' }] } }
const patient: Scene = { policy: { version: 1, checks: [{ name: 'unit', app: 'github-actions', waitSeconds: 60 }] } }
const meanwhile =
  (act: Step): Step =>
  timeline => {
    timeline.whileWaiting = () => void act(timeline)
  }

const checks: Story[] = [
  ['absent', tests, [says('FAILED missing-check')]],
  ['green', tests, [check('unit', 'success'), says('PASSED')]],
  ['red', tests, [check('unit', 'failure'), says('FAILED missing-check')]],
  ['cancelled', tests, [check('unit', 'cancelled'), says('FAILED missing-check')]],
  ['skipped', tests, [check('unit', 'skipped'), says('FAILED missing-check')]],
  ['neutral', tests, [check('unit', 'neutral'), says('FAILED missing-check')]],
  ['still running', tests, [check('unit', null), says('INCOMPLETE missing-check')]],
  ['green, but by another app', tests, [check('unit', 'success', 'mallory'), says('FAILED missing-check')]],
  [
    'red, then green again',
    tests,
    [check('unit', 'failure'), says('FAILED missing-check'), check('unit', 'success'), says('PASSED')]
  ],
  ['green, then red again', tests, [check('unit', 'success'), check('unit', 'failure'), says('FAILED missing-check')]],
  [
    'green on the commit before',
    tests,
    [check('unit', 'success'), pushes('ada', { 'src/tax.md': 'Round\n' }), says('FAILED missing-check')]
  ],
  ['not to be read', tests, [check('unit', 'success'), fails(/graphql/), says('INCOMPLETE missing-check')]],
  [
    'running, and green while the run waits',
    patient,
    [
      check('unit', null),
      meanwhile(timeline => {
        for (const one of timeline.github.conversation.checks) {
          Object.assign(one, { status: 'completed', conclusion: 'success' })
        }
      }),
      says('PASSED')
    ]
  ],
  ['running, and the bound ends', patient, [check('unit', null), says('INCOMPLETE missing-check')]]
]

const dns = { 'infra/prod/dns.tf': 'zone = 2\n'.repeat(20) }
const zone = {
  title: 'Move the zone of infra/prod/dns.tf',
  body: 'The zone in `infra/prod/dns.tf` moves to the second provider.'
}
const waiving = (waiver: object): object => ({
  version: 1,
  paths: [{ match: ['infra/prod/**'], forbid: 'all' }],
  waivers: [
    {
      rule: 'forbidden-path',
      match: 'infra/prod/dns.tf',
      reason: 'INC-88',
      approvedBy: 'bob',
      expires: '2026-12-31',
      ...waiver
    }
  ]
})
const waived = (waiver: object): Scene => ({ ...zone, change: dns, policy: waiving(waiver) })
const asFile = (policy: object): Files => ({ '.github/remit.json': JSON.stringify(policy) })

const waivers: Story[] = [
  ['by an approver', waived({}), [says('PASSED')]],
  ['by the author', waived({ approvedBy: 'Ada' }), [says('FAILED forbidden-path')]],
  ['expired', waived({ expires: '2026-11-20' }), [says('FAILED forbidden-path')]],
  ['on its last day', waived({ expires: '2026-11-21' }), [says('PASSED')]],
  ['for another path', waived({ match: 'infra/prod/ntp.tf' }), [says('FAILED forbidden-path')]],
  ['for another rule', waived({ rule: 'outside-boundary' }), [says('FAILED forbidden-path')]],
  [
    'merged into the base branch while the pull request is open',
    { ...zone, change: dns, policy: { version: 1, paths: [{ match: ['infra/prod/**'], forbid: 'all' }] } },
    [says('FAILED forbidden-path'), onBase(asFile(waiving({}))), says('PASSED')]
  ],
  [
    'for one commit, and then another is pushed',
    { ...zone, change: dns, policy: { version: 1, paths: [{ match: ['infra/prod/**'], forbid: 'all' }] } },
    [
      async timeline => onBase(asFile(waiving({ match: undefined, commit: timeline.headSha })))(timeline),
      says('PASSED'),
      pushes('ada', { 'infra/prod/dns.tf': 'zone = 3\n'.repeat(20) }),
      says('FAILED forbidden-path')
    ]
  ],
  [
    'written by the pull request itself',
    {
      ...zone,
      change: { ...dns, ...asFile(waiving({})) },
      policy: { version: 1, paths: [{ match: ['infra/prod/**'], forbid: 'all' }] }
    },
    [says('FAILED forbidden-path policy-changed')]
  ]
]

const profiles = (more: object = {}): object => ({
  version: 1,
  paths: [{ match: ['infra/prod/**'], forbid: 'all' }],
  profiles: [
    {
      name: 'dependency-bot',
      author: 'dependabot[bot]',
      branch: ['dependabot/**'],
      sameRepository: true,
      exempt: ['missing-task', 'unexplained-file'],
      ...more
    }
  ]
})
const bump = { 'package.json': '{ "dependencies": { "left-pad": "1.3.1" } }\n' }
const bot = (more: Scene = {}): Scene => ({
  policy: profiles(),
  base: { 'package.json': '{ "dependencies": { "left-pad": "1.3.0" } }\n' },
  change: bump,
  author: people['dependabot[bot]']!,
  branch: 'dependabot/npm/left-pad',
  title: 'Bump',
  body: '',
  ...more
})
const wall = 'FAILED missing-task'

const bots: Story[] = [
  ['a verified bot', bot(), [says('PASSED')]],
  ['a person of that name', bot({ author: { login: 'dependabot', id: 49699333, type: 'User' } }), [says(wall)]],
  [
    'a person with brackets in the name',
    bot({ author: { login: 'dependabot[bot]', id: 5, type: 'User' } }),
    [says(wall)]
  ],
  ['another app of that name', bot({ author: { login: 'dependabot[bot]', id: 5, type: 'Bot' } }), [says(wall)]],
  [
    'a commit by that name',
    bot({ author: people.ada!, commitMessage: 'Bump\n\nSigned-off-by: dependabot[bot] <support@github.com>' }),
    [says(wall)]
  ],
  ['that bot on a fork', bot({ fork: true }), [says(wall)]],
  ['that bot on another branch', bot({ branch: 'left-pad' }), [says(wall)]],
  ['that bot in a closed path', bot({ change: { ...bump, ...dns } }), [says('FAILED forbidden-path')]],
  [
    'that bot, after somebody else pushed',
    bot(),
    [says('PASSED'), pushes('ada', { 'src/tax.ts': 'export const tax = 0\n' }), says(`${wall} unexplained-file`)]
  ],
  ['that bot, after somebody else only rebased it', bot(), [rebases('ada'), says('PASSED')]],
  ['that bot, where nobody may know who pushed', bot(), [fails(/activity/), says(wall)]],
  [
    'a person whom a profile names by id',
    bot({
      policy: profiles({ author: 'renovate-acme', authorId: 77 }),
      author: { login: 'renovate-acme', id: 77, type: 'User' }
    }),
    [says('PASSED'), pushes('ada', { 'src/tax.ts': 'export const tax = 0\n' }), says(`${wall} unexplained-file`)]
  ],
  [
    'a person who took over that name',
    bot({
      policy: profiles({ author: 'renovate-acme', authorId: 77 }),
      author: { login: 'renovate-acme', id: 78, type: 'User' }
    }),
    [says(wall)]
  ]
]

const reverting = (more: Scene): Scene => ({
  policy: {
    version: 1,
    profiles: [{ name: 'revert', proof: 'revert', branch: ['revert-**'], exempt: ['missing-task', 'unexplained-file'] }]
  },
  branch: 'revert-6-round-tax',
  title: 'Revert',
  body: '',
  ...more
})

const takenBack: Story[] = [
  ['of exactly what the commit did', reverting({ checkout: true }), [reverts('ada', round), says('PASSED')]],
  [
    'of that, and something besides',
    reverting({ checkout: true }),
    [
      reverts('ada', round, { 'src/session.ts': 'export const open = true\n' }),
      says('FAILED missing-task unexplained-file')
    ]
  ],
  [
    'of a commit that is not there to be looked at',
    reverting({}),
    [reverts('ada', round), says('FAILED missing-task unexplained-file')]
  ],
  [
    'on another branch',
    reverting({ checkout: true, branch: 'back' }),
    [reverts('ada', round), says('FAILED missing-task unexplained-file')]
  ],
  [
    'that only says so',
    reverting({ body: 'This reverts commit 0000000000000000000000000000000000000000.' }),
    [says('REVIEW missing-task unexplained-file')]
  ]
]

const merging = (more: Scene): Scene => ({
  policy: {
    version: 1,
    profiles: [
      {
        name: 'back-merge',
        proof: 'protected-branch',
        branch: ['release/**'],
        exempt: ['missing-task', 'unexplained-file']
      }
    ]
  },
  branch: 'release/2.0',
  title: 'Merge',
  body: '',
  ...more
})
const isProtected: Step = timeline => {
  timeline.github.conversation.headProtected = true
}

const backMerges: Story[] = [
  ['from a protected branch', merging({}), [isProtected, says('PASSED')]],
  ['from a branch that is not protected', merging({}), [says('FAILED missing-task unexplained-file')]],
  [
    'from a protected branch of a fork',
    merging({ fork: true }),
    [isProtected, says('FAILED missing-task unexplained-file')]
  ],
  [
    'from a protected branch of another name',
    merging({ branch: 'hotfix' }),
    [isProtected, says('FAILED missing-task unexplained-file')]
  ]
]

const events: Story[] = [
  [
    'a stricter policy is merged',
    plain,
    [
      says('PASSED'),
      onBase(asFile({ version: 1, task: { declaration: 'required' } })),
      says('FAILED missing-declaration')
    ]
  ],
  [
    'the pull request is named by hand',
    plain,
    [says('PASSED'), edits('ada', { body: '', title: 'Fix' }), says('FAILED missing-task unexplained-file', dispatched)]
  ],
  ['a rebase that changes nothing', plain, [says('PASSED'), rebases('ada'), says('PASSED')]],
  [
    'two runs race, and the one that ends last reports what stands then',
    plain,
    [
      timeline => {
        // The first run has read the pull request when the description is emptied; it looks again before it reports.
        let reads = 0
        timeline.github.beforeAnswer = call => {
          if (call.endsWith('/pulls/7') && ++reads === 2) edits('ada', { body: '', title: 'Fix' })(timeline)
        }
      },
      says('FAILED missing-task unexplained-file'),
      timeline => {
        timeline.github.beforeAnswer = () => {}
      },
      edits('ada', { body, title: 'Round the tax to whole cents' }),
      says('PASSED'),
      timeline => {
        expect(timeline.github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success'])
      }
    ]
  ]
]

describe.each([
  ['the task', task],
  ['an expected check is', checks],
  ['a waiver', waivers],
  ['a pull request without a task, by', bots],
  ['a revert', takenBack],
  ['a back-merge', backMerges],
  ['events', events]
])('%s', (_, stories) => {
  test.each(stories.map(story => [story[0], story] as const))('%s', async (_name, story) => {
    await play(story)
    expect.hasAssertions()
  })
})
