// What holds for every list of waivers: held against one that looks at each waiver and each finding by itself.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileGlobs } from '../../src/model/glob.js'
import type { Waiver } from '../../src/model/policy.js'
import type { Finding, Result } from '../../src/model/result.js'
import { say } from '../../src/model/text.js'
import { defineRule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run-rules.js'
import { Waivers } from '../../src/rules/waivers.js'
import { aPolicy, aReview, base, head, someFacts } from '../support/a-pull-request.js'

const ruleNames = ['forbidden-path', 'unusual-entry']
const paths = ['infra/prod/dns.tf', 'infra/prod/keys.pem', 'src/a.ts', 'docs/a.md']
const today = '2026-11-20T12:00:00Z'

const waiver: fc.Arbitrary<Waiver> = fc
  .record({
    rule: fc.constantFrom(...ruleNames),
    match: fc.option(fc.constantFrom(...paths, 'infra/**', '**', '**/*.ts')),
    tool: fc.option(fc.constantFrom('claude-code', 'cursor')),
    commit: fc.option(fc.constantFrom(head, base)),
    reason: fc.constant('a'),
    approvedBy: fc.constantFrom('ada', 'ADA', 'bob', 'carol'),
    expires: fc.constantFrom('2026-11-19', '2026-11-20', '2027-01-01')
  })
  .filter(({ match, tool, commit }) => match !== null || tool !== null || commit !== null)

const finding: fc.Arbitrary<Finding & { rule: string }> = fc
  .record({
    rule: fc.constantFrom(...ruleNames),
    kind: fc.constantFrom('fail' as const, 'review' as const, 'open' as const, 'informational' as const),
    path: fc.option(fc.constantFrom(...paths)),
    toolId: fc.option(fc.constantFrom('claude-code', 'cursor'))
  })
  .map(({ rule, kind, path, toolId }) => ({
    rule,
    kind,
    ...(path === null ? {} : { path }),
    ...(toolId === null ? {} : { toolId }),
    message: say`About ${path ?? 'it'}.`,
    remedy: say`Take ${path ?? 'it'} out.`
  }))

const author = fc.constantFrom({ login: 'ada', id: 10, type: 'User' }, { login: 'Copilot', id: 20, type: 'Bot' }, null)

const run = fc.record({
  waivers: fc.array(waiver, { maxLength: 8 }),
  findings: fc.array(finding, { maxLength: 8 }),
  author,
  assignees: fc.subarray(['bob', 'carol']),
  approved: fc.boolean(),
  former: fc.dictionary(fc.constantFrom(...paths), fc.constantFrom(...paths), { maxKeys: 2 })
})
type Run = typeof run extends fc.Arbitrary<infer T> ? T : never

function factsOf({ author: by, assignees, approved, former }: Run) {
  const files = paths.map(path => (Object.hasOwn(former, path) ? { path, previousFilename: former[path]! } : path))
  const reviews = approved ? [aReview({ author: { login: 'dora', id: 30 } })] : []
  return someFacts({ files, pullRequest: { author: by, assignees, reviews } })
}

function judge(given: Run, waivers = given.waivers): Result[] {
  const rules = ruleNames.map(id =>
    defineRule({
      id,
      kinds: ['fail'],
      floor: 'off',
      description: 'A rule.',
      why: 'A rule.',
      remedy: 'A rule.',
      controls: ['SOC2:CC8.1'],
      check: () => given.findings.filter(({ rule }) => rule === id)
    })
  )
  return runRules(factsOf(given), aPolicy({ waivers }), rules)
}

/** Of these waivers those that count, one by one. */
function counting({ author: by, assignees }: Run, waivers: readonly Waiver[]): Waiver[] {
  return waivers.filter(({ approvedBy, expires, commit }) => {
    const sent = by?.type === 'Bot' && assignees.includes(approvedBy)
    const isOther = by !== null && approvedBy.toLowerCase() !== by.login && !sent
    return isOther && expires >= today.slice(0, 10) && commit !== base
  })
}

function isCovered(given: Run, { ruleId, path, toolId }: Result): boolean {
  const fitting = counting(given, given.waivers).filter(
    ({ rule, tool }) => rule === ruleId && (tool === null || tool === toolId)
  )
  const byTool = (tool: string | null): boolean => {
    const group = fitting.filter(one => one.tool === tool)
    if (group.some(({ match }) => match === null)) return true
    if (path === undefined) return false
    const both = [path, given.former[path] ?? path]
    return both.every(one => group.some(({ match }) => compileGlobs([match!]).matches(one)))
  }
  return byTool(null) || (toolId !== undefined && byTool(toolId))
}

/** What a result is about, however it was judged. */
const targetOf = ({ ruleId, path, toolId }: Result): string => JSON.stringify([ruleId, path, toolId])

test('waived is exactly what a waiver covers that counts, and nothing but a fail or a review', () => {
  let waived = 0
  fc.assert(
    fc.property(run, given => {
      for (const result of judge(given)) {
        const asked = result.waived !== undefined || result.kind === 'fail' || result.kind === 'review'
        expect(result.waived !== undefined).toBe(asked && isCovered(given, result))
        if (result.waived === undefined) continue
        waived++
        expect(result).toMatchObject({ kind: 'informational', remedy: null, clearedBy: null })
        expect(counting(given, given.waivers).map(({ approvedBy }) => approvedBy)).toContain(result.waived.approvedBy)
      }
    }),
    { numRuns: 1000 }
  )
  expect(waived).toBeGreaterThan(100)
})

test('waivers take no finding away and add none', () => {
  fc.assert(
    fc.property(run, given => {
      const kinds = (results: Result[]): string[] =>
        results.map(result => `${targetOf(result)} ${result.waived?.kind ?? result.kind}`).sort()
      expect(kinds(judge(given))).toEqual(kinds(judge(given, [])))
    }),
    { numRuns: 500 }
  )
})

test('the order of the waivers decides neither what is cleared nor how the record is sorted', () => {
  fc.assert(
    fc.property(run, given => {
      const cleared = (waivers: Waiver[]): string[] =>
        judge(given, waivers)
          .filter(({ waived }) => waived !== undefined)
          .map(targetOf)
          .sort()
      const turned = [...given.waivers].reverse()
      expect(cleared(turned)).toEqual(cleared(given.waivers))
      const keys = (waivers: Waiver[]): string[] =>
        new Waivers(factsOf(given), aPolicy({ waivers }))
          .records(judge(given, waivers))
          .map(({ rule, match, tool, commit, expires, approvedBy }) =>
            JSON.stringify([rule, match, tool, commit, expires, approvedBy])
          )
      expect(keys(turned)).toEqual(keys(given.waivers))
    }),
    { numRuns: 500 }
  )
})

test('every waiver is in the record, and what it says agrees with the results', () => {
  fc.assert(
    fc.property(run, given => {
      const results = judge(given)
      const records = new Waivers(factsOf(given), aPolicy({ waivers: given.waivers })).records(results)
      expect(records).toHaveLength(given.waivers.length)
      const isUsed = records.some(({ state }) => state === 'used')
      expect(isUsed).toBe(results.some(({ waived }) => waived !== undefined))
      for (const { state, results: count, expires } of records) {
        expect(state === 'used').toBe(count > 0)
        expect(state === 'expired').toBe(expires < today.slice(0, 10))
      }
    }),
    { numRuns: 500 }
  )
})
