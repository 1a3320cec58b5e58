// Planted statements: for each kind of claim, real pull requests with one more sentence in the description, which their
// change contradicts, or which is true of it. What the tree is asked for is answered as it would answer.

const words = (product, file) => product.readChangedLines(file, true)
const textOf = file => (file.patch === null ? '' : new TextDecoder().decode(file.patch))
const isOwnName = name => /^[a-z]+[A-Z]\w{4,40}$|^[a-z]+_[a-z_]{4,40}$|^[A-Z][a-z]+[A-Z]\w{3,40}$/.test(name)

/** By kind: sentences around a name, and what of a pull request is false, and what true. Each gives null or { object, change }. */
export const plants = {
  tests: {
    sentences: ['Adds unit tests.', 'Tests have been added.', 'Also updates the tests.', '[x] Tests added'],
    lie: one => dropping(one, file => !/test|spec|bench|fuzz/i.test(file.path) && !/test|assert/i.test(textOf(file))),
    truth: ({ product, files }) => (files.some(({ path }) => product.fileKind(path) === 'test') ? {} : null)
  },
  changelog: {
    sentences: ['Adds a changeset.', 'Changelog entry added.', 'Added a changelog entry.'],
    lie: one =>
      dropping(
        one,
        file => !/change|release|news|history/i.test(file.path) && !/changelog|changeset/i.test(textOf(file))
      ),
    truth: ({ product, files }) => (files.some(({ path }) => product.fileKind(path) === 'changelog') ? {} : null)
  },
  documentation: {
    sentences: ['Updates the documentation.', 'Docs updated.', 'Adds documentation for it.'],
    lie: one =>
      dropping(
        one,
        file =>
          /\.(?:ts|go|java|rs|json|ya?ml)$/.test(file.path) &&
          !/doc|guide|example|readme|www/i.test(file.path) &&
          !/doc/i.test(textOf(file)) &&
          words(one.product, file).comments === 0
      ),
    truth: ({ product, files }) => (files.some(({ path }) => product.fileKind(path) === 'documentation') ? {} : null)
  },
  'file-added': {
    sentences: ['Adds `X`.', 'Introduces `X`.', 'Creates a new file `X`.', '`X` is added.'],
    lie: ({ files }) =>
      named(files.find(({ status, path }) => (status === 'removed' || status === 'modified') && isPlain(path))),
    truth: ({ files }) => named(files.find(({ status, path }) => status === 'added' && isPlain(path)))
  },
  'file-removed': {
    sentences: ['Removes `X`.', 'Deletes the `X` file.', 'Drops `X`.', '`X` was deleted.'],
    lie: ({ files }) =>
      named(files.find(({ status, path }) => (status === 'added' || status === 'modified') && isPlain(path))),
    truth: ({ files }) => named(files.find(({ status, path }) => status === 'removed' && isPlain(path)))
  },
  'file-renamed': {
    sentences: ['Renames `X` to `Y`.', 'Moves `X` to `Y`.', 'Renamed `X` → `Y`'],
    lie: ({ files }) => pair(files.find(isMove), true),
    truth: ({ files }) => pair(files.find(isMove), false)
  },
  'file-changed': {
    sentences: ['Updates `X`.', 'Modifies `X` accordingly.', 'Edited `X`.'],
    lie: ({ strangers }) => stranger(strangers),
    truth: ({ files }) => named(files.find(({ path }) => isPlain(path)))
  },
  'file-unchanged': {
    sentences: ['Does not touch `X`.', 'No changes to `X`.', '`X` is unchanged.', 'This PR leaves `X` untouched.'],
    lie: ({ files }) => named(files.find(({ path }) => isPlain(path))),
    truth: ({ strangers }) => stranger(strangers)
  },
  'symbol-added': {
    sentences: ['Adds `X`.', 'Adds a `X` helper.', 'Introduces `X`.'],
    lie: one => symbol(one, ({ added, removed, context }) => added === 0 && removed > 0 && context === 0),
    truth: one => symbol(one, ({ added, removed }) => added > 0 && removed === 0)
  },
  'symbol-removed': {
    sentences: ['Removes `X`.', 'Drops the unused `X` function.', 'Deletes `X`.'],
    lie: one => symbol(one, ({ added, removed, context }) => added > 0 && removed === 0 && context === 0),
    truth: one => symbol(one, ({ added, removed }) => removed > 0 && added === 0)
  },
  'symbol-renamed': {
    sentences: ['Renames `X` to `Y`.', 'Renamed `X` → `Y`', 'Rename the `X` function to `Y`.'],
    lie: one => symbols(one, true),
    truth: one => symbols(one, false)
  },
  'dependency-added': {
    sentences: ['Adds the `X` dependency.', 'Adds `X` as a dependency.', 'Adds a dependency on `X`.'],
    lie: one => dependency(one, 'removed'),
    truth: one => dependency(one, 'added')
  },
  'dependency-removed': {
    sentences: ['Removes the `X` dependency.', 'Drops the dependency on `X`.', 'Removes the `X` package.'],
    lie: one => dependency(one, 'added'),
    truth: one => dependency(one, 'removed')
  },
  'dependency-bumped': {
    sentences: ['Bumps `X` from V to W.', 'Upgrades `X` to W.', 'Bump `X` V → W'],
    lie: one => bump(one, version => String(Number(/\d+/.exec(version)[0]) + 3) + '.1.2'),
    truth: one => bump(one, version => version)
  },
  'reverts-commit': {
    sentences: ['This reverts commit X.', 'Reverts X.'],
    lie: ({ files, other }) => reverting(files, other),
    truth: ({ files }) => reverting(files, { files })
  },
  'no-new-dependencies': {
    sentences: [
      'No new dependencies.',
      'Adds no new dependencies.',
      'This does not introduce any new dependencies.',
      'No dependencies added.',
      'No new deps'
    ],
    lie: ({ packages }) =>
      packages.some(
        one =>
          one.change === 'added' &&
          one.isNew &&
          one.scope !== 'indirect' &&
          !['workspace', 'path'].includes(one.source.kind)
      )
        ? {}
        : null,
    truth: ({ packages, manifests }) =>
      manifests.length > 0 && packages.every(({ change }) => change !== 'added') ? {} : null
  },
  'only-documentation': {
    sentences: [
      'Docs only.',
      'Documentation only.',
      'This is a docs-only change.',
      'This PR only updates documentation.'
    ],
    lie: one => (one.files.some(file => isCode(one, file)) ? {} : null),
    truth: ({ product, files }) => (files.every(({ path }) => product.fileKind(path) === 'documentation') ? {} : null)
  },
  'only-tests': {
    sentences: ['Tests only.', 'This is a test-only change.', 'Only tests are changed.', 'This PR only touches tests.'],
    lie: one =>
      one.files.some(file => isCode(one, file) && !(file.path.endsWith('.rs') && /test|assert/i.test(textOf(file))))
        ? {}
        : null,
    truth: ({ product, files }) => (files.every(({ path }) => product.fileKind(path) === 'test') ? {} : null)
  },
  'only-comments': {
    sentences: ['Comments only.', 'Comment-only change.', 'Only comments are changed.'],
    lie: one => (one.files.some(file => isCode(one, file)) ? {} : null),
    truth: one => keeping(one, file => commented(one, file))
  },
  'only-formatting': {
    sentences: [
      'Formatting only.',
      'Only formatting changes.',
      'This is a formatting-only change.',
      'Whitespace only.'
    ],
    lie: one =>
      one.files.some(file => file.status === 'modified' && isCode(one, file) && bringsWords(one, file)) ? {} : null,
    truth: one => keeping({ ...one, files: one.files.map(indented).filter(Boolean) }, file => isCode(one, file) || true)
  },
  'only-paths': {
    sentences: [
      'Only touches `X`.',
      'This PR only touches `X`.',
      'Changes are limited to `X`.',
      'No files outside `X` are touched.'
    ],
    lie: one => folder(one, false),
    truth: one => folder(one, true)
  },
  'no-api-change': {
    sentences: ['No API changes.', 'No changes to the API.', 'Does not change the API.', 'No public API changes.'],
    lie: (one, sentence) => (one.files.some(file => exportsNames(one, file, sentence.includes('public'))) ? {} : null),
    truth: one =>
      one.files.some(file => isCode(one, file)) && !one.files.some(file => exportsAny(one, file)) ? {} : null
  },
  'file-count': {
    sentences: ['This PR changes N files.', 'N files changed.', 'Touches N files in total.'],
    lie: ({ files }, _sentence, draw) => ({ number: files.length + 2 + draw(9) }),
    truth: ({ files }) => (files.length > 1 ? { number: files.length } : null)
  },
  'test-count': {
    sentences: ['Adds N tests.', 'Adds N new unit tests.', 'Added N tests for it.'],
    lie: (one, _sentence, draw) => countTests(one, count => count + 3 + draw(9)),
    truth: one => countTests(one, count => (count > 1 ? count : null))
  },
  'line-count': {
    sentences: ['N lines changed.', 'N lines added.', 'N lines changed in total.'],
    lie: ({ files }, sentence) => lines(files, sentence, total => 3 * total + 40),
    truth: ({ files }, sentence) => lines(files, sentence, total => total)
  }
}

