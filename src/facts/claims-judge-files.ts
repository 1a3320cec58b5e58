// Statements about files, symbols and the commit that is taken back, against the net change.
import type { StatedClaim } from '../model/claim.js'
import { foldKey, meetsKey, pathKey } from '../model/named-path.js'
import type { ClaimedChange, FileView, Resolved } from './claims-change.js'
import { symbolOf } from './claims-objects.js'
import { contradicted, type Judgement, supported, undecidable } from './claims-verdict.js'

export function judgeFile(claim: StatedClaim, change: ClaimedChange): Judgement {
  const found = change.resolve(claim.objects[0]!)
  if (claim.kind === 'file-renamed') return judgeRename(claim, change, found)
  const all = [...found.files, ...found.inside]
  const paths = all.map(({ file }) => file.path)
  if (claim.kind === 'file-unchanged') return judgeUntouched(claim.objects[0]!, change, found)
  if (all.length === 0) {
    if (found.tree === null) return undecidable('unresolved')
    return change.isComplete ? contradicted('missing', { paths: found.tree.files }) : undecidable('not-read')
  }
  if (claim.kind === 'file-changed') return supported({ paths })
  const shows = all.filter(view => (claim.kind === 'file-added' ? isAdded(view) : isRemoved(view, claim.objects[0]!)))
  if (shows.length > 0) return supported({ paths: shows.map(({ file }) => file.path) })
  // A folder may be spoken of where one of its files is meant, and one bare name may belong to many files.
  if (found.files.length === 0 || (found.tree?.count ?? 1) > found.files.length)
    return undecidable('ambiguous', { paths })
  return contradicted('opposite', { paths })
}

function isAdded({ file }: FileView): boolean {
  return file.status === 'added' || file.status === 'renamed'
}

function isRemoved({ file, oldKey, key }: FileView, name: string): boolean {
  if (file.status === 'removed') return true
  const folded = foldKey(pathKey(name))
  return (
    file.status === 'renamed' && oldKey !== null && meetsKey(oldKey, folded) !== null && meetsKey(key, folded) === null
  )
}

/** `README.md` is untouched: with many of that name, the one that changed may be another. */
function judgeUntouched(name: string, change: ClaimedChange, { files, inside, tree }: Resolved): Judgement {
  const paths = [...files, ...inside].map(({ file }) => file.path)
  if (paths.length === 0) {
    if (tree === null) return undecidable('unresolved')
    return change.isComplete ? supported({ paths: tree.files }) : undecidable('not-read')
  }
  const isBare = !pathKey(name).includes('/')
  const isRoot = files.some(({ file }) => !file.path.includes('/'))
  if (isBare && inside.length === 0 && !isRoot && (tree?.count ?? 1) > files.length)
    return undecidable('ambiguous', { paths })
  return contradicted('beyond', { paths })
}

function judgeRename(claim: StatedClaim, change: ClaimedChange, old: Resolved): Judgement {
  const [before, after] = claim.objects.map(name => foldKey(pathKey(name)))
  const now = change.resolve(claim.objects[1]!)
  const shows = change.files.filter(
    ({ key, oldKey }) => oldKey !== null && meetsKey(oldKey, before!) !== null && meetsKey(key, after!) !== null
  )
  if (shows.length > 0) return supported({ paths: shows.map(({ file }) => file.path) })
  const gone = [...old.files, ...old.inside].filter(view => isRemoved(view, claim.objects[0]!))
  const come = [...now.files, ...now.inside].filter(isAdded)
  if (gone.length > 0 && come.length > 0) return supported({ paths: [...gone, ...come].map(({ file }) => file.path) })
  const back = change.files.filter(
    ({ key, oldKey }) => oldKey !== null && meetsKey(oldKey, after!) === 'file' && meetsKey(key, before!) === 'file'
  )
  if (back.length > 0) return contradicted('opposite', { paths: back.map(({ file }) => file.path) })
  const known = [...old.files, ...now.files]
  if (known.length === 0 && old.tree === null) return undecidable('unresolved')
  const paths = known.length > 0 ? known.map(({ file }) => file.path) : old.tree!.files
  if (!change.isComplete) return undecidable('not-read')
  // The old file is still there, or went elsewhere; the new one did not come.
  const isMissing = now.files.length === 0 && now.inside.length === 0 && now.tree === null && old.inside.length === 0
  const isOne = (old.tree?.count ?? 1) <= Math.max(1, old.files.length)
  return isMissing && isOne ? contradicted('missing', { paths }) : undecidable('ambiguous', { paths })
}

export function judgeSymbol(claim: StatedClaim, change: ClaimedChange): Judgement {
  const names = claim.objects.map(symbolOf)
  const { counts, isWhole } = change.occurrences()
  const [first, second] = names.map(
    name => counts.get(name) ?? { added: 0, removed: 0, context: 0, paths: new Set<string>() }
  )
  const symbols = names.filter(name => counts.has(name))
  const proof = { paths: [...first!.paths, ...(second?.paths ?? [])], symbols }
  if (claim.kind === 'symbol-renamed') {
    if (first!.removed > 0 && second!.added > 0 && first!.removed >= first!.added) return supported(proof)
    if (first!.added > 0 && first!.removed === 0 && second!.removed > 0 && second!.added === 0)
      return contradicted('opposite', proof)
    if (first!.removed + first!.added === 0) return undecidable('unresolved')
    const isMissing =
      second!.added + second!.removed + second!.context === 0 && first!.removed > 0 && first!.added === 0
    return isMissing && isWhole ? contradicted('missing', proof) : undecidable('ambiguous', proof)
  }
  const isAddition = claim.kind === 'symbol-added'
  const [mine, others] = isAddition ? [first!.added, first!.removed] : [first!.removed, first!.added]
  if (mine > 0) return mine > others ? supported(proof) : undecidable('ambiguous', proof)
  if (others === 0) return undecidable('unresolved')
  if (first!.context > 0) return undecidable('ambiguous', proof)
  return isWhole ? contradicted('opposite', proof) : undecidable('not-read', proof)
}

/** A commit is taken back by touching what it touched; one that touched nothing of this change is another. */
export function judgeRevert(claim: StatedClaim, change: ClaimedChange): Judgement {
  const name = claim.objects[0]!.toLowerCase()
  const number = name.includes('#') ? name.slice(name.indexOf('#') + 1) : null
  const paths =
    number === null ? change.commits.find(commit => commit.name === name)?.paths : change.pathsOfPullRequest(number)
  if (paths === undefined || paths === null || paths.length === 0) return undecidable('unresolved')
  if (!change.isComplete || change.files.length === 0) return undecidable('not-read')
  const touched = new Set(paths)
  const shared = change.files.filter(({ file }) => touched.has(file.path) || touched.has(file.previousFilename ?? ''))
  const counts = { changed: change.files.length, reverted: touched.size, shared: shared.length }
  const proof = { paths: (shared.length > 0 ? shared : change.files).map(({ file }) => file.path), counts }
  if (shared.length === 0) return contradicted('opposite', proof)
  return shared.length * 2 >= touched.size && shared.length * 2 >= change.files.length
    ? supported(proof)
    : undecidable('ambiguous', proof)
}
