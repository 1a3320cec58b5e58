// Whether the words of a task name a package. People write `fast-check`, `fastCheck` and "fast check", leave scopes and
// hosts out, and name a family by its maker.
import type { Ecosystem } from '../model/dependency.js'

/** Last parts of a name that say nothing alone: the part before them must stand there too. */
const generic = new Set(
  `api app auth base client clients cli common config core css data db dom ext extra go helpers http icons init integration io
js kit lib libs main node parser plugin plugins py python react rs rust sdk server shared test testing tools ts types ui util
utils vue web v8 x`.split(/\s+/)
)

export class PackageMentions {
  /** Words joined by single hyphens, in lower case, one hyphen on either side. */
  readonly #words: string
  /** The same without the joints inside what was written as one word. */
  readonly #joined: string

  constructor(texts: readonly string[]) {
    const text = texts.join('\n').toLowerCase()
    this.#words = fold(text)
    this.#joined = fold(text.replace(/[-_.]/g, ''))
  }

  /** Whether the text names the package, or for one with a scope its maker. */
  name(ecosystem: Ecosystem, name: string): boolean {
    return spellings(ecosystem, name.toLowerCase()).some(spelling => {
      const folded = fold(spelling)
      return (
        folded.length > 2 &&
        (this.#words.includes(folded) || this.#joined.includes(fold(spelling.replace(/[-_.]/g, ''))))
      )
    })
  }
}

/** Everything but letters and digits separates. */
function fold(text: string): string {
  return `-${text.replace(/[^\p{L}\p{N}]+/gu, '-')}-`.replace(/^-{2,3}|-{2,3}$/g, '-')
}

function spellings(ecosystem: Ecosystem, name: string): string[] {
  switch (ecosystem) {
    case 'npm': {
      const slash = name.indexOf('/')
      if (!name.startsWith('@') || slash < 0) return [name, ...withoutMarks(name)]
      const [scope, bare] = [name.slice(1, slash), name.slice(slash + 1)]
      // Types belong to the package that they describe.
      if (scope === 'types')
        return [name, ...spellings('npm', bare.includes('__') ? `@${bare.replace('__', '/')}` : bare)]
      return [name, scope, ...(generic.has(bare) ? [] : [bare])]
    }
    case 'go': {
      const parts = name.replace(/[/.]v\d+$/, '').split('/')
      const last = parts.at(-1)!
      const before = parts.at(-2) ?? ''
      return [name, `${before}/${last}`, ...(generic.has(last) ? [before] : [last, ...withoutMarks(last)])]
    }
    case 'maven': {
      const [group = '', artifact = ''] = name.split(':')
      const maker = group.slice(group.lastIndexOf('.') + 1)
      return [name, ...(generic.has(artifact) ? [] : [artifact]), ...(generic.has(maker) ? [] : [maker])]
    }
    default:
      return [name, ...withoutMarks(name)]
  }
}

/** `go-redis`, `python-slugify`, `types-redis`, `serde-rs`: the language is not what people say. */
function withoutMarks(name: string): string[] {
  const bare = name
    .replace(/^(?:go|node|py|python|rust|types|js|lib)[-_.]/, '')
    .replace(/[-_.](?:go|js|node|py|rs|stubs|sys)$/, '')
  return bare === name || bare.length < 3 || generic.has(bare) ? [] : [bare]
}
