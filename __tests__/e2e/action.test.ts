import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { type Plan, Stage } from './stage.js'

let build: string
const stages: Stage[] = []

beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function open(plan: Plan = {}): Promise<Stage> {
  const stage = await Stage.open(plan)
  stages.push(stage)
  return stage
}

test('opened', async () => {
  const stage = await open()
  const run = await stage.run(build)
  console.log(run.end, run.calls, run.findings, run.gaps, run.check)
  expect(run.end.exitCode).toBe(0)
}, 60_000)
