// `remit init`: the first policy, workflow and description template of a repository, from what it shows.
import { join as joinPath } from 'node:path'
import { parseArgs } from 'node:util'
import { isNeverTool } from '../facts/known-tools.js'
import { type Layout, readLayout } from '../facts/layout.js'
import { type SeenTool, seenTools } from '../facts/seen-tools.js'
import { defaultPolicyPath } from '../inputs/git-policy.js'
import { readPolicyFile } from '../inputs/policy-file.js'
import { isTemplatePath, type RepositoryView, viewNamedRepository } from '../inputs/repository-view.js'
import { UsageError } from '../model/errors.js'
import type { InitFile, InitReport } from '../model/init-report.js'
import { defaultPolicy, type Policy } from '../model/policy.js'
import { join, say, sayList } from '../model/text.js'
import { renderInitReport } from '../outputs/init-report.js'
import { safeLog } from '../outputs/log.js'
import { looksLikeBot } from './backtest-judge.js'
import { companionNotes } from './init-companions.js'
import { draftPolicy, draftText } from './init-draft.js'
import { namesIn, readBeginning, writeNewFile } from './init-files.js'
import { type Rated, ratePolicy } from './init-rates.js'
import { declarationLine, descriptionTemplate, workflow } from './init-texts.js'
import { instant } from './verify.js'

const workflowFolder = '.github/workflows'
const workflowPath = `${workflowFolder}/remit.yml`
const templatePath = '.github/pull_request_template.md'

/** Exit 0 when the repository has what it needs, written or found; 2 when a file could not be written. */
export async function init(args: string[]): Promise<number> {
  const repo = readOptions(args)
  const view = await viewNamedRepository(repo)
  if (view.top === null) {
    throw new UsageError('This repository has no work tree to write files to. Clone it, and run remit init there.')
  }
  const tree = { top: view.top, paths: new Set(view.paths) }
  const policy = await writePolicy(tree, view, repo)
  const report: InitReport = {
    repository: view.top,
    looked: view.head === null ? null : lookedAt(view),
    files: [policy.file, writeWorkflow(tree), writeTemplate(tree, view.template)],
    policy: policy.rated,
    notes: [...companionsFor(tree), ...notesOn(view)]
  }
  safeLog(renderInitReport(report), chunk => process.stdout.write(chunk))
  return report.files.some(({ state }) => state === 'refused') ? 2 : 0
}

