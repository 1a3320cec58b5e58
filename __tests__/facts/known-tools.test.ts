import { describe, expect, test } from '@jest/globals'
import { asOf, isNeverTool, knownTools, signsOfAddress } from '../../src/facts/known-tools.js'
import { looksLikeModel, normaliseModel } from '../../src/facts/tool-models.js'
import { foldName, idOfUnknown, ToolNames } from '../../src/facts/tool-names.js'
import { certainties, signalPlaces, toolRoles } from '../../src/model/tool-use.js'
import { aPolicy } from '../support/a-pull-request.js'

const signals = knownTools.flatMap(tool => tool.signals.map(signal => ({ tool, signal })))
const namable = knownTools.filter(tool => !tool.kinds.includes('convention') && !tool.kinds.includes('exclusion'))

describe('the data', () => {
  test('is dated and not small', () => {
    expect(asOf).toMatch(/^\d{4}-\d{2}$/)
    expect(knownTools.length).toBeGreaterThanOrEqual(50)
    expect(signals.length).toBeGreaterThanOrEqual(200)
  })

  test('every id is used once and begins with its tool and its place', () => {
    const ids = signals.map(({ signal }) => signal.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(knownTools.map(tool => tool.id)).size).toBe(knownTools.length)
    for (const { tool, signal } of signals) expect(signal.id).toMatch(new RegExp(`^${tool.id}/${signal.where}-\\d+$`))
  })

  test('every word of the data is one that the code knows', () => {
    for (const { signal } of signals) {
      expect(signalPlaces).toContain(signal.where)
      expect(certainties).toContain(signal.certainty)
      expect([...toolRoles, 'exclude']).toContain(signal.role)
      expect(signal.addresses ?? signal.pattern ?? signal.record).toBeDefined()
      expect(signal.example).not.toBe('')
      expect(signal.source).not.toBe('')
      expect([undefined, 'known', 'product', 'model', 'any']).toContain(signal.resolveTool)
    }
  })

  test('addresses are exact, in lower case, and belong to one tool in each place', () => {
    const owners = new Map<string, string>()
    for (const { tool, signal } of signals) {
      for (const address of signal.addresses ?? []) {
        expect(address).toMatch(/^[a-z0-9.+[\]-]+@[a-z0-9.-]+$/)
        const key = `${signal.where} ${address}`
        expect(owners.get(key) ?? tool.id).toBe(tool.id)
        owners.set(key, tool.id)
      }
    }
  })

  test('aliases stand longest first', () => {
    for (const { aliases } of knownTools) {
      expect([...aliases].sort((a, b) => b.length - a.length).map(alias => alias.length)).toEqual(
        aliases.map(a => a.length)
      )
    }
  })
})

describe('an address', () => {
  test.each([
    ['commit-author', '1+claude[bot]@users.noreply.github.com', 'claude-code'],
    ['commit-author', '41898282+claude[bot]@users.noreply.github.com', 'claude-code'],
    ['commit-author', '198982749+copilot@users.noreply.github.com', 'github-copilot'],
    ['commit-author', '1+copilot@users.noreply.github.com', undefined],
    ['commit-author', 'copilot@users.noreply.github.com', undefined],
    ['commit-author', '1+noreply@anthropic.com', undefined],
    ['pr-author', 'noreply@anthropic.com', undefined]
  ] as const)('%s %s gives %s', (where, address, expected) => {
    expect(signsOfAddress(where, address)[0]?.toolId).toBe(expected)
  })

  test.each([
    'dependabot[bot] <x@y.z>',
    'Example Person <example.person@openai.com>',
    'Claude Example <c@example.org>'
  ])('%j is never a tool', identity => {
    expect(isNeverTool(identity)).toBe(true)
  })
})

