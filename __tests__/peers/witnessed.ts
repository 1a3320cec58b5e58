// Stages whose every call passes the witness, for the tests that run the action against GitHub's own description.
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import type { Run, Stage } from '../e2e/stage.js'
import { OpenApiWitness } from '../support/openapi-witness.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

export const witness = new OpenApiWitness()

let build: string
const stages: Stage[] = []

beforeAll(async () => {
  await witness.start()
  build = buildAction()
}, 60_000)
afterAll(async () => {
  await witness.stop()
  removeFolder(build)
})
afterEach(async () => {
  witness.witnessed.length = 0
  for (const stage of stages.splice(0)) await stage.close()
})

/** The stage that answers from now on; it is closed after the test. */
export async function onStage(opening: Promise<Stage>): Promise<Stage> {
  const stage = await opening
  stages.push(stage)
  witness.answering = stage.apiUrl
  return stage
}

/** A run whose every call passes the witness. */
export function runWitnessed(stage: Stage, call: Parameters<Stage['run']>[1] = {}): Promise<Run> {
  return stage.run(build, { ...call, env: { ...call.env, GITHUB_API_URL: witness.url } })
}

/** What the witness saw, with numbers and ids left out; sorted, each once. */
export function kindsOfCalls(): string[] {
  const names = witness.witnessed.map(({ call }) =>
    decodeURIComponent(call)
      .replace('/repos/acme/shop/', '')
      .replace(/\b[0-9a-f]{40}\b/g, 'SHA')
      .replace(/\/\d+(?=\/|$)/g, '/N')
  )
  return [...new Set(names)].sort()
}
