import { describe, expect, test } from '@jest/globals'
import { readClaims } from '../../src/facts/claims-read.js'
import type { ClaimKind } from '../../src/model/claim.js'
import { parseTask } from '../../src/model/task-parse.js'

function claimsOf(body: string, title = 'Round the tax') {
  return readClaims(parseTask(title, body))
}

/** `kind object object`, as one line a claim. */
function read(body: string, title?: string): string[] {
  return claimsOf(body, title).map(({ kind, objects, number, from, to }) =>
    [
      kind,
      ...objects,
      ...(number === null ? [] : [number]),
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [to])
    ].join(' ')
  )
}

describe('a statement is read', () => {
  test.each<[string, string[]]>([
    ['Adds unit tests for the parser.', ['tests']],
    ['This PR adds tests.', ['tests']],
    ['Fixes the parser and adds regression tests.', ['tests']],
    ['I also updated the existing tests.', ['tests']],
    ['Tests have been added.', ['tests']],
    ['The tests are also restructured a little.', ['tests']],
    ['Both paths are covered by new tests.', ['tests']],
    ['The rounding is pinned by a new regression test.', ['tests']],
    ['A regression test now pins both ends.', ['tests']],
    ['Tests also guard the order.', ['tests']],
    ['An always-on memory regression test.', ['tests']],
    ['Updated the related UI test assertions.', ['tests']],
    ['Improves rounding by adding tests.', ['tests']],
    ['- [x] Tests added', ['tests']],
    ['- [x] Unit tests', ['tests']],
    ['## Testing\n\nUnit tests', ['tests']],
    ['Next steps:\n- Round more\n\n## Testing\n\n- Adds unit tests.', ['tests']],
    ['I only added tests for this mode.', ['tests']],
    ['Handles nulls and adds tests.', ['tests']],
    ['test(parser): round twice', ['tests']],
    ['## Testing\n\n- Adds unit tests for the parser.', ['tests']],
    ['Rounds the tax, and adds tests.', ['tests']],
    ['The second commit adds tests.', ['tests']],
    ['Adds rounding support and tests.', ['tests']],
    ['A test-case for the issue has been added.', ['tests']],
    ['Test added.', ['tests']],
    ['There is a new test specifically for it.', ['tests']],
    ['Added a regression test under `tests/unit/` asserting it', ['tests']],
    ['Removes the tests that are not needed.', ['tests']],
    ['- [x] I have added tests', ['tests']],
    ['New tests cover the edge cases.', ['tests']],
    ['Added `parser.test.ts` for the edge cases.', ['tests', 'file-added parser.test.ts']],
    ['This PR will add tests for the parser.', ['tests']],
    ['Added a couple of tests', ['tests']],
    ['Adds docs, tests and a changeset', ['documentation', 'tests', 'changelog']],
    ['Updated the README.', ['documentation']],
    ['Documentation updated', ['documentation']],
    ['Adds a changeset', ['changelog']],
    ['Changelog entry added', ['changelog']],
    ['- [x] Changeset included', ['changelog']],
    ['Adds `src/auth/session.ts`.', ['file-added src/auth/session.ts']],
    ['Creates a new file `a.ts`', ['file-added a.ts']],
    ['Removes the unused `src/old.ts` file', ['file-removed src/old.ts']],
    ['Deleted src/a.ts and src/b.ts', ['file-removed src/a.ts', 'file-removed src/b.ts']],
    ['`src/a.ts` was removed.', ['file-removed src/a.ts']],
    ['Renames `src/a.ts` to `src/b.ts`', ['file-renamed src/a.ts src/b.ts']],
    ['Moved `lib/a.ts` → `src/a.ts`', ['file-renamed lib/a.ts src/a.ts']],
    ['Updates `src/a.ts` to use the parser', ['file-changed src/a.ts']],
    ['Adds a `parseRange` function', ['symbol-added parseRange']],
    ['Removes `parseRange()`', ['symbol-removed parseRange()']],
    ['Renames `parseRange` to `readRange`', ['symbol-renamed parseRange readRange']],
    ['Adds `lodash` as a dependency', ['dependency-added lodash']],
    ['Adds the lodash dependency', ['dependency-added lodash']],
    ['Adds a dependency on `lodash`', ['dependency-added lodash']],
    ['Removes the `left-pad` package', ['dependency-removed left-pad']],
    ['Drops left-pad from the dependencies', ['dependency-removed left-pad']],
    ['Bumps lodash from 4.17.20 to 4.17.21', ['dependency-bumped lodash 4.17.20 4.17.21']],
    ['Upgrades `@types/node` to v20.1.0.', ['dependency-bumped @types/node v20.1.0']],
    ['Bump lodash 4.17.20 → 4.17.21', ['dependency-bumped lodash 4.17.20 4.17.21']],
    ['This reverts commit 0123abc4567.', ['reverts-commit 0123abc4567']],
    ['Reverts #123', ['reverts-commit #123']],
    ['No new dependencies.', ['no-new-dependencies']],
    ['Adds no new dependencies.', ['no-new-dependencies']],
    ['No dependencies were added', ['no-new-dependencies']],
    ['Does not add any dependencies.', ['no-new-dependencies']],
    ['This PR does not introduce new dependencies.', ['no-new-dependencies']],
    ['Zero new runtime dependencies', ['no-new-dependencies']],
    ['Rounds the tax without adding dependencies.', ['no-new-dependencies']],
    ['No new deps', ['no-new-dependencies']],
    ['No new packages are added.', ['no-new-dependencies']],
    ['- [x] No new dependencies', ['no-new-dependencies']],
    ['No dependency changes.', ['no-new-dependencies']],
    ['Docs only.', ['only-documentation']],
    ['Round the tax (docs only).', ['only-documentation']],
    ['This is a docs-only change.', ['only-documentation']],
    ['Documentation only', ['only-documentation']],
    ['Only documentation changes.', ['only-documentation']],
    ['This PR only updates the docs.', ['documentation', 'only-documentation']],
    ['This change only touches documentation.', ['documentation', 'only-documentation']],
    ['Purely documentation changes', ['only-documentation']],
    ['Tests only.', ['only-tests']],
    ['This is a test-only change', ['only-tests']],
    ['Only adds tests.', ['tests', 'only-tests']],
    ['Comments only', ['only-comments']],
    ['Only comments are changed.', ['only-comments']],
    ['Comment-only change', ['only-comments']],
    ['Formatting only.', ['only-formatting']],
    ['Only whitespace changes', ['only-formatting']],
    ['This is purely formatting.', ['only-formatting']],
    ['Only touches `src/auth`.', ['only-paths src/auth']],
    ['This PR only touches src/auth/ and src/login.ts.', ['only-paths src/auth/ src/login.ts']],
    ['Only modifies `src/a.ts`', ['only-paths src/a.ts', 'file-changed src/a.ts']],
    ['Changes are limited to `src/auth`.', ['only-paths src/auth']],
    ['The change is confined to src/auth/', ['only-paths src/auth/']],
    ['No files outside `src/auth` are touched.', ['only-paths src/auth']],
    ['Touches only `src/auth/**`', ['only-paths src/auth/**']],
    ['Does not touch `package.json`.', ['file-unchanged package.json']],
    ['No changes to `src/a.ts`', ['file-unchanged src/a.ts']],
    ['`src/a.ts` is unchanged.', ['file-unchanged src/a.ts']],
    ['Leaves `src/a.ts` untouched', ['file-unchanged src/a.ts']],
    ['Rounds the tax without touching `src/a.ts`.', ['file-unchanged src/a.ts']],
    ['No API changes.', ['no-api-change']],
    ['No public API changes', ['no-api-change']],
    ['The public API is unchanged.', ['no-api-change']],
    ['Does not change the public API.', ['no-api-change']],
    ['No changes to the public API', ['no-api-change']],
    ['3 files changed', ['file-count 3']],
    ['This PR changes 3 files.', ['file-count 3']],
    ['Adds 5 tests', ['tests', 'test-count 5']],
    ['Adds two unit tests for it', ['tests', 'test-count 2']],
    ['12 lines changed', ['line-count 12']],
    ['No behavior change.', ['no-behaviour-change']],
    ['No functional changes', ['no-behaviour-change']]
  ])('%s', (body, expected) => {
    expect(read(body).sort()).toEqual([...expected].sort())
  })

  test('out of the title, behind its type', () => {
    expect(read('', 'fix(parser): remove `src/old.ts`')).toEqual(['file-removed src/old.ts'])
  })

  test('with the words that make it, and the line of its item', () => {
    expect(claimsOf('Rounds the tax.\n\n- It also adds unit tests for the rounding.')).toMatchObject([
      { item: 't2', line: 3, kind: 'tests', words: 'adds unit tests' }
    ])
  })

  test('with what it excepts', () => {
    const exceptions = (body: string): string[] => claimsOf(body).flatMap(claim => claim.exceptions)
    expect(exceptions('Docs only, except `src/a.ts`.')).toEqual(['src/a.ts'])
    expect(exceptions('Only touches `src/auth`, apart from the lock file.')).toEqual(['from the lock file'])
    expect(exceptions('Docs only.')).toEqual([])
  })
})

