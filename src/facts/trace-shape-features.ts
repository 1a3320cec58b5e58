// Features of a file's and the change's shape, and of what kind of work the title speaks.
import { flaggableKinds } from '../model/file-kind.js'
import type { Columns } from './trace-columns.js'
import { packageOf } from './trace-path.js'
import type { Scene } from './trace-scene.js'

/** log… are natural logarithms of 1 + count (logN: of the number of files). fmt, dig, cmt: only white space differs, only digits as well, share of comment lines. v…: words of the title or text by which work is told apart. */
export const shapeNames = [
  'logSize',
  'sizeShare',
  'delShare',
  'linesN',
  'nHunk',
  'vocab',
  'single',
  'logN',
  'logFlag',
  'logWords',
  'topShare',
  'added',
  'deleted',
  'renamed',
  'fmt',
  'dig',
  'cmt',
  'source',
  'ci',
  'manifest',
  'config',
  'isDot',
  'bench',
  'vRemove',
  'vMove',
  'vAdd',
  'vFix',
  'vBump',
  'vAll',
  'vAllBody',
  'vExtra'
] as const
export type ShapeName = (typeof shapeNames)[number]

/** Each begins at a word; alternatives of plain letters, so every one is linear in the text. */
const titleVerbs: readonly [ShapeName, RegExp][] = [
  ['vRemove', /\b(?:remov|delet|drop|unused|dead|deprecat|clean|strip|prune)/i],
  ['vMove', /\b(?:renam|mov|refactor|extract|split|reorgani|migrat|replac|convert|rework|simplif|inline|dedup)/i],
  ['vAdd', /\b(?:add|support|implement|introduc|allow|enabl|creat|new|feat)/i],
  ['vFix', /\b(?:fix|bug|crash|regress|prevent|handle|avoid|correct)/i],
  ['vBump', /\b(?:bump|upgrad|updat|pin|release|version|stabiliz)/i],
  ['vAll', /\b(?:all|every|across|unused|lint|clippy|eslint|format|typo|cleanup|consisten|whole|entire|various|misc)/i]
]
const textVerbs: readonly [ShapeName, RegExp][] = [
  [
    'vAllBody',
    /\b(?:all (?:the |other |remaining |existing )?(?:files|packages|crates|modules|callers|call sites|usages|places|tests|components|providers|examples)|across the|everywhere|every (?:file|package|caller|crate|place))\b/i
  ],
  ['vExtra', /\b(?:also|drive-by|while (?:here|at it)|in addition|additionally|as well as|unrelated|bonus)\b/i]
]
const budget = /(?:^|[/_-])(?:bench(?:es|marks?)?|perf|size-?limit|bundle-?size|budget)/i

export function addShapeFeatures({ files, kinds, tokens, sketch }: Scene, columns: Columns<ShapeName>): void {
  const count = files.length
  const sizes = files.map(({ added, deleted }) => (added ?? 0) + (deleted ?? 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const packages = new Map<string, number>()
  for (const { path } of files) packages.set(packageOf(path), (packages.get(packageOf(path)) ?? 0) + 1)
  columns.fill('single', count === 1 ? 1 : 0)
  columns.fill('logN', Math.log(Math.max(1, count)))
  columns.fill('logFlag', Math.log1p(kinds.filter(kind => flaggableKinds.has(kind)).length))
  columns.fill('logWords', Math.log1p(sketch.length))
  for (const [name, words] of titleVerbs) columns.fill(name, words.test(sketch.titleText) ? 1 : 0)
  for (const [name, words] of textVerbs) columns.fill(name, words.test(sketch.text) ? 1 : 0)
  for (const [index, { path, status, deleted }] of files.entries()) {
    const kind = kinds[index]!
    const { all, hunkEnds, lines, commentLines, sameText, sameButDigits } = tokens[index]!.sketch
    const set = (name: ShapeName, value: number | boolean) => {
      columns.of(name)[index] = Number(value)
    }
    set('logSize', Math.log1p(sizes[index]!))
    set('sizeShare', total === 0 ? 0 : sizes[index]! / total)
    set('delShare', sizes[index] === 0 ? 0 : (deleted ?? 0) / sizes[index]!)
    set('linesN', Math.log1p(lines))
    set('nHunk', Math.log1p(hunkEnds.length))
    set('vocab', Math.log1p(all.tokens.length))
    set('topShare', count === 1 ? 0 : (packages.get(packageOf(path))! - 1) / (count - 1))
    set('added', status === 'added')
    set('deleted', status === 'removed')
    set('renamed', status === 'renamed')
    set('fmt', sameText)
    set('dig', sameButDigits && !sameText)
    set('cmt', lines === 0 ? 0 : commentLines / lines)
    set('source', kind === 'source')
    set('ci', kind === 'ci')
    set('manifest', kind === 'manifest')
    set('config', kind === 'configuration')
    set('isDot', path.startsWith('.') || path.includes('/.'))
    set('bench', budget.test(path))
  }
}
