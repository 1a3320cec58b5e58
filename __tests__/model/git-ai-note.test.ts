import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mostAttributions } from '../../src/model/attribution.js'
import { longestNote, readNote } from '../../src/model/git-ai-note.js'

const commit = 'a'.repeat(40)

function note(attested: string[], log: unknown, divider = '---'): string {
  return [...attested, divider, typeof log === 'string' ? log : JSON.stringify(log)].join('\n')
}

const agent = (tool: string, model = 'claude-opus-4-5', id = 'conv_1') => ({ agent_id: { tool, model, id } })
const session = 's_c9883b05a2487d'
const line = `  ${session}::t_9f8e7d6c5b4a32 1-10,15-20`

describe('a note of git-ai', () => {
  test('names tool, model and session of lines and of sessions without lines', () => {
    const text = note(['src/main.rs', line], {
      schema_version: 'authorship/3.0.0',
      prompts: { d9978a8723e02b52: { ...agent('claude', 'claude-sonnet-4-6', 'conv_2'), accepted_lines: 0 } },
      sessions: { [session]: agent('cursor') },
      humans: { h_31dce776f88375: { author: 'Ada <ada@example.org>' } }
    })
    const about = { commit, version: null }
    expect(readNote(text, commit)).toEqual([
      { ...about, tool: 'cursor', model: 'claude-opus-4-5', session: 'conv_1', hasLines: true },
      { ...about, tool: 'claude', model: 'claude-sonnet-4-6', session: 'conv_2', hasLines: false }
    ])
  })

  test.each<[string, string, boolean[]]>([
    [
      'a legacy key of 16 digits',
      note(['a.ts', '  d9978a8723e02b52 1-4'], { prompts: { d9978a8723e02b52: agent('claude') } }),
      [true]
    ],
    ['a legacy key of 7 digits', note(['a.ts', '  d9978a8 1'], { prompts: { d9978a8: agent('claude') } }), [true]],
    [
      'accepted lines without a key',
      note([], { prompts: { d9978a8: { ...agent('amp'), accepted_lines: 3 } } }),
      [true]
    ],
    [
      'lines that only people wrote',
      note(['a.ts', '  h_31dce776f88375 1'], { sessions: { [session]: agent('claude') } }),
      [false]
    ],
    [
      'a divider with carriage returns',
      note(['a.ts', `${line}\r`], { sessions: { [session]: agent('claude') } }, '---\r'),
      [true]
    ],
    [
      'a path that looks like the divider',
      note(['--- a.ts', line], { sessions: { [session]: agent('claude') } }),
      [true]
    ],
    ['no attested lines at all', note([], { prompts: {} }), []],
    [
      'another schema',
      note(['a.ts', line], { schema_version: 'authorship/9', sessions: { [session]: agent('claude') } }),
      [true]
    ]
  ])('with %s', (_, text, hasLines) => {
    expect(readNote(text, commit).map(one => one.hasLines)).toEqual(hasLines)
  })

  test('two edits of one session are told once', () => {
    const text = note(['a.ts', line, `  ${session}::t_a1b2c3d4e5f678 25`], { sessions: { [session]: agent('claude') } })
    expect(readNote(text, commit)).toHaveLength(1)
  })

  test.each([
    ['a tool called human', agent('human')],
    ['neither tool nor model', { agent_id: { id: 'x' } }],
    ['a tool that is no text', { agent_id: { tool: 7, model: null } }],
    ['a record that is a list', [agent('claude')]],
    ['nothing', null]
  ])('gives nothing for %s', (_, value) => {
    expect(readNote(note([], { sessions: { [session]: value } }), commit)).toEqual([])
  })

  test.each([
    ['default', null],
    ['unknown', null],
    ['', null],
    ['gpt-5.6-sol', 'gpt-5.6-sol']
  ])('the model %j is read as %j', (model, expected) => {
    expect(readNote(note([], { sessions: { [session]: agent('codex', model) } }), commit)[0]!.model).toBe(expected)
  })

  test('a session that holds an address or a blank is not kept', () => {
    for (const id of ['ada@example.org', 'a b', 'x'.repeat(300)]) {
      expect(
        readNote(note([], { sessions: { [session]: agent('codex', 'gpt-5', id) } }), commit)[0]!.session
      ).toBeNull()
    }
  })
})

describe('what is no note of git-ai', () => {
  test.each([
    '',
    '---',
    '---\n',
    '---\n{',
    '---\n[]',
    '---\nnull',
    'Reviewed by Ada',
    '{"__proto__":{"sessions":1}}',
    '---\n{"sessions":{"__proto__":{"agent_id":{}}}}',
    `---\n${'['.repeat(200_000)}`
  ])('%#: gives nothing and throws nothing', text => {
    expect(readNote(text, commit)).toEqual([])
  })

  test('an Agent Trace record kept as a note is read as one', () => {
    const record = {
      tool: { name: 'cursor', version: '2.4.0' },
      files: [{ conversations: [{ contributor: { type: 'ai' } }] }]
    }
    expect(readNote(JSON.stringify(record), commit)).toMatchObject([{ commit, tool: 'cursor', version: '2.4.0' }])
  })

  test('a note above its limit is not read', () => {
    const text = note([], { sessions: { [session]: agent('claude') }, rest: 'x'.repeat(longestNote) })
    expect(readNote(text, commit)).toEqual([])
  })

  test('a note with very many sessions gives a bounded number', () => {
    const sessions = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`s_${index}`, agent('claude', 'x', `${index}`)])
    )
    expect(readNote(note([], { sessions }), commit)).toHaveLength(mostAttributions)
  })

  test('anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), (text, json) => {
        expect(Array.isArray(readNote(text, commit))).toBe(true)
        expect(Array.isArray(readNote(`${text}\n---\n{"sessions":${json}}`, commit))).toBe(true)
      })
    )
  })
})
