import { describe, expect, test } from '@jest/globals'
import { type KnownSignal, knownTools } from '../../src/facts/known-tools.js'
import { registeredTool, toolParticipates } from '../../src/facts/tool-use.js'
import type { Commit } from '../../src/model/pull-request.js'
import { aCommit, aPolicy, aToolUse } from '../support/a-pull-request.js'
import { detect, identity, seen, shownIn } from '../support/shown-signal.js'

const signals = knownTools
  .flatMap(tool => tool.signals)
  .filter(signal => signal.role !== 'exclude')
  .map((signal): [string, KnownSignal] => [signal.id, signal])

describe('every example of the data gives its own signal', () => {
  test.each(signals.filter(([, signal]) => signal.role !== 'context'))('%s', (id, signal) => {
    const found = detect(shownIn(signal.where, signal.example)).flatMap(use => use.signals)
    const own = found.find(other => other.id === id)
    expect(own).toMatchObject({ where: signal.where, certainty: signal.certainty, variant: signal.variant ?? null })
  })

  test.each(signals.filter(([, signal]) => signal.role === 'context'))('%s gives no tool use alone', (id, signal) => {
    const shown = shownIn(signal.where, signal.example)
    expect(detect(shown)).toEqual([])
    const tool = id.slice(0, id.indexOf('/'))
    const other = signals.find(([, s]) => s.id.startsWith(`${tool}/`) && s.role !== 'context' && !s.resolveTool)
    if (!other) return
    const uses = detect({ ...shown, ...shownIn(other[1].where, other[1].example) })
    expect(uses.find(use => use.toolId === tool)!.signals.map(s => s.id)).toContain(id)
  })
})

const certain = signals.filter(([, signal]) => signal.certainty === 'certain' && signal.where.startsWith('commit'))

describe('a certain form survives', () => {
  const trailers = certain.filter(([, signal]) => signal.where === 'commit-trailer')
  const variants: [string, (line: string) => string][] = [
    ['capitals', line => line.toUpperCase()],
    ['small letters', line => line.toLowerCase()],
    ['more blanks', line => line.replace(': ', ' :  \t').replaceAll(' <', '   <')],
    ['a bullet and indentation', line => `  * ${line}`],
    ['a quote mark', line => `> ${line}`],
    [
      'nesting in a squash',
      line => `* Fix a (#1)\n\n  Because.\n\n  ${line}\n\n* Fix b (#2)\n\nSigned-off-by: Ada <ada@x.org>`
    ],
    ['a backslash and an n', line => `Why\\n\\n${line}\\nCo-authored-by: Bob <bob@example.org>`],
    ['carriage returns', line => `Why\r\n\r\n${line}\r\n`],
    ['a bare URL below it', line => `${line}\nhttps://example.org/x`]
  ]
  const table = trailers.flatMap(([id, signal]) =>
    variants.map(([name, vary]): [string, string, string] => [id, name, vary(signal.example)])
  )
  test.each(table)('%s in %s', (id, _, text) => {
    const uses = detect({ commits: [aCommit(`Fix the parser\n\n${text}`)] })
    expect(uses.flatMap(use => use.signals.map(signal => signal.id))).toContain(id)
  })

  test.each(certain.filter(([, signal]) => signal.addresses && signal.where !== 'commit-trailer'))(
    '%s in capitals and blanks',
    (id, signal) => {
      const { name, email } = identity(signal.example)
      const who = { name: ` ${name} `, email: ` ${email.toUpperCase()} ` }
      const commit: Commit = { ...aCommit('Fix'), author: who, committer: who }
      expect(detect({ commits: [commit] }).flatMap(use => use.signals.map(s => s.id))).toContain(id)
    }
  )

  test.each([
    ['without brackets', 'Co-authored-by: Cursor cursoragent@cursor.com', 'cursor'],
    [
      'with its address as a link',
      'Co-authored-by: Claude <[noreply@anthropic.com](mailto:noreply@anthropic.com)>',
      'claude-code'
    ],
    ['folded', 'Co-authored-by: Claude\n <noreply@anthropic.com>', 'claude-code'],
    ['beside a person', 'Co-authored-by: Ada <ada@example.org>, Claude <noreply@anthropic.com>', 'claude-code'],
    ['in bold', '**Co-authored-by:** Claude <noreply@anthropic.com>', 'claude-code'],
    ['under a model’s name', 'Co-authored-by: GPT 5.4 <codex@openai.com>', 'openai-codex'],
    ['another id of the same app', 'Co-authored-by: x <1+claude[bot]@users.noreply.github.com>', 'claude-code'],
    ['another emoji', '🐙 Generated with [Claude Code](https://claude.ai/claude-code)', 'claude-code'],
    ['another spelling of the key', 'Coauthored-By: Claude <noreply@anthropic.com>', 'claude-code']
  ])('%s', (_, line, tool) => {
    expect(seen(detect({ commits: [`Fix\n\n${line}`] }))).toEqual([`${tool} author certain`])
  })
})

