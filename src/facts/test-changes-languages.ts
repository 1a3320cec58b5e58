// Which files hold tests or settings of checks, and what tests look like in each language.
import { fileKind } from '../model/file-kind.js'
import type { TestLanguage } from '../model/weakening.js'
import type { LexerFamily } from './test-changes-lexer.js'

export interface ReadAs {
  language: TestLanguage
  /** The language of the file's own text, where its settings are a program. */
  speaks: TestLanguage
  family: LexerFamily
  /** Whether its assertions and tests count: a test file, and no data that tests read. */
  isTest: boolean
}

const families: readonly [TestLanguage, LexerFamily, readonly string[]][] = [
  ['javascript', 'javascript', ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte']],
  ['python', 'python', ['py', 'pyi']],
  ['java', 'java', ['java']],
  ['go', 'go', ['go']]
]
const byExtension = new Map(
  families.flatMap(([language, family, extensions]) =>
    extensions.map(extension => [extension, { language, family }] as const)
  )
)

/** Folders of what tests read: programs with mistakes on purpose, and recorded output. */
const dataFolders = new Set(
  `fixtures fixture __fixtures__ testdata test-data test_data __testdata__ resources corpus __mocks__ mocks snapshots
__snapshots__ vendor node_modules third_party dist templates`.split(/\s+/)
)
/** In these languages a test file says so in its name; what else lies in a test folder is data or support. */
const namedTest: Readonly<Partial<Record<TestLanguage, RegExp>>> = {
  go: /_test\.go$/,
  python: /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests|conftest)\.pyi?$/,
  java: /(?:Test|Tests|TestCase|IT|Spec)\.java$/
}
/** `src/test/`, `src/integrationTest/`, `src/it/`: what Maven and Gradle compile as tests, by the folder's name. */
const javaTestFolder = /^(?:it|\w{0,30}[tT]est\w{0,30})$/
/** Declarations say what there is; they test nothing. */
const declarations = /\.d\.[cm]?ts$/
const settingsNames =
  /(?:^|\/)(?:package\.json|jest\.config\.\w+|vite(?:st)?\.(?:config|workspace)[\w.]*\.\w+|playwright[\w.-]*\.config\.\w+|\.?karma\.conf\.\w+|\.mocharc[\w.]*|\.nycrc[\w.]*|\.c8rc[\w.]*|nyc\.config\.\w+|\.?codecov\.ya?ml|codecov\.ya?ml|\.coveragerc|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|mypy\.ini|\.?ruff\.toml|\.flake8|\.pylintrc|noxfile\.py|pom\.xml|build\.gradle(?:\.kts)?|[Mm]akefile|[Jj]ustfile|tsconfig[\w.-]*\.json|\.eslintrc[\w.]*|eslint\.config\.\w+|biome\.jsonc?|\.golangci\.(?:ya?ml|toml|json)|\.testcoverage\.ya?ml|deno\.jsonc?|sonar-project\.properties)$/

const workflow: ReadAs = { language: 'workflow', speaks: 'workflow', family: 'plain', isTest: false }

/** How a file is read, null where it holds neither tests nor checks nor code of these languages. */
export function readAs(path: string): ReadAs | null {
  const kind = fileKind(path)
  if (kind === 'lock' || kind === 'asset' || kind === 'generated' || kind === 'changelog') return null
  // What GitHub's agentic workflows are compiled to.
  if (path.endsWith('.lock.yml')) return null
  if (/^\.github\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path)) return workflow
  const spoken = byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
  if (settingsNames.test(path)) {
    const speaks = spoken?.language ?? 'configuration'
    return { language: 'configuration', speaks, family: spoken?.family ?? 'plain', isTest: false }
  }
  if (spoken === undefined) return kind === 'ci' ? workflow : null
  const folders = path.split('/').slice(0, -1)
  const testFolder =
    spoken.language === 'java'
      ? folders.findIndex((folder, index) => folders[index - 1] === 'src' && javaTestFolder.test(folder))
      : -1
  const isData = folders.some(folder => dataFolders.has(folder.toLowerCase()))
  if (isData && !(testFolder >= 0 && folders[testFolder + 1] === 'java')) return null
  const name = namedTest[spoken.language]
  const isTest = name === undefined ? kind === 'test' && !declarations.test(path) : testFolder >= 0 || name.test(path)
  return { ...spoken, speaks: spoken.language, isTest }
}

/** Bench of the same sort as tests, by its name: its numbers are measurements. */
export function isBenchmark(path: string): boolean {
  return /(?:^|[/._-])bench(?:es|mark|marks)?(?:[/._-]|$)/i.test(path)
}