function dropping(one, keeps) {
  const files = one.files.filter(keeps)
  return files.length > 0 ? { files } : null
}

function keeping(one, wanted) {
  const files = one.files.filter(wanted)
  return files.length > 0 ? { files } : null
}

function isPlain(path) {
  return /^[\w./-]+\.[a-z]{1,5}$/.test(path) && path.includes('/')
}

function named(file) {
  return file === undefined ? null : { object: file.path }
}

function isMove({ status, previousFilename, path }) {
  return status === 'renamed' && isPlain(path) && isPlain(previousFilename)
}

function pair(file, isBack) {
  if (file === undefined) return null
  const names = [file.previousFilename, file.path]
  const [object, second] = isBack ? names.reverse() : names
  return { object, second }
}

/** A file that the change leaves alone and the tree has. */
function stranger(strangers) {
  const [path] = strangers
  return path === undefined ? null : { object: path, tree: [path] }
}

function reverting(files, other) {
  if (other === undefined) return null
  const own = new Set(files.flatMap(({ path, previousFilename }) => [path, previousFilename ?? path]))
  const paths = other.files.map(({ path }) => path).sort()
  if (other.files !== files && paths.some(path => own.has(path))) return null
  const object = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'
  return { object, commits: [{ name: object, paths }] }
}

