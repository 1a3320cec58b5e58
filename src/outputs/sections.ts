// A report made of sections that must fit a byte limit: GitHub drops a summary that is too long as a whole.

export interface Section {
  /** Lines before the items, each with its line feed. */
  head: string
  /** Shown in order for as long as there is room. */
  items: readonly string[]
  tail: string
  /** Room is given to the lowest rank first; the report's order stays as it is. */
  rank: number
  /** Entries that the section's own cap left out before. */
  beyond?: number
  /** The line that stands for entries not shown. */
  more?: (count: number) => string
}

/** Bytes kept for a section's `more` line. */
const moreBytes = 160

/**
 * The sections as one text of at most `limit` UTF-8 bytes. Items are cut whole and from the end of their section;
 * a section whose frame finds no room is left out. `notice` says at the end how many entries are missing for want
 * of room; what a section's own cap left out it says itself.
 */
export function fitSections(sections: readonly Section[], limit: number, notice: (count: number) => string): string {
  const kept = new Map<Section, number>()
  let room = limit - byteLength(notice(Number.MAX_SAFE_INTEGER))
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const frame = byteLength(section.head) + byteLength(section.tail) + (section.more ? moreBytes : 0)
    if (frame > room) continue
    room -= frame
    let count = 0
    for (const item of section.items) {
      const size = byteLength(item)
      if (size > room) break
      room -= size
      count++
    }
    kept.set(section, count)
  }
  let cut = 0
  const parts = sections.map(section => {
    const count = kept.get(section) ?? 0
    const missing = section.items.length - count
    cut += missing
    if (!kept.has(section)) return ''
    const unseen = missing + (section.beyond ?? 0)
    return [
      section.head,
      ...section.items.slice(0, count),
      unseen > 0 && section.more ? section.more(unseen) : '',
      section.tail
    ].join('')
  })
  return parts.join('') + (cut > 0 ? notice(cut) : '')
}

/** UTF-8 bytes, which is what GitHub counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
