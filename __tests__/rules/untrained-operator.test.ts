import { describe, expect, test } from '@jest/globals'
import { relateTraining } from '../../src/facts/training.js'
import type { TrainingPolicy } from '../../src/model/policy.js'
import type { Account } from '../../src/model/pull-request.js'
import type { Finding } from '../../src/model/result.js'
import type { TrainingSource } from '../../src/model/training.js'
import { parseTraining } from '../../src/model/training-parse.js'
import { untrainedOperator } from '../../src/rules/untrained-operator.js'
import { aPolicy } from '../support/a-pull-request.js'
import { claudeTrailer, copilotReview, type Shown, shownFacts } from '../support/tool-facts.js'

const asked: TrainingPolicy = { reference: 'AI-101', required: true, register: '.github/ai-training.json' }
const person: Account = { login: 'ada', id: 10, type: 'User' }

/** Entries as `login training completed validUntil`; `-` for none. */
function register(...entries: string[]): TrainingSource {
  const people = entries.map(text => {
    const [login, training, completed, validUntil] = text.split(' ')
    return {
      login: login!,
      training: training!,
      completed: completed!,
      validUntil: validUntil === '-' ? null : validUntil!
    }
  })
  return { state: 'present', path: asked.register!, commit: 'b'.repeat(40), digest: { sha256: '0'.repeat(64) }, people }
}

function judge({
  source,
  author = person,
  training = asked,
  ...shown
}: Omit<Shown, 'author'> & {
  source?: TrainingSource | null
  author?: Account | null
  training?: TrainingPolicy | null
}) {
  const policy = aPolicy({ people: { training } })
  const facts = shownFacts({ says: 'AI assistance: Claude Code', on: '2026-11-20', ...shown }, policy)
  return untrainedOperator.check(
    {
      ...facts,
      pullRequest: { ...facts.pullRequest, author },
      training: relateTraining(policy, source, author, facts.at)
    },
    policy
  )
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind }) => kind)

describe('the entry of the author', () => {
  test.each<[string, string[], string[]]>([
    ['current', ['ada AI-101 2026-03-01 2027-03-01'], []],
    ['without an end', ['ada AI-101 2026-03-01 -'], []],
    ['of a login in another case', ['ADA AI-101 2026-03-01 2027-03-01'], []],
    ['completed today', ['ada AI-101 2026-11-20 2027-03-01'], []],
    ['completed tomorrow', ['ada AI-101 2026-11-21 2027-03-01'], ['fail']],
    ['that ended yesterday', ['ada AI-101 2026-03-01 2026-11-19'], ['fail']],
    ['that ends today', ['ada AI-101 2026-03-01 2026-11-20'], ['review']],
    ['that ends in 30 days', ['ada AI-101 2026-03-01 2026-12-20'], ['review']],
    ['that ends in 31 days', ['ada AI-101 2026-03-01 2026-12-21'], []],
    ['of another training', ['ada AI-102 2026-03-01 2027-03-01'], ['fail']],
    ['of somebody else', ['bob AI-101 2026-03-01 2027-03-01'], ['fail']],
    ['of a login that begins alike', ['ada2 AI-101 2026-03-01 2027-03-01'], ['fail']],
    ['in an empty register', [], ['fail']],
    ['ended and renewed', ['ada AI-101 2025-03-01 2026-03-01', 'ada AI-101 2026-03-01 2027-03-01'], []],
    [
      'renewed and ended, the other way round',
      ['ada AI-101 2026-03-01 2027-03-01', 'ada AI-101 2025-03-01 2026-03-01'],
      []
    ],
    [
      'current beside one that begins later',
      ['ada AI-101 2026-03-01 2027-03-01', 'ada AI-101 2026-12-01 2027-12-01'],
      []
    ]
  ])('%s', (_, entries, expected) => {
    expect(kinds(judge({ source: register(...entries) }))).toEqual(expected)
  })

  test('any training counts where the policy names none', () => {
    const training = { ...asked, reference: null }
    expect(judge({ source: register('ada X-1 2026-03-01 2027-03-01'), training })).toEqual([])
    expect(kinds(judge({ source: register(), training }))).toEqual(['fail'])
  })
})