function isCode({ product }, file) {
  if (product.fileKind(file.path) !== 'source' || file.patch === null) return false
  if (/test|spec|bench|mock|fixture|jest|e2e|(?:^|\/)(?:docs?|documentation|website|site|examples?)\//i.test(file.path))
    return false
  const { added, removed } = product.codeDifference(product.readChangedLines(file, true))
  return [...added, ...removed].some(line => /[;{}]$|\)$/.test(line) && /\w/.test(line))
}

function bringsWords({ product }, file) {
  const { added, removed } = product.readChangedLines(file, true)
  const known = new Set(removed.flatMap(line => line.match(/\w+/g) ?? []))
  return added.some(line => (line.match(/[a-z]{5,}\w*/g) ?? []).some(word => !known.has(word)))
}

function commented({ product }, file) {
  if (product.fileKind(file.path) !== 'source' || file.patch === null) return false
  const lines = product.readChangedLines(file, true)
  return (
    lines.comments > 0 && lines.added.length === 0 && lines.removed.length === 0 && !lines.isUncertain && lines.isWhole
  )
}

/** The file with its added lines indented anew, and nothing else. */
function indented(file) {
  if (file.status !== 'modified' || file.patch === null || !/\.(?:ts|tsx|js|go|java|rs|cs|kt)$/.test(file.path))
    return null
  const own = textOf(file)
    .split('\n')
    .filter(line => line.startsWith('+') && /^\+\s*[\w.]+[\w.() =]*;?$/.test(line))
    .map(line => line.slice(1))
  if (own.length === 0) return null
  const patch = [
    `@@ -1,${own.length} +1,${own.length} @@`,
    ...own.map(line => `-${line}`),
    ...own.map(line => `+  ${line}`),
    ''
  ].join('\n')
  return { ...file, patch: new TextEncoder().encode(patch), added: own.length, deleted: own.length }
}

/** A folder with all files in it, or with a file outside that counts. */
function folder({ product, files }, isWhole) {
  const folders = new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_part, index, parts) => parts.slice(0, index + 1).join('/'))
    )
  )
  const isIn = ({ path, previousFilename }, name) =>
    path.startsWith(`${name}/`) || (previousFilename ?? '').startsWith(`${name}/`) || path.includes(`/${name}/`)
  const counts = ({ path }) => !['lock', 'generated', 'snapshot', 'changelog'].includes(product.fileKind(path))
  const found = [...folders].filter(
    name =>
      name.includes('/') &&
      (isWhole ? files.every(file => isIn(file, name)) : files.some(file => counts(file) && !isIn(file, name)))
  )
  return found.length === 0 ? null : { object: found[0] }
}

