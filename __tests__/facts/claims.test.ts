import { describe, expect, test } from '@jest/globals'
import { judgeClaims } from '../../src/facts/claims.js'
import type { ClaimScene } from '../../src/facts/claims-change.js'
import type { ClaimedDependency } from '../../src/facts/claims-dependencies.js'
import type { Claim } from '../../src/model/claim.js'
import type { NamedPath } from '../../src/model/named-path.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aFile, aPullRequest, type FileInput } from '../support/a-pull-request.js'

interface Around {
  title?: string
  tree?: string[]
  packages?: Partial<ClaimedDependency>[]
  unread?: string[]
  isComplete?: boolean
  classes?: ClaimScene['classes']
  pullRequest?: Parameters<typeof aPullRequest>[0]
}

function aPackage(parts: Partial<ClaimedDependency>): ClaimedDependency {
  const source = { kind: 'registry', at: null } as const
  const rest = { ecosystem: 'npm', from: null, to: null, path: 'package.json', scope: 'runtime' } as const
  return { name: 'lodash', change: 'added', isNew: true, source, ...rest, ...parts }
}

function judge(body: string, files: FileInput[], around: Around = {}): Claim[] {
  const named: NamedPath[] = (around.tree ?? []).map(path => ({
    key: path.toLowerCase(),
    files: [path],
    count: 1,
    isFolder: false
  }))
  return judgeClaims(parseTask(around.title ?? 'Round the tax', body), {
    files: files.map(aFile),
    classes: around.classes ?? [],
    pullRequest: aPullRequest({ body, namedPaths: named, ...around.pullRequest }),
    dependencies: { changes: (around.packages ?? []).map(aPackage), unread: around.unread ?? [] },
    isComplete: around.isComplete ?? true
  })
}

/** `verdict ground`, of the first claim of this kind. */
function verdict(kind: Claim['kind'], ...change: Parameters<typeof judge>): string {
  const claim = judge(...change).find(one => one.kind === kind)
  return claim === undefined ? 'not read' : `${claim.verdict} ${claim.proof.ground}`
}

const code = { path: 'src/tax.ts', lines: ['-export const tax = floor(net)', '+export const tax = round(net)'] }
const comment = { path: 'src/tax.ts', lines: ['+// The tax is rounded.', ' export const tax = round(net)'] }
const guide = { path: 'docs/tax.md', lines: ['+The tax is rounded.'] }
const unit = {
  path: 'src/tax.test.ts',
  status: 'added' as const,
  lines: ["+test('rounds', () => expect(tax(1)).toBe(0))"]
}
const pin = { path: 'package-lock.json' }

describe('work', () => {
  test.each<[Claim['kind'], string, FileInput[], string]>([
    ['tests', 'Adds tests.', [code, unit], 'supported shown'],
    ['tests', 'Adds tests.', [code], 'contradicted missing'],
    ['tests', 'Adds tests.', [{ path: 'src/tax.rs', lines: ['+#[test]', '+fn rounds() {}'] }], 'supported shown'],
    ['tests', 'Adds tests.', [{ path: 'src/tax.rs', lines: ['-#[test]', '-fn rounds() {}'] }], 'undecidable ambiguous'],
    [
      'tests',
      'Adds tests.',
      [{ path: 'a.rs', lines: [' mod tests {', '+    rounds();', ' }'] }],
      'undecidable ambiguous'
    ],
    ['tests', 'Adds tests.', [{ path: 'a.ts', lines: ['+const latest = fastest()'] }], 'contradicted missing'],
    // A job of the pipeline tests as well.
    [
      'tests',
      'Adds a test.',
      [
        { path: '.github/workflows/ci.yml', lines: ['+        run: node a.js'] },
        { path: 'a.js', lines: ['+round(1)'] }
      ],
      'undecidable ambiguous'
    ],
    [
      'tests',
      'Adds a test.',
      [code, { path: '.github/workflows/ci.yml', lines: ['-    uses: a/b@v1', '+    uses: a/b@v2'] }],
      'contradicted missing'
    ],
    ['tests', '* test(tax): round\n\n* test(tax): remove the rounding tests', [code], 'undecidable leaves-room'],
    [
      'tests',
      '* Round\n\nThree unit tests.\n\n* Inline it and drop the test module',
      [code],
      'undecidable leaves-room'
    ],
    ['tests', 'Adds a test.', [code, '.github/workflows/notes.md'], 'contradicted missing'],
    ['documentation', 'Updates the docs.', [code, guide], 'supported shown'],
    ['documentation', 'Updates the docs.', [comment], 'supported shown'],
    ['documentation', 'Updates the docs.', [code], 'contradicted missing'],
    [
      'documentation',
      'Updates the docs.',
      [{ path: 'a.py', lines: ['+    Rounds the tax.'] }],
      'undecidable ambiguous'
    ],
    ['changelog', 'Adds a changeset.', [code, '.changeset/red-fox.md'], 'supported shown'],
    ['changelog', 'Adds a changeset.', [code], 'contradicted missing'],
    ['changelog', 'Adds a changeset.', [{ path: 'ci.ts', lines: ['+publish(changelog)'] }], 'undecidable ambiguous']
  ])('%s: %s', (kind, body, files, expected) => {
    expect(verdict(kind, body, files)).toBe(expected)
  })

  test('is not held against a change that was not read', () => {
    expect(verdict('tests', 'Adds tests.', [code], { isComplete: false })).toBe('undecidable not-read')
    expect(verdict('tests', 'Adds tests.', [])).toBe('undecidable not-read')
    expect(verdict('tests', 'Adds tests.', [code], { pullRequest: { source: 'none' } })).toBe('undecidable not-read')
  })
})

