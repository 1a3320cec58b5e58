// Recorded output that tests compare with: taken away, or written anew where no code gave a reason for it.
import { fileKind } from '../model/file-kind.js'
import { readPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Weakening } from '../model/weakening.js'

type SnapshotChange = Pick<Weakening, 'path' | 'kind' | 'language' | 'count' | 'side' | 'lines'>

/** Snapshots of Jest, Vitest, Playwright and syrupy; other tools' recorded output is none of the languages read here. */
function isSnapshot(path: string): boolean {
  return /(?:^|\/)__snapshots__\/[^/]+\.(?:snap|ambr|txt)$|\.ambr$|\.(?:spec|test)\.\w+-snapshots\//.test(path)
}

/** Changed lines from which on a snapshot counts as written anew. */
const wholesale = 100

export function snapshotChanges(files: readonly ChangedFile[]): SnapshotChange[] {
  if (!files.some(({ path }) => isSnapshot(path))) return []
  const changesCode = files.some(file => /^(?:source|manifest|lock|configuration|generated)$/.test(fileKind(file.path)))
  const added = new Set(files.flatMap(file => (file.status === 'added' ? [stemOf(file.path)] : [])))
  const testsGone = new Set(
    files.flatMap(file =>
      !isSnapshot(file.path) && losesSnapshots(file) ? [stemOf(file.previousFilename ?? file.path)] : []
    )
  )
  return files.flatMap(({ path, status, deleted, added: gained }): SnapshotChange[] => {
    if (!isSnapshot(path)) return []
    const common = { path, language: 'snapshot' as const, side: 'base' as const, lines: [] }
    if (status === 'removed') {
      const stem = stemOf(path)
      const isGone = testsGone.has(stem) || testsGone.has(owner(path)) || added.has(stem)
      return isGone ? [] : [{ ...common, kind: 'snapshot-removed', count: 1 }]
    }
    const isRewritten =
      status === 'modified' && !changesCode && (deleted ?? 0) >= wholesale && (gained ?? 0) >= wholesale
    return isRewritten ? [{ ...common, kind: 'snapshot-rewritten', count: deleted ?? 0 }] : []
  })
}

/** A test that is gone or moved, or that compares with fewer snapshots than before. */
function losesSnapshots({ status, patch }: ChangedFile): boolean {
  if (status === 'removed' || status === 'renamed') return true
  return patch !== null && readPatch(patch).some(({ kind, text }) => kind === 'removed' && /[sS]napshot/.test(text))
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:snap|ambr|txt)$/, '')
}

/** `login.spec.ts-snapshots/a.png` belongs to `login.spec.ts`; syrupy's `test_a.ambr` to `test_a.py`. */
function owner(path: string): string {
  const folder = path.split('/').at(-2) ?? ''
  return folder.endsWith('-snapshots') ? folder.slice(0, -'-snapshots'.length) : `${stemOf(path)}.py`
}
