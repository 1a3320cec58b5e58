// The workflows that people copy, and our own: actionlint finds nothing in them, and they keep what a required check needs.
import { describe, expect, test } from '@jest/globals'
import { workflow as plainWorkflow } from '../../src/commands/init-texts.js'
import { actionInputNames } from '../../src/inputs/action-inputs.js'
import { askPeer } from '../support/peers.js'
import { filesBelow, read } from '../support/source-files.js'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

interface Job {
  'runs-on': string
  'timeout-minutes'?: number
  steps: Step[]
}

interface Workflow {
  name: string
  on: Record<string, { types?: string[]; branches?: string[]; workflows?: string[]; inputs?: object } | null>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

interface ReadWorkflow {
  path: string
  /** What actionlint says. */
  problems: string[]
  workflow: Workflow
}

function readWorkflows(texts: { path: string; text: string }[]): ReadWorkflow[] {
  return askPeer<ReadWorkflow[]>('read-workflows.mjs', texts)
}

const folder = 'docs/workflows'
const paths = [...filesBelow(folder, '.yml'), ...filesBelow('.github/workflows', '.yml')]
const all = new Map(readWorkflows(paths.map(path => ({ path, text: read(path) }))).map(one => [one.path, one]))

const judge = 'OWNER/remit@COMMIT'
const rerun = 'OWNER/remit/rerun@COMMIT'
const judging = { contents: 'read', 'pull-requests': 'read', checks: 'write' }
const rerunning = { actions: 'write', checks: 'read', 'pull-requests': 'read' }
const types = ['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review']

/** What each workflow to copy may be started by, may do, and runs. */
const shipped: Record<string, { on: Workflow['on']; permissions: Record<string, string>; job: string; uses: string }> =
  {
    'remit.yml': { on: { pull_request: { types } }, permissions: judging, job: 'remit', uses: judge },
    'pull-request-target.yml': {
      on: { pull_request_target: { types } },
      permissions: judging,
      job: 'remit',
      uses: judge
    },
    'required-workflow.yml': {
      on: { pull_request: null, merge_group: null },
      permissions: judging,
      job: 'remit',
      uses: judge
    },
    'merge-queue.yml': {
      on: { pull_request: { types }, merge_group: { types: ['checks_requested'] } },
      permissions: judging,
      job: 'remit',
      uses: judge
    },
    'after-merge.yml': {
      on: { push: { branches: ['main'] } },
      permissions: judging,
      job: 'remit-after-merge',
      uses: judge
    },
    'by-number.yml': {
      on: {
        workflow_dispatch: {
          inputs: { number: { description: 'Number of the pull request', required: true } }
        }
      },
      permissions: judging,
      job: 'remit-by-number',
      uses: judge
    },
    'after-edit.yml': {
      on: { pull_request_target: { types: ['edited'] } },
      permissions: rerunning,
      job: 'remit-again',
      uses: rerun
    },
    'after-review.yml': {
      on: { pull_request_review: { types: ['submitted', 'dismissed'] } },
      permissions: rerunning,
      job: 'remit-again',
      uses: rerun
    },
    'after-checks.yml': {
      on: { workflow_run: { workflows: ['CI'], types: ['completed'] } },
      permissions: rerunning,
      job: 'remit-again',
      uses: rerun
    }
  }

test('actionlint finds nothing in any workflow', () => {
  expect(paths.length).toBeGreaterThan(2)
  expect([...all.values()].filter(({ problems }) => problems.length > 0)).toEqual([])
})

test.each([
  ['an activity that GitHub does not have', 'synchronize', 'synchronise', /invalid activity type "synchronise"/],
  ['a permission that GitHub does not have', 'checks: write', 'check: write', /unknown permission scope "check"/],
  ['a misspelt key of a job', 'timeout-minutes', 'timeout-minute', /unexpected key "timeout-minute"/]
])('actionlint catches %s', (_, right, wrong, message) => {
  const text = read(`${folder}/remit.yml`)
  expect(text).toContain(right)
  const [found] = readWorkflows([{ path: 'remit.yml', text: text.replaceAll(right, wrong) }])
  expect(found?.problems.join('\n')).toMatch(message)
})

test('every workflow to copy is one that this test knows', () => {
  expect(filesBelow(folder).map(path => path.slice(folder.length + 1))).toEqual(Object.keys(shipped).sort())
})

describe.each(Object.entries(shipped))('%s', (name, wanted) => {
  const { workflow } = all.get(`${folder}/${name}`)!

  test('starts on these events, and on nothing that a filter holds back', () => {
    expect(workflow.on).toEqual(wanted.on)
  })

  test('may do what it needs and nothing else', () => {
    expect(workflow.permissions).toEqual(wanted.permissions)
  })

  test('is one job that always runs to its end: no if, no needs, no concurrency, no matrix', () => {
    expect(Object.keys(workflow).sort()).toEqual(['jobs', 'name', 'on', 'permissions'])
    expect(Object.keys(workflow.jobs)).toEqual([wanted.job])
    const { steps, ...job } = workflow.jobs[wanted.job]!
    expect(job).toEqual({ 'runs-on': 'ubuntu-latest', 'timeout-minutes': wanted.uses === judge ? 5 : 10 })
    expect(steps).toHaveLength(1)
  })

  test('runs Remit at a commit and nothing else, so no code of a pull request', () => {
    const [{ uses, with: inputs = {}, ...rest }] = workflow.jobs[wanted.job]!.steps as [Step]
    expect([uses, rest]).toEqual([wanted.uses, {}])
    expect(Object.keys(inputs).filter(input => !(actionInputNames as readonly string[]).includes(input))).toEqual([])
  })

  test('is explained on the page about enforcing', () => {
    expect(read('docs/enforcing.md')).toContain(`](workflows/${name})`)
  })
})

test('no two that are used together share a name, and no companion waits for one of Remit', () => {
  const names = Object.keys(shipped).map(name => all.get(`${folder}/${name}`)!.workflow.name)
  const companions = names.filter(name => name !== 'Remit')
  expect(new Set(companions).size).toBe(companions.length)
  for (const { workflow } of all.values()) {
    for (const waitedFor of workflow.on.workflow_run?.workflows ?? []) expect(names).not.toContain(waitedFor)
  }
})

test('the plain one is what remit init writes', () => {
  expect(read(`${folder}/remit.yml`)).toBe(plainWorkflow)
})

test.each(paths.filter(path => path.startsWith('.github/')))(
  '%s ends in time and may do no more than it says',
  path => {
    const { workflow } = all.get(path)!
    expect(Object.keys(workflow.permissions ?? {})).not.toEqual([])
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(20)
  }
)
