// Statements that bound the change: what is said to be all of it, and what is said to stay as it is.
import type { StatedClaim } from '../model/claim.js'
import { foldKey, meetsKey, pathKey } from '../model/named-path.js'
import type { FileKind } from '../model/trace.js'
import type { ClaimedChange, FileView } from './claims-change.js'
import type { ClaimedDependency } from './claims-dependencies.js'
import { tokenCounts } from './claims-lines.js'
import { contradicted, type Judgement, supported, undecidable } from './claims-verdict.js'

/** What people leave out of account when they say `only`: made by tools, or a note on the change. */
const uncounted: ReadonlySet<FileKind> = new Set(['lock', 'generated', 'snapshot', 'changelog'])

/** A file that goes against a statement, or may. */
type Stand = 'within' | 'beyond' | 'open'

export function judgeBound(claim: StatedClaim, change: ClaimedChange, hasExtras: boolean): Judgement {
  if (change.files.length === 0) return undecidable('not-read')
  switch (claim.kind) {
    case 'only-paths':
      return judgePaths(claim, change, hasExtras)
    case 'no-api-change':
      return judgeApi(claim, change)
    case 'no-new-dependencies':
      return judgeDependencies(claim, change)
    case 'dependency-bumped':
    case 'dependency-added':
    case 'dependency-removed':
      return judgeDependency(claim, change)
    default:
      return judgeOnly(claim, change, hasExtras)
  }
}

/** By file: within the statement, beyond it, or not to be said. */
function weigh(
  claim: StatedClaim,
  change: ClaimedChange,
  hasExtras: boolean,
  stand: (view: FileView) => Stand
): Judgement {
  const stands = change.files.map(view => ({
    view,
    stand: isExcepted(view, claim.exceptions) ? ('within' as const) : stand(view)
  }))
  const pathsOf = (wanted: Stand): string[] =>
    stands.filter(entry => entry.stand === wanted).map(({ view }) => view.file.path)
  const beyond = pathsOf('beyond')
  if (beyond.length > 0) {
    const hasOpenException = claim.exceptions.some(text => pathKey(text) === '' || /\s/.test(text))
    return hasExtras || hasOpenException
      ? undecidable('leaves-room', { paths: beyond })
      : contradicted('beyond', { paths: beyond })
  }
  const open = pathsOf('open')
  if (open.length > 0) return undecidable('ambiguous', { paths: open })
  return change.isComplete ? supported({ paths: pathsOf('within') }) : undecidable('not-read')
}

function isExcepted({ key, oldKey }: FileView, exceptions: readonly string[]): boolean {
  return exceptions.some(text => {
    const folded = foldKey(pathKey(text))
    return folded !== '' && (meetsKey(key, folded) !== null || (oldKey !== null && meetsKey(oldKey, folded) !== null))
  })
}

function judgePaths(claim: StatedClaim, change: ClaimedChange, hasExtras: boolean): Judgement {
  const objects = claim.objects.map(name => ({ name, key: foldKey(pathKey(name)), found: change.resolve(name) }))
  const isKnown = objects.every(({ found }) => found.files.length + found.inside.length > 0 || found.tree !== null)
  if (!isKnown) return undecidable('unresolved')
  return weigh(claim, change, hasExtras, view => {
    const isInside = objects.some(
      ({ key }) => meetsKey(view.key, key) !== null || (view.oldKey !== null && meetsKey(view.oldKey, key) !== null)
    )
    if (isInside) return 'within'
    return uncounted.has(view.kind) ? 'open' : 'beyond'
  })
}

function judgeOnly(claim: StatedClaim, change: ClaimedChange, hasExtras: boolean): Judgement {
  const stands = {
    'only-documentation': ofDocumentation,
    'only-comments': ofComments,
    'only-tests': ofTests,
    'only-formatting': ofFormatting
  }
  const stand = stands[claim.kind as keyof typeof stands]
  return weigh(claim, change, hasExtras, view => {
    if (view.class === 'word-list' || view.class === 'ignore-list' || uncounted.has(view.kind)) return 'open'
    return change.once(`${claim.kind} ${view.id}`, () => stand(view, change))
  })
}