const innerParts =
  /(?:^|\/)(?:internal|private|_internal|tests?|__tests__|testing|examples?|bench(?:es)?|scripts?|tools?)\//i

function exportsAny({ product }, file) {
  if (product.fileKind(file.path) !== 'source') return false
  const { exported } = product.readChangedLines(file, true)
  return exported.added.size + exported.removed.size > 0
}

function exportsNames(one, file, isPublic) {
  if (!exportsAny(one, file) || innerParts.test(file.path)) return false
  const { exported, types } = one.product.readChangedLines(file, true)
  const everywhere = one.files
    .filter(({ path }) => one.product.fileKind(path) === 'source')
    .map(other => one.product.readChangedLines(other, true).exported)
  const isNew = [...exported.added].some(
    name => !(isPublic && types.has(name)) && !everywhere.some(({ removed }) => removed.has(name))
  )
  return isNew || [...exported.removed].some(name => !everywhere.some(({ added }) => added.has(name)))
}

function countTests({ product, files }, numberFrom) {
  let count = 0
  for (const file of files) {
    if (file.patch === null) continue
    const isTest = ['test', 'snapshot'].includes(product.fileKind(file.path))
    if (isTest && !product.knowsTestCases(file.path)) return null
    for (const line of textOf(file).split('\n')) {
      const found = product.testCaseIn(line.slice(1), file.path)
      if (found === 'many' && isTest && !line.startsWith('-')) return null
      if (found === 'case' && line.startsWith('+')) count++
    }
  }
  const number = numberFrom(count)
  return number === null ? null : { number }
}

function lines(files, sentence, numberFrom) {
  const sum = key => files.reduce((total, file) => total + (file[key] ?? 0), 0)
  const total = sentence.includes('added') ? sum('added') : sum('added') + sum('deleted')
  return total > 3 ? { number: numberFrom(total) } : null
}

function occurrences({ product, files }) {
  const counts = new Map()
  for (const file of files) {
    if (['documentation', 'changelog'].includes(product.fileKind(file.path))) continue
    for (const line of textOf(file).split('\n')) {
      const key = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'context'
      for (const [name] of line.slice(1).matchAll(/[A-Za-z_$][\w$]*/g)) {
        if (!isOwnName(name)) continue
        const count = counts.get(name) ?? { added: 0, removed: 0, context: 0 }
        count[key]++
        counts.set(name, count)
      }
    }
  }
  return [...counts]
}

function readable({ files }) {
  return files.every(({ patch, binary }) => patch !== null || binary)
}

function symbol(one, isWanted) {
  const found = readable(one) && occurrences(one).find(([, count]) => isWanted(count))
  return found ? { object: found[0] } : null
}

function symbols(one, isBack) {
  const all = readable(one) ? occurrences(one) : []
  const gone = all.find(([, { added, removed }]) => removed > 0 && added === 0)?.[0]
  const come = all.find(([, { added, removed }]) => added > 0 && removed === 0)?.[0]
  if (gone === undefined || come === undefined) return null
  return isBack ? { object: come, second: gone } : { object: gone, second: come }
}

const isPackageName = name => /^@?[\w.-]+(?:\/[\w.-]+)*$/.test(name)

/** A package of which nothing else is said in the change. */
function dependency({ packages }, change) {
  const found = packages.find(
    one =>
      one.change === change &&
      isPackageName(one.name) &&
      packages.every(other => other.name !== one.name || other.change === change)
  )
  return found === undefined ? null : { object: found.name }
}

function bump({ packages }, versionFrom) {
  const found = packages.find(
    ({ change, from, to, name }) =>
      change === 'bumped' &&
      isPackageName(name) &&
      /^[v^~=<>]{0,2}\d+(?:\.\d+)+[\w.+-]*$/.test(from ?? '') &&
      /^[v^~=<>]{0,2}\d+(?:\.\d+)+[\w.+-]*$/.test(to ?? '')
  )
  return found === undefined ? null : { object: found.name, from: found.from, to: versionFrom(found.to) }
}
