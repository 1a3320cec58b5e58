import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readmeWithDemo } from '../../scripts/readme-demo.mjs'
import { runCli } from '../support/run-cli.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))

test('the demo shows a pass, a review and a fail, and where their evidence lies', () => {
  const end = runCli(build, ['demo'])
  expect(end.exitCode).toBe(0)
  const records = [...end.stdout.matchAll(/^ {2}(\w+) +pull request (\d) +(\S+)$/gm)].map(match => match.slice(1))
  expect(records.map(([verdict, number]) => [verdict, number])).toEqual([
    ['PASSED', '1'],
    ['REVIEW', '2'],
    ['FAILED', '3']
  ])
  for (const [verdict, , path] of records) {
    expect(JSON.parse(readFileSync(path!, 'utf8')).predicate.verificationResult).toBe(verdict)
    expect(existsSync(join(dirname(path!), 'summary.md'))).toBe(true)
  }
  const failed = JSON.parse(readFileSync(records[2]![2]!, 'utf8')).predicate
  expect(
    failed.results
      .filter((result: { kind: string }) => result.kind === 'fail')
      .map((result: { ruleId: string }) => result.ruleId)
  ).toEqual(['outside-boundary', 'forbidden-path', 'undeclared-tool', 'unlisted-tool'])
  const review = JSON.parse(readFileSync(records[1]![2]!, 'utf8')).predicate
  expect(review.results.filter((result: { kind: string }) => result.kind === 'review')).toMatchObject([
    { ruleId: 'unexplained-file', path: 'src/auth/session.ts' }
  ])

  const story = runCli(build, ['explain', records[1]![2]!, 'src/auth/session.ts'])
  expect(story.exitCode).toBe(0)
  expect(story.stdout).toContain('src/auth/session.ts')
  expect(runCli(build, ['explain', records[1]![2]!, 'nowhere.ts']).exitCode).toBe(2)
  expect(runCli(build, ['explain', '/nonexistent.json']).stderr).toMatch(/^remit: /)
  removeFolder(dirname(dirname(dirname(records[0]![2]!))))
})

test("the README's example is the demo's own summary", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(readmeWithDemo(readme, join(build, 'dist'))).toBe(readme)
})