const documentFolders = /(?:^|\/)(?:docs?|documentation|website|site|examples?)\//i

function ofDocumentation(view: FileView, change: ClaimedChange): Stand {
  if (view.kind === 'documentation' || view.kind === 'asset')
    return isProse(view.file.path) || view.kind === 'asset' ? 'within' : 'open'
  const code = change.codeChange(view)
  if (code === 'none') return 'within'
  return code === 'unknown' || documentFolders.test(view.file.path) ? 'open' : 'beyond'
}

/** Examples count as documentation, yet they are code. */
function isProse(path: string): boolean {
  return /\.(?:mdx?|markdown|rst|adoc|txt)$/i.test(path) || !/\.\w{1,5}$/.test(path)
}

function ofComments(view: FileView, change: ClaimedChange): Stand {
  if (view.kind === 'documentation') return 'open'
  const code = change.codeChange(view)
  return code === 'none' ? 'within' : code === 'unknown' ? 'open' : 'beyond'
}

function ofTests(view: FileView, change: ClaimedChange): Stand {
  const { file, kind } = view
  if (kind === 'test') return 'within'
  if (/test|spec|bench|mock|fixture|jest|e2e/i.test(file.path)) return 'open'
  const code = change.codeChange(view)
  if (code === 'none') return 'within'
  if (code === 'unknown' || kind !== 'source') return 'open'
  return file.path.endsWith('.rs') && holdsTests(file.patch!) ? 'open' : 'beyond'
}

function holdsTests(patch: Uint8Array): boolean {
  return /test|assert/i.test(new TextDecoder().decode(patch))
}

/** Formatting leaves the words of a file as they are; quotes, brackets and the order of lines may change. */
function ofFormatting(view: FileView, change: ClaimedChange): Stand {
  const { file, kind } = view
  if (file.patch === null || file.binary || kind === 'configuration' || kind === 'documentation') return 'open'
  if (file.status === 'added' || file.status === 'removed') return kind === 'source' ? 'beyond' : 'open'
  const lines = change.linesOf(view)
  const added = tokenCounts(lines.added)
  const removed = tokenCounts(lines.removed)
  const isSame = added.size === removed.size && [...added].every(([token, count]) => removed.get(token) === count)
  if (isSame) return lines.comments === 0 && lines.isWhole && !lines.isUncertain ? 'within' : 'open'
  // A formatter may double or drop a word (imports split in two); one that it does not know it cannot write.
  const isNew =
    [...added.keys()].some(token => !removed.has(token)) || [...removed.keys()].some(token => !added.has(token))
  return isNew && lines.isWhole && !lines.isUncertain ? 'beyond' : 'open'
}

const innerParts =
  /(?:^|\/)(?:internal|private|_internal|tests?|__tests__|testing|examples?|bench(?:es)?|scripts?|tools?)\//i

function judgeApi({ narrowed }: StatedClaim, change: ClaimedChange): Judgement {
  const added = new Set<string>()
  const removed = new Set<string>()
  const paths = new Set<string>()
  const types = new Set<string>()
  let isOpen = !change.isComplete
  for (const view of change.files) {
    if (view.kind !== 'source' || innerParts.test(view.file.path)) continue
    const lines = change.linesOf(view)
    isOpen ||= !lines.isWhole
    for (const name of lines.exported.added) added.add(name)
    for (const name of lines.exported.removed) removed.add(name)
    for (const name of lines.types) types.add(name)
    if (lines.exported.added.size + lines.exported.removed.size > 0) paths.add(view.file.path)
  }
  const symbols = [...[...added].filter(name => !removed.has(name)), ...[...removed].filter(name => !added.has(name))]
  // A type that is exported within a package is not yet public.
  const sure = narrowed === 'public' ? symbols.filter(name => removed.has(name) || !types.has(name)) : symbols
  if (sure.length > 0) return contradicted('beyond', { paths, symbols: sure })
  if (isOpen) return undecidable('not-read')
  // A signature may have changed under its name.
  return paths.size > 0 ? undecidable('ambiguous', { paths }) : supported()
}

