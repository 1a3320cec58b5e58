import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  loadLocal
} from "./chunk-74JLYUDH.js";
import {
  renderTerminal
} from "./chunk-LKRTU7PI.js";
import {
  renderJobSummary
} from "./chunk-7PHF65UR.js";
import "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import {
  safeLog
} from "./chunk-Z4T37VDB.js";
import {
  evidenceBytes
} from "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import {
  evaluate
} from "./chunk-S5LGV35R.js";
import "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import {
  conclusionOf,
  exitCodeOf
} from "./chunk-AHE2HMOA.js";
import {
  gitEnvironment,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/commands/demo.ts
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/commands/demo-repository.ts
var demoTime = "2026-11-22T12:00:00.000Z";
var policy = {
  version: 1,
  mode: "enforce",
  review: "neutral",
  owner: "platform-security",
  reviewDue: "2027-06-30",
  task: { minimumWords: 5, boundaries: "optional", declaration: "required", declareBy: ["description"] },
  dataClasses: ["public", "internal", "confidential", "strictly-confidential"],
  defaultDataClass: "internal",
  paths: [
    { match: ["src/billing/**"], dataClass: "confidential" },
    { match: ["infra/prod/**", "**/*.pem"], forbid: "ai", reason: "production credentials" }
  ],
  tools: [
    {
      id: "claude-code",
      owner: "dev-tools",
      versions: ">=2.0.0",
      models: ["claude-*"],
      account: "managed",
      processing: "vendor",
      maxDataClass: "internal",
      riskAssessment: { reference: "RA-17", reviewed: "2026-06-01", due: "2027-06-01" },
      supplier: { agreement: "DPA-2026-04", trainingOptOut: true, certificates: ["ISO/IEC 27001"] }
    }
  ],
  rules: { "unexplained-file": "review" }
};
var base = {
  ".github/remit.json": `${JSON.stringify(policy, null, 2)}
`,
  "README.md": "# Shop\n\nA small shop.\n",
  "src/billing/invoice.ts": `export interface Line { quantity: number; price: number }

export function invoiceTotal(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
}
`,
  "src/webhooks/deliver.ts": `export async function deliverWebhook(url: string, body: string): Promise<boolean> {
  const response = await fetch(url, { method: 'POST', body })
  return response.ok
}
`,
  "src/auth/session.ts": `export const sessionMinutes = 30

export function isExpired(startedAt: number, now: number): boolean {
  return now - startedAt > sessionMinutes * 60_000
}
`,
  "src/search/query.ts": `export function parseQuery(text: string): string[] {
  return text.split(' ')
}
`,
  "infra/prod/dns.tf": 'resource "dns_record" "shop" {\n  name  = "shop"\n  value = "192.0.2.10"\n}\n'
};
var demoPullRequests = [
  {
    number: 1,
    branch: "round-invoice-totals",
    title: "Round invoice totals to whole cents",
    body: `Invoice totals showed fractions of a cent, because \`invoiceTotal\` added unrounded products.
Each line is now rounded before it is added, and a test covers three lines of 0.335.

May touch: src/billing/**

AI assistance: none
`,
    message: "Round invoice totals to whole cents",
    files: {
      "src/billing/invoice.ts": `export interface Line { quantity: number; price: number }

const toCents = (amount: number): number => Math.round(amount * 100)

export function invoiceTotal(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + toCents(line.quantity * line.price), 0) / 100
}
`,
      "src/billing/invoice.test.ts": `import { invoiceTotal } from './invoice.js'

test('rounds each line', () => {
  const line = { quantity: 1, price: 0.335 }
  expect(invoiceTotal([line, line, line])).toBe(1.02)
})
`
    }
  },
  {
    number: 2,
    branch: "retry-webhooks",
    title: "Retry failed webhook deliveries",
    body: `When a webhook does not answer, \`deliverWebhook\` now tries again up to three times, with a pause that doubles.

AI assistance: Claude Code 2.1.133 (Claude Opus 4.8), managed account
`,
    message: `Retry failed webhook deliveries

Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>`,
    files: {
      "src/webhooks/deliver.ts": `const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

export async function deliverWebhook(url: string, body: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await fetch(url, { method: 'POST', body })
    if (response.ok) return true
    await pause(250 * 2 ** attempt)
  }
  return false
}
`,
      "src/auth/session.ts": `export const sessionMinutes = 480

export function isExpired(startedAt: number, now: number): boolean {
  return now - startedAt > sessionMinutes * 60_000
}
`
    }
  },
  {
    number: 3,
    branch: "search-phrases",
    title: "Search for quoted phrases",
    body: `\`parseQuery\` now keeps a quoted phrase together as one term.

- May touch: src/search/**

AI assistance: Claude Code 2.1.133 (Claude Opus 4.8), managed account
`,
    message: `Search for quoted phrases

Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>
Co-authored-by: Cursor <cursoragent@cursor.com>`,
    files: {
      "src/search/query.ts": `export function parseQuery(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|\\S+/g)].map(match => match[1] ?? match[0])
}
`,
      "infra/prod/dns.tf": 'resource "dns_record" "shop" {\n  name  = "shop"\n  value = "203.0.113.7"\n}\n'
    }
  }
];
async function createDemoRepository(dir) {
  const call = { env: gitEnvironment(), cwd: dir };
  await runGit(["init", "--quiet", "--initial-branch=main", dir], call);
  const branches = demoPullRequests.map((pull) => commit(pull.branch, pull.message, pull.files, "refs/heads/main"));
  await runGit(["fast-import", "--quiet"], {
    ...call,
    input: [commit("main", "A small shop", base, null), ...branches].join("")
  });
}
function asPullRequest(pull) {
  return {
    title: pull.title,
    body: pull.body,
    author: { login: "ada", id: 1, type: "User" },
    headRef: pull.branch,
    baseRef: "main",
    labels: [],
    assignees: [],
    number: pull.number,
    url: null,
    updatedAt: null,
    fork: false
  };
}
function commit(branch, message, files, from) {
  const person = "Ada <ada@example.com> 1795348800 +0000";
  const data = (text) => `data ${Buffer.byteLength(text)}
${text}
`;
  const changes = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}
${data(content)}`);
  return `commit refs/heads/${branch}
committer ${person}
${data(message)}${from === null ? "" : `from ${from}
`}${changes.join("")}
`;
}

// src/commands/demo.ts
async function demo(args) {
  if (args.length > 0) throw new UsageError("remit demo takes no arguments.");
  const print = (text) => safeLog(text, (chunk) => process.stdout.write(chunk));
  const folder = mkdtempSync(join(tmpdir(), "remit-demo-"));
  const repository = join(folder, "shop");
  mkdirSync(repository);
  await createDemoRepository(repository);
  print(`A small repository with a policy and three pull requests: ${repository}
`);
  const lines = [];
  for (const pull of demoPullRequests) {
    const evidence = await judge(repository, pull);
    const written = writeRecord(join(folder, "evidence", `pull-request-${pull.number}`), evidence);
    const { verificationResult } = evidence.predicate;
    print(`${"=".repeat(100)}
Pull request ${pull.number}: ${pull.title}
`);
    print(renderTerminal(evidence, { colour: process.stdout.isTTY === true && !process.env.NO_COLOR }));
    print(`On GitHub: check "Remit report" ${conclusionOf(evidence)}, job exit ${exitCodeOf(evidence)}
`);
    lines.push(`  ${verificationResult.padEnd(10)} pull request ${pull.number}   ${written}`);
  }
  print(
    `${"=".repeat(100)}
Evidence, and beside each the summary as GitHub shows it (summary.md):
${lines.join("\n")}
`
  );
  print(
    `Why is a file explained?   remit explain ${join(folder, "evidence", "pull-request-2", "evidence.json")} src/auth/session.ts`
  );
  return 0;
}
async function judge(repository, pull) {
  const { pullRequest, policySource, training } = await loadLocal({
    repo: repository,
    base: "main",
    head: pull.branch,
    title: null,
    body: null,
    policyFile: null,
    pullRequest: asPullRequest(pull)
  });
  return evaluate({ pullRequest, policySource, training, at: demoTime, run: { environment: "command-line" } });
}
function writeRecord(folder, evidence) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "evidence.json");
  writeFileSync(path, evidenceBytes(evidence));
  writeFileSync(join(folder, "summary.md"), `${renderJobSummary(evidence)}
`);
  return path;
}
export {
  demo
};
