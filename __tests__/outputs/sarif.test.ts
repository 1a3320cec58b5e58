// SARIF of one run: valid by the schema of OASIS, and as GitHub's code scanning wants it.
import { describe, expect, test } from '@jest/globals'
import Ajv4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { renderSarif } from '../../src/outputs/sarif.js'
import { rules } from '../../src/rules/index.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { samples } from '../support/some-evidence.js'
import { read } from '../support/source-files.js'

type Validator = { compile(schema: unknown): ((value: unknown) => boolean) & { errors?: unknown[] | null } }
const ajv = new (Ajv4 as unknown as new (options: object) => Validator)({ strict: false, allErrors: true })
;(addFormats as unknown as (target: Validator) => void)(ajv)
const isValid = ajv.compile(JSON.parse(read('schemas/vendor/sarif-2.1.0.schema.json')))

interface SarifResult {
  ruleId: string
  ruleIndex: number
  kind: string
  level: string
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
  partialFingerprints: { primaryLocationLineHash: string }
}

interface SarifLog {
  runs: { tool: { driver: { rules: Record<string, { text: string }>[] } }; results: SarifResult[] }[]
}

const cases = [...Object.entries(samples), ['hostile', () => hostileEvidence('"><script>\u202e%2f')] as const]

describe.each(cases)('the sample %s', (_name, make) => {
  const evidence = make()
  const log = JSON.parse(renderSarif(evidence, rules)) as SarifLog
  const [run] = log.runs

  test('is valid', () => {
    isValid(log)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('has a level only where something failed', () => {
    for (const { kind, level } of run!.results) expect(level).toBe(kind === 'fail' ? 'error' : 'none')
  })

  test('holds every result that asks for something', () => {
    const asking = evidence.predicate.results.filter(({ kind }) => ['fail', 'review', 'open'].includes(kind))
    expect(run!.results.filter(({ kind }) => kind !== 'informational').length).toBe(asking.length)
  })

  test('gives what GitHub asks of rules, places and fingerprints', () => {
    for (const rule of run!.tool.driver.rules) {
      for (const key of ['shortDescription', 'fullDescription', 'help'])
        expect(rule[key]!.text.length).toBeGreaterThan(5)
    }
    const prints = new Set<string>()
    for (const { locations, partialFingerprints, ruleId, ruleIndex } of run!.results) {
      expect(locations.length).toBe(1)
      const { artifactLocation, region } = locations[0]!.physicalLocation
      expect(Object.keys(region).sort()).toEqual(['endColumn', 'endLine', 'startColumn', 'startLine'])
      expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9\-._~!*'()%/]*$/)
      expect((run!.tool.driver.rules[ruleIndex] as unknown as { id: string }).id).toBe(ruleId)
      prints.add(partialFingerprints.primaryLocationLineHash)
    }
    expect(prints.size).toBe(
      new Set(
        run!.results.map(
          result =>
            `${result.ruleId}${result.locations[0]!.physicalLocation.artifactLocation.uri}${result.message.text}`
        )
      ).size
    )
  })
})

test('the schema refuses what it should', () => {
  expect(isValid({ version: '2.1.0', runs: [{ tool: {}, results: [] }] })).toBe(false)
})