describe('files', () => {
  const added = { path: 'src/auth/session.ts', status: 'added' as const }
  const gone = { path: 'src/auth/session.ts', status: 'removed' as const }
  const kept = { path: 'src/auth/session.ts' }
  const moved = { path: 'src/b.ts', previousFilename: 'src/a.ts' }

  test.each<[Claim['kind'], string, FileInput[], string[], string]>([
    ['file-added', 'Adds `src/auth/session.ts`.', [added], [], 'supported shown'],
    ['file-added', 'Adds `session.ts`.', [added], [], 'supported shown'],
    ['file-added', 'Adds `Src/Auth/Session.TS`.', [added], [], 'supported shown'],
    ['file-added', 'Adds `src/auth/`.', [added], [], 'supported shown'],
    ['file-added', 'Adds `src/auth/session.ts`.', [gone], [], 'contradicted opposite'],
    ['file-added', 'Adds `src/auth/session.ts`.', [kept], [], 'contradicted opposite'],
    ['file-added', 'Adds `src/tax.ts`.', [kept], ['src/tax.ts'], 'contradicted missing'],
    ['file-added', 'Adds `Node.js`.', [kept], [], 'undecidable unresolved'],
    ['file-added', 'Adds `src/auth/`.', [kept], [], 'undecidable ambiguous'],
    ['file-removed', 'Removes `src/auth/session.ts`.', [gone], [], 'supported shown'],
    ['file-removed', 'Removes `src/a.ts`.', [moved], [], 'supported shown'],
    ['file-removed', 'Removes `src/auth/session.ts`.', [kept], [], 'contradicted opposite'],
    ['file-removed', 'Removes `src/tax.ts`.', [kept], ['src/tax.ts'], 'contradicted missing'],
    ['file-renamed', 'Renames `src/a.ts` to `src/b.ts`.', [moved], [], 'supported shown'],
    ['file-renamed', 'Renames `src/b.ts` to `src/a.ts`.', [moved], [], 'contradicted opposite'],
    ['file-renamed', 'Renames `src/a.ts` to `src/c.ts`.', [moved], [], 'contradicted missing'],
    ['file-renamed', 'Renames `x/a.ts` to `x/b.ts`.', [moved], [], 'undecidable unresolved'],
    ['file-changed', 'Updates `session.ts`.', [kept], [], 'supported shown'],
    ['file-changed', 'Updates `src/tax.ts`.', [kept], ['src/tax.ts'], 'contradicted missing'],
    ['file-changed', 'Updates `src/none.ts`.', [kept], [], 'undecidable unresolved'],
    ['file-unchanged', 'Does not touch `src/auth`.', [kept], [], 'contradicted beyond'],
    ['file-unchanged', 'Does not touch `src/tax.ts`.', [kept], ['src/tax.ts'], 'supported shown'],
    ['file-unchanged', 'Does not touch `src/none.ts`.', [kept], [], 'undecidable unresolved']
  ])('%s: %s', (kind, body, files, tree, expected) => {
    expect(verdict(kind, body, files, { tree })).toBe(expected)
  })

  test('one bare name of many may be another file', () => {
    const namedPaths = [{ key: 'package.json', files: ['a/package.json', 'package.json'], count: 2, isFolder: false }]
    const around = { pullRequest: { namedPaths } }
    expect(verdict('file-unchanged', 'No changes to `package.json`.', ['a/package.json'], around)).toBe(
      'undecidable ambiguous'
    )
    expect(verdict('file-unchanged', 'No changes to `package.json`.', ['package.json'], around)).toBe(
      'contradicted beyond'
    )
  })

  test('a list of commits speaks of steps, its end and its title of the whole', () => {
    const list = '* Removes `src/auth/session.ts`\n\n* Round the tax'
    expect(verdict('file-removed', list, [kept])).toBe('undecidable leaves-room')
    expect(verdict('file-removed', `${list}\n\nRemoves \`src/auth/session.ts\`.`, [kept])).toBe(
      'undecidable leaves-room'
    )
    expect(judge(`${list}\n\nDocs only.`, [code]).at(-1)?.verdict).toBe('undecidable')
    expect(judge(`${list}\n\nIt was off by one.\n\n- Docs only.`, [code]).at(-1)?.verdict).toBe('contradicted')
    expect(judge('* Describe\n\nDocs only.\n\n* Round:\n* the tax', [code]).at(0)?.verdict).toBe('undecidable')
  })
})

