// Which HTML elements are open and keep their text from the reader. Tags are attacker-controlled.

/** Tags are looked at so far, in characters. */
const tagLimit = 4000

const never: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title'])
const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const unseen =
  /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|font-size\s{0,9}:\s{0,9}0(?![.\d]{0,20}[1-9])|opacity\s{0,9}:\s{0,9}0(?![.\d]{0,20}[1-9])|(?:^|[;\s"'])color\s{0,9}:\s{0,9}(?:transparent|white|#fff)/i
/** Values that are no words. */
const plainAttributes = /^(?:href|src|srcset|style|class|id|width|height|align|rel|target|type|name|lang|dir)$/i

interface Open {
  form: 'folded' | 'element'
  depth: number
}

export class HiddenElements {
  /** By element name: how deep within the outermost one that hides. */
  readonly #open = new Map<string, Open>()
  #summaries = 0

  /** What hides the text at this place; null where the reader sees it. The summary of folded text is seen. */
  get hides(): Open['form'] | null {
    let form: Open['form'] | null = null
    for (const open of this.#open.values()) {
      if (open.form === 'element') return 'element'
      form = 'folded'
    }
    return this.#summaries > 0 ? null : form
  }

  /** Takes note of a tag such as `<details>` or `</span>`. */
  pass(tag: string): void {
    const isEnd = tag[1] === '/'
    const name = (/^[a-z][a-z0-9-]{0,30}/i.exec(tag.slice(isEnd ? 2 : 1))?.[0] ?? '').toLowerCase()
    if (name === '' || empty.has(name) || tag.endsWith('/>')) return
    if (name === 'summary' && this.#open.has('details')) this.#summaries = isEnd ? 0 : 1
    const open = this.#open.get(name)
    if (open !== undefined) {
      open.depth += isEnd ? -1 : 1
      if (open.depth === 0) this.#open.delete(name)
      return
    }
    const form = isEnd ? null : formOf(name, tag.slice(0, tagLimit))
    if (form !== null) this.#open.set(name, { form, depth: 1 })
  }

  /** The words in a tag: values of its attributes that a label could stand in. */
  valuesOf(tag: string): string[] {
    if (!tag.includes('="') && !tag.includes("='")) return []
    return attributesOf(tag.slice(0, tagLimit))
      .filter(({ name }) => !plainAttributes.test(name))
      .map(({ value }) => value)
  }
}

/** `name="value"`, from each `=` on; a quote that nothing closes ends the search. */
function attributesOf(tag: string): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = []
  for (let at = tag.indexOf('='); at >= 0; at = tag.indexOf('=', at + 1)) {
    const quote = tag[at + 1]
    if (quote !== '"' && quote !== "'") continue
    const end = tag.indexOf(quote, at + 2)
    if (end < 0) break
    let start = at
    while (start > 0 && at - start < 40 && /[a-z-]/i.test(tag[start - 1]!)) start--
    if (start < at) found.push({ name: tag.slice(start, at), value: tag.slice(at + 2, end) })
    at = end
  }
  return found
}

function formOf(name: string, tag: string): Open['form'] | null {
  if (never.has(name) || /\shidden(?=[\s=>/])/i.test(tag)) return 'element'
  const style = /\sstyle\s{0,9}=([^>]*)/i.exec(tag)?.[1]
  if (style !== undefined && unseen.test(style)) return 'element'
  return name === 'details' && !/\sopen(?=[\s=>/])/i.test(tag) ? 'folded' : null
}
