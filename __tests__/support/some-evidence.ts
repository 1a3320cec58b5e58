// Evidence as the five kinds of run leave it: what outputs show and what their tests read.
import type {
  ChangeRecord,
  Evidence,
  FileRecord,
  IntentRecord,
  LinkRecord,
  Predicate,
  ToolRecord
} from '../../src/model/evidence.js'
import { predicateType, schemaVersion, statementType } from '../../src/model/evidence.js'
import type { Result, ResultKind } from '../../src/model/result.js'
import { say, type Text } from '../../src/model/text.js'

const head = '7c1d2e9b04f5a6c3d8e7f60912ab34cd56ef7890'
const base = '19f0c2d3e4b5a697887766554433221100ffeedd'

type Parts = Partial<Omit<Predicate, 'intent' | 'change' | 'policy' | 'validation' | 'decision'>> & {
  intent?: Partial<IntentRecord>
  change?: Partial<ChangeRecord>
  policy?: Partial<Predicate['policy']>
  validation?: Partial<Predicate['validation']>
  decision?: Partial<Predicate['decision']>
}

/** A passed run with an enforcing policy, with the given parts of its predicate in place of the defaults. */
export function someEvidence(parts: Parts = {}): Evidence {
  const { intent, change, policy, validation, decision, ...rest } = parts
  return {
    _type: statementType,
    subject: [{ name: 'head', digest: { gitCommit: head } }],
    predicateType,
    predicate: {
      schemaVersion,
      verificationResult: 'PASSED',
      stage: 'pull_request',
      verifier: { id: 'https://example.com/remit', version: '0.1.0' },
      run: { environment: 'github-actions', at: '2026-11-22T10:00:00Z', repository: 'acme/shop', runId: '4711' },
      authority: { policyFrom: 'base', workflowFrom: 'refs/heads/main', required: null },
      tools: [],
      results: [],
      chain: { previous: null },
      retention: { store: 'artifact', days: 90, requiredDays: 90 },
      limits: ['Absence of a tool marker is not proof that no AI tool was used.'],
      ...rest,
      policy: {
        state: 'present',
        uri: `git+https://github.com/acme/shop@${base}#.github/remit.json`,
        commit: base,
        digest: { gitBlob: 'b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0', sha256: 'aa'.repeat(32) },
        mode: 'enforce',
        review: 'neutral',
        owner: null,
        reviewDue: null,
        dataClasses: [],
        inventory: [],
        ...policy
      },
      intent: {
        uri: 'https://github.com/acme/shop/pull/42',
        digest: { sha256: 'bb'.repeat(32) },
        author: 'mona',
        updatedAt: '2026-11-22T09:58:00Z',
        items: [
          { id: 'title', line: 0, kind: 'title', checked: null },
          { id: 't1', line: 3, kind: 'goal', checked: null },
          { id: 't2', line: 7, kind: 'criterion', checked: true },
          { id: 't3', line: 8, kind: 'criterion', checked: false }
        ],
        boundaries: { allow: [], deny: [] },
        declaration: { state: 'missing', tools: [], lines: [] },
        words: { title: 6, body: 48 },
        ...intent
      },
      change: {
        base,
        mergeBase: base,
        head,
        headRef: 'range-requests',
        baseRef: 'main',
        changeDigest: 'cc'.repeat(32),
        patchId: 'dd'.repeat(20),
        complete: true,
        source: 'git',
        commits: 2,
        taskFit: 90,
        rarity: { source: 'history', commits: 400, files: 900 },
        files: [],
        ...change
      },
      validation: {
        checks: [],
        testsChanged: [],
        weakened: [],
        selfAuthored: { tests: [], checks: [] },
        notValidated: [],
        stated: [],
        ...validation
      },
      people: { training: null },
      decision: { author: 'mona', approvals: [], waivers: [], ...decision }
    }
  }
}

export function someFile(path: string, parts: Partial<FileRecord> = {}): FileRecord {
  return {
    path,
    status: 'modified',
    mode: '100644',
    previousMode: '100644',
    blob: '1'.repeat(40),
    previousBlob: '2'.repeat(40),
    added: 12,
    deleted: 3,
    binary: false,
    kind: 'source',
    dataClass: null,
    trace: { state: 'unexplained', strength: 4, links: [] },
    ...parts
  }
}

export function explainedBy(...links: LinkRecord[]): Pick<FileRecord, 'trace'> {
  const byWay = links.every(link => link.via !== null)
  return { trace: { state: byWay ? 'companion' : 'explained', strength: links[0]?.strength ?? 0, links } }
}

