import { describe, expect, test } from '@jest/globals'
import { readerOf } from '../../src/facts/agent-instructions.js'
import data from '../../src/facts/agent-instructions.json' with { type: 'json' }
import { compileGlobs } from '../../src/model/glob.js'
import { agentInstructionsChanged } from '../../src/rules/agent-instructions-changed.js'
import { aPolicy, type FileInput, someFacts } from '../support/a-pull-request.js'

function check(...files: FileInput[]) {
  const found = agentInstructionsChanged.check(someFacts({ files }), aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

describe('agent-instructions-changed asks for a look at', () => {
  test.each<FileInput>([
    'AGENTS.md',
    'packages/api/AGENTS.md',
    'agents.md',
    'CLAUDE.md',
    'Claude.md',
    '.claude/settings.json',
    'packages/api/.claude/commands/ship.md',
    '.cursorrules',
    '.cursor/rules/style.mdc',
    '.Cursor/rules/style.mdc',
    '.mcp.json',
    '.vscode/mcp.json',
    '.github/copilot-instructions.md',
    '.github/instructions/java.instructions.md',
    '.github/workflows/copilot-setup-steps.yml',
    '.codex/config.toml',
    'GEMINI.md',
    '.windsurfrules',
    '.clinerules/a.md',
    '.aider.conf.yml',
    '.openhands/microagents/repo.md',
    'skills/deploy/SKILL.md',
    { path: 'AGENTS.md', status: 'removed' },
    { path: 'AGENTS.md', status: 'added' },
    { path: 'docs/old.md', previousFilename: 'AGENTS.md' },
    { path: 'CLAUDE.md', status: 'added', mode: '120000' }
  ])('%j', file => {
    expect(check(file)).toMatchObject([{ kind: 'review', path: typeof file === 'string' ? file : file.path }])
  })
})

describe('agent-instructions-changed passes', () => {
  test.each([
    'docs/agents.md',
    'docs/claude.md',
    'src/agents.ts',
    'src/cursor/index.ts',
    'src/mcp.json.ts',
    'test/skill.md',
    'README.md',
    'my.claude/a.md',
    'src/rules.ts'
  ])('%s', path => {
    expect(check(path)).toEqual([])
  })
})

test('every entry of the list has a source, globs that are judged, and a reader', () => {
  for (const { read, globs, source } of data.entries) {
    expect(source).not.toBe('')
    expect(read).toMatch(/^by /)
    expect(compileGlobs(globs).refused).toEqual([])
    for (const glob of globs) expect(readerOf(glob.replaceAll('**', 'x').replaceAll('*', 'y'))).not.toBeNull()
  }
  const globs = data.entries.flatMap(entry => entry.globs)
  expect(new Set(globs).size).toBe(globs.length)
})

test('agent-instructions-changed has nothing to look at in an empty change', () => {
  expect(agentInstructionsChanged.check(someFacts({ files: [] }), aPolicy())).toBe('notApplicable')
})