function readOptions(args: string[]): string {
  try {
    return parseArgs({ args, options: { repo: { type: 'string' } } }).values.repo ?? '.'
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function lookedAt({ paths, recent }: RepositoryView): InitReport['looked'] {
  const days = recent.flatMap(({ day }) => day ?? []).sort()
  return { files: paths.length, commits: recent.length, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null }
}

/** The work tree, and every path at HEAD: what is only not checked out is there all the same. */
interface Tree {
  top: string
  paths: ReadonlySet<string>
}

async function writePolicy(
  tree: Tree,
  view: RepositoryView,
  repo: string
): Promise<{ file: InitFile; rated: Rated | null }> {
  const found = alreadyThere(
    tree,
    defaultPolicyPath,
    'it is your policy',
    `Run remit policy check ${defaultPolicyPath}.`
  )
  if (found !== null) return { file: found, rated: null }
  const layout: Layout = readLayout(view.paths)
  const seen: SeenTool[] = seenTools(view.recent, defaultPolicy())
  const drafted = draftPolicy(layout, seen, view.recent.length)
  const rated =
    view.head === null
      ? { ...drafted, rates: [], judged: 0, titlesOnly: 0 }
      : await ratePolicy(repo, drafted, instant(undefined))
  const why = 'the policy, in observe mode: nothing is held until you set "enforce"'
  return { file: write(tree, defaultPolicyPath, draftText(rated.draft), why), rated }
}

function writeWorkflow(tree: Tree): InitFile {
  const found = alreadyThere(
    tree,
    workflowPath,
    'it is there already',
    'Compare it with docs/workflows/remit.yml of Remit.'
  )
  if (found !== null) return found
  const other = namesIn(tree.top, workflowFolder).find(name => runsRemit(tree.top, name))
  if (other !== undefined) {
    return { path: `${workflowFolder}/${other}`, state: 'left-alone', why: 'it already runs Remit', byHand: null }
  }
  return write(tree, workflowPath, workflow, 'runs Remit on each pull request')
}

/** Only for a policy that was there already: the draft waits for nobody. */
function companionsFor({ top }: Tree): InitReport['notes'] {
  const policy = readPolicy(joinPath(top, defaultPolicyPath))
  if (policy === null) return []
  const workflows = namesIn(top, workflowFolder).map(name => readBeginning(top, `${workflowFolder}/${name}`))
  return companionNotes(policy, workflows)
}

/** Null where there is none that can be read; policy check tells why. */
function readPolicy(path: string): Policy | null {
  try {
    const source = readPolicyFile(path)
    return source.state === 'local' ? source.policy : null
  } catch (error) {
    if (error instanceof UsageError) return null
    throw error
  }
}

/** A step `- uses: owner/remit@…`. */
function usesRemit(line: string): boolean {
  const text = line.trim()
  const step = text.startsWith('-') ? text.slice(1).trimStart() : text
  return step.startsWith('uses:') && /^['"]?[\w.-]{1,100}\/remit@/.test(step.slice('uses:'.length).trimStart())
}

function runsRemit(top: string, name: string): boolean {
  return /\.ya?ml$/.test(name) && readBeginning(top, `${workflowFolder}/${name}`).split('\n').some(usesRemit)
}

function writeTemplate(tree: Tree, template: RepositoryView['template']): InitFile {
  const present = ['', '.github', 'docs'].flatMap(folder => below(tree.top, folder))
  const found = template?.path ?? present.find(isTemplatePath)
  if (found === undefined) {
    return write(
      tree,
      templatePath,
      descriptionTemplate,
      'asks for the task in a sentence, and for the AI tools that were used'
    )
  }
  const byHand = `Add the line ${declarationLine}`
  const states = /\b(?:AI|LLM)\b/.test(template?.text ?? readBeginning(tree.top, found))
  return { path: found, state: 'left-alone', why: 'it is your description template', byHand: states ? null : byHand }
}

function below(top: string, folder: string): string[] {
  return namesIn(top, folder === '' ? '.' : folder).map(name => (folder === '' ? name : `${folder}/${name}`))
}

function alreadyThere({ top, paths }: Tree, path: string, why: string, byHand: string): InitFile | null {
  const slash = path.lastIndexOf('/')
  const isThere = paths.has(path) || namesIn(top, path.slice(0, slash)).includes(path.slice(slash + 1))
  return isThere ? { path, state: 'left-alone', why, byHand } : null
}

function write({ top }: Tree, path: string, text: string, why: string): InitFile {
  switch (writeNewFile(top, path, text)) {
    case 'written':
      return { path, state: 'written', why, byHand: null }
    case 'exists':
      return { path, state: 'left-alone', why: 'it is there already', byHand: null }
    case 'outside':
      return {
        path,
        state: 'refused',
        why: 'a link on its way leads out of the repository',
        byHand: 'Remove the link, and run remit init again.'
      }
    case 'failed':
      return {
        path,
        state: 'refused',
        why: 'it could not be written',
        byHand: 'Make its folder writable, and run remit init again.'
      }
  }
}

const mostBots = 5

function notesOn({ recent, paths, unread }: RepositoryView): InitReport['notes'] {
  const bots = new Map<string, number>()
  for (const { commit } of recent) {
    const { name, email } = commit.author
    const shown = name.slice(0, 100)
    if (looksLikeBot(commit.author) && isNeverTool(`${shown} <${email.slice(0, 100)}>`))
      bots.set(shown, (bots.get(shown) ?? 0) + 1)
  }
  const most = [...bots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostBots)
  const owners = paths.find(path => /^(?:\.github\/|docs\/)?CODEOWNERS$/.test(path))
  const policy = `/${defaultPolicyPath}`
  return [
    ...(unread === null
      ? []
      : [join(`The history was not read: ${unread}. Tools in use are missing from the policy.`)]),
    ...(most.length === 0
      ? []
      : [
          join(
            `Bots wrote ${[...bots.values()].reduce((a, b) => a + b)} of the newest ${recent.length} commits (`,
            sayList(
              most.map(([name]) => name),
              mostBots
            ),
            '). This version knows no exemption for them: see what it says to their pull requests before you enforce.'
          )
        ]),
    owners === undefined
      ? say`Add a file ${'CODEOWNERS'} that names who answers for ${policy}.`
      : say`Name in ${owners} who answers for ${policy}.`
  ]
}
