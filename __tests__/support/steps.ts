// The steps of a timeline, in words: who does what, and what the run after it says.
import { expect } from '@jest/globals'
import type { Fault } from './fake-github.js'
import { type Files, type Scene, Timeline, taxFile } from './timeline.js'

export type Step = (timeline: Timeline) => void | Promise<void>

/** Name, what is given, and what happens in that order. */
export type Story = [name: string, scene: Scene, steps: Step[]]

/** Plays a story to its end. */
export async function play([, scene, steps]: Story): Promise<void> {
  const timeline = await Timeline.open(scene)
  try {
    for (const step of steps) await step(timeline)
  } finally {
    await timeline.close()
  }
}

/** The action runs, and says this: the verdict, then each rule that holds or asks. */
export const says =
  (verdict: string, event?: (timeline: Timeline) => Parameters<Timeline['run']>[0]): Step =>
  async timeline => {
    await timeline.run(event?.(timeline))
    expect([timeline.verdict, timeline.results]).toEqual([verdict, timeline.results])
    // What the check shows is what the run reported.
    expect(timeline.ownCheck?.conclusion).toBe(timeline.conclusion)
  }

export const pushes =
  (login: string, files: Files, message?: string): Step =>
  timeline =>
    timeline.push(login, files, message)

/** The same two lines in the other function of the file. */
export const movesTheLines = (login: string): Step => pushes(login, { 'src/tax.ts': swapped(taxFile) })

/** The same content on a base that has moved on. */
export const rebases =
  (login: string, files?: Files): Step =>
  timeline =>
    timeline.rebase(login, files)

/** The same content in another commit. */
export const forcePushes =
  (login: string, files?: Files): Step =>
  timeline =>
    timeline.amend(login, 'Round the tax, said better', files)

/** What another change, merged just before, did is taken back. */
export const reverts =
  (login: string, change: Files, besides: Files = {}): Step =>
  timeline =>
    timeline.revert(login, change, besides)

export const approves =
  (login: string, more?: { mayPush?: boolean }): Step =>
  timeline =>
    timeline.review(login, 'APPROVED', more)

export const reviews =
  (login: string, state: 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'): Step =>
  timeline =>
    timeline.review(login, state)

export const edits =
  (login: string, text: { title?: string; body?: string }): Step =>
  timeline =>
    timeline.edit(login, text)

/** A check of GitHub Actions, or of another app, on the head; null: it still runs. */
export const check =
  (name: string, conclusion: string | null, app?: string): Step =>
  timeline =>
    timeline.check(name, conclusion, app)

/** From now on these calls fail. */
export const fails =
  (call: RegExp, fault: Fault = { status: 403, body: { message: 'Resource not accessible by integration' } }): Step =>
  timeline =>
    timeline.github.order(call, fault)

export const onBase =
  (files: Files): Step =>
  timeline =>
    timeline.changeBase(files)

/** The event of a push, with its sender. */
export const synchronizedBy = (login: string) => (timeline: Timeline) => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 7,
    sender: { login },
    pull_request: { number: 7, head: { sha: timeline.headSha } }
  }
})

export const dispatched = () => ({ name: 'workflow_dispatch', payload: {}, inputs: { number: '7' } })

function swapped(text: string): string {
  const [one, other] = text.split('\n\n\n\n\n')
  return `${one}\n\n\n\n\n${other!.replace('total)', 'Math.round(total))')}`
}
