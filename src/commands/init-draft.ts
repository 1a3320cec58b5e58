// The first policy of a repository, out of what it shows. It only observes, and every entry has a reason that is told.
import { knownTools } from '../facts/known-tools.js'
import type { Layout, Suggestion } from '../facts/layout.js'
import type { SeenTool } from '../facts/seen-tools.js'
import type { InitReason } from '../model/init-report.js'
import type { RuleLevel } from '../model/policy.js'
import { parsePolicy } from '../model/policy-parse.js'
import { join, say, type Text } from '../model/text.js'

export interface PolicyDraft {
  version: 1
  mode: 'observe'
  task: { declaration: 'optional' }
  dataClasses: string[]
  defaultDataClass: string
  paths?: { match: string[]; dataClass?: string; forbid?: 'ai'; reason?: string }[]
  tools?: { id: string; maxDataClass: string }[]
  rules?: Record<string, RuleLevel>
}

export interface Drafted {
  draft: PolicyDraft
  reasons: InitReason[]
}

/** Drafts it. Pure; the same repository gives the same draft. */
export function draftPolicy(layout: Layout, seen: readonly SeenTool[], commits: number): Drafted {
  const published = layout.licence !== null
  const usual = published ? 'public' : 'internal'
  const tools = seen.filter(({ toolId }) => isKnown(toolId))
  const confidential = published ? [] : layout.confidential
  const paths: NonNullable<PolicyDraft['paths']> = [
    ...confidential.map(({ match }) => ({ match: [match], dataClass: 'confidential' })),
    ...layout.closed.map(({ match, reason }) => ({ match: [match], forbid: 'ai' as const, reason }))
  ]
  const draft: PolicyDraft = {
    version: 1,
    mode: 'observe',
    task: { declaration: 'optional' },
    dataClasses: ['public', 'internal', 'confidential'],
    defaultDataClass: usual,
    ...(paths.length > 0 ? { paths } : {}),
    ...(tools.length > 0 ? { tools: tools.map(({ toolId }) => ({ id: toolId, maxDataClass: usual })) } : {})
  }
  const reasons: InitReason[] = [
    { key: 'mode observe', why: join('all is computed and recorded, and no merge is held') },
    {
      key: 'task.declaration optional',
      why: join('nobody has to name AI tools yet; a statement that is made is read')
    },
    {
      key: `defaultDataClass ${usual}`,
      why:
        layout.licence === null
          ? join('no licence lies at the top, so nothing is taken as published')
          : say`${layout.licence} lies at the top, so the files are taken as published`
    },
    ...confidential.map(suggestion => ({ key: 'paths, confidential', why: placeWords(suggestion) })),
    ...layout.closed.map(suggestion => ({ key: closedKey, why: placeWords(suggestion) })),
    ...tools.map(tool => ({ key: 'tools', why: seenWords(tool, commits) }))
  ]
  return { draft: readable(draft), reasons }
}

/** Key of the reasons for closed places, each of which begins with its pattern. */
export const closedKey = 'paths, closed to AI tools'

/** Characters that a line of the file may have before its value is spread over several. */
const lineWidth = 100

/** The file as it is written: what fits stands on one line, so that a register reads like a list. */
export function draftText(draft: PolicyDraft): string {
  return `${formatJson(draft, '')}\n`
}

function formatJson(value: unknown, indent: string): string {
  const flat = flatJson(value)
  const isTop = indent === ''
  if (typeof value !== 'object' || value === null || (!isTop && indent.length + flat.length <= lineWidth)) return flat
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map(item => formatJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.map(item => inner + item).join(',\n')}\n${indent}${close}`
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`)
  return `{ ${members.join(', ')} }`
}

/** Leaves out what the reader of policies refuses, such as a path that reads as a pattern over its limits. */
function readable(draft: PolicyDraft): PolicyDraft {
  const { paths, ...rest } = draft
  const kept =
    paths?.filter(entry => parsePolicy(JSON.stringify({ ...rest, paths: [entry] }), '').policy !== null) ?? []
  return kept.length === 0 ? rest : { ...draft, paths: kept }
}

/** Of names that nobody knows a history could hold any. */
function isKnown(toolId: string): boolean {
  return knownTools.some(tool => tool.id === toolId)
}

function placeWords({ match, reason, files }: Suggestion): Text {
  return join(say`${match}: `, `${reason} (${files === 1 ? '1 file' : `${files} files`})`)
}

function seenWords({ toolId, commits, lastDay, certainty }: SeenTool, all: number): Text {
  const sure = certainty === 'certain' ? '' : certainty === null ? ', declared only' : ', by names and footers only'
  const last = lastDay === null ? '' : `, last on ${lastDay}`
  return join(
    say`${toolId}: `,
    `seen in ${commits} of the newest ${all} commits${last}${sure}; cleared up to the usual class`
  )
}
