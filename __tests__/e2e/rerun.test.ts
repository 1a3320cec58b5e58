// The built companion after the built action: the check that the one posted leads the other to the run.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type FakeRun, rerunRoutes } from '../support/fake-github-reruns.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { Stage } from './stage.js'

let build: string
let stage: Stage
beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))
afterEach(() => stage.close())

const review = {
  name: 'pull_request_review',
  payload: { action: 'submitted', pull_request: { number: 7, title: '##[set-output name=x]y' } }
}

test.each([
  [false, 2, 'Remit judges pull request 7'],
  [true, 1, 'choose "Re-run all jobs"']
])(
  'with a token that is read-only: %s',
  async (readOnly, attempts, words) => {
    stage = await Stage.open()
    const { github } = stage
    // The run id that `runBuiltAction` sets.
    const own: FakeRun = {
      id: 77,
      workflow_id: 3,
      event: 'pull_request',
      head_sha: github.headSha,
      status: 'completed',
      created_at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      artifacts: [],
      attempts: 1
    }
    github.more = rerunRoutes(github, [own])
    await stage.run(build)
    github.readOnly = readOnly
    const { end, calls } = await stage.run(build, { entry: 'rerun.js', event: review })
    expect([end.exitCode, end.stderr, own.attempts]).toEqual([0, '', attempts])
    expect(end.summary).toContain(words)
    expect(end.stdout).not.toContain('set-output')
    expect([...end.outputs]).toEqual([])
    expect(calls.length).toBeLessThanOrEqual(5)
  },
  60_000
)