describe('the tool', () => {
  test.each<[string, Shown, string[] | 'notApplicable']>([
    ['declared', {}, ['fail']],
    ['declared without a name', { says: 'AI usage: I used an LLM' }, ['fail']],
    ['certain', { says: '', commits: [claudeTrailer] }, ['fail']],
    ['strong', { says: '', headRef: 'codex/fix' }, ['review']],
    ['weak', { says: '', headRef: 'devin/fix' }, 'notApplicable'],
    ['an accepted suggestion', { says: '', commits: [copilotReview] }, 'notApplicable'],
    ['none', { says: 'AI assistance: none' }, 'notApplicable']
  ])('%s', (_, shown, expected) => {
    expect(kinds(judge({ ...shown, source: register() }))).toEqual(expected)
  })
})

describe('what cannot be known is open', () => {
  test('a register that is not there', () => {
    const source: TrainingSource = {
      state: 'unreadable',
      path: 'x.json',
      commit: null,
      reason: 'the base branch has no such file'
    }
    const [finding, ...more] = judge({ source }) as Finding[]
    expect(more).toEqual([])
    expect(finding!.kind).toBe('open')
    expect(finding!.message.text).toBe(
      'The training register "x.json" could not be read: "the base branch has no such file".'
    )
    expect(finding!.remedy!.text).toMatch(/people\.training\.register/)
  })

  test('one that is not there beside a policy file', () => {
    const reason = 'no such file lies beside the policy file'
    const source: TrainingSource = { state: 'unreadable', path: 'x.json', commit: null, reason }
    const policy = aPolicy({ people: { training: asked } })
    const facts = shownFacts({ says: 'AI assistance: Claude Code' }, policy)
    const training = relateTraining(policy, source, person, facts.at)
    const policySource = { state: 'local', policy, path: 'p.json', sha256: '' } as const
    const [finding] = untrainedOperator.check({ ...facts, training, policySource }, policy) as Finding[]
    expect(finding!.remedy!.text).toMatch(/^Put a training register at "x\.json" beside the policy file,/)
  })

  test('a register that is not valid, each problem with its place, also where no tool took part', () => {
    const text =
      '{ "version": 1,\n "people": [{ "login": "ada", "training": "AI-101", "completed": "2026-02-30", "validuntil": "x" }] }'
    const { problems } = parseTraining(text, 'x.json')
    const source: TrainingSource = { state: 'invalid', path: 'x.json', commit: null, digest: { sha256: '' }, problems }
    const findings = judge({ source, says: 'AI assistance: none' }) as Finding[]
    expect(findings.map(({ kind, message }) => [kind, message.text.slice(0, 30)])).toEqual([
      ['open', '"x.json", line 2, column 66, a'],
      ['open', '"x.json", line 2, column 80, a']
    ])
    expect(findings[1]!.message.text).toContain('did you mean "validUntil"?')
  })

  test('a register that the run did not read', () => {
    expect(kinds(judge({ source: undefined as never }))).toEqual(['open'])
  })

  test('an author who is not known, once a tool took part', () => {
    const [finding] = judge({ source: register(), author: null }) as Finding[]
    expect(finding!.kind).toBe('open')
    expect(finding!.remedy!.quoted).toEqual(['--pull-request'])
    expect(judge({ source: register(), author: null, says: 'AI assistance: none' })).toBe('notApplicable')
  })
})

test.each<Account>([
  { login: 'copilot-swe-agent[bot]', id: 1, type: 'Bot' },
  { login: 'Copilot', id: 1, type: 'Bot' },
  { login: 'some[bot]', id: 1, type: null }
])('a bot cannot be trained: a person who is answers for it (%p)', author => {
  expect(kinds(judge({ source: register(), author }))).toEqual(['review'])
})

test.each<[string, Parameters<typeof judge>[0]]>([
  ['names no training', { training: null }],
  ['names no register', { training: { ...asked, required: false, register: null } }],
  ['does not ask for it', { training: { ...asked, required: false }, source: register() }],
  ['is compared with history, which knows no accounts', { source: null }]
])('there is nothing to look at where the policy %s', (_, given) => {
  expect(judge(given)).toBe('notApplicable')
})

test('the entry that the remedy proposes, with its days filled in, clears it', () => {
  const [finding] = judge({ source: register('bob AI-101 2026-03-01 2027-03-01') }) as Finding[]
  expect(finding!.message.text).toBe(
    '"ada" let an AI tool take part and has no entry for the training "AI-101" in the register ".github/ai-training.json".'
  )
  const entry = finding!.remedy!.quoted.at(-1)!.replace('YYYY-MM-DD', '2026-11-20').replace('YYYY-MM-DD', '2027-11-20')
  const parsed = parseTraining(`{ "version": 1, "people": [${entry}] }`, 'x.json')
  const source = { ...register(), people: parsed.people! } as TrainingSource
  expect(judge({ source })).toEqual([])
})
