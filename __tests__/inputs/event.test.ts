import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readEvent } from '../../src/inputs/event.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-event-'))
const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
let files = 0
afterAll(() => rmSync(folder, { recursive: true }))

function event(name: string, payload: unknown, env: Record<string, string> = {}) {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, ...env })
}

describe('the event of a run', () => {
  test.each(['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review', 'labeled'])(
    'gives number and head of a pull request that was %s',
    action => {
      const payload = { action, number: 7, pull_request: { number: 7, head: { sha }, title: 'stale', body: 'stale' } }
      for (const name of ['pull_request', 'pull_request_target']) {
        expect(event(name, payload)).toEqual({
          name,
          action,
          stage: 'pull_request',
          number: 7,
          head: sha,
          sha: null,
          mergeGroup: null,
          push: null,
          pusher: null
        })
      }
    }
  )

  const group = {
    head_sha: sha,
    base_sha: other,
    base_ref: 'refs/heads/main',
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${other}`
  }

  test('of a merge group gives its head, its place and no number', () => {
    expect(event('merge_group', { action: 'checks_requested', merge_group: group })).toMatchObject({
      stage: 'merge_group',
      number: null,
      head: sha,
      mergeGroup: { headRef: group.head_ref, head: sha, baseRef: 'refs/heads/main', base: other },
      push: null,
      pusher: null
    })
  })

  test.each(['head_ref', 'base_ref', 'head_sha', 'base_sha'])('of a merge group without %s gives no place', key => {
    const read = event('merge_group', { merge_group: { ...group, [key]: undefined } })
    expect([read.stage, read.mergeGroup, read.head]).toEqual(['merge_group', null, key === 'head_sha' ? null : sha])
  })

  const push = {
    ref: 'refs/heads/main',
    before: other,
    after: sha,
    repository: { default_branch: 'main' },
    sender: { login: 'bob' }
  }

  test.each([
    ['an update', {}, { before: other, after: sha }],
    ['a new branch', { before: '0'.repeat(40) }, { before: null, after: sha }],
    ['a deletion', { after: '0'.repeat(40) }, { before: other, after: null }]
  ])('of %s by a push gives where it was and is', (_, change, place) => {
    expect(event('push', { ...push, ...change })).toMatchObject({
      stage: 'push',
      number: null,
      head: place.after,
      push: { ref: 'refs/heads/main', defaultBranch: 'main', sender: 'bob', ...place }
    })
  })

  test('of a push without names and people leaves those null, and without commits everything', () => {
    const { ref, before, after } = push
    expect(event('push', { ref, before, after }).push).toMatchObject({ defaultBranch: null, sender: null })
    expect(event('push', { ref, before })).toMatchObject({ push: null, head: null })
  })

  test.each([
    ['no JSON', '{"pull_request":'],
    ['no object', '[]'],
    ['no members', '{}'],
    ['members of wrong types', { pull_request: { number: '7', head: { sha: 'HEAD' } }, number: 'x' }],
    ['inherited names', '{"__proto__":{"pull_request":{"number":7}}}']
  ])('leaves GITHUB_SHA with %s', (_, payload) => {
    expect(event('pull_request', payload, { GITHUB_SHA: other })).toMatchObject({
      number: null,
      head: null,
      sha: other
    })
  })

  test.each(['--output=/tmp/x', 'HEAD', `${sha}\n`, sha.toUpperCase(), `${sha}0`, 'x;id'])(
    'takes %j for no commit',
    odd => {
      expect(
        event('pull_request', { pull_request: { number: 7, head: { sha: odd } } }, { GITHUB_SHA: odd }).head
      ).toBeNull()
    }
  )

  test('of another kind has no number', () => {
    expect(event('push', { number: 7, after: sha }).number).toBeNull()
  })

  test('survives a missing file', () => {
    expect(readEvent({ GITHUB_EVENT_PATH: join(folder, 'none') })).toEqual({
      name: '',
      action: null,
      stage: 'pull_request',
      number: null,
      head: null,
      sha: null,
      mergeGroup: null,
      push: null,
      pusher: null
    })
  })
})