export function someLink(parts: Partial<LinkRecord> = {}): LinkRecord {
  return {
    item: 't1',
    reason: 'named-symbol',
    words: ['parseRange'],
    met: ['parseRange'],
    via: null,
    strength: 91,
    ...parts
  }
}

export function someResult(
  ruleId: string,
  kind: ResultKind,
  message: Text,
  remedy: Text | null = null,
  parts: Partial<Result> = {}
): Result {
  return {
    ruleId,
    kind,
    message: message.text,
    remedy: remedy?.text ?? null,
    quoted: [...message.quoted, ...(remedy?.quoted ?? [])],
    clearedBy: null,
    controls: ['ISO27001-2022:A.8.32'],
    ...parts
  }
}

export function someTool(parts: Partial<ToolRecord> = {}): ToolRecord {
  return {
    toolId: 'claude-code',
    toolName: 'Claude Code',
    role: 'author',
    certainty: 'certain',
    declared: true,
    version: null,
    models: ['claude-opus-4-5'],
    account: null,
    scope: [],
    signals: [1, 2].map(number => ({
      id: `claude-code/commit-trailer-${number}`,
      where: 'commit-trailer',
      certainty: 'certain',
      role: 'author',
      commit: head,
      model: null,
      version: null,
      session: null,
      variant: null
    })),
    denied: null,
    register: {
      id: 'claude-code',
      owner: 'dev-tools',
      versions: null,
      models: [],
      account: null,
      configuration: null,
      processing: 'vendor',
      maxDataClass: 'internal',
      paths: { allow: ['**'], deny: [] },
      riskAssessment: null,
      supplier: null
    },
    ...parts
  }
}

const holding = ['missing-task', 'empty-change', 'missing-declaration', 'unlisted-tool', 'policy-changed']
const idle = ['data-class-exceeded']

function quietResults(without: readonly string[] = []): Result[] {
  return [
    ...holding.filter(id => !without.includes(id)).map(id => someResult(id, 'pass', say`Checked, holds.`)),
    ...idle.map(id => someResult(id, 'notApplicable', say`There was nothing to look at.`))
  ]
}

const explainedFiles: FileRecord[] = [
  someFile(
    'src/http/range.ts',
    explainedBy(someLink(), someLink({ reason: 'named-file', words: ['range.ts'], met: [], strength: 80 }))
  ),
  someFile(
    'src/http/response.ts',
    explainedBy(
      someLink({
        item: 't2',
        reason: 'shared-words',
        words: ['partial', 'content'],
        met: ['partialContent'],
        strength: 74
      })
    )
  ),
  someFile('src/http/range.test.ts', {
    kind: 'test',
    ...explainedBy(
      someLink({ item: null, reason: 'companion', words: [], met: [], via: 'src/http/range.ts', strength: 90 })
    )
  }),
  someFile('docs/http.md', {
    kind: 'documentation',
    ...explainedBy(someLink({ item: 'title', reason: 'directory', words: ['http'], met: ['http'], strength: 55 }))
  })
]

const declared: Partial<IntentRecord> = { declaration: { state: 'tools', tools: [], lines: [12] } }

const leaveBoundary = (path: string) =>
  say`Take ${path} out of this pull request, or add it to the Boundaries section of the description.`

const unexplained = (path: string, word: string): Result =>
  someResult(
    'unexplained-file',
    'review',
    say`No line of the task explains ${path}.`,
    say`If it belongs, say why in the description, for example: ${`- ${path}: ${word}`}. If not, move it to a pull request of its own.`,
    { path }
  )

export const passed = (): Evidence =>
  someEvidence({
    intent: declared,
    change: { files: explainedFiles },
    tools: [someTool()],
    validation: { testsChanged: ['src/http/range.test.ts'], stated: [10, 11] },
    decision: {
      approvals: [{ login: 'hubot', type: 'User', commit: head, at: '2026-11-22T09:59:00Z', independent: true }]
    },
    results: [...quietResults(), someResult('unexplained-file', 'pass', say`Checked, holds.`)]
  })

export const review = (): Evidence =>
  someEvidence({
    verificationResult: 'REVIEW',
    intent: declared,
    change: {
      files: [
        ...explainedFiles,
        someFile('src/billing/quota.ts', {
          trace: {
            state: 'unexplained',
            strength: 12,
            links: [someLink({ item: 't3', reason: 'shared-words', words: ['limit'], met: ['limit'], strength: 12 })]
          }
        }),
        someFile('.github/workflows/release.yml', { kind: 'ci' })
      ]
    },
    tools: [someTool()],
    validation: {
      testsChanged: ['src/http/range.test.ts'],
      notValidated: [{ what: 'load test', why: 'no staging this week', line: 14 }]
    },
    results: [
      ...quietResults(),
      unexplained('.github/workflows/release.yml', 'publish from the new branch'),
      unexplained('src/billing/quota.ts', 'the limit that range requests count against')
    ]
  })

