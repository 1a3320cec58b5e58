// A small repository with the merges that a replay must know: squash and merge commits, bots, an AI trailer, a revert, an
// empty message, a rename, a binary file, a direct push.
import { GitRepository } from './git-repository.js'

export class MergedHistory extends GitRepository {
  /** Commits what a squash merge leaves: one commit whose message names its pull request. */
  squash(message: string, files: Record<string, string | Uint8Array>, author?: string, date?: string): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
    this.git('add', '--all', '--force')
    const who = author === undefined ? [] : [`--author=${author}`]
    this.git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message, ...who)
    if (date === undefined) return this.head()
    // git takes the committer's date from its environment only, so the commit is written again.
    const raw = this.raw('', 'cat-file', 'commit', 'HEAD').toString('utf8')
    const seconds = Date.parse(date) / 1000
    const dated = raw.replace(/^(committer .*>) \d+ /m, `$1 ${seconds} `)
    const id = this.raw(dated, 'hash-object', '-t', 'commit', '-w', '--stdin').toString('utf8').trim()
    this.git('reset', '--quiet', '--hard', id)
    return id
  }

  /** Merges a branch of one commit, as the green button does. */
  merge(number: number, branch: string, text: string, commit: string, files: Record<string, string>): string {
    this.git('checkout', '--quiet', '-b', branch)
    this.commit(commit, files)
    this.git('checkout', '--quiet', 'main')
    this.git('merge', '--quiet', '--no-ff', '-m', `Merge pull request #${number} from ada/${branch}\n\n${text}`, branch)
    return this.head()
  }
}

const dependabot = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'

/** Nine pull requests, 1 to 9, and one direct push. */
export function mergedHistory(): MergedHistory {
  const repo = new MergedHistory()
  repo.commit('Begin', {
    'src/parser.ts': 'export function parseRange(text: string) {}\n',
    'src/ledger.ts': 'export const ledger = []\n',
    'docs/guide.md': '# Guide\n'
  })
  repo.squash(
    'Parse open ranges in parseRange (#1)\n\nRanges without an end are now read to the last line.\n\nReviewed-by: Bob <bob@example.com>',
    { 'src/parser.ts': 'export function parseRange(text: string) { return text }\n' },
    undefined,
    '2026-09-30T23:30:00Z'
  )
  repo.merge(2, 'feature/ledger', 'Keep the ledger sorted\n\nThe ledger is sorted after each entry.', 'Sort ledger', {
    'src/ledger.ts': 'export const ledger = [].sort()\n'
  })
  repo.squash(
    'Bump left-pad from 1.0.0 to 1.1.0 (#3)\n\nBumps left-pad.',
    { 'package.json': '{"a":"1.1.0"}\n' },
    dependabot
  )
  repo.squash(
    'Describe ranges in the guide (#4)\n\nThe guide says how ranges are read.\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    {
      'docs/guide.md': '# Guide\n\nRanges\n'
    }
  )
  repo.commit('Pushed directly', { 'NOTES.md': 'notes\n' })
  repo.squash('Revert "Parse open ranges in parseRange (#1)" (#5)\n\nThis reverts commit 1.', {
    'src/parser.ts': 'export function parseRange(text: string) {}\n'
  })
  repo.squash('Typo (#6)', { 'docs/guide.md': '# Guide\n\nRange\n', 'infra/prod.tf': 'x = 1\n' })
  repo.git('mv', 'src/ledger.ts', 'src/book.ts')
  repo.squash('Rename the ledger module to book (#7)\n\n* Rename ledger\n\n* Add the logo\n', {
    'logo.bin': new Uint8Array([0, 1, 2, 0, 255])
  })
  repo.squash('Sort the imports of the parser module (#8)\n\nNothing else changes.', {})
  repo.merge(9, 'quick', '', 'Quick fix', { 'src/parser.ts': 'export function parseRange() {}\n' })
  return repo
}
