// What a change does to the packages of its manifests: both sides of each, held against its lock file.
import type { DeclaredPackage, Ecosystem, FileText, ManifestFact, ManifestText, PackageChange } from './dependency.js'
import { type LockFile, largestLock, readLock } from './lock-file.js'
import { lockNames, type ManifestKind, manifestKind } from './manifest-kind.js'
import { largestManifest, type Manifest, parseManifest } from './manifest-parse.js'
import { packageKey, repositoryKey } from './package-name.js'

export interface ReadManifests {
  /** By path, then name. */
  packages: PackageChange[]
  /** By path. */
  manifests: ManifestFact[]
}

/** Reads them all. Never throws; linear in the texts. */
export function readManifests(texts: readonly ManifestText[]): ReadManifests {
  const sides = texts.flatMap(text => {
    const kind = manifestKind(text.path)
    return kind === null ? [] : [readSides(text, kind)]
  })
  const locks = new Map(sides.flatMap(side => (side.kind.sort === 'lock' ? [[side.path, side as LockSides]] : [])))
  const manifests = sides.filter((side): side is ManifestSides => side.kind.sort === 'manifest')
  const known = new Set(manifests.flatMap(({ kind, before }) => keysOf(kind.ecosystem, before)))
  const allowed = new Set(
    manifests.flatMap(({ before }) => [...(before?.registries ?? []), ...(before?.scripts ?? [])])
  )
  const packages = manifests.flatMap(side => packageChanges(side, locks, known))
  const declared = new Set(packages.flatMap(({ source }) => placesOf(source.at ?? '')))
  return {
    packages: packages.sort((a, b) => order(a.path, b.path) || order(a.name, b.name)),
    manifests: sides
      .filter(({ isChanged, gap }) => isChanged || gap.state !== 'read')
      .map(side => factOf(side, declared, allowed))
      .sort((a, b) => order(a.path, b.path))
  }
}

interface ManifestSides {
  path: string
  kind: ManifestKind & { sort: 'manifest' }
  before: Manifest | null
  after: Manifest | null
  /** What could not be read of the head, or where that is whole, of the merge base. */
  gap: Pick<ManifestFact, 'state' | 'reason'>
  /** Whether the change touches it. */
  isChanged: boolean
}

interface LockSides {
  path: string
  kind: ManifestKind & { sort: 'lock' }
  /** Null where the side is not there, or could not be read. */
  before: LockFile | null
  after: LockFile | null
  isBeforeAbsent: boolean
  isAfterAbsent: boolean
  gap: Pick<ManifestFact, 'state' | 'reason'>
  /** Whether the change touches it. */
  isChanged: boolean
}

function readSides({ path, before, after }: ManifestText, kind: ManifestKind): ManifestSides | LockSides {
  const isChanged = !sameText(before, after)
  if (kind.sort === 'lock') {
    const read = (side: FileText) => (side.state === 'read' ? readLock(kind.format, kind.ecosystem, side.text) : null)
    const now = read(after)
    return {
      path,
      kind,
      isChanged,
      before: isChanged ? read(before) : now,
      after: now,
      isBeforeAbsent: before.state === 'absent',
      isAfterAbsent: after.state === 'absent',
      gap: gapOf(
        [after, before],
        after.state === 'read' && now === null ? `it is not what a ${kind.format} must be` : null
      )
    }
  }
  const read = (side: FileText) => (side.state === 'read' ? parseManifest(kind.format, side.text) : null)
  const now = read(after)
  const old = isChanged ? read(before) : now
  const broken = [now, old].find(one => one !== null && 'unreadable' in one)
  return {
    path,
    kind,
    isChanged,
    before: old !== null && 'manifest' in old ? old.manifest : null,
    after: now !== null && 'manifest' in now ? now.manifest : null,
    gap: gapOf(
      [after, before],
      broken !== undefined && broken !== null && 'unreadable' in broken ? broken.unreadable : null
    )
  }
}

function sameText(one: FileText, other: FileText): boolean {
  return one.state === 'read' && other.state === 'read' && one.text === other.text
}

const unreadReasons: Record<(FileText & { state: 'unread' })['reason'], string> = {
  'too-large': 'it is larger than what is read',
  'not-text': 'it is not text',
  missing: 'the repository at hand does not hold it'
}

function gapOf(sides: readonly FileText[], unreadable: string | null): Pick<ManifestFact, 'state' | 'reason'> {
  for (const side of sides) {
    if (side.state !== 'unread') continue
    return { state: side.reason === 'missing' ? 'missing' : 'unread', reason: unreadReasons[side.reason] }
  }
  return unreadable === null ? { state: 'read', reason: null } : { state: 'unreadable', reason: unreadable }
}

/** What a manifest asks for, and its project itself. */
function keysOf(ecosystem: Ecosystem, manifest: Manifest | null): string[] {
  const names = [...(manifest?.packages ?? []).map(({ name }) => name), ...(manifest?.name ? [manifest.name] : [])]
  return names.flatMap(name => {
    const key = packageKey(ecosystem, name)
    const repository = repositoryKey(ecosystem, key)
    return [`${ecosystem}:${key}`, ...(repository === null ? [] : [`repository:${repository}`])]
  })
}

