// Facts for the rules on AI tools, made as the whole program makes them: description parsed, tools detected.
import { customersOfFiles } from '../../src/facts/data-classes.js'
import type { Facts } from '../../src/facts/facts.js'
import { detectTools } from '../../src/facts/tool-use.js'
import type { Policy, RegisteredTool } from '../../src/model/policy.js'
import type { Account } from '../../src/model/pull-request.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aPolicy, aPullRequest, type FileInput, someFacts } from './a-pull-request.js'

export interface Shown {
  /** What stands below the first paragraph of the description. */
  says?: string
  commits?: string[]
  headRef?: string
  author?: Account
  files?: FileInput[]
  dataClasses?: (string | null)[]
  /** Day for which to judge. */
  on?: string
}

export const claudeTrailer = 'Fix the parser\n\nCo-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>'
export const cursorTrailer = 'Fix the parser\n\nMade-with: Cursor'
export const copilotReview = 'Fix\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>'

export function shownFacts(shown: Shown, policy: Policy = aPolicy()): Facts {
  const body = `The parser dropped the last line.\n\n${shown.says ?? ''}`
  const { commits = ['Fix the parser'], headRef = 'fix-parser', files = ['src/a.ts'] } = shown
  const who = shown.author === undefined ? {} : { author: shown.author }
  const pullRequest = aPullRequest({ title: 'Fix the parser', body, commits, headRef, files, ...who })
  const task = parseTask(pullRequest.title, pullRequest.body)
  const facts = someFacts({ pullRequest: { body, commits, headRef }, files, task })
  return {
    ...facts,
    pullRequest,
    toolUses: detectTools({ pullRequest, task, policy }),
    dataClasses: shown.dataClasses ?? facts.dataClasses,
    customers: customersOfFiles(facts.files, policy),
    ...(shown.on === undefined ? {} : { at: `${shown.on}T12:00:00Z` })
  }
}

export function aTool(overrides: Partial<RegisteredTool> & { id: string }): RegisteredTool {
  return {
    owner: 'dev-tools',
    versions: null,
    models: [],
    account: null,
    configuration: null,
    processing: 'vendor',
    maxDataClass: null,
    paths: { allow: [], deny: [] },
    riskAssessment: null,
    supplier: null,
    ...overrides
  }
}
