import { describe, expect, test } from '@jest/globals'
import { unknownSignalIds } from '../../src/facts/signal-book.js'
import type { OwnSignal } from '../../src/model/policy.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { detect, seen, shownIn } from '../support/shown-signal.js'

/** The policy as a team writes it. */
function policyOf(...tools: object[]) {
  const { policy, problems } = parsePolicy(JSON.stringify({ version: 1, tools }), 'remit.json')
  expect(problems).toEqual([])
  return policy!
}

type Given = Partial<OwnSignal> & Pick<OwnSignal, 'where' | 'text'>
const acme = (...add: Given[]) => policyOf({ id: 'acme-agent', signals: { add } })

describe('a form that the policy adds', () => {
  test.each<[Given, Parameters<typeof shownIn>]>([
    [{ where: 'address', text: 'agent@acme.example' }, ['commit-author', 'Acme Agent <Agent@Acme.example>']],
    [{ where: 'address', text: 'agent@acme.example' }, ['committer', 'Acme Agent <agent@acme.example>']],
    [{ where: 'address', text: 'agent@acme.example' }, ['commit-trailer', 'Co-authored-by: Acme <agent@acme.example>']],
    [{ where: 'address', text: 'agent@acme.example' }, ['pr-body', 'Co-authored-by: Acme <agent@acme.example>']],
    [{ where: 'address', text: 'agent+', match: 'starts-with' }, ['commit-author', 'Acme <agent+7@acme.example>']],
    [{ where: 'commit-trailer', text: 'Acme-Session:', match: 'starts-with' }, ['commit-trailer', 'acme-session : 12']],
    [{ where: 'commit-trailer', text: 'Made-with: Acme' }, ['commit-trailer', '  * MADE-WITH:  acme']],
    [{ where: 'commit-body', text: 'Written by the Acme agent' }, ['commit-body', 'written by  the acme agent']],
    [{ where: 'commit-author', text: 'Acme Bot <', match: 'starts-with' }, ['commit-author', 'Acme Bot <x@y.example>']],
    [{ where: 'committer', text: 'Acme Bot <x@y.example>' }, ['committer', 'Acme Bot <x@y.example>']],
    [{ where: 'pr-author', text: 'acme-agent[bot]' }, ['pr-author', 'acme-agent[bot]']],
    [{ where: 'pr-title', text: '[acme]', match: 'starts-with' }, ['pr-title', '[Acme] Fix it']],
    [{ where: 'pr-body', text: 'Written by Acme' }, ['pr-body', 'Written by Acme']],
    [{ where: 'branch', text: 'acme/', match: 'starts-with' }, ['branch', 'acme/fix']],
    [{ where: 'label', text: 'AI' }, ['label', 'ai']],
    [{ where: 'file', text: '.acme/run.json' }, ['file', '.acme/run.json']]
  ])('%j is seen in %j', (form, [where, text]) => {
    const uses = detect(shownIn(where, text), acme(form))
    expect(seen(uses)).toEqual(['acme-agent author strong'])
    expect(uses[0]!.signals[0]).toMatchObject({ id: 'acme-agent/policy-1', where })
  })

  test.each<[Given, Parameters<typeof shownIn>]>([
    [{ where: 'address', text: 'agent@acme.example' }, ['commit-author', 'agent@acme.example <ada@example.org>']],
    [{ where: 'address', text: 'agent@acme.example' }, ['commit-trailer', 'Reported-by: Acme <agent@acme.example>']],
    [{ where: 'branch', text: 'acme/' }, ['branch', 'acme/fix']],
    [{ where: 'branch', text: 'a.me', match: 'starts-with' }, ['branch', 'acme/fix']],
    [{ where: 'label', text: '.*' }, ['label', 'anything']],
    [{ where: 'label', text: 'AI' }, ['branch', 'ai']],
    [{ where: 'branch', text: 'acme/', match: 'starts-with' }, ['branch', 'fix/acme/x']]
  ])('%j is no pattern, and is not seen in %j', (form, [where, text]) => {
    expect(detect(shownIn(where, text), acme(form))).toEqual([])
  })

  test('has the certainty and role that the team gives it, and a number of its own', () => {
    const policy = acme(
      { where: 'label', text: 'first' },
      { where: 'label', text: 'second', certainty: 'certain', role: 'reviewer' }
    )
    const [use] = detect({ labels: ['second'] }, policy)
    expect([use!.role, use!.certainty, use!.signals[0]!.id]).toEqual(['reviewer', 'certain', 'acme-agent/policy-2'])
  })

  test('joins the known tool behind the register entry', () => {
    const policy = policyOf({ id: 'claude', signals: { add: [{ where: 'label', text: 'by claude' }] } })
    expect(seen(detect({ labels: ['by claude'] }, policy))).toEqual(['claude-code author strong'])
  })

  test('counts for a bot that is otherwise known to be no tool', () => {
    const policy = acme({ where: 'commit-author', text: 'renovate[bot] <', match: 'starts-with' })
    const shown = shownIn('commit-author', 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>')
    expect(seen(detect(shown, policy))).toEqual(['acme-agent author strong'])
  })
})

describe('a known form that the policy switches off', () => {
  const trailer = 'Co-authored-by: Copilot <copilot@github.com>'
  const off = policyOf({ id: 'github-copilot', signals: { off: ['github-copilot/commit-trailer-6'] } })

  test('is no longer seen, and the others are', () => {
    expect(seen(detect({ commits: [`Fix\n\n${trailer}`] }))).toEqual(['github-copilot author strong'])
    expect(detect({ commits: [`Fix\n\n${trailer}`] }, off)).toEqual([])
    expect(seen(detect({ headRef: 'copilot/fix' }, off))).toEqual(['github-copilot author strong'])
  })

  test.each([
    ['branch', 'claude/fix', 'claude-code/branch-1'],
    ['commit-author', 'Claude <noreply@anthropic.com>', 'claude-code/commit-author-1'],
    ['file', '.agent-trace/x.json', 'agent-trace/file-1'],
    ['pr-author', 'claude[bot]', 'claude-code/pr-author-1']
  ] as const)('in %s: %s', (where, text, id) => {
    const policy = policyOf({ id: 'claude-code', signals: { off: [id] } })
    expect(detect(shownIn(where, text), policy)).toEqual([])
  })

  test('and that no known tool has is found out', () => {
    const ids = ['claude-code/branch-1', 'claude-code/branch-99', 'nobody/branch-1']
    expect(unknownSignalIds(policyOf({ id: 'claude-code', signals: { off: ids } }))).toEqual(ids.slice(1))
  })
})

describe('what a policy may not write', () => {
  test.each<[object, string, string]>([
    [{ add: [{ text: 'x y' }] }, 'tools[0].signals.add[0].where', 'missing-key'],
    [{ add: [{ where: 'branch' }] }, 'tools[0].signals.add[0].text', 'missing-key'],
    [{ add: [{ where: 'everywhere', text: 'abc' }] }, 'tools[0].signals.add[0].where', 'wrong-value'],
    [{ add: [{ where: 'git-notes', text: 'abc' }] }, 'tools[0].signals.add[0].where', 'wrong-value'],
    [{ add: [{ where: 'branch', text: 'abc', match: 'regex' }] }, 'tools[0].signals.add[0].match', 'wrong-value'],
    [{ add: [{ where: 'branch', pattern: '^a', text: 'abc' }] }, 'tools[0].signals.add[0].pattern', 'unknown-key'],
    [{ add: [{ where: 'branch', text: 'a' }] }, 'tools[0].signals.add[0].text', 'wrong-value'],
    [{ add: [{ where: 'branch', text: ' ab' }] }, 'tools[0].signals.add[0].text', 'wrong-value'],
    [{ add: [{ where: 'branch', text: 'a\nb' }] }, 'tools[0].signals.add[0].text', 'wrong-value'],
    [
      { add: [{ where: 'branch', text: 'abc', certainty: 'sure' }] },
      'tools[0].signals.add[0].certainty',
      'wrong-value'
    ],
    [{ add: [{ where: 'branch', text: 'abc', role: 'context' }] }, 'tools[0].signals.add[0].role', 'wrong-value'],
    [{ off: ['Claude Code'] }, 'tools[0].signals.off[0]', 'wrong-value'],
    [{ off: ['a/branch-1', 'a/branch-1'] }, 'tools[0].signals.off[1]', 'duplicate-value']
  ])('%j: %s is a %s', (signals, path, code) => {
    const text = JSON.stringify({ version: 1, tools: [{ id: 'claude-code', signals }] })
    expect(parsePolicy(text, 'remit.json').problems).toMatchObject([{ path, code }])
  })
})