/** The lock file beside the manifest, or one in a folder above that speaks of the manifest's folder. */
function lockOf(side: ManifestSides, locks: ReadonlyMap<string, LockSides>): LockSides | null {
  const parts = side.path.split('/').slice(0, -1)
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join('/')
    for (const name of lockNames.get(side.kind.ecosystem)!) {
      const lock = locks.get(folder === '' ? name : `${folder}/${name}`)
      if (lock === undefined) continue
      if (depth === parts.length) return lock
      return holdsProject(lock, parts.slice(depth).join('/'), side) ? lock : null
    }
  }
  return null
}

/** Cargo names its projects, the others their folders. */
function holdsProject(lock: LockSides, folder: string, { after, before }: ManifestSides): boolean {
  const file = lock.after ?? lock.before
  if (file === null) return false
  if (lock.kind.format !== 'Cargo.lock') return file.projects.has(folder)
  const name = (after ?? before)?.name ?? null
  return name !== null && file.names.has(packageKey('cargo', name))
}

function packageChanges(
  side: ManifestSides,
  locks: ReadonlyMap<string, LockSides>,
  known: ReadonlySet<string>
): PackageChange[] {
  const { kind, path } = side
  const { ecosystem } = kind
  // What could not be read on one side says nothing about what the other adds.
  if (side.gap.state !== 'read' || !side.isChanged) return []
  const old = byKey(ecosystem, side.before)
  const now = byKey(ecosystem, side.after)
  // Only what is added is looked for in the lock file, which is the largest text of a change.
  const isAdding = [...now.keys()].some(key => !old.has(key))
  const lock = isAdding ? lockOf(side, locks) : null
  const changes: PackageChange[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    const shown = (is ?? was)!
    const change = changeOf(was, is)
    if (change === null) continue
    const inLock = lock === null || change !== 'added' ? null : namedIn(lock, key)
    changes.push({
      ecosystem,
      name: shown.name,
      change,
      from: was?.requirement ?? null,
      to: is?.requirement ?? null,
      path,
      scope: shown.scope,
      source: shown.source,
      isSourceNew: is !== undefined && (was === undefined || !sameSource(was, is)),
      isManaged: shown.isManaged === true,
      lock: inLock,
      isNew: change === 'added' && inLock?.before !== true && !isKnown(ecosystem, key, known, lock)
    })
  }
  return changes
}

/** In a manifest before; or another module of its repository is, there or in the lock file. */
function isKnown(ecosystem: Ecosystem, key: string, known: ReadonlySet<string>, lock: LockSides | null): boolean {
  const repository = repositoryKey(ecosystem, key)
  if (known.has(`${ecosystem}:${key}`)) return true
  return (
    repository !== null &&
    (known.has(`repository:${repository}`) || lock?.before?.repositories.has(repository) === true)
  )
}

function byKey(ecosystem: Ecosystem, manifest: Manifest | null): Map<string, DeclaredPackage> {
  return new Map((manifest?.packages ?? []).map(one => [packageKey(ecosystem, one.name), one]))
}

function changeOf(was: DeclaredPackage | undefined, is: DeclaredPackage | undefined): PackageChange['change'] | null {
  if (was === undefined) return 'added'
  if (is === undefined) return 'removed'
  return was.requirement !== is.requirement || was.name !== is.name || !sameSource(was, is) ? 'bumped' : null
}

function sameSource(one: DeclaredPackage, other: DeclaredPackage): boolean {
  return one.source.kind === other.source.kind && one.source.at === other.source.at
}

function namedIn(lock: LockSides, key: string): NonNullable<PackageChange['lock']> {
  const on = (file: LockFile | null, isAbsent: boolean): boolean | null =>
    file === null ? (isAbsent ? false : null) : file.names.has(key)
  return {
    path: lock.path,
    before: on(lock.before, lock.isBeforeAbsent),
    after: lock.isAfterAbsent ? null : on(lock.after, false)
  }
}

/** What another file allowed before moves and is not new. */
function factOf(
  side: ManifestSides | LockSides,
  declared: ReadonlySet<string>,
  allowed: ReadonlySet<string>
): ManifestFact {
  const { path, kind, gap } = side
  const fact: ManifestFact = { path, ecosystem: kind.ecosystem, ...gap, newSources: [], newScripts: [] }
  if (gap.state !== 'read') return fact
  if (kind.sort === 'lock') {
    const { before, after } = side as LockSides
    fact.newSources = newIn(after?.sources ?? [], before?.sources ?? []).filter(source => !declared.has(source))
    return fact
  }
  const { before, after } = side as ManifestSides
  const isNew = (one: string): boolean => !allowed.has(one)
  fact.newSources = newIn(after?.registries ?? [], before?.registries ?? []).filter(isNew)
  const released = newIn(before?.forbidsScripts ?? [], after?.forbidsScripts ?? [])
  const permitted = newIn(after?.scripts ?? [], before?.scripts ?? []).filter(isNew)
  fact.newScripts = [...new Set([...permitted, ...released])].sort(order)
  return fact
}

/** An address, its host, and what lies between: a lock file may name any of them. */
function placesOf(at: string): string[] {
  const parts = at.split('/').slice(0, 10)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function newIn(now: Iterable<string>, before: Iterable<string>): string[] {
  const old = new Set(before)
  return [...new Set(now)].filter(one => !old.has(one)).sort(order)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Bytes of the text of a path that are worth reading; for the inputs. */
export function largestText(path: string): number {
  return manifestKind(path)?.sort === 'lock' ? largestLock : largestManifest
}
