// Names that differ as bytes and yet are one file to some file system (macOS, Windows) fold to the same text.

/** Case and Unicode form folded; independent of locale. Length may change. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/** A path as such a file system reads it: as `foldText`, and without invisible characters or dots and blanks that end a part. */
export function foldPath(path: string): string {
  const visible = isAscii(path) ? path : path.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const folded = foldText(visible)
  const closed = `${folded}/`
  return closed.includes('./') || closed.includes(' /') ? folded.split('/').map(withoutTail).join('/') : folded
}

function withoutTail(part: string): string {
  let end = part.length
  while (end > 0 && (part[end - 1] === '.' || part[end - 1] === ' ')) end--
  return end === 0 ? part : part.slice(0, end)
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
