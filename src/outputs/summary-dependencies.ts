// Which packages the change adds, removes or moves to another version: new ones first, since they are new suppliers.
import type { PackageRecord, Predicate } from '../model/evidence.js'
import { code } from './markdown.js'
import type { Section } from './sections.js'

/** Characters of a value that a row shows. */
const longest = 60

/** None where no manifest of the change says anything. */
export function dependencySections({ dependencies }: Predicate, limit: number): Section[] {
  // What a package needs in its turn follows the package.
  const packages = (dependencies?.packages ?? []).filter(({ scope }) => scope !== 'indirect')
  if (packages.length === 0) return []
  const rows = [...packages].sort((a, b) => rank(a) - rank(b)).map(rowOf)
  return [
    {
      head: '### Dependencies\n\n| Package | Change | Version | Manifest | In the task |\n| --- | --- | --- | --- | --- |\n',
      items: rows.slice(0, limit),
      tail: '\n',
      rank: 2,
      beyond: Math.max(0, rows.length - limit),
      more: missing => `| … and ${missing} more, all in \`evidence.json\` | | | | |\n`
    }
  ]
}

const changeRank: Record<PackageRecord['change'], number> = { added: 1, bumped: 2, removed: 3 }

function rank(one: PackageRecord): number {
  return one.new ? 0 : (changeRank[one.change] ?? 4)
}

function rowOf(one: PackageRecord): string {
  const change = one.new ? '**new**' : (changeWords[one.change] ?? '-')
  const from = one.source.at === null ? '' : ` from ${code(one.source.at, 'cell', longest)}`
  const cells = [
    `${code(one.name, 'cell', longest)} (${ecosystemWords[one.ecosystem] ?? '-'})`,
    `${change}${from}`,
    versions(one),
    code(one.path, 'cell', longest),
    one.change === 'added' ? (one.named ? 'named' : 'not named') : ''
  ]
  return `| ${cells.join(' | ')} |\n`
}

const changeWords: Record<PackageRecord['change'], string> = {
  added: 'added, used here before',
  bumped: 'moved',
  removed: 'removed'
}

const ecosystemWords: Record<PackageRecord['ecosystem'], string> = {
  cargo: 'Cargo',
  go: 'Go',
  maven: 'Maven',
  npm: 'npm',
  pypi: 'Python'
}

function versions({ from, to }: PackageRecord): string {
  if (from === null || to === null)
    return [from, to].flatMap(one => (one === null ? [] : code(one, 'cell', longest))).join('')
  return `${code(from, 'cell', longest)} to ${code(to, 'cell', longest)}`
}