describe('symbols', () => {
  const renamed = { path: 'src/a.ts', lines: ['-export function parseRange() {}', '+export function readRange() {}'] }

  test.each<[Claim['kind'], string, string]>([
    ['symbol-added', 'Adds `readRange`.', 'supported shown'],
    ['symbol-added', 'Adds `parseRange`.', 'contradicted opposite'],
    ['symbol-added', 'Adds `writeRange`.', 'undecidable unresolved'],
    ['symbol-removed', 'Removes `parseRange()`.', 'supported shown'],
    ['symbol-removed', 'Removes `readRange`.', 'contradicted opposite'],
    ['symbol-renamed', 'Renames `parseRange` to `readRange`.', 'supported shown'],
    ['symbol-renamed', 'Renames `readRange` to `parseRange`.', 'contradicted opposite'],
    ['symbol-renamed', 'Renames `parseRange` to `scanRange`.', 'contradicted missing'],
    ['symbol-renamed', 'Renames `scanRange` to `readRange`.', 'undecidable unresolved']
  ])('%s: %s', (kind, body, expected) => {
    expect(verdict(kind, body, [renamed])).toBe(expected)
  })

  test('prose names what it likes', () => {
    const prose = { path: 'docs/a.md', lines: ['+Use readRange instead of parseRange.'] }
    expect(verdict('symbol-removed', 'Removes `readRange`.', [prose])).toBe('undecidable unresolved')
  })

  test('a name that stays in the neighbourhood decides nothing', () => {
    const near = { path: 'src/a.ts', lines: ['-parseRange()', ' parseRange()'] }
    expect(verdict('symbol-added', 'Adds `parseRange`.', [near])).toBe('undecidable ambiguous')
  })
})

describe('packages', () => {
  test.each<[Claim['kind'], string, Partial<ClaimedDependency>[], string]>([
    ['dependency-added', 'Adds the lodash dependency.', [{}], 'supported shown'],
    ['dependency-added', 'Adds the lodash dependency.', [{ change: 'removed' }], 'contradicted opposite'],
    ['dependency-added', 'Adds the ramda dependency.', [{}], 'undecidable unresolved'],
    ['dependency-removed', 'Removes the lodash dependency.', [{}], 'contradicted opposite'],
    ['dependency-removed', 'Removes the Lodash dependency.', [{ change: 'removed' }], 'supported shown'],
    [
      'dependency-bumped',
      'Bumps lodash from 4.1.0 to 4.2.0.',
      [{ change: 'bumped', from: '^4.1.0', to: '^4.2.0' }],
      'supported shown'
    ],
    [
      'dependency-bumped',
      'Bumps lodash to 4.2.',
      [{ change: 'bumped', from: '4.1.0', to: '4.2.7' }],
      'supported shown'
    ],
    [
      'dependency-bumped',
      'Bumps lodash from 4.1.0 to 5.0.0.',
      [{ change: 'bumped', from: '4.1.0', to: '4.2.0' }],
      'contradicted other-number'
    ],
    [
      'dependency-bumped',
      'Bumps lodash from 3.9.0 to 4.2.0.',
      [{ change: 'bumped', from: '4.1.0', to: '4.2.0' }],
      'contradicted other-number'
    ],
    ['dependency-bumped', 'Bumps lodash to 5.0.0.', [{}], 'undecidable ambiguous'],
    [
      'dependency-bumped',
      'Bumps lodash to 4.2.0.',
      [{ change: 'bumped', from: '>=4.1,<4.2', to: '>=4.1,<5' }],
      'undecidable ambiguous'
    ],
    ['no-new-dependencies', 'No new dependencies.', [], 'supported shown'],
    ['no-new-dependencies', 'No new dependencies.', [{}], 'contradicted beyond'],
    ['no-new-dependencies', 'No new dependencies.', [{ change: 'bumped' }], 'supported shown'],
    ['no-new-dependencies', 'No dependency changes.', [{ change: 'bumped' }], 'contradicted beyond'],
    ['no-new-dependencies', 'No new dependencies.', [{ isNew: false }], 'undecidable ambiguous'],
    ['no-new-dependencies', 'No new dependencies.', [{ scope: 'indirect' }], 'supported shown'],
    ['no-new-dependencies', 'No new dependencies.', [{ source: { kind: 'workspace', at: null } }], 'supported shown'],
    ['no-new-dependencies', 'No new runtime dependencies.', [{ scope: 'dev' }], 'supported shown'],
    ['no-new-dependencies', 'No new runtime dependencies.', [{}], 'contradicted beyond']
  ])('%s: %s', (kind, body, packages, expected) => {
    expect(verdict(kind, body, ['package.json'], { packages })).toBe(expected)
  })

  test('a manifest that was not read leaves it open', () => {
    expect(verdict('no-new-dependencies', 'No new dependencies.', [code], { unread: ['package.json'] })).toBe(
      'undecidable not-read'
    )
  })
})

