// What a change does to the packages of its manifests: both sides of each, held against its lock file.
import type { DeclaredPackage, Ecosystem, FileText, ManifestFact, ManifestText, PackageChange } from './dependency.js'
import { type LockFile, largestLock, readLock } from './lock-file.js'
import { lockNames, type ManifestKind, manifestKind } from './manifest-kind.js'
import { type Manifest, parseManifest } from './manifest-parse.js'
import { isUsualAddress, packageKey } from './package-name.js'

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
  const packages = manifests.flatMap(side => packageChanges(side, lockOf(side, locks), known))
  const declared = new Set(packages.flatMap(({ source }) => (source.at === null ? [] : [source.at])))
  return {
    packages: packages.sort((a, b) => order(a.path, b.path) || order(a.name, b.name)),
    manifests: sides.map(side => factOf(side, declared)).sort((a, b) => order(a.path, b.path))
  }
}

interface ManifestSides {
  path: string
  kind: ManifestKind & { sort: 'manifest' }
  before: Manifest | null
  after: Manifest | null
  /** What could not be read of the head, or where that is whole, of the merge base. */
  gap: Pick<ManifestFact, 'state' | 'reason'>
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
}

function readSides({ path, before, after }: ManifestText, kind: ManifestKind): ManifestSides | LockSides {
  if (kind.sort === 'lock') {
    const read = (side: FileText) => (side.state === 'read' ? readLock(kind.format, kind.ecosystem, side.text) : null)
    const now = read(after)
    return {
      path,
      kind,
      before: sameText(before, after) ? now : read(before),
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
  const [old, now] = [read(before), read(after)]
  const broken = [now, old].find(one => one !== null && 'unreadable' in one)
  return {
    path,
    kind,
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
    if (side.state === 'unread') return { state: 'unread', reason: unreadReasons[side.reason] }
  }
  return unreadable === null ? { state: 'read', reason: null } : { state: 'unreadable', reason: unreadable }
}

function keysOf(ecosystem: Ecosystem, manifest: Manifest | null): string[] {
  return (manifest?.packages ?? []).map(({ name }) => `${ecosystem}:${packageKey(ecosystem, name)}`)
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

function packageChanges(side: ManifestSides, lock: LockSides | null, known: ReadonlySet<string>): PackageChange[] {
  const { kind, path } = side
  const { ecosystem } = kind
  // What could not be read on one side says nothing about what the other adds.
  if (side.gap.state !== 'read') return []
  const old = byKey(ecosystem, side.before)
  const now = byKey(ecosystem, side.after)
  const changes: PackageChange[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    const shown = (is ?? was)!
    const change = changeOf(was, is)
    if (change === null) continue
    const inLock = lock === null ? null : namedIn(lock, key)
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
      lock: inLock,
      isNew: change === 'added' && !known.has(`${ecosystem}:${key}`) && inLock?.before !== true
    })
  }
  return changes
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

function factOf(side: ManifestSides | LockSides, declared: ReadonlySet<string>): ManifestFact {
  const { path, kind, gap } = side
  const fact: ManifestFact = { path, ecosystem: kind.ecosystem, ...gap, newSources: [], newScripts: [] }
  if (gap.state !== 'read') return fact
  if (kind.sort === 'lock') {
    const { before, after } = side as LockSides
    const isDeclared = (source: string): boolean =>
      [...declared].some(at => at === source || at.startsWith(`${source}/`))
    fact.newSources = newIn(after?.sources ?? [], before?.sources ?? []).filter(source => !isDeclared(source))
    return fact
  }
  const { before, after } = side as ManifestSides
  fact.newSources = newIn(after?.registries ?? [], before?.registries ?? []).filter(source => !isUsualAddress(source))
  const released = newIn(before?.forbidsScripts ?? [], after?.forbidsScripts ?? [])
  fact.newScripts = [...new Set([...newIn(after?.scripts ?? [], before?.scripts ?? []), ...released])].sort(order)
  return fact
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
  return manifestKind(path)?.sort === 'lock' ? largestLock : 1024 * 1024
}