describe('look-alikes give no tool use', () => {
  const people = [
    'Claude Dupont <claude.dupont@example.org>',
    'Claude Shannon <claude@bell.example>',
    'Claude <claude@dupont.example>',
    'Claude <81847+claude@users.noreply.github.com>',
    'Devin Smith <devin@example.org>',
    'Devin <devin@users.noreply.github.com>',
    'Jules Verne <jules@example.org>',
    'Cody Banks <cody@example.org>',
    'Goose Gossage <goose@example.org>',
    'Patsy Cline <cline@example.org>',
    'Android Droid <droid@example.org>',
    'Ludwig Boltzmann <bolt@example.org>',
    'Claude Monet <claude.monet@anthropic.com>',
    'Staff <somebody@anthropic.com>',
    'Staff <somebody@openai.com>',
    'Robert <robert@all-hands.dev>',
    'Paul <paul@aider.chat>',
    'Staff <nick@cline.bot>',
    'Staff <nathan@zed.dev>',
    'Staff <x@cursor.com>',
    'Staff <x@jetbrains.com>',
    'gemini-cli-robot <gemini-cli-robot@google.com>',
    'vercel-ai-sdk[bot] <1+vercel-ai-sdk[bot]@users.noreply.github.com>',
    'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'mend-bolt-for-github[bot] <1+mend-bolt-for-github[bot]@users.noreply.github.com>',
    'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
    'Copilot <copilot@example.org>',
    'Copilot <1+copilot@users.noreply.github.com>',
    'Replit Agent <jane@replit.com>',
    'OpenCode Staff <staff@sourcegraph.com>',
    'Spoof <noreply@anthropic.com.evil.example>',
    'Spoof <xnoreply@anthropic.com>',
    'Spoof <noreply@anthropic.co>'
  ]
  test.each(people)('author and committer %s', who => {
    const commit = { ...aCommit('Fix'), author: identity(who), committer: identity(who) }
    expect(detect({ commits: [commit] })).toEqual([])
  })
  test.each(people)('co-author %s', who => {
    expect(detect({ commits: [`Fix\n\nCo-authored-by: ${who}`] })).toEqual([])
  })

  test.each([
    'Reviewed-by: Claude <noreply@anthropic.com>',
    'Reported-by: Devin Smith <devin@example.org>',
    'Assisted-by: Jay Satiro',
    'Assisted-by: Claude Dupont',
    'Assisted-by: Bob: pairing on the parser',
    'Assisted-by: Jane via Slack',
    'Co-authored-by: Claude Dupont',
    'Co-authored-by: Codex Leicester <codex@museum.example>',
    'Made-with: love',
    'Generated-by: protoc 3.2',
    'Generated-by: swagger-codegen',
    'AI-assisted: no',
    'AI-usage: none',
    'AI-Disclosure: n/a',
    'AI-level: 0',
    'Replit-Commit-Author: Deployment',
    'fix(core): default gemini model',
    'docs: edit CLAUDE.md and .cursor/rules',
    'chore(deps): bump @openai/codex from 0.117.0 to 0.118.0',
    'Move the cursor to the end of the list',
    'raider: add a level',
    'Strip Co-authored-by: Claude <noreply@anthropic.com> lines',
    'Co-authored-by: Claude <noreply@anthropic.com> trailers are now removed',
    '`Co-authored-by: Claude <noreply@anthropic.com>` is what the tool writes',
    'We no longer say "Generated with Claude Code" in commits',
    'See https://claude.ai/code for the product',
    'Not made with Cursor at all',
    'Link: https://example.org/?u=https://claude.ai/code/session_0123'
  ])('a commit line %j', line => {
    expect(detect({ commits: [`Fix\n\n${line}`] })).toEqual([])
  })

  test('a subject of aider only where it is the first line', () => {
    expect(detect({ commits: ['Fix\n\naider: not the subject'] })).toEqual([])
    expect(seen(detect({ commits: ['aider: Added tests'] }))).toEqual(['aider author strong'])
  })

  test.each([
    'cursor-position',
    'claude-3-support',
    'codex-parser',
    'copilot-button',
    'gemini-endpoint',
    'agent-refactor',
    'ai-sdk',
    'precursor/x',
    'feature/jules-verne',
    'jules-12',
    'fix/claude/x',
    'dependabot/npm_and_yarn/openai/codex-0.118.0',
    'renovate/claude-code-action'
  ])('a branch %s', headRef => {
    expect(detect({ headRef })).toEqual([])
  })

  test.each([
    'claude',
    'cursor',
    'Copilot',
    'codex-team',
    'devin',
    'jules',
    'dependabot[bot]',
    'gemini-cli-robot',
    'google-labs-jules'
  ])('a person or bot with the login %s', login => {
    expect(detect({ author: { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' } })).toEqual([])
  })

  test.each([
    ['a quote', '> 🤖 Generated with [Claude Code](https://claude.com/claude-code)'],
    [
      'a fence',
      '```\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\nCo-authored-by: Claude <noreply@anthropic.com>\n```'
    ],
    ['a comment', '<!-- 🤖 Generated with [Claude Code](https://claude.com/claude-code) -->'],
    ['a marker in a fence', '```html\n<!-- CURSOR_AGENT_PR_BODY_BEGIN -->\n```'],
    ['a marker in a code span', '`<!-- CURSOR_AGENT_PR_BODY_BEGIN -->` is what Cursor writes'],
    ['words about tools', 'Adds support for Claude, Copilot, Cursor, Devin, Jules, Codex and Gemini.'],
    ['a sentence about the footer', 'Removes "Generated with Claude Code" from all templates.']
  ])('a description with %s', (_, body) => {
    expect(detect({ body: `The parser dropped the last line.\n\n${body}` })).toEqual([])
  })

  test('the release notes in the body of a dependency bot', () => {
    const body = 'Bumps x.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)'
    expect(detect({ body, author: { login: 'renovate[bot]', id: 1, type: 'Bot' } })).toEqual([])
    expect(detect({ body })).toHaveLength(1)
  })

  test('a merge commit, whatever it carries', () => {
    const merge = {
      ...aCommit('Merge branch codex/x\n\nCo-authored-by: Claude <noreply@anthropic.com>'),
      parents: ['a'.repeat(40), 'b'.repeat(40)]
    }
    expect(detect({ commits: [merge] })).toEqual([])
  })

  test('a removed record of another tool’s run', () => {
    expect(detect({ files: [{ path: '.agent-trace/traces.jsonl', status: 'removed' }] })).toEqual([])
  })
})

describe('another tool’s name beside an address that several tools write', () => {
  test.each([
    ['Qwen Code', ['claude-code author weak', 'qwen-code author strong']],
    ['Cursor', ['claude-code author weak', 'cursor author strong']],
    ['GLM 4.6 via Crush', ['claude-code author weak', 'crush author certain']],
    ['gpt-5.3-codex-high', ['claude-code author strong']],
    ['Devin Smith', ['claude-code author certain']],
    ['Claude Opus 4.8', ['claude-code author certain']],
    ['Anything else', ['claude-code author certain']]
  ])('%s', (name, expected) => {
    expect(seen(detect({ commits: [`Fix\n\nCo-authored-by: ${name} <noreply@anthropic.com>`] }))).toEqual(expected)
  })
})

describe('models, sessions and variants', () => {
  test.each([
    ['Co-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>', ['claude-opus-4-8']],
    ['Co-Authored-By: Claude <noreply@anthropic.com>', []],
    ['Co-Authored-By: Claude Code (Opus 4.5) <noreply@anthropic.com>', ['claude-opus-4-5']],
    ['Co-authored-by: GPT 5.4 <codex@openai.com>', ['gpt-5-4']],
    ['Co-authored-by: Codex GPT-5 <codex@openai.com>', ['gpt-5']],
    ['Co-authored-by: aider (gemini/gemini-2.5-pro) <aider@aider.chat>', ['gemini-2-5-pro']],
    ['Assisted-by: GLM-5.1 via Crush <crush@charm.land>', ['glm-5-1']],
    ['Assisted-by: Crush:qwen3.7-max', ['qwen3-7-max']],
    ['Assisted-by: Claude:claude-opus-4-6 coccinelle sparse', ['claude-opus-4-6']],
    ['Assisted-by: Claude:Claude Opus 4.6', ['claude-opus-4-6']],
    ['Assisted-by: opencode:openai/gpt-5.5', ['gpt-5-5']],
    ['Co-authored-by: OpenHands-GPT-5 <openhands@all-hands.dev>', ['gpt-5']]
  ])('%s', (line, models) => {
    expect(detect({ commits: [`Fix\n\n${line}`] })[0]!.models).toEqual(models)
  })

  test('a session is kept, the line and the address are not', () => {
    const uses = detect({
      commits: [
        'Fix\n\nCo-Authored-By: Claude Opus 5 <noreply@anthropic.com>\nClaude-Session: https://claude.ai/code/session_0123'
      ]
    })
    expect(uses[0]!.signals.map(signal => signal.session)).toEqual([null, 'session_0123'])
    expect(JSON.stringify(uses)).not.toMatch(/@|Co-Authored/)
  })

  test('Copilot’s three ids are told apart', () => {
    const variants = ['198982749', '223556219', '175728472'].map(id => {
      const [use] = detect({ commits: [`Fix\n\nCo-authored-by: Copilot <${id}+Copilot@users.noreply.github.com>`] })
      return `${use!.toolId} ${use!.role} ${use!.signals[0]!.variant}`
    })
    expect(variants).toEqual([
      'github-copilot author coding-agent',
      'github-copilot author cli-or-app-or-vscode',
      'github-copilot suggestion code-review-suggestion'
    ])
  })
})

describe('one tool use for each tool', () => {
  test('gathers commits, branch and body under the strongest role and certainty', () => {
    const [use, ...rest] = detect({
      headRef: 'claude/fix-parser-01Ab',
      body: 'Fixes it.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)',
      commits: ['Fix a\n\nCo-Authored-By: Claude <noreply@anthropic.com>', 'Fix b'],
      files: ['CLAUDE.md', 'src/a.ts']
    })
    expect(rest).toEqual([])
    expect(use).toMatchObject({
      toolId: 'claude-code',
      toolName: 'Claude Code',
      role: 'author',
      certainty: 'certain',
      declared: null
    })
    expect(use!.signals.map(signal => signal.id)).toEqual([
      'claude-code/branch-1',
      'claude-code/commit-trailer-1',
      'claude-code/file-1',
      'claude-code/pr-body-1'
    ])
  })

  test('a review bot is no author', () => {
    const uses = detect({
      body: 'Fixes it.\n\n<!-- CURSOR_SUMMARY -->\n---\n\n> [!NOTE]\n> A summary',
      commits: ['Fix\n\nCo-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>']
    })
    expect(seen(uses)).toEqual(['coderabbit suggestion certain', 'cursor-bugbot reviewer strong'])
    expect(uses.some(toolParticipates)).toBe(false)
  })

  test('signs without a name join the one tool that is seen, and stand alone without it', () => {
    const line = 'Assisted-by: Opus 4.7'
    expect(seen(detect({ commits: [`Fix\n\n${line}`] }))).toEqual(['unnamed-ai-tool author strong'])
    const [use, ...rest] = detect({ commits: [`Fix\n\n${line}\nMade-with: Cursor`] })
    expect([use!.toolId, rest]).toEqual(['cursor', []])
    expect(use!.signals).toHaveLength(2)
  })

  test('hundreds of the same line in one squash are one signal, and its sessions are bounded', () => {
    const lines = Array.from({ length: 646 }, () => 'Co-Authored-By: Claude <noreply@anthropic.com>')
    expect(detect({ commits: [`Fix\n\n${lines.join('\n')}`] })[0]!.signals).toHaveLength(1)
    const sessions = lines.map((_, index) => `Claude-Session: https://claude.ai/code/session_${index}`)
    expect(detect({ commits: [`Fix\n\n${sessions.join('\n')}`] })[0]!.signals).toHaveLength(8)
  })

  test('unread commits are no sight of anything', () => {
    expect(detect({ commits: null })).toEqual([])
  })
})

test('a tool participates when it is declared or seen as an author by more than a weak sign', () => {
  expect(toolParticipates(aToolUse({ certainty: 'strong' }))).toBe(true)
  expect(toolParticipates(aToolUse({ certainty: 'weak' }))).toBe(false)
  expect(toolParticipates(aToolUse({ role: 'suggestion' }))).toBe(false)
  expect(toolParticipates(aToolUse({ certainty: null, declared: true }))).toBe(true)
})

test('the register is asked by the id or another name of the same tool', () => {
  const tool = {
    id: 'Copilot',
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
  expect(registeredTool(aPolicy({ tools: [tool] }), 'github-copilot')).toBe(tool)
  expect(registeredTool(aPolicy({ tools: [tool] }), 'cursor')).toBeNull()
})