describe('bounds', () => {
  test.each<[Claim['kind'], string, FileInput[], string]>([
    ['only-documentation', 'Docs only.', [guide], 'supported shown'],
    ['only-documentation', 'Docs only.', [guide, comment], 'supported shown'],
    ['only-documentation', 'Docs only.', [{ path: 'a.rs', lines: ['+#[doc = "Rounds."]'] }], 'supported shown'],
    ['only-documentation', 'Docs only.', [guide, code], 'contradicted beyond'],
    ['only-documentation', 'Docs only, except `src/tax.ts`.', [guide, code], 'supported shown'],
    ['only-documentation', 'Docs only, except one fix.', [guide, code], 'undecidable leaves-room'],
    ['only-documentation', 'Docs only.\n\nDrive-by: a fix.', [guide, code], 'undecidable leaves-room'],
    ['only-documentation', 'Docs only.', [guide, pin], 'undecidable ambiguous'],
    [
      'only-documentation',
      'Docs only.',
      [{ path: 'a.py', lines: [' """', '+Rounds tax(net) = 3', ' """'] }],
      'undecidable ambiguous'
    ],
    ['only-tests', 'Tests only.', [unit], 'supported shown'],
    ['only-tests', 'Tests only.', [unit, code], 'contradicted beyond'],
    ['only-tests', 'Tests only.', [unit, 'vitest.config.ts'], 'undecidable ambiguous'],
    ['only-comments', 'Comments only.', [comment], 'supported shown'],
    ['only-comments', 'Comments only.', [code], 'contradicted beyond'],
    [
      'only-formatting',
      'Formatting only.',
      [{ path: 'a.ts', lines: ['-if (a) b()', '+if (a) {', '+  b()', '+}'] }],
      'supported shown'
    ],
    ['only-formatting', 'Formatting only.', [code], 'contradicted beyond'],
    ['only-paths', 'Only touches `src/tax.ts`.', [code], 'supported shown'],
    ['only-paths', 'Only touches `src`.', [code], 'not read'],
    ['only-paths', 'Only touches `src/`.', [code, unit], 'supported shown'],
    ['only-paths', 'Only touches `docs/`.', [code, guide], 'contradicted beyond'],
    ['only-paths', 'Only touches `docs/`.', [guide, pin], 'undecidable ambiguous'],
    ['only-paths', 'Only touches `lib/none/`.', [code], 'undecidable unresolved'],
    ['no-api-change', 'No API changes.', [code], 'undecidable ambiguous'],
    ['no-api-change', 'No API changes.', [{ path: 'a.ts', lines: ['+export function b() {}'] }], 'contradicted beyond'],
    ['no-api-change', 'No API changes.', [{ path: 'a.ts', lines: ['+function b() {}'] }], 'supported shown'],
    [
      'no-api-change',
      'No public API changes.',
      [{ path: 'a.ts', lines: ['+export type B = 1'] }],
      'undecidable ambiguous'
    ],
    ['no-api-change', 'No API changes.', [{ path: 'a.go', lines: ['+func Round() {}'] }], 'contradicted beyond'],
    ['no-api-change', 'No API changes.', [{ path: 'internal/a.go', lines: ['+func Round() {}'] }], 'supported shown'],
    ['no-api-change', 'No API changes.', [{ path: 'a.rs', lines: ['+pub fn round() {}'] }], 'contradicted beyond'],
    ['no-api-change', 'No API changes.', [{ path: 'a.rs', lines: ['+pub(crate) fn round() {}'] }], 'supported shown'],
    ['no-behaviour-change', 'No behaviour change.', [code], 'undecidable not-visible']
  ])('%s: %s', (kind, body, files, expected) => {
    expect(verdict(kind, body, files)).toBe(expected)
  })

  test.each(['word-list', 'ignore-list'] as const)('a %s goes along', fileClass => {
    const files = ['docs/a.md', { path: 'cspell.json', lines: ['+"tax",'] }]
    expect(verdict('only-documentation', 'Docs only.', files, { classes: [undefined, fileClass] })).toBe(
      'undecidable ambiguous'
    )
  })

  test('a bound of paths is offered as globs, as the tree spells them', () => {
    const offered = (body: string, files: FileInput[]) =>
      judge(body, files).find(({ kind }) => kind === 'only-paths')?.boundary
    expect(offered('Only touches `Src/`.', [code])).toEqual(['src/**'])
    expect(offered('Only touches `tax.ts`.', [code])).toEqual(['src/tax.ts'])
    expect(offered('Only touches `lib/none/`.', [code])).toEqual([])
  })
})

