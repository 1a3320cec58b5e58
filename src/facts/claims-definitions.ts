// What changed lines define: exported names, and test cases. Names alone; a line is looked at word by word.

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

const scriptEndings = new Set(['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte'])
const classEndings = new Set(['java', 'kt', 'cs', 'scala', 'swift'])
const modifiers = new Set(
  'default declare abstract async static final override virtual sealed readonly synchronized unsafe extern partial new const open data inline'.split(
    ' '
  )
)
const definers = new Set(
  'function class const let var interface type enum namespace fn struct trait static mod union record'.split(' ')
)

/** Whether the line only names a shape that its own package may want: `export type …`, `export interface …`. */
export function exportsType(line: string, path: string): boolean {
  return scriptEndings.has(extensionOf(path)) && /^export (?:declare )?(?:type|interface)\b/.test(line)
}

/** Names that the line defines for others to use; none in a language that is not known. */
export function exportedNames(line: string, path: string): string[] {
  const words = line.match(/[A-Za-z_$][\w$]*|[^\s\w]/g) ?? []
  const extension = extensionOf(path)
  if (scriptEndings.has(extension)) return words[0] === 'export' ? scriptNames(words) : []
  if (extension === 'rs') return words[0] === 'pub' && words[1] !== '(' ? definedName(words, 1) : []
  if (extension === 'go') return goNames(line, words)
  if (extension === 'py') return pythonNames(line)
  return classEndings.has(extension) && words[0] === 'public' ? classNames(words) : []
}

function scriptNames(words: readonly string[]): string[] {
  const brace = words.indexOf('{')
  if (brace === 1 || (brace === 2 && words[1] === 'type')) {
    const names: string[] = []
    for (let at = brace + 1; at < words.length && words[at] !== '}'; at++) {
      if (words[at] === ',' || words[at] === 'type') continue
      if (words[at] === 'as') names.pop()
      else if (isName(words[at]!)) names.push(words[at]!)
    }
    return names
  }
  return definedName(words, 1)
}

/** The name behind `function`, `struct` and the like, modifiers stepped over. */
function definedName(words: readonly string[], from: number): string[] {
  let at = from
  while (
    modifiers.has(words[at] ?? '') &&
    !(words[at] === 'const' && isName(words[at + 1] ?? '') && !definers.has(words[at + 1]!))
  )
    at++
  if (!definers.has(words[at] ?? '')) return []
  const name = words[at + 1] === '*' ? words[at + 2] : words[at + 1]
  return name !== undefined && isName(name) ? [name] : []
}

function goNames(line: string, words: readonly string[]): string[] {
  if (/^\s/.test(line)) return []
  if (words[0] === 'type' || words[0] === 'var' || words[0] === 'const') return capital(words[1])
  if (words[0] !== 'func') return []
  if (words[1] !== '(') return capital(words[1])
  return capital(words[words.indexOf(')') + 1])
}

function capital(name: string | undefined): string[] {
  return name !== undefined && /^[A-Z]\w*$/.test(name) ? [name] : []
}

function pythonNames(line: string): string[] {
  const found = /^(?:async )?(?:def|class) ([A-Za-z]\w{0,100})/.exec(line)
  return found === null ? [] : [found[1]!]
}

function classNames(words: readonly string[]): string[] {
  const kind = words.findIndex(word => ['class', 'interface', 'enum', 'record', 'struct'].includes(word))
  if (kind > 0) return isName(words[kind + 1] ?? '') ? [words[kind + 1]!] : []
  const bracket = words.indexOf('(')
  const name = bracket > 1 ? words[bracket - 1]! : undefined
  return name !== undefined && isName(name) ? [name] : []
}

function isName(word: string): boolean {
  return /^[A-Za-z_$]/.test(word)
}

/** What one changed line says of test cases: it begins one, it multiplies them, or nothing. */
export function testCaseIn(line: string, path: string): 'case' | 'many' | null {
  const text = line.trimStart()
  const extension = extensionOf(path)
  if (scriptEndings.has(extension)) {
    if (/^(?:it|test|describe)\.each\b/.test(text) || /^(?:for|cases\.forEach|\w{1,60}\.forEach)\b/.test(text))
      return 'many'
    return /^(?:it|test|specify|Deno\.test)(?:\.(?:only|skip|concurrent|todo))?\(/.test(text) ? 'case' : null
  }
  if (extension === 'py') {
    if (text.startsWith('@pytest.mark.parametrize') || text.includes('subTest(')) return 'many'
    return /^(?:async )?def test\w*\(/.test(text) ? 'case' : null
  }
  if (extension === 'go') {
    if (text.startsWith('t.Run(') || text.startsWith('for ')) return 'many'
    return /^func (?:\(\w{1,60} \*?\w{1,60}\) )?Test\w*\(/.test(text) ? 'case' : null
  }
  if (extension === 'rs') {
    if (text.startsWith('#[test_case') || text.startsWith('#[case') || text.startsWith('#[rstest')) return 'many'
    return /^#\[(?:\w{1,40}::)?test\b/.test(text) ? 'case' : null
  }
  if (
    /^[@[](?:ParameterizedTest|CsvSource|ValueSource|MethodSource|Theory|InlineData|MemberData|TestCase|DataRow)/.test(
      text
    )
  )
    return 'many'
  return /^[@[](?:Test|Fact|TestMethod)\b/.test(text) ? 'case' : null
}

/** Languages in which test cases are known when they are seen. */
export function knowsTestCases(path: string): boolean {
  const extension = extensionOf(path)
  return scriptEndings.has(extension) || classEndings.has(extension) || ['py', 'go', 'rs'].includes(extension)
}
