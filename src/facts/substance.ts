// Does a changed file differ in content, or only in white space or mode?
import { walkPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'

export type Substance = 'content' | 'white-space' | 'mode'

/**
 * `mode` and `white-space` are only said of regular files that exist on both sides under one path; adding an empty
 * file, a rename, a link or a submodule is content, and so is whatever could not be read.
 */
export function substanceOf(file: ChangedFile): Substance {
  if (file.previousFilename !== null || !isRegular(file.mode) || !isRegular(file.previousMode)) return 'content'
  if (file.blob !== null && file.blob === file.previousBlob) return 'mode'
  if (file.binary || file.patch === null || file.patch.length === 0) return 'content'
  return changesOnlyWhiteSpace(file.patch) ? 'white-space' : 'content'
}

function isRegular(mode: string | null): boolean {
  return mode?.startsWith('100') ?? false
}

/** Compares all removed with all added bytes, white space left out. The patch is attacker-controlled; one pass. */
function changesOnlyWhiteSpace(patch: Uint8Array): boolean {
  const removed = new Uint8Array(patch.length)
  const added = new Uint8Array(patch.length)
  let removedLength = 0
  let addedLength = 0
  walkPatch(patch, {}, line => {
    if (line.kind !== 'removed' && line.kind !== 'added') return true
    for (let at = line.start; at < line.end; at++) {
      const byte = patch[at]!
      if (isWhiteSpace(byte)) continue
      if (line.kind === 'removed') removed[removedLength++] = byte
      else added[addedLength++] = byte
    }
    return true
  })
  if (removedLength !== addedLength) return false
  for (let at = 0; at < removedLength; at++) if (removed[at] !== added[at]) return false
  return true
}

/** Tab, vertical tab, form feed, carriage return and blank; anything beyond ASCII counts as content. */
function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}