describe('counts', () => {
  test.each<[Claim['kind'], string, FileInput[], string]>([
    ['file-count', '2 files changed.', [code, unit], 'supported shown'],
    ['file-count', '1 file changed.', [code, unit], 'undecidable ambiguous'],
    ['file-count', '5 files changed.', [code, unit], 'contradicted other-number'],
    ['file-count', 'Updates 1 file.', [code, guide, 'src/b.ts'], 'undecidable ambiguous'],
    ['line-count', '2 lines changed.', [code], 'supported shown'],
    ['line-count', '90 lines changed.', [code], 'contradicted other-number'],
    ['line-count', '3 lines changed.', [code], 'undecidable ambiguous'],
    ['test-count', 'Adds 1 test.', [unit], 'supported shown'],
    ['test-count', 'Adds 4 tests.', [unit], 'contradicted other-number'],
    ['test-count', 'Adds 4 tests.', [{ ...unit, lines: ["+test.each([1])('a', () => {})"] }], 'undecidable ambiguous'],
    ['test-count', 'Adds 4 tests.', [unit, 'tests/data.json'], 'undecidable ambiguous']
  ])('%s: %s', (kind, body, files, expected) => {
    expect(verdict(kind, body, files)).toBe(expected)
  })
})

describe('a revert', () => {
  const name = '0123abc4567'
  const by = (paths: string[]) => ({ pullRequest: { namedCommits: [{ name, paths }] } })

  test.each<[string, string[], string]>([
    ['of the same files', ['src/tax.ts'], 'supported shown'],
    ['of other files', ['src/other.ts'], 'contradicted opposite'],
    ['of many more files', ['src/tax.ts', 'a', 'b', 'c'], 'undecidable ambiguous']
  ])('%s', (_name, paths, expected) => {
    expect(verdict('reverts-commit', `This reverts commit ${name}.`, [code], by(paths))).toBe(expected)
  })

  test('among other commits', () => {
    const list = `* Round the tax\n\n* Revert "Round"\n\nThis reverts commit ${name}.`
    expect(verdict('reverts-commit', list, [code], by(['src/other.ts']))).toBe('undecidable leaves-room')
  })

  test('of a commit that is not at hand', () => {
    expect(verdict('reverts-commit', `This reverts commit ${name}.`, [code])).toBe('undecidable unresolved')
  })

  test('by number, as far as the history goes', () => {
    const history = {
      source: 'history' as const,
      commits: [{ title: 'Round (#12)', body: '', paths: ['src/b.ts'] }],
      sample: []
    }
    expect(verdict('reverts-commit', 'Reverts #12.', [code], { pullRequest: { history } })).toBe(
      'contradicted opposite'
    )
    expect(verdict('reverts-commit', 'Reverts #13.', [code], { pullRequest: { history } })).toBe(
      'undecidable unresolved'
    )
  })
})

test('the proof names paths and symbols, never a line of source', () => {
  const [claim] = judge('No API changes.', [{ path: 'a.ts', lines: ['+export function roundTax(secret) {}'] }])
  expect(claim?.proof).toEqual({ ground: 'beyond', paths: ['a.ts'], symbols: ['roundTax'], counts: {} })
})
