// `remit policy check FILE`: everything that is wrong with a policy, and what of it does nothing or is due.
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { findEntries } from '../facts/policy-entries.js'
import { seenTools } from '../facts/seen-tools.js'
import { type LocalPolicySource, readNamedFile, readPolicyFile } from '../inputs/policy-file.js'
import { type RepositoryView, viewRepository } from '../inputs/repository-view.js'
import { dayOf } from '../model/day.js'
import { InputError, UsageError } from '../model/errors.js'
import type { Policy } from '../model/policy.js'
import type { PolicyReport } from '../model/policy-report.js'
import { placesOf, problemsOf, readPolicyText } from '../model/policy-text.js'
import { safeLog } from '../outputs/log.js'
import { renderPolicyReport } from '../outputs/policy-report.js'
import { instant } from './verify.js'

/** Exit 0 nothing found, 1 findings, 2 what should have been compared could not be read. Throws UsageError. */
export async function checkPolicy(args: string[]): Promise<number> {
  const { file, at } = readOptions(args)
  const { bytes, real } = readNamedFile(file)
  const source = readPolicyFile(file, file)
  const report = await reportOn({ file, bytes, directory: dirname(real), source, at })
  safeLog(renderPolicyReport(report), chunk => process.stdout.write(chunk))
  if (report.problems.length > 0 || report.entries?.some(({ kind }) => kind !== 'note')) return 1
  return report.compared.repository?.unread ? 2 : 0
}

function readOptions(args: string[]): { file: string; at: string } {
  let given: { values: { at?: string }; positionals: string[] }
  try {
    given = parseArgs({ args, options: { at: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const [file, ...more] = given.positionals
  if (file === undefined || more.length > 0) throw new UsageError('Usage: remit policy check FILE [--at TIME]')
  return { file, at: instant(given.values.at) }
}

interface Given {
  file: string
  bytes: Buffer
  directory: string
  source: LocalPolicySource
  at: string
}

async function reportOn({ file, bytes, directory, source, at }: Given): Promise<PolicyReport> {
  const day = dayOf(at)
  if (source.state === 'invalid-local') {
    return { file, problems: source.problems, entries: null, compared: { repository: null, day }, summary: null }
  }
  const { policy } = source
  const view = await viewIfAny(directory)
  const text = readPolicyText(bytes, file)
  const places = text.root === null ? new Map<string, number>() : placesOf(text.root)
  const readable = view !== null && view.head !== null
  const found = findEntries(text.texts, path => places.has(path), policy, {
    paths: readable ? view.paths : null,
    history:
      readable && view.unread === null ? { seen: seenTools(view.recent, policy), commits: view.recent.length } : null,
    at
  })
  // One at a time, since line and column belong to the whole file and the kind to each.
  const entries = found
    .map(entry => ({ ...problemsOf([entry], text)[0]!, kind: entry.kind }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  return {
    file,
    problems: [],
    entries,
    compared: { repository: view === null ? null : comparedWith(view), day },
    summary: summaryOf(policy, source.extended?.map(({ path }) => path) ?? [])
  }
}

function comparedWith({ paths, recent, unread }: RepositoryView): {
  files: number
  commits: number
  unread: string | null
} {
  return { files: paths.length, commits: recent.length, unread }
}

function summaryOf(policy: Policy, extended: string[]): PolicyReport['summary'] {
  const { mode, tools, paths, rules } = policy
  return { mode, tools: tools.length, paths: paths.length, rules: Object.keys(rules).length, extends: extended }
}

async function viewIfAny(directory: string): Promise<RepositoryView | null> {
  try {
    return await viewRepository(directory)
  } catch (cause) {
    if (cause instanceof InputError && cause.code === 'not-a-repository') return null
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`)
    throw cause
  }
}
