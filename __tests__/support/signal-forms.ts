// Forms by which AI tools are seen, and what only looks like them. Each stands alone in an otherwise plain pull request.
import type { SignalPlace } from '../../src/model/tool-use.js'

/** Place, text, what is seen as `tool role certainty`. */
export type Form = [SignalPlace, string, string]

const claude = 'claude-code author certain'
const copilot = 'github-copilot author certain'
const codex = 'openai-codex author certain'

export const trailerForms: Form[] = (
  [
    ['Co-Authored-By: Claude <noreply@anthropic.com>', claude],
    ['Co-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>', claude],
    ['Co-authored-by: Claude Sonnet 4.5 <noreply@anthropic.com>', claude],
    ['Co-authored-by: Claude Haiku 4.5 <claude@anthropic.com>', claude],
    ['Co-authored-by: Claude Code <claude-code@anthropic.com>', claude],
    ['Co-authored-by: Claude Code 2.1.37 (Opus 4.5) <noreply@anthropic.com>', claude],
    ['co-authored-by:claude<noreply@anthropic.com>', claude],
    ['CO-AUTHORED-BY : CLAUDE <NOREPLY@ANTHROPIC.COM>', claude],
    ['Coauthored-by: Claude <noreply@anthropic.com>', claude],
    ['Co Authored By: Claude <noreply@anthropic.com>', claude],
    ['Co-author: Claude <noreply@anthropic.com>', claude],
    ['Co-developed-by: Claude <noreply@anthropic.com>', claude],
    ['Assisted-by: Claude <noreply@anthropic.com>', claude],
    ['Generated-by: Claude <noreply@anthropic.com>', claude],
    ['Helped-by: Claude <noreply@anthropic.com>', claude],
    ['Implemented-by: Claude <noreply@anthropic.com>', claude],
    ['Pair-programmed-with: Claude <noreply@anthropic.com>', claude],
    ['Signed-off-by: Claude <noreply@anthropic.com>', claude],
    ['Co\u2013authored\u2011by: Claude <noreply@anthropic.com>', claude],
    ['Co-authored-by\uff1a Claude <noreply\uff20anthropic.com>', claude],
    ['Co-\u200bauthored-by: Claude\u00a0<noreply@\u200banthropic.com>', claude],
    ['Co-authored-by: Claude (noreply@anthropic.com)', claude],
    ['Co-authored-by: Claude noreply@anthropic.com', claude],
    ['Co-authored-by: "Claude" <noreply@anthropic.com>', claude],
    ['Co-authored-by: Claude <noreply@anthropic.com>.', claude],
    ['Co-authored-by: Ada <ada@example.org>, Claude <noreply@anthropic.com>', claude],
    ['Co-authored-by: Bob and Claude <noreply@anthropic.com>', claude],
    ['Co-authored-by: claude[bot] <209825114+claude[bot]@users.noreply.github.com>', claude],
    ['Co-authored-by: claude[bot] <41898282+claude[bot]@users.noreply.github.com>', claude],
    ['Claude-Session: https://claude.ai/code/session_01ABC', claude],
    ['Co-authored-by: Claude', 'claude-code author strong'],
    ['Co-authored-by: Claude Opus 4.5', 'claude-code author strong'],
    ['Made-with: Claude Code', 'claude-code author strong'],
    ['Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>', copilot],
    ['Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>', copilot],
    ['Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>', copilot],
    ['Copilot-Session: 01234567-89ab-4cde-8f01-23456789abcd', copilot],
    ['Agent-Logs-Url: https://github.com/acme/shop/sessions/01234567-89ab-4cde-8f01-23456789abcd', copilot],
    ['Co-authored-by: Copilot <copilot@github.com>', 'github-copilot author strong'],
    ['Co-authored-by: GitHub Copilot', 'github-copilot author strong'],
    ['Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>', 'github-copilot suggestion strong'],
    [
      'Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
      'github-copilot suggestion certain'
    ],
    ['Co-authored-by: Codex <noreply@openai.com>', codex],
    ['Co-authored-by: GPT 5.4 <codex@openai.com>', codex],
    ['Co-authored-by: ChatGPT <codex@openai.com>', codex],
    [
      'Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>',
      codex
    ],
    ['Co-authored-by: OpenAI Codex', 'openai-codex author strong'],
    ['Co-authored-by: Cursor <cursoragent@cursor.com>', 'cursor author certain'],
    ['Co-authored-by: Cursor Agent <cursoragent@cursor.com>', 'cursor author certain'],
    ['Made-with: Cursor', 'cursor author certain'],
    ['made-with : cursor', 'cursor author certain'],
    ['Co-authored-by: cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>', 'cursor author certain'],
    [
      'Co-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
      'devin author certain'
    ],
    [
      'Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
      'jules author certain'
    ],
    ['Co-authored-by: aider (gpt-5) <aider@aider.chat>', 'aider author certain'],
    ['Co-authored-by: aider (claude-sonnet-4) <noreply@aider.chat>', 'aider author certain'],
    ['Co-authored-by: openhands <openhands@all-hands.dev>', 'openhands author certain'],
    ['Co-authored-by: OpenHands-GPT-5 <openhands@all-hands.dev>', 'openhands author certain'],
    ['Assisted-by: Crush:qwen3.7-max', 'crush author certain'],
    ['Assisted-by: GLM-5.1 via Crush <crush@charm.land>', 'crush author certain'],
    ['Co-authored-by: Amp <amp@ampcode.com>', 'amp author certain'],
    ['Co-authored-by: Junie <junie@jetbrains.com>', 'junie author certain'],
    ['Co-authored-by: Warp <agent@warp.dev>', 'warp author certain'],
    ['Co-authored-by: Roo Code <roomote@roocode.com>', 'roo author certain'],
    ['Co-authored-by: Cline <cline-agent@users.noreply.github.com>', 'cline author certain'],
    [
      'Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>',
      'factory-droid author certain'
    ],
    ['Co-authored-by: opencode <noreply@opencode.ai>', 'opencode author certain'],
    ['Replit-Commit-Author: Agent', 'replit author certain'],
    [
      'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
      'coderabbit suggestion certain'
    ],
    ['Assisted-by: Claude:claude-opus-4-6 coccinelle sparse', 'claude-code author strong'],
    ['Assisted-by: GLM 4.6 via Claude Code', 'claude-code author strong'],
    ['Assisted-by: Claude Opus 4.6', 'claude-code author strong'],
    ['Assisted-by: opencode/claude-opus-4.8', 'opencode author strong'],
    ['Assisted-by: Aider/gpt-5', 'aider author strong'],
    ['Assisted-by: Windsurf', 'windsurf author strong'],
    ['Assisted-by: OpenAI Codex (gpt-5.2-codex)', 'openai-codex author strong'],
    ['Assisted-by: LLM coccinelle', 'unnamed-ai-tool author strong'],
    ['Assisted-by: ChatGPT', 'unnamed-ai-tool author strong'],
    ['Generated-by: GitHub Copilot', 'github-copilot author strong'],
    ['Generated-by: Claude Code 2.1.3 (claude-opus-4.8)', 'claude-code author strong'],
    ['Generated-by: claude-code/2.1.3 (model: claude-opus-4-8; operator: ada)', 'claude-code author strong'],
    ['AI-assisted: OpenAI Codex was used to identify and apply this change.', 'openai-codex author strong'],
    ['AI-assisted-by: Claude', 'claude-code author strong'],
    ['AI-Tool: Cursor', 'cursor author strong'],
    ['Coding-Agent: Codex', 'openai-codex author strong'],
    ['Entire-Checkpoint: a1b2c3d4e5f6', 'unnamed-ai-tool author strong']
  ] satisfies [string, string][]
).map(([text, expected]) => ['commit-trailer', text, expected])

