import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTraceRecords } from '../../src/model/agent-trace.js'

type Contributor = { type?: unknown; model_id?: unknown }

function record(contributors: Contributor[], tool: unknown = { name: 'cursor', version: '2.4.0' }): object {
  const conversations = contributors.map(contributor => ({ contributor, ranges: [{ start_line: 1, end_line: 2 }] }))
  return {
    version: '0.1.0',
    id: 'x',
    timestamp: '2026-01-23T14:30:00Z',
    tool,
    files: [{ path: 'src/a.ts', conversations }]
  }
}

const ai = { type: 'ai', model_id: 'anthropic/claude-opus-4-5-20251101' }
const told = (text: string) =>
  readTraceRecords(text).attributions.map(({ tool, version, model, hasLines }) => [tool, version, model, hasLines])

describe('an Agent Trace record', () => {
  test('names tool, version, model and session', () => {
    const text = JSON.stringify({ ...record([ai]), metadata: { session_id: 'sess-1', 'dev.cursor': {} } })
    expect(readTraceRecords(text)).toEqual({
      found: true,
      attributions: [
        {
          commit: null,
          tool: 'cursor',
          version: '2.4.0',
          model: 'anthropic/claude-opus-4-5-20251101',
          session: 'sess-1',
          hasLines: true
        }
      ]
    })
  })

  test.each<[string, Contributor[], unknown[][]]>([
    ['a person', [{ type: 'human' }], []],
    ['a person and AI', [{ type: 'human' }, ai], [['cursor', '2.4.0', ai.model_id, true]]],
    ['both at once', [{ type: 'mixed' }], [['cursor', '2.4.0', null, true]]],
    ['somebody unknown', [{ type: 'unknown' }], [['cursor', '2.4.0', null, false]]],
    ['somebody unknown with a model', [{ type: 'unknown', model_id: 'gpt-5' }], [['cursor', '2.4.0', 'gpt-5', true]]],
    ['nobody', [], [['cursor', '2.4.0', null, false]]],
    [
      'two models',
      [ai, { type: 'ai', model_id: 'openai/gpt-4o' }],
      [
        ['cursor', '2.4.0', ai.model_id, true],
        ['cursor', '2.4.0', 'openai/gpt-4o', true]
      ]
    ]
  ])('of %s', (_, contributors, expected) => {
    expect(told(JSON.stringify(record(contributors)))).toEqual(expected)
  })

  test.each<[string, unknown, unknown[]]>([
    ['an unknown tool', { name: 'unknown' }, ['', null, ai.model_id, true]],
    ['no tool', null, ['', null, ai.model_id, true]],
    ['a tool as text', 'claude-code', ['claude-code', null, ai.model_id, true]],
    ['a version with blanks', { name: 'cursor', version: '1 <b>' }, ['cursor', null, ai.model_id, true]]
  ])('with %s', (_, tool, expected) => {
    expect(told(JSON.stringify(record([ai], tool)))).toEqual([expected])
  })

  test('a range can name another contributor than its conversation', () => {
    const files = [{ conversations: [{ contributor: { type: 'human' }, ranges: [{ contributor: ai }] }] }]
    expect(told(JSON.stringify({ tool: { name: 'amp' }, files }))).toEqual([['amp', null, ai.model_id, true]])
  })

  test('records stand one in a line, in a list, or spread over lines', () => {
    const one = record([ai])
    const other = record([{ type: 'ai', model_id: 'gpt-5' }], { name: 'codex' })
    const lines = [JSON.stringify(one), '', 'not JSON', '{"broken":', JSON.stringify(other)].join('\r\n')
    const expected = [
      ['cursor', '2.4.0', ai.model_id, true],
      ['codex', null, 'gpt-5', true]
    ]
    expect(told(lines)).toEqual(expected)
    expect(told(JSON.stringify([one, other]))).toEqual(expected)
    expect(told(JSON.stringify(one, null, 2))).toEqual([expected[0]])
  })

  test('the reference code writes a version that its own schema refuses, and is read', () => {
    expect(told(JSON.stringify({ ...record([ai]), version: '1.0' }))).toHaveLength(1)
  })
})

test.each([
  '',
  '{}',
  '[]',
  'null',
  '7',
  '"x"',
  '{"files":[]}',
  '{"files":{"length":9}}',
  '{"tool":{}}',
  `${'{"a":'.repeat(100_000)}`
])('what is no record is not found to be one: %#', text => {
  expect(readTraceRecords(text)).toEqual({ found: false, attributions: [] })
})

test('anything at all is read without an error', () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
      readTraceRecords(`{"files":[${json}],"tool":{"name":${json}}}`)
      readTraceRecords(text)
    })
  )
})
