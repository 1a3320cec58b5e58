// Whether the words of a task name a package. People write `fast-check`, `fastCheck` and "fast check", leave scopes and
// hosts out, and name a family by its maker.
import type { Ecosystem } from '../model/dependency.js'

/** Last parts of a name that say nothing alone: the part before them must stand there too. */
const generic = new Set(
  `api app auth base client clients cli common config core css data db dom ext extra go helpers http icons init integration io
js kit lib libs main node parser plugin plugins py python react rs rust sdk server shared test testing tools ts types ui util
utils vue web v8 x`.split(/\s+/)
)

/** Words that one name may be made of; module paths of Go are the longest. */
const longestPhrase = 12

export class PackageMentions {
  /** All phrases of up to so many words, in lower case, joined by single hyphens. */
  readonly #phrases: ReadonlySet<string>
  /** The same where what was written as one word stays one. */
  readonly #joined: ReadonlySet<string>

  constructor(texts: readonly string[]) {
    const text = texts.join('\n').toLowerCase()
    this.#phrases = phrasesOf(text)
    this.#joined = phrasesOf(text.replace(/[-_.]/g, ''))
  }

  /** Whether the text names the package, or for one with a scope its maker. */
  name(ecosystem: Ecosystem, name: string): boolean {
    return spellings(ecosystem, name.toLowerCase())
      .flatMap(inNumbers)
      .some(spelling => this.#phrases.has(fold(spelling)) || this.#joined.has(fold(spelling.replace(/[-_.]/g, ''))))
  }

  /** Whether the text names a place as package-name `addressOf` gives it, with or without its host. */
  address(at: string): boolean {
    const slash = at.indexOf('/')
    const host = slash < 0 ? at : at.slice(0, slash)
    const path = slash < 0 ? '' : at.slice(slash + 1)
    // `test.pypi.org` is TestPyPI to people. A host of two parts would be any word.
    const labels = host.split('.').slice(0, -1)
    const maker = path.includes('/') ? path : labels.length > 1 ? labels.join('') : at
    return [at, maker].some(one => this.#phrases.has(fold(one.toLowerCase())))
  }

  /** Whether the text speaks of scripts and names the package, which may have a version; `*` is all packages. */
  scripts(ecosystem: Ecosystem, name: string): boolean {
    if (!ofScripts.some(word => this.#phrases.has(word))) return false
    const at = name.indexOf('@', 1)
    return name === '*' || this.name(ecosystem, at < 0 ? name : name.slice(0, at))
  }
}

function phrasesOf(text: string): Set<string> {
  const words = fold(text).split('-')
  const phrases = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    let phrase = words[from]!
    for (let to = from + 1; ; to++) {
      if (phrase !== '') phrases.add(phrase)
      if (to === words.length || to - from === longestPhrase) break
      phrase += `-${words[to]!}`
    }
  }
  return phrases
}

const ofScripts = ['script', 'scripts', 'build', 'builds', 'install', 'postinstall']

/** One or many: people write "websocket" and mean `websockets`. */
function inNumbers(spelling: string): string[] {
  return spelling.endsWith('s') ? [spelling, spelling.slice(0, -1)] : [spelling, `${spelling}s`]
}

/** Everything but letters and digits separates. */
function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
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
      return [name, scope, ...withoutMarks(scope), ...(generic.has(bare) ? [] : [bare, ...withoutMarks(bare)])]
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

/** `go-redis`, `python-slugify`, `opencode-ai`, `codex-sdk`, `sveltejs`: the language and the form are not what people say. */
function withoutMarks(name: string): string[] {
  const bare = name
    .replace(/^(?:go|node|py|python|rust|types|js|lib)[-_.]/, '')
    .replace(/[-_.](?:ai|cli|client|go|js|node|py|rs|sdk|stubs|sys)$|(?<=[a-z]{3})js$/, '')
  return bare === name || bare.length < 3 || generic.has(bare) ? [] : [bare]
}