export const failed = (): Evidence =>
  someEvidence({
    verificationResult: 'FAILED',
    intent: {
      ...declared,
      boundaries: { allow: [{ pattern: 'src/http/**', line: 5 }], deny: [{ pattern: 'infra/**', line: 6 }] }
    },
    change: {
      files: [
        ...explainedFiles.map(file => ({ ...file, dataClass: 'internal' })),
        someFile('infra/prod/dns.tf', { kind: 'configuration', dataClass: 'confidential' }),
        someFile('src/billing/quota.ts', { dataClass: 'confidential' }),
        someFile('src/http/legacy/old-range.ts', {
          status: 'renamed',
          previousFilename: 'src/http/old-range.ts',
          dataClass: 'internal',
          ...explainedBy(someLink({ reason: 'directory', words: ['http'], met: ['http'], strength: 48 }))
        })
      ]
    },
    tools: [
      someTool(),
      someTool({
        toolId: 'cursor',
        toolName: 'Cursor',
        certainty: 'strong',
        declared: false,
        models: [],
        signals: [
          {
            id: 'cursor/branch-1',
            where: 'branch',
            certainty: 'strong',
            role: 'author',
            commit: null,
            model: null,
            version: null,
            session: null,
            variant: null
          }
        ],
        register: null
      })
    ],
    results: [
      someResult('missing-task', 'pass', say`Checked, holds.`),
      someResult('empty-change', 'pass', say`Checked, holds.`),
      someResult(
        'outside-boundary',
        'fail',
        say`${'infra/prod/dns.tf'} lies inside ${'infra/**'}, which the description says must not be touched.`,
        leaveBoundary('infra/prod/dns.tf'),
        { path: 'infra/prod/dns.tf', taskLine: 6 }
      ),
      someResult(
        'outside-boundary',
        'fail',
        say`${'src/billing/quota.ts'} lies outside the boundaries that the description sets: ${'src/http/**'}.`,
        leaveBoundary('src/billing/quota.ts'),
        { path: 'src/billing/quota.ts', taskLine: 5 }
      ),
      unexplained('src/billing/quota.ts', 'the limit that range requests count against'),
      someResult(
        'forbidden-path',
        'fail',
        say`${'infra/prod/dns.tf'} matches ${'infra/prod/**'}, which the policy forbids to AI tools: ${'production credentials'}. ${'claude-code'} took part in this change.`,
        say`Make this change in a pull request without an AI tool, or ask ${'@acme/platform'} for a change of the policy.`,
        { path: 'infra/prod/dns.tf' }
      ),
      someResult('missing-declaration', 'pass', say`Checked, holds.`),
      someResult(
        'undeclared-tool',
        'review',
        say`The branch name looks like ${'cursor'}, and the description does not name it.`,
        say`Add a line such as ${'AI assistance: Claude Code, Cursor'} to the description, or say there that it was not used.`,
        { toolId: 'cursor' }
      ),
      someResult(
        'data-class-exceeded',
        'fail',
        say`${'claude-code'} is cleared up to ${'internal'}; ${'infra/prod/dns.tf'} is ${'confidential'}.`,
        say`Redo this file without ${'claude-code'}, or have its clearance raised in the policy on the base branch.`,
        { path: 'infra/prod/dns.tf', toolId: 'claude-code' }
      ),
      someResult('policy-changed', 'pass', say`Checked, holds.`)
    ]
  })

export const incomplete = (): Evidence =>
  someEvidence({
    verificationResult: 'INCOMPLETE',
    change: {
      mergeBase: null,
      changeDigest: null,
      patchId: null,
      complete: false,
      source: 'none',
      commits: null,
      files: []
    },
    results: [
      someResult(
        'incomplete-input',
        'open',
        say`The merge base of ${'main'} and ${'range-requests'} is not in this clone, so the change is not known.`,
        say`Run again; if it stays, set ${'fetch-depth: 0'} on the checkout step.`
      ),
      someResult('missing-task', 'pass', say`Checked, holds.`),
      someResult('unexplained-file', 'notApplicable', say`There was nothing to look at.`)
    ]
  })

export const observed = (): Evidence => {
  const evidence = failed()
  evidence.predicate.policy.mode = 'observe'
  return evidence
}

export const samples = { passed, review, failed, incomplete, observed }
