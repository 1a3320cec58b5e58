// What the description claims, against what the change shows. Contradicted only with proof; whatever does not resolve in
// the trees or the changed lines, leaves room, or could not be read, is undecidable.
import { boundingKinds, type Claim, type StatedClaim } from '../model/claim.js'
import { lastStepLine } from '../model/commit-list.js'
import { foldKey } from '../model/named-path.js'
import type { Task } from '../model/task.js'
import { ClaimedChange, type ClaimScene } from './claims-change.js'
import { judgeBound } from './claims-judge-bounds.js'
import { judgeCount } from './claims-judge-counts.js'
import { judgeFile, judgeRevert, judgeSymbol } from './claims-judge-files.js'
import { judgeWork } from './claims-judge-work.js'
import { symbolOf } from './claims-objects.js'
import { readClaims } from './claims-read.js'
import { type Judgement, undecidable } from './claims-verdict.js'

/** In order of the task's items. Never throws; what it says does not depend on the order of files. */
export function judgeClaims(task: Task, scene: ClaimScene): Claim[] {
  const stated = readClaims(task)
  if (stated.length === 0) return []
  const change = new ClaimedChange(scene, {
    symbols: new Set(
      stated.filter(({ kind }) => kind.startsWith('symbol-')).flatMap(({ objects }) => objects.map(symbolOf))
    ),
    exports: stated.some(({ kind }) => kind === 'no-api-change')
  })
  const steps = lastStepLine(scene.pullRequest.body)
  // Of a list of commits one may add what another takes out.
  const goingKinds = new Set(
    steps === 0 ? [] : stated.filter(({ narrowed }) => narrowed === 'removed').map(({ kind }) => kind)
  )
  // The lines as well: `Drive-by: …` reads like a trailer, and is no item.
  const hasExtras = [...task.items, ...task.statement].some(({ text }) => declaresExtras(text))
  const texts = new Map(task.items.map(({ id, text }) => [id, text]))
  const lines = scene.pullRequest.body.split('\n')
  const isRead = scene.pullRequest.source === 'git'
  return stated.map(claim => {
    const found = isRead ? judge(claim, change, hasExtras, goingKinds.has(claim.kind)) : undecidable('not-read')
    // In a list of commits each speaks of a step, not of what came of them all.
    // Below the last step is its message; a point at the end may be a word on the whole.
    const isMessage = !/^\s{0,8}[-+*] /.test(lines[claim.line - 1] ?? '')
    const isInStep = claim.line <= steps || isMessage || !leads(claim, texts)
    const isStep = steps > 0 && claim.line > 0 && isInStep && !workKinds.has(claim.kind)
    const judgement = isStep && found.verdict === 'contradicted' ? undecidable('leaves-room', found.proof) : found
    return { ...claim, ...judgement, boundary: boundaryOf(claim, judgement, change) }
  })
}

/** Whether it stands in the first sentence of its item: what is written below a list of commits, and not in the last one. */
function leads({ item, words }: StatedClaim, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(item) ?? ''
  return !/[.;] /.test(text.slice(0, Math.max(0, text.indexOf(words))))
}

const workKinds: ReadonlySet<StatedClaim['kind']> = new Set(['tests', 'documentation', 'changelog'])

function judge(claim: StatedClaim, change: ClaimedChange, hasExtras: boolean, isGoing: boolean): Judgement {
  switch (claim.kind) {
    case 'tests':
    case 'documentation':
    case 'changelog':
      return change.once(`${claim.kind} ${isGoing}`, () => judgeWork(claim, change, isGoing))
    case 'file-added':
    case 'file-removed':
    case 'file-renamed':
    case 'file-changed':
    case 'file-unchanged':
      return judgeFile(claim, change)
    case 'symbol-added':
    case 'symbol-removed':
    case 'symbol-renamed':
      return judgeSymbol(claim, change)
    case 'reverts-commit':
      return judgeRevert(claim, change)
    case 'file-count':
    case 'line-count':
    case 'test-count':
      return judgeCount(claim, change)
    case 'no-behaviour-change':
      return undecidable('not-visible')
    default:
      return judgeBound(claim, change, hasExtras && boundingKinds.has(claim.kind))
  }
}

const extras = [
  'drive-by',
  'driveby',
  'drive by',
  'while here',
  "while i'm here",
  'while i was',
  'while at it',
  'unrelated change',
  'unrelated fix',
  'unrelated cleanup'
]

/** The author says that something goes along that the task does not ask for. */
function declaresExtras(text: string): boolean {
  const lower = text.toLowerCase()
  return extras.some(words => lower.includes(words))
}

/** `Only touches src/auth` as globs that a checked boundary could hold; for what resolves alone. */
function boundaryOf(claim: StatedClaim, { verdict, proof }: Judgement, change: ClaimedChange): string[] {
  if (claim.kind !== 'only-paths' || proof.ground === 'unresolved' || verdict === 'undecidable') return []
  return claim.objects.map(name => {
    const { files, inside, tree } = change.resolve(name)
    const isFolder = files.length === 0 && (inside.length > 0 || tree?.isFolder === true)
    const bare = name.replace(/^\.\//, '').replace(/[/*]{1,9}$/, '')
    const path = files.length === 1 ? files[0]!.file.path : bare
    const prefix = isFolder ? folderOf(inside[0]?.file.path ?? tree!.files[0]!, bare) : path
    return isFolder ? `${prefix}/**` : prefix
  })
}

/** The folder as the tree spells it, from its top. */
function folderOf(path: string, name: string): string {
  const key = foldKey(name.toLowerCase())
  const folded = foldKey(path.toLowerCase())
  const at = folded.startsWith(`${key}/`) ? 0 : folded.indexOf(`/${key}/`) + 1
  return path.slice(0, at + key.length)
}