const ownScopes: Record<string, readonly ClaimedDependency['scope'][]> = {
  runtime: ['runtime'],
  production: ['runtime'],
  prod: ['runtime'],
  dev: ['dev', 'build'],
  development: ['dev', 'build'],
  build: ['dev', 'build'],
  test: ['dev'],
  peer: ['peer']
}

function judgeDependencies({ narrowed }: StatedClaim, { dependencies, isComplete }: ClaimedChange): Judgement {
  const scopes = narrowed === null ? undefined : ownScopes[narrowed]
  const counts = dependencies.changes.filter(one => {
    if (one.scope === 'indirect' || one.source.kind === 'workspace' || one.source.kind === 'path') return false
    if (scopes !== undefined && !scopes.includes(one.scope)) return false
    return narrowed === 'changes' ? true : one.change === 'added'
  })
  const sure = counts.filter(one => one.change !== 'added' || one.isNew)
  const proof = (all: readonly ClaimedDependency[]) => ({
    paths: all.map(({ path }) => path),
    symbols: all.map(({ name }) => name)
  })
  if (sure.length > 0) return contradicted('beyond', proof(sure))
  if (counts.length > 0) return undecidable('ambiguous', proof(counts))
  return isComplete && dependencies.unread.length === 0
    ? supported()
    : undecidable('not-read', { paths: dependencies.unread })
}

function judgeDependency(claim: StatedClaim, { dependencies }: ClaimedChange): Judgement {
  const named = dependencies.changes.filter(one => namesPackage(one, claim.objects[0]!))
  if (named.length === 0) return undecidable('unresolved')
  const proof = { paths: named.map(({ path }) => path), symbols: named.map(withVersions) }
  if (claim.kind !== 'dependency-bumped') {
    const wanted = claim.kind === 'dependency-added' ? 'added' : 'removed'
    if (named.some(one => one.change === wanted)) return supported(proof)
    return named.every(one => one.change !== 'bumped')
      ? contradicted('opposite', proof)
      : undecidable('ambiguous', proof)
  }
  const bumped = named.filter(one => one.change === 'bumped')
  if (bumped.length === 0) return undecidable('ambiguous', proof)
  const isTo = bumped.some(one => isVersion(claim.to, one.to))
  const isFrom = claim.from === null || bumped.some(one => isVersion(claim.from, one.from))
  if (isTo && isFrom) return supported(proof)
  // A range with two ends holds versions that it does not name.
  const isReadable = bumped.every(({ from, to }) =>
    [from, to].every(version => /\d/.test(version ?? '') && !/[,<|]/.test(version!))
  )
  return isReadable ? contradicted('other-number', proof) : undecidable('ambiguous', proof)
}

function withVersions({ name, from, to }: ClaimedDependency): string {
  return from === null || to === null ? name : `${name} ${from} → ${to}`
}

function namesPackage({ name }: ClaimedDependency, object: string): boolean {
  const key = packageKey(object)
  const full = packageKey(name)
  return full === key || full.endsWith(`/${key}`) || full.endsWith(`:${key}`)
}

function packageKey(name: string): string {
  return name.toLowerCase().replaceAll(/[_.]/g, '-')
}

/** Whether a version out of prose is this one: `2.0` is `^2.0.4`, and `v1.2.3` is `1.2`. */
function isVersion(stated: string | null, requirement: string | null): boolean {
  if (stated === null || requirement === null) return false
  const [a, b] = [stated, requirement].map(text => text.replace(/^[^\d]{1,12}/, ''))
  return a === b || b!.startsWith(`${a}.`) || a!.startsWith(`${b}.`) || b!.includes(a!)
}