describe('work is said', () => {
  test.each([
    'Adds unit tests for the parser.',
    'Also added a regression test for it.',
    'Tests were added for both ends.',
    'Adds rounding support and tests.',
    'Includes a changeset.',
    'New tests cover the edge cases.',
    'Both paths are covered by new tests.',
    '- [x] Tests',
    '- [x] Changelog updated',
    'The regression test pins both ends. It adds tests for the parser too.'
  ])('outright by %j', body => {
    expect(claimsOf(body).map(({ isPlain }) => isPlain)).toEqual([true])
  })

  test.each([
    'The regression test exercises both ends.',
    'Updated the tests.',
    'Improves rounding by adding tests.',
    'Removes the tests of the old parser.',
    '`tests/unit/` and two unit tests for the parser, with tests covering the ledger.',
    'test(parser): round twice'
  ])('in passing by %j', body => {
    expect(claimsOf(body).map(({ isPlain }) => isPlain)).toEqual([false])
  })
})

describe('nothing is claimed by', () => {
  test.each([
    'In https://example.com/acme/shop/pull/643 a suite of tests is introduced.',
    'In acme/shop#12 a test was added.',
    'Tried by hand, with some unit tests (not included).',
    'I recommend adding unit tests.',
    'This improves coverage and avoids gaps.',
    'Provides full per-method coverage.',
    // Negation, plans, conditions, other changes, the past.
    'No tests were added.',
    'Does not add tests.',
    'Tests should be added.',
    'We should add tests for this.',
    'I will add tests later.',
    'Tests will be added in a follow-up.',
    'TODO: add tests',
    'If needed, add tests.',
    'Could you add tests?',
    'Please add tests.',
    'The tests were added in #12.',
    '`src/a.ts` was removed in #12.',
    'Previously this added tests.',
    'Ran the tests.',
    'All tests pass.',
    'Covered by existing tests.',
    'Covered by existing `test_round` and `test_floor` tests.',
    'Covered by the round-trip and rounding tests.',
    'The table is generated by the parser and tests.',
    'Both paths are covered by the tests.',
    'Covered by new tests in #12.',
    'A regression test failed on main.',
    'The regression test was deliberately not included here.',
    'The temporary regression test: 2 passed',
    'Test: the count goes from 6 to 0 in a full run.',
    'Test: fixed the broken build, verified by hand',
    'Writing a test case does not seem feasible.',
    'Both processes end up writing coverage files.',
    "Removes the tests job's flags.",
    'I am adding a test case in the sandbox repo.',
    'The same fix with the regression test passes.',
    'Fix the cache tests, whose models round.',
    'Test only in the rounding path.',
    'Next Steps:\n- Add back a test',
    '## Follow-ups\n\n- Adds tests for the parser.',
    '**Future work**\n\nAdds tests.',
    '* Round\n\n* fix tests',
    'Previous unit tests could cover it.',
    'The fix carries a rounding-safe regression test in the library.',
    'It broke, and the rounding test added alongside it uses fakes.',
    // What was run.
    '## Testing\n\n- Unit tests: none in this environment',
    '- [x] pytest lib/tests/test_tax.py -x — 37/37 passed',
    '- [x] npm test',
    '- [x] Unit tests pass',
    '## Testing\n\n- [x] Unit tests',
    '## Test plan\n\n- Integration tests pass on the build machine',
    'Adds support for running tests.',
    'Improves the test runner.',
    'Fixes the docs search.',
    '- [ ] Tests added',
    '- [ ] Docs only',
    'Updates the docs if needed',
    // Quotes, code, comments, links.
    '> Adds tests.',
    '```\nAdds tests.\n```',
    '<!-- Adds tests. No new dependencies. -->',
    'See [the report](https://example.com/adds-tests-only).',
    '~~Adds tests~~',
    'Run `add tests` to see it.',
    // What the program does.
    'Only changed items are serialized.',
    'The installer only touches files that are stale.',
    'Docs-only changes are skipped by the workflow.',
    'ci: skip docs-only changes',
    'The server does not modify `package.json`.',
    'Avoids the need to modify `tsconfig.json`.',
    'Creates `dist/index.html` if missing.',
    'The CLI only updates docs on release.',
    'The server reads the tags and writes a changelog.',
    'The packages are private, so the release tool versions them and writes their changelogs.',
    'Runs without dependencies.',
    'The package has no dependencies.',
    'When only tests change, the job is skipped.',
    'Remove `roundTax` when the server is fixed.',
    'Drops `roundTax` once all callers are gone.',
    // An aside about something else.
    'No production code (only tests) called `roundTax`.',
    'The callers (docs only) go through the parser.',
    // Content of a file, and names that are none.
    'Fix dropped `roundTax` at the end of a stream.',
    'Adds `src/auth/**` to those filters.',
    'Adds `src/auth/**`, as the others have it.',
    'Removed the retry loop from `src/a.ts`.',
    'Adds `foo` support to the parser',
    'Handles up to 3 files at once.',
    'Works with 5 tests in parallel.',
    'Supports about 30 lines.'
  ])('%s', body => {
    const claims = read(body, body.startsWith('ci:') ? body : 'Round the tax')
    expect(claims.filter(claim => claim !== 'no-behaviour-change')).toEqual([])
  })

  test('what the description puts out of scope', () => {
    expect(read('## Out of scope\n\nAdds tests.')).toEqual([])
  })

  test('the template', () => {
    const template = '- [x] Tests added\n- [x] Docs only'
    expect(readClaims(parseTask('Round the tax', template, [template]))).toEqual([])
  })
})

test('a condition that templates set holds for fixes and features alone', () => {
  const box = '- [x] Tests have been added / updated (for bug fixes / features)'
  expect(read(box, 'fix: round the tax')).toEqual(['tests'])
  expect(read(box, 'chore: tidy up')).toEqual([])
})

test('a description has at most 200 claims', () => {
  const body = Array.from({ length: 500 }, (_, index) => `- Removes \`src/file${index}.ts\``).join('\n')
  expect(claimsOf(body)).toHaveLength(200)
})

test.each(['→', '—', '/', '(', '`a` ', '**', 'a/b/'])('a long run of %j neither throws nor claims', unit => {
  expect(claimsOf(unit.repeat(20_000))).toEqual([])
})

test('every kind is read somewhere', () => {
  const kinds = new Set<ClaimKind>(claimsOf('Adds tests. Docs only. No new deps.').map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(['no-new-dependencies', 'only-documentation', 'tests'])
})