const agents: [string, string][] = [
  ['Claude <noreply@anthropic.com>', claude],
  ['Anything <noreply@anthropic.com>', claude],
  ['claude[bot] <209825114+claude[bot]@users.noreply.github.com>', claude],
  ['copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>', copilot],
  ['GPT 5.4 <codex@openai.com>', codex],
  ['Cursor Agent <cursoragent@cursor.com>', 'cursor author certain'],
  ['Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>', 'devin author certain'],
  ['google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>', 'jules author certain'],
  ['openhands <openhands@all-hands.dev>', 'openhands author certain'],
  ['Ada Lovelace (aider) <ada@example.org>', 'aider author certain']
]

export const otherForms: Form[] = [
  ...agents.map(([text, expected]): Form => ['commit-author', text, expected]),
  ['committer', 'Claude <noreply@anthropic.com>', claude],
  ['committer', 'Cursor Agent <cursoragent@cursor.com>', 'cursor author certain'],
  ['committer', 'Ada Lovelace (aider) <ada@example.org>', 'aider author certain'],
  ['commit-body', '🤖 Generated with [Claude Code](https://claude.com/claude-code)', claude],
  ['commit-body', '🐙 Generated with Claude Code', claude],
  ['commit-body', 'https://claude.ai/code/session_01ABC', claude],
  ['commit-body', '💘 Generated with Crush', 'crush author certain'],
  ['commit-body', 'aider: Add tests', 'aider author strong'],
  ['commit-body', '🤖 Generated with [Codex CLI](https://openai.com/codex)', 'openai-codex author strong'],
  ['commit-body', 'Created by GitHub Copilot', 'github-copilot author strong'],
  ['pr-author', 'claude[bot]', claude],
  ['pr-author', 'Copilot', copilot],
  ['pr-author', 'copilot-swe-agent[bot]', copilot],
  ['pr-author', 'devin-ai-integration[bot]', 'devin author certain'],
  ['pr-author', 'google-labs-jules[bot]', 'jules author certain'],
  ['pr-author', 'chatgpt-codex-connector[bot]', codex],
  ['pr-author', 'cursor[bot]', 'cursor author strong'],
  ['pr-title', '[codex] Fix trusted publishing', 'openai-codex author strong'],
  ['pr-body', '🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'claude-code author strong'],
  ['pr-body', 'https://claude.ai/code/session_01ABC', 'claude-code author strong'],
  ['pr-body', 'Co-Authored-By: Claude <noreply@anthropic.com>', 'claude-code author strong'],
  ['pr-body', '[Codex Task](https://chatgpt.com/codex/tasks/task_e_0123456789abcdef)', 'openai-codex author strong'],
  ['pr-body', '🤖 Generated with [Qwen Code](https://github.com/QwenLM/qwen-code)', 'qwen-code author strong'],
  ['branch', 'claude/fix-loop-01AbC', 'claude-code author strong'],
  ['branch', 'copilot/fix-1234', 'github-copilot author strong'],
  ['branch', 'codex/validate', 'openai-codex author strong'],
  ['branch', 'ada/codex/validate', 'openai-codex author strong'],
  ['branch', 'cursor/position', 'cursor author strong'],
  ['branch', 'Cursor/Position', 'cursor author strong'],
  ['branch', 'devin/1700000000-fix', 'devin author strong'],
  ['branch', 'openhands/fix', 'openhands author strong'],
  ['label', 'codex', 'openai-codex author strong'],
  ['label', ' Codex ', 'openai-codex author strong'],
  ['file', '.agent-trace/traces.jsonl', 'unnamed-ai-tool author strong']
]

/** People, topics and habits that share words with the tools. */
export const lookAlikes: [SignalPlace, string][] = [
  ...[
    'Co-authored-by: Claude Dupont <claude.dupont@example.org>',
    'Co-authored-by: Claude Dupont',
    'Co-authored-by: Claude <claude@dupont.example>',
    'Co-authored-by: Claude <81847+claude@users.noreply.github.com>',
    'Co-authored-by: Devin Smith <devin@example.org>',
    'Co-authored-by: Devin',
    'Co-authored-by: Jules Verne <jules@example.org>',
    'Co-authored-by: Jules',
    'Co-authored-by: Goose',
    'Assisted-by: Cody Banks',
    'Assisted-by: Daniel Stenberg',
    'Assisted-by: Jules',
    'Assisted-by: Claude Shannon <cs@example.org>',
    'Helped-by: Patsy Cline <patsy@example.org>',
    'Co-authored-by: Staff Member <somebody@anthropic.com>',
    'Co-authored-by: Staff Member <somebody@openai.com>',
    'Co-authored-by: Staff Member <somebody@cursor.com>',
    'Co-authored-by: gemini-cli-robot <gemini-cli-robot@google.com>',
    'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'Co-authored-by: Copilot <1+copilot@users.noreply.github.com>',
    'Signed-off-by: Claude Dupont <claude@dupont.example>',
    'Reviewed-by: Devin Smith <devin@example.org>',
    'Generated-by: protoc 3.21.1',
    'Generated-by: doxygen',
    'Made-with: love',
    'Made-with: Sweep',
    'AI-assisted: no',
    'AI-assistance: none',
    'Thanks-to: Claude',
    'Cursor: moved to the end',
    'Model: gpt-5 is now supported',
    'Tool: claude'
  ].map((text): [SignalPlace, string] => ['commit-trailer', text]),
  ...[
    'Add support for Claude Code, Copilot, Cursor, Codex, Devin and Jules',
    'fix(core): default gemini model',
    'Bump @openai/codex from 0.117.0 to 0.118.0',
    'Move the cursor to the end of the line',
    'Strip Co-authored-by: Claude <noreply@anthropic.com> lines',
    'Remove "Generated with Claude Code" from the template',
    'Generated with the new parser',
    'Generated by Continue',
    'Created by Sweep.',
    'raider: add a level',
    'See https://claude.ai/code for the product',
    'crush the remaining warnings, and warp the map',
    'Docs: how to set up CLAUDE.md and AGENTS.md'
  ].map((text): [SignalPlace, string] => ['commit-body', text]),
  ...[
    'Claude Dupont <claude.dupont@example.org>',
    'Devin Smith <devin@users.noreply.github.com>',
    'Jules <jules@example.org>',
    'Cody Banks <cody@example.org>',
    'Ludwig Boltzmann <bolt@example.org>',
    'gemini-cli-robot <gemini-cli-robot@google.com>',
    'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
    'Somebody <somebody@all-hands.dev>',
    'raider <raider@example.org>'
  ].map((text): [SignalPlace, string] => ['commit-author', text]),
  ...[
    'cursor-position',
    'claude-3-support',
    'codex-parser',
    'copilot-button',
    'precursor/x',
    'fix/claude/x',
    'feature/jules-verne',
    'dependabot/npm_and_yarn/openai/codex-0.118.0',
    'devin-smith/fix',
    'ai/fix'
  ].map((text): [SignalPlace, string] => ['branch', text]),
  ...['claude', 'ai', 'cursor', 'area: copilot', 'codex-cli'].map((text): [SignalPlace, string] => ['label', text]),
  ...[
    '> 🤖 Generated with [Claude Code](https://claude.com/claude-code)',
    '```\nCo-authored-by: Claude <noreply@anthropic.com>\n```',
    '<!-- 🤖 Generated with [Claude Code](https://claude.com/claude-code) -->',
    'This adds Claude Code, GitHub Copilot and Cursor to the list of tools.',
    'The page explains what "Generated with Claude Code" means.'
  ].map((text): [SignalPlace, string] => ['pr-body', text]),
  ...['CLAUDE.md', '.cursor/rules/a.mdc', 'src/claude/client.ts', 'AGENTS.md', 'docs/agent-trace.md'].map(
    (text): [SignalPlace, string] => ['file', text]
  ),
  ['pr-title', 'Codex: read the new format'],
  ['pr-title', 'Let Claude and Copilot write trailers']
]
