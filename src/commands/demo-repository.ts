// The demo's repository: a small shop with a policy, and three pull requests to it. Written by `git fast-import`, with
// fixed names and times, so that the demo gives the same commits everywhere.
import { gitEnvironment, runGit } from '../inputs/git-process.js'
import type { LocalPullRequest } from '../inputs/load.js'

/** The instant for which the demo judges. */
export const demoTime = '2026-11-22T12:00:00.000Z'

export interface DemoPullRequest {
  number: number
  branch: string
  title: string
  body: string
  message: string
  /** Whole files at head. */
  files: Record<string, string>
}

const policy = {
  version: 1,
  mode: 'enforce',
  review: 'neutral',
  owner: 'platform-security',
  reviewDue: '2027-06-30',
  task: { minimumWords: 5, boundaries: 'optional', declaration: 'required', declareBy: ['description'] },
  dataClasses: ['public', 'internal', 'confidential', 'strictly-confidential'],
  defaultDataClass: 'internal',
  paths: [
    { match: ['src/billing/**'], dataClass: 'confidential' },
    { match: ['infra/prod/**', '**/*.pem'], forbid: 'ai', reason: 'production credentials' }
  ],
  tools: [
    {
      id: 'claude-code',
      owner: 'dev-tools',
      versions: '>=2.0.0',
      models: ['claude-*'],
      account: 'managed',
      processing: 'vendor',
      maxDataClass: 'internal',
      riskAssessment: { reference: 'RA-17', reviewed: '2026-06-01', due: '2027-06-01' },
      supplier: { agreement: 'DPA-2026-04', trainingOptOut: true, certificates: ['ISO/IEC 27001'] }
    }
  ],
  rules: { 'unexplained-file': 'review' }
}

const base: Record<string, string> = {
  '.github/remit.json': `${JSON.stringify(policy, null, 2)}\n`,
  'README.md': '# Shop\n\nA small shop.\n',
  'src/billing/invoice.ts': `export interface Line { quantity: number; price: number }

export function invoiceTotal(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
}
`,
  'src/webhooks/deliver.ts': `export async function deliverWebhook(url: string, body: string): Promise<boolean> {
  const response = await fetch(url, { method: 'POST', body })
  return response.ok
}
`,
  'src/auth/session.ts': `export const sessionMinutes = 30

export function isExpired(startedAt: number, now: number): boolean {
  return now - startedAt > sessionMinutes * 60_000
}
`,
  'src/search/query.ts': `export function parseQuery(text: string): string[] {
  return text.split(' ')
}
`,
  'infra/prod/dns.tf': 'resource "dns_record" "shop" {\n  name  = "shop"\n  value = "192.0.2.10"\n}\n'
}

export const demoPullRequests: DemoPullRequest[] = [
  {
    number: 1,
    branch: 'round-invoice-totals',
    title: 'Round invoice totals to whole cents',
    body: `Invoice totals showed fractions of a cent, because \`invoiceTotal\` added unrounded products.
Each line is now rounded before it is added, and a test covers three lines of 0.335.

May touch: src/billing/**

AI assistance: none
`,
    message: 'Round invoice totals to whole cents',
    files: {
      'src/billing/invoice.ts': `export interface Line { quantity: number; price: number }

const toCents = (amount: number): number => Math.round(amount * 100)

export function invoiceTotal(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + toCents(line.quantity * line.price), 0) / 100
}
`,
      'src/billing/invoice.test.ts': `import { invoiceTotal } from './invoice.js'

test('rounds each line', () => {
  const line = { quantity: 1, price: 0.335 }
  expect(invoiceTotal([line, line, line])).toBe(1.02)
})
`
    }
  },
  {
    number: 2,
    branch: 'retry-webhooks',
    title: 'Retry failed webhook deliveries',
    body: `When a webhook does not answer, \`deliverWebhook\` now tries again up to three times, with a pause that doubles.

AI assistance: Claude Code 2.1.133 (Claude Opus 4.8), managed account
`,
    message: `Retry failed webhook deliveries

Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>`,
    files: {
      'src/webhooks/deliver.ts': `const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

export async function deliverWebhook(url: string, body: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(url, { method: 'POST', body })
    if (response.ok) return true
    await pause(250 * 2 ** attempt)
  }
  return false
}
`,
      'src/auth/session.ts': `export const sessionMinutes = 480

export function isExpired(startedAt: number, now: number): boolean {
  return now - startedAt > sessionMinutes * 60_000
}
`
    }
  },
  {
    number: 3,
    branch: 'search-phrases',
    title: 'Search for quoted phrases',
    body: `\`parseQuery\` now keeps a quoted phrase together as one term.

- May touch: src/search/**

AI assistance: Claude Code 2.1.133 (Claude Opus 4.8), managed account
`,
    message: `Search for quoted phrases

Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>
Co-authored-by: Cursor <cursoragent@cursor.com>`,
    files: {
      'src/search/query.ts': `export function parseQuery(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|\\S+/g)].map(match => match[1] ?? match[0])
}
`,
      'infra/prod/dns.tf': 'resource "dns_record" "shop" {\n  name  = "shop"\n  value = "203.0.113.7"\n}\n'
    }
  }
]

/** Creates the repository in an empty folder. */
export async function createDemoRepository(dir: string): Promise<void> {
  const call = { env: gitEnvironment(), cwd: dir }
  await runGit(['init', '--quiet', '--initial-branch=main', dir], call)
  const branches = demoPullRequests.map(pull => commit(pull.branch, pull.message, pull.files, 'refs/heads/main'))
  await runGit(['fast-import', '--quiet'], {
    ...call,
    input: [commit('main', 'A small shop', base, null), ...branches].join('')
  })
}

/** The pull request as GitHub would give it. */
export function asPullRequest(pull: DemoPullRequest): LocalPullRequest {
  return {
    title: pull.title,
    body: pull.body,
    author: { login: 'ada', id: 1, type: 'User' },
    headRef: pull.branch,
    baseRef: 'main',
    labels: [],
    assignees: [],
    number: pull.number,
    url: null,
    updatedAt: null,
    fork: false
  }
}

function commit(branch: string, message: string, files: Record<string, string>, from: string | null): string {
  const person = 'Ada <ada@example.com> 1795348800 +0000'
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const changes = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`)
  return `commit refs/heads/${branch}\ncommitter ${person}\n${data(message)}${from === null ? '' : `from ${from}\n`}${changes.join('')}\n`
}
