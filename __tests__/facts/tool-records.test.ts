import { describe, expect, test } from '@jest/globals'
import { readNote } from '../../src/model/git-ai-note.js'
import { aCommit, aPolicy } from '../support/a-pull-request.js'
import { detect, seen } from '../support/shown-signal.js'
import { aTool } from '../support/tool-facts.js'

const commit = aCommit('Fix the parser')

function noted(tool: string, model = 'claude-opus-4-5', lines = '  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10\n') {
  const log = { sessions: { s_c9883b05a2487d: { agent_id: { tool, model, id: 'conv_1' } } } }
  const text = `a.ts\n${lines}---\n${JSON.stringify(log)}`
  return { commits: [commit], notes: readNote(text, commit.id) }
}

function traced(tool: unknown, type = 'ai', path = '.agent-trace/traces.jsonl') {
  const conversations = [{ contributor: { type, model_id: 'openai/gpt-5' }, ranges: [] }]
  const record = JSON.stringify({ tool, files: [{ path: 'a.ts', conversations }] })
  return { files: ['src/a.ts', { path, status: 'added' as const, lines: [`+${record}`] }] }
}

describe('a git-ai note', () => {
  test.each([
    ['claude', 'claude-code'],
    ['claude-code', 'claude-code'],
    ['claude-web', 'claude-code'],
    ['cursor', 'cursor'],
    ['cursor-agent', 'cursor'],
    ['codex', 'openai-codex'],
    ['codex-cloud', 'openai-codex'],
    ['copilot', 'github-copilot'],
    ['github-copilot', 'github-copilot'],
    ['github-copilot-cli', 'github-copilot'],
    ['github-copilot-tab', 'github-copilot'],
    ['gemini', 'gemini-cli'],
    ['windsurf', 'windsurf'],
    ['amp', 'amp'],
    ['droid', 'factory-droid'],
    ['opencode', 'opencode'],
    ['continue-cli', 'continue'],
    ['cline', 'cline'],
    ['devin', 'devin'],
    ['junie', 'junie'],
    ['firebender', 'firebender'],
    ['pi', 'pi']
  ])('of the agent %s is a certain sight of %s', (tool, id) => {
    const uses = detect(noted(tool))
    expect(seen(uses)).toEqual([`${id} author certain`])
    expect(uses[0]!.signals).toMatchObject([
      { id: 'git-ai/git-notes-1', where: 'git-notes', commit: commit.id, model: 'claude-opus-4-5', session: 'conv_1' }
    ])
  })

  test('without a name is no certain sight of anything', () => {
    expect(seen(detect(noted('unknown')))).toEqual(['unnamed-ai-tool author strong'])
  })

  test('that gives a session no lines is told and judged by nobody', () => {
    expect(seen(detect(noted('cursor', 'gpt-5', '')))).toEqual(['cursor author weak'])
  })

  test('finds the register under an id of its own', () => {
    const policy = aPolicy({ tools: [aTool({ id: 'pi' })] })
    expect(detect(noted('pi'), policy)[0]!.toolId).toBe('pi')
  })
})

describe('an Agent Trace record that the change adds', () => {
  test('is a strong sight of its tool, with version and model', () => {
    const uses = detect(traced({ name: 'cursor', version: '2.4.0' }))
    expect(seen(uses)).toEqual(['cursor author strong'])
    expect(uses[0]).toMatchObject({ version: '2.4.0', models: ['gpt-5'] })
    expect(uses[0]!.signals.map(({ id, where }) => [id, where])).toEqual([['agent-trace/agent-trace-1', 'agent-trace']])
  })

  test.each(['.agent-trace/traces.jsonl', '.agent-trace/2026/x.json', 'agent-trace.json', '.agent-trace.jsonl'])(
    'is read at %s',
    path => {
      expect(seen(detect(traced({ name: 'claude-code' }, 'ai', path)))).toEqual(['claude-code author strong'])
    }
  )

  test.each(['src/agent-trace.json', 'docs/.agent-trace/x.json', '.agent-trace/readme.md'])(
    'is not read at %s',
    path => {
      expect(detect(traced({ name: 'claude-code' }, 'ai', path))).toEqual([])
    }
  )

  test('that a person wrote is a sight of no tool, although its file is there', () => {
    expect(detect({ ...traced({ name: 'cursor' }, 'human') })).toEqual([])
  })

  test('without a tool is one without a name', () => {
    expect(seen(detect(traced({ name: 'unknown' })))).toEqual(['unnamed-ai-tool author strong'])
  })

  test('stood there before, and tells of another change', () => {
    const { files } = traced({ name: 'cursor' })
    const kept = files.map(file =>
      typeof file === 'string' ? file : { ...file, lines: [` ${file.lines[0]!.slice(1)}`, '+{}'] }
    )
    expect(seen(detect({ files: kept }))).toEqual(['unnamed-ai-tool author strong'])
    expect(
      detect({ files: kept.map(file => (typeof file === 'string' ? file : { ...file, status: 'removed' as const })) })
    ).toEqual([])
  })

  test('whose content was not read leaves the sight of its file', () => {
    const files = [{ path: '.agent-trace/traces.jsonl', status: 'added' as const, patch: null }]
    expect(seen(detect({ files }))).toEqual(['unnamed-ai-tool author strong'])
  })
})
