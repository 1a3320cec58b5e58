import { describe, expect, test } from '@jest/globals'
import { weighRun } from '../../src/facts/authority.js'
import type { RunRecord } from '../../src/model/evidence.js'
import type { PolicySource } from '../../src/model/policy.js'
import type { RunAuthority } from '../../src/model/pull-request.js'
import type { Finding } from '../../src/model/result.js'
import { unpinnedRun } from '../../src/rules/unpinned-run.js'
import { aPolicy, aPolicySource, base, someFacts } from '../support/a-pull-request.js'

const pinned: RunAuthority = { required: true, pinnedToApp: true }
const absent: PolicySource = { state: 'absent', path: '.github/remit.json', commit: base }

function weigh(
  event: string | undefined,
  authority: RunAuthority = pinned,
  {
    mode = 'enforce' as 'enforce' | 'observe',
    source = aPolicySource() as PolicySource,
    run = {} as Partial<RunRecord>
  } = {}
) {
  return weighRun(
    { environment: 'github-actions', ...(event === undefined ? {} : { event }), ...run },
    authority,
    { mode },
    source
  )
}

const judge = (...given: Parameters<typeof weigh>): Finding[] =>
  unpinnedRun.check(someFacts({ authority: weigh(...given) }), aPolicy()) as Finding[]

describe('where the workflow comes from', () => {
  test.each([
    ['pull_request', 'pull-request'],
    ['pull_request_review', 'pull-request'],
    ['pull_request_target', 'default-branch'],
    ['workflow_run', 'default-branch'],
    ['merge_group', 'merge-group'],
    ['push', 'base-branch'],
    ['workflow_dispatch', null],
    ['constructor', null],
    [undefined, null]
  ])('%s: %s', (event, origin) => {
    expect(weigh(event).workflowFrom).toBe(origin)
  })

  test.each([
    ['acme/shop/.github/workflows/remit.yml@refs/pull/7/merge', 'pull-request'],
    ['Acme/Shop/.github/workflows/remit.yml@refs/pull/7/merge', 'pull-request'],
    ['acme/workflows/.github/workflows/remit.yml@refs/heads/main', 'other-repository']
  ])('a ruleset of the organisation asks for one elsewhere: %s', (workflowRef, origin) => {
    expect(weigh('pull_request', pinned, { run: { workflowRef, repository: 'acme/shop' } }).workflowFrom).toBe(origin)
  })
})

describe('a run', () => {
  test.each<[string, Parameters<typeof weigh>, RegExp | null]>([
    ['that holds', ['pull_request_target'], null],
    ['in a merge queue', ['merge_group'], null],
    [
      'from the pull request itself',
      ['pull_request'],
      /^This run is not pinned: the workflow file comes from the pull request itself/
    ],
    ['of any branch', ['workflow_dispatch'], /where the workflow file comes from is not known/],
    [
      'that nothing requires',
      ['push', { required: false, pinnedToApp: null }],
      /^This run is advisory: its check is not required for the merge\.$/
    ],
    [
      'of which that is not known',
      ['push', { required: null, pinnedToApp: null }],
      /^This run is not pinned: whether its check is required is not known\.$/
    ],
    [
      'that any app may post',
      ['push', { required: true, pinnedToApp: false }],
      /^This run is not pinned: the requirement does not name the app/
    ],
    ['that only observes', ['push', pinned, { mode: 'observe' }], /^This run is advisory: the policy only observes\.$/],
    [
      'without a policy',
      ['push', pinned, { mode: 'observe', source: absent }],
      /^This run is advisory: the base branch has no policy, so nothing is held\.$/
    ]
  ])('%s', (_, given, message) => {
    const found = judge(...given)
    expect(found.map(({ kind }) => kind)).toEqual(message === null ? [] : ['informational'])
    if (message !== null) expect(found[0]!.message.text).toMatch(message)
  })

  test('names each setting once', () => {
    const [finding] = judge('pull_request', { required: false, pinnedToApp: null }, { mode: 'observe' })
    expect(finding!.remedy!.text).toBe(
      'To make it count, have mode: enforce set in the policy on the base branch; start the workflow on pull_request_target, or from a ruleset of the organisation; require its check in a ruleset of the base branch, with GitHub Actions as the source.'
    )
  })

  test('on the command line is none that GitHub could require', () => {
    expect(unpinnedRun.check(someFacts(), aPolicy())).toBe('notApplicable')
  })
})

describe('it is advisory', () => {
  test.each<[string, Parameters<typeof weigh>, boolean]>([
    ['where it is required', ['push'], false],
    ['where that is not known', ['push', { required: null, pinnedToApp: null }], false],
    ['where it is not required', ['push', { required: false, pinnedToApp: null }], true],
    ['where it observes', ['push', pinned, { mode: 'observe' }], true],
    [
      'not where the policy could not be read',
      ['push', pinned, { mode: 'observe', source: { state: 'unreadable', path: 'p', commit: null, reason: 'gone' } }],
      false
    ]
  ])('%s', (_, given, advisory) => {
    expect(weigh(...given).advisory).toBe(advisory)
  })
})
