// What a test and an assertion look like in each language. Patterns see code without strings and comments, a line at a
// time, and each is linear.
import type { TestLanguage } from '../model/weakening.js'
import { type CodeLine, compact } from './test-changes-hunks.js'

/** The beginning of a test, or of a group of tests. */
export interface Declaration {
  name: string
  isGroup: boolean
  /** What its modifiers ask for. */
  mark: 'skip' | 'only' | 'xfail' | 'todo' | null
}

const javascriptTest =
  /^\s*(?:await\s+|void\s+|return\s+)?([xf](?=it|test|describe|context))?(it|test|describe|suite|context|specify|Deno\.test|t\.step|t\.test|[a-z]\w*Test)((?:\.\w+)*)\s{0,4}(?:<[^>]*>)?\s{0,4}[(`]/
const javaTest = /^\s*(?:(?:public|protected|private|static|final)\s+)*void\s+(\w+)\s*\(/
const pythonTest = /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/
const pythonGroup = /^\s*class\s+(\w+)\s*[(:]/
/** What takes more than the test's own argument is a helper, whatever its name. */
const goTest = /^func\s+(?:\((?:\w+\s+)?\*?\w+\)\s+)?((?:Test|Fuzz|Example)\w*)\s*\((?:(?:\w+\s+)?\*[\w.]+)?\)/
const goSubtest = /^\s*(?:\w+\s*:?=\s*)?(?:t|s|b|tt|suite)\.Run\s*\(/

/** The test that begins on `lines[index]`; `lines` are of one side. */
export function declarationAt(lines: readonly CodeLine[], index: number, language: TestLanguage): Declaration | null {
  const line = lines[index]!
  if (line.isWithin) return null
  if (language === 'javascript') {
    const found = javascriptTest.exec(line.code)
    if (found === null) return null
    const modifiers = found[3] ?? ''
    // `test.skip(condition)` within a test begins none.
    const given = line.code.slice(found[0].length)
    const mustBeNamed = /\.(?:skip|fixme|fail|slow)$/.test(modifiers) || /\wTest$/.test(found[2]!)
    if (mustBeNamed && !/^\s*(?:["`]|$)/.test(given)) return null
    const isGroup = /^(?:describe|suite|context)$/.test(found[2]!) || /^\.describe\b/.test(modifiers)
    // `it.each(rows)('name', …)`, `test.skipIf(condition)('name', …)`
    const second = /\.(?:each|for|skipIf|runIf)$/.test(modifiers) ? line.text.search(/\)\s*\(\s*["'`]/) : 0
    const own = second < 0 ? null : firstText(line.text.slice(second))
    const name = own ?? firstText(lines[index + 1]?.text ?? '') ?? compact(line.text)
    return { name, isGroup, mark: markOf(found[1], modifiers) }
  }
  if (language === 'python') {
    const test = pythonTest.exec(line.code)
    if (test !== null) return { name: test[1]!, isGroup: false, mark: null }
    const group = pythonGroup.exec(line.code)?.[1]
    return group?.includes('Test') ? { name: group, isGroup: true, mark: null } : null
  }
  if (language === 'java') {
    const found = javaTest.exec(line.code)
    if (found === null) return null
    if (/^test[A-Z_]/.test(found[1]!)) return { name: found[1]!, isGroup: false, mark: null }
    for (let before = index - 1; before >= 0 && before >= index - 6; before--) {
      const { code } = lines[before]!
      if (/^\s*@(?:\w+\.)*\w*Test(?:Factory|Template|WithSource)?\b/.test(code))
        return { name: found[1]!, isGroup: false, mark: null }
      if (code.trim() !== '' && !/^\s*[@"(){},\w.]/.test(code)) break
      if (/[;{}]\s*$/.test(code) && !/^\s*@/.test(code)) break
    }
    return null
  }
  if (language === 'go') {
    const test = goTest.exec(line.code)
    if (test !== null) return { name: test[1]!, isGroup: false, mark: null }
    if (!goSubtest.test(line.code)) return null
    return { name: firstText(line.text) ?? compact(line.text), isGroup: false, mark: null }
  }
  return null
}

function markOf(prefix: string | undefined, modifiers: string): Declaration['mark'] {
  if (prefix === 'x' || /\.(?:skip|skipIf|runIf|fixme|ignore)\b/.test(modifiers)) return 'skip'
  if (prefix === 'f' || /\.only\b/.test(modifiers)) return 'only'
  if (/\.(?:fails|failing|fail)\b/.test(modifiers)) return 'xfail'
  return /\.todo\b/.test(modifiers) ? 'todo' : null
}

/** The first text in quotes. */
function firstText(text: string): string | null {
  const start = text.search(/["'`]/)
  if (start < 0) return null
  const end = text.indexOf(text[start]!, start + 1)
  return text.slice(start + 1, end < 0 ? text.length : end)
}

/** Many small patterns, since a checker of patterns can prove each of them linear and gives up on their union. */
const assertions: Readonly<Partial<Record<TestLanguage, readonly RegExp[]>>> = {
  javascript: [
    /\bexpect(?:\.(?!any|objectC|arrayC|stringC|stringM|not\b|closeTo|extend|assertions|hasA)\w+)?\s{0,4}[(<]/,
    /\bexpect[A-Z]\w*\s{0,4}\(/,
    /\bassert(?:\.\w+){0,4}\s{0,4}[(<]/,
    /\bassert[A-Z]\w*\s{0,4}[(<]/,
    /\bt\.(?:is|deepEqual|true|false|throws|not|like|assert|snapshot|regex|truthy|falsy)\b|\.should\b/
  ],
  python: [
    /^\s*assert\b/,
    /\bself\.(?:assert\w+|fail)\s{0,4}\(/,
    /\bpytest\.(?:raises|warns|fail)\s{0,4}\(/,
    /\.assert_\w+\s{0,4}\(/,
    /^\s*assert_\w+\s{0,4}\(/
  ],
  java: [
    /\bassert\w*\s{0,4}\(|^\s*assert\b/,
    /^\s*(?:\w+\.)*fail\s{0,4}\(/,
    /\bverify(?:NoMoreInteractions|NoInteractions|ZeroInteractions)?\s{0,4}\(/,
    /^\s*\.(?:is[A-Z]|has[A-Z]|contains|doesNot|matches\b|satisfies|startsWith|endsWith)\w*\s{0,4}\(/
  ],
  go: [
    /\b(?:assert|require)\.[A-Z]\w*\s{0,4}\(/,
    /\b(?:t|b|s|tb|tt|f|suite)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\s{0,4}\(/,
    /\bs(?:uite)?\.(?:Require|Assert)\(\)\.\w+\s{0,4}\(/,
    /^\s*(?:assert|require|must|expect|check)[A-Z]\w*\s{0,4}\(/
  ]
}
/** Assertions that hold whatever the program does. */
const empty: Readonly<Partial<Record<TestLanguage, RegExp>>> = {
  javascript:
    /\bexpect\((?:true|1|""|!0)\)\.(?:toBe|toEqual|toStrictEqual|toBeTruthy|toBeDefined|to\.be\.true|to\.equal)\b\(?(?:true|1|""|)\)?|\bassert(?:\.ok)?\(true\b/,
  python: /^\s*assert\s+(?:True|1|not\s+False)\s*(?:,|$)|\bself\.assertTrue\(True\b/,
  java: /\bassertTrue\(\s*true\b|\bassertFalse\(\s*false\b/,
  go: /\b(?:assert|require)\.True\(\w+,\s*true\b/
}

/** Whether the line begins an assertion that can fail. */
export function isAssertion(line: CodeLine, language: TestLanguage): boolean {
  if (line.isWithin || /^\s*(?:import\b|from\b|export\s+\{|def\b|function\b)/.test(line.code)) return false
  // A helper that expects a failure: without it the test asks for more.
  if (/\b(?:expect|assert)\w{0,30}Fail\w{0,30}\s{0,4}\(/.test(line.code)) return false
  return (assertions[language] ?? []).some(form => form.test(line.code)) && empty[language]?.test(line.code) !== true
}

/** A call of a helper that checks, by its name, or a failure thrown by hand. */
export function callsHelper({ code }: CodeLine): boolean {
  return (
    checksByName.test(code) ||
    namesOfCalls(code).some(name => /.(?:[aA]ssertion|[eE]xpectation)s?$/.test(name)) ||
    throwsByHand.test(code)
  )
}

const checksByName =
  /\b(?:[eE]xpect|[aA]ssert|[vV]erify|[cC]heck|[vV]alidate|[sS]hould|[eE]nsure|[mM]ust|[rR]equire|[cC]ompare|[mM]atch)[A-Z_]\w*\s{0,4}\(/
const throwsByHand = /\bthrow\s+new\s+\w*Error\b|\braise\s+AssertionError\b/

function namesOfCalls(code: string): string[] {
  return [...code.matchAll(/\b(\w+)\s{0,4}\(/g)].map(match => match[1]!)
}

/** What repeats one assertion over many values, or compares with a recorded whole. */
export function repeats({ code }: CodeLine): boolean {
  return /\bfor\b|\.forEach\b|\.every\b|\.each\b|\bparametrize\b|@ParameterizedTest|\brange\b|\bsubTest\b|\ball\(|\.map\(|toMatch\w{0,12}Snapshot/.test(
    code
  )
}

/**
 * Whether the line only makes sure that a step of the test's own preparation or tidying went well: Go asks it of every
 * call that can fail. `before` is the line in front of it.
 */
export function isOfStep({ code }: CodeLine, before: CodeLine | undefined, language: TestLanguage): boolean {
  if (language !== 'go') return false
  const noError = /\.NoErrorf?\s{0,4}\(\s{0,4}\w+,\s{0,4}/.exec(code)
  const given = noError === null ? '' : code.slice(noError.index + noError[0].length)
  if (/^err\w*|\.(?:Close|Shutdown|Stop|Remove\w*|Sync|Flush|Start)\(/.test(given)) return true
  return /\bt\.(?:Fatal|Error)f?\(/.test(code) && /\berr\w*\s{0,4}!=\s{0,4}nil\s{0,4}\{/.test(conditionOf(before))
}

/** What stands behind the line's first `if`. */
function conditionOf(line: CodeLine | undefined): string {
  const code = line?.code ?? ''
  const at = code.search(/\bif\b/)
  return at < 0 ? '' : code.slice(at)
}

/** Lines that one statement may take. */
const longestStatement = 12
/** UTF-16 units of it that are compared. */
const longestForm = 600

/** The statement that begins on `lines[index]`, without comments: up to where its brackets close. */
export function statementAt(lines: readonly CodeLine[], index: number): string {
  let depth = 0
  let statement = ''
  for (let at = index; at < lines.length && at < index + longestStatement; at++) {
    const { code, comment, text } = lines[at]!
    statement += ` ${text.slice(0, comment === '' ? longestForm : Math.max(0, text.length - comment.length))}`
    depth += bracketDepth(code)
    if (depth <= 0 || statement.length > longestForm) break
  }
  return statement.slice(0, longestForm)
}

/** A statement without white space and what ends it: two of the same form say the same. */
export function formOf(statement: string): string {
  return compact(statement).replace(/[;,]{1,9}$/, '')
}

function bracketDepth(code: string): number {
  let depth = 0
  for (let index = 0; index < code.length; index++) {
    const char = code[index]
    if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
  }
  return depth
}

/** A function of any sort, or one method of a class. */
export function beginsFunction({ code }: CodeLine, language: TestLanguage): boolean {
  if (language === 'python') return /^\s*(?:async\s+)?def\s+\w/.test(code)
  if (language === 'go') return /^func\b/.test(code)
  if (language === 'java') {
    const method = /^\s*(?:public|protected|private|static|final)\s([\w<>[\],\s]*)\(/.exec(code)
    return method !== null && /\w$/.test(method[1]!.trimEnd()) && !code.includes(';', method[0].length)
  }
  return /^\s*(?:export\s+)?(?:async\s+)?function\b|^(?:export\s+)?const\s+\w+\s*=\s*(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>/.test(
    code
  )
}