describe('names', () => {
  const names = new ToolNames(aPolicy())

  test.each(namable.flatMap(tool => [tool.id, tool.name, ...tool.aliases].map(name => [name, tool.id])))(
    'the name %j resolves to %s',
    (name, id) => {
      expect(names.resolve(name!)?.id).toBe(id)
      expect(names.resolve(name!.toUpperCase())?.id).toBe(id)
      expect(names.resolveSeen(name!)?.id).toBe(id)
    }
  )

  test.each([
    ['OpenCode Claude', 'opencode'],
    ['claude-flow', 'claude-flow'],
    ['GLM 4.6 via Claude Code', 'claude-code'],
    ['Claude Opus via Cursor', 'cursor'],
    ['Copilot code review', 'copilot-code-review'],
    ['GitHub Copilot Chat', 'github-copilot'],
    ['\u0421laude Code', 'claude-code'],
    ['Cl\u0430ude\u200b Code', 'claude-code'],
    ['Ｃｕｒｓｏｒ', 'cursor'],
    ['Cursör', 'cursor'],
    ['SuperCoder 3', undefined],
    ['Raider', undefined],
    ['precursor', undefined],
    ['Boltzmann', undefined],
    ['', undefined],
    ['__proto__', undefined]
  ])('the declared name %j resolves to %s', (name, id) => {
    expect(names.resolve(name)?.id).toBe(id)
  })

  test.each(['Claude Dupont', 'Devin Smith', 'Jules Verne', 'Goose Gossage', 'protoc 3.2', 'Jane via Slack'])(
    'the words %j of a trailer are no tool',
    words => {
      expect(names.resolveSeen(words)).toBeNull()
    }
  )

  test.each([
    ['Amp wrote most of the C headers', ['amp']],
    ['I let Claude Code and GitHub Copilot write the tests.', ['claude-code', 'github-copilot']],
    ['used claude code for the docs', ['claude-code']],
    ['an LLM helped me to continue, crush and warp it', []],
    ['I moved the cursor', []],
    ['No Copilot, but Cursor', ['cursor']],
    ["I didn't use Claude; Devin did it", ['devin']],
    ['I used an LLM for the tests', []]
  ])('the prose %j names %j', (prose, ids) => {
    expect(names.inProse(prose).map(tool => tool.id)).toEqual(ids)
  })

  test('a register id wins over an alias of the same words and keeps the known tool behind it', () => {
    const entry = { ...anEntry, id: 'claude' }
    const registered = new ToolNames(aPolicy({ tools: [entry] }))
    expect(registered.resolve('Claude')).toEqual({ id: 'claude-code', knownId: 'claude-code', name: 'Claude Code' })
    expect(registered.entry('claude-code')).toBe(entry)
    expect(registered.entry('cursor')).toBeNull()
  })

  test('two register ids of one known tool stay apart', () => {
    const cli = { ...anEntry, id: 'copilot-cli' }
    const main = { ...anEntry, id: 'github-copilot' }
    for (const tools of [
      [cli, main],
      [main, cli]
    ]) {
      const registered = new ToolNames(aPolicy({ tools }))
      expect(registered.resolve('Copilot CLI')).toEqual({
        id: 'copilot-cli',
        knownId: 'github-copilot',
        name: 'copilot-cli'
      })
      expect(registered.entry('github-copilot')).toBe(main)
      expect(registered.entry('copilot-cli')).toBe(cli)
    }
  })

  test('folding and ids of unknown tools', () => {
    expect(foldName('  Super_Coder  3! ')).toBe('super coder 3')
    expect(idOfUnknown('SuperCoder 3')).toBe('supercoder-3')
    expect(idOfUnknown('工具')).toBe('工具')
    expect(idOfUnknown('!!')).toBe('')
  })
})

describe('models', () => {
  test.each([
    ['Claude Opus 4.8 (1M context)', 'claude-opus-4-8'],
    ['claude-opus-4-6', 'claude-opus-4-6'],
    ['anthropic/claude-opus-4.6', 'claude-opus-4-6'],
    ['Opus 4.8', 'claude-opus-4-8'],
    ['gemini/gemini-2.5-pro', 'gemini-2-5-pro'],
    ['GPT-5.6 Sol', 'gpt-5-6-sol'],
    ['gpt-5.3-codex-high', 'gpt-5-3-codex-high'],
    ['jane@example.org', null],
    ['🤖', null],
    ['', null]
  ])('%j gives %j', (raw, expected) => {
    expect(normaliseModel(raw)).toBe(expected)
  })

  test.each(['gpt-5', 'GLM 4.6', 'openai/gpt-5.5', 'claude-opus', 'opus 4', 'sc-3'])('%j looks like a model', word => {
    expect(looksLikeModel(word)).toBe(true)
  })

  test.each(['review of PR 12', 'pairing', 'Jane', 'opuscule', ''])('%j does not', word => {
    expect(looksLikeModel(word)).toBe(false)
  })
})

const anEntry = {
  id: '',
  owner: null,
  versions: null,
  models: [],
  account: null,
  configuration: null,
  processing: null,
  maxDataClass: null,
  paths: { allow: [], deny: [] },
  riskAssessment: null,
  supplier: null
}
