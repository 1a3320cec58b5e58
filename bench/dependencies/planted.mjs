// What `new-dependency` catches: machine-made trouble in the manifests of real merged pull requests, beside their own
// words. `node bench/dependencies/planted.mjs REPOS_DIR [--each 40]`: so many of each kind, kind by kind.
import { execFileSync } from 'node:child_process'
import { folderOf, loadParts, mergedOf, names } from './parts.mjs'

const [repositories] = process.argv.slice(2)
if (repositories === undefined) throw new Error('name the folder of the repositories')
const each = Number(process.argv[process.argv.indexOf('--each') + 1]) || 40
const parts = await loadParts()
const { relateDependencies, parseTask, newDependency, known, packageKey } = parts

const git = (repository, ...args) =>
  execFileSync('git', args, { cwd: repository, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }).toString()

/** Manifests at the top into which a line can be written, with the lock file that belongs to each. */
const places = [
  {
    ecosystem: 'npm',
    manifest: 'package.json',
    locks: ['pnpm-lock.yaml', 'package-lock.json', 'yarn.lock', 'bun.lock']
  },
  { ecosystem: 'cargo', manifest: 'Cargo.toml', locks: ['Cargo.lock'] },
  { ecosystem: 'pypi', manifest: 'pyproject.toml', locks: ['uv.lock'] },
  { ecosystem: 'go', manifest: 'go.mod', locks: ['go.sum'] }
]

function withPackage(ecosystem, text, name, spec) {
  if (ecosystem === 'npm') {
    const root = JSON.parse(text)
    return JSON.stringify({ ...root, dependencies: { ...root.dependencies, [name]: spec ?? '^1.0.0' } }, null, 2)
  }
  if (ecosystem === 'go') return `${text}\nrequire ${name} v1.0.0\n${spec ? `replace ${name} => ${spec} v1.0.0\n` : ''}`
  if (ecosystem === 'cargo') return `${text}\n[target.planted.dependencies]\n${name} = ${spec ?? '"1"'}\n`
  const added = `dependencies = [\n  "${name}${spec ?? '>=1'}",`
  if (/^dependencies = \[/m.test(text)) return text.replace(/^dependencies = \[/m, added)
  return /^\[project\]/m.test(text) ? null : `${text}\n[project]\nname = "planted"\n${added}\n]\n`
}

/** A number from a text, so that a run can be repeated. */
const hash = text => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0, 7)
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')
const invented = seed => [3, 5, 7, 11, 13].map(step => syllables[(seed >>> step) % syllables.length]).join('')
const nameOf = (ecosystem, seed) =>
  ecosystem === 'go' ? `github.com/${invented(seed)}/${invented(seed * 7)}` : invented(seed)
const specs = {
  npm: 'git+https://github.com/evil/fork.git',
  cargo: '{ git = "https://github.com/evil/fork" }',
  pypi: ' @ git+https://github.com/evil/fork',
  go: 'github.com/evil/fork'
}

function misspelt(ecosystem, seed) {
  const names = known.packages[ecosystem].filter(name => name.length > 6 && /^[a-z/.\d-]+$/.test(name))
  const all = new Set(known.packages[ecosystem])
  for (let at = seed; ; at++) {
    const name = names[at % names.length]
    const from = name.lastIndexOf('/') + 1
    const cut = from + 1 + (at % Math.max(1, name.length - from - 2))
    const wrong = [
      name.slice(0, cut) + name.slice(cut + 1),
      name.slice(0, cut) + name[cut + 1] + name[cut] + name.slice(cut + 2),
      `${name.slice(0, cut)}${name[cut]}${name.slice(cut)}`
    ][at % 3]
    if (
      wrong !== name &&
      !wrong.includes('undefined') &&
      /^[a-z]/.test(wrong) &&
      !all.has(packageKey(ecosystem, wrong))
    )
      return wrong
  }
}

/** Each gives the texts of the change and the words that its finding must hold, or null where it cannot be planted. */
const kinds = {
  'a package that the task does not name': ({ ecosystem, path, text, seed }) => {
    const name = nameOf(ecosystem, seed)
    const after = withPackage(ecosystem, text, name)
    return after && { manifests: [[path, text, after]], says: 'which the task does not name', quotes: name }
  },
  'a misspelt package, named in the task': ({ ecosystem, path, text, seed }) => {
    const name = misspelt(ecosystem, seed)
    const after = withPackage(ecosystem, text, name)
    return after && { manifests: [[path, text, after]], task: `Adds ${name}.`, says: 'named almost like', quotes: name }
  },
  'another source, the package named in the task': ({ ecosystem, path, text, seed }) => {
    const name = nameOf(ecosystem, seed)
    const after = withPackage(ecosystem, text, name, specs[ecosystem])
    return (
      after && {
        manifests: [[path, text, after]],
        task: `Adds ${name}.`,
        says: 'elsewhere than the usual',
        quotes: name
      }
    )
  },
  'a lock file left alone, the package named in the task': ({ ecosystem, path, text, seed, lock }) => {
    const name = nameOf(ecosystem, seed)
    const after = lock && withPackage(ecosystem, text, name)
    return (
      after && {
        manifests: [
          [path, text, after],
          [lock.path, lock.text, lock.text]
        ],
        task: `Adds ${name}.`,
        says: 'does not hold',
        quotes: name
      }
    )
  },
  'another host in the lock file': ({ ecosystem, lock, seed }) => {
    if (!lock || ecosystem === 'go') return null
    const host = `${invented(seed)}.evil.example`
    const usual = {
      npm: 'registry.npmjs.org',
      pypi: 'files.pythonhosted.org',
      cargo: 'github.com/rust-lang/crates.io-index'
    }
    const after = lock.text.includes(usual[ecosystem])
      ? lock.text.replace(usual[ecosystem], host)
      : lock.text.replace(/^(\s+resolution: \{integrity: [^}]+)\}/m, `$1, tarball: https://${host}/x.tgz}`)
    return after === lock.text
      ? null
      : { manifests: [[lock.path, lock.text, after]], says: 'newly loads packages from', quotes: host }
  },
  'scripts allowed': ({ ecosystem, path, text, seed }) => {
    if (ecosystem !== 'npm') return null
    const root = JSON.parse(text)
    const name = invented(seed)
    const ways = [
      { ...root, trustedDependencies: [...(root.trustedDependencies ?? []), name] },
      { ...root, pnpm: { ...root.pnpm, onlyBuiltDependencies: [name] } },
      { ...root, allowScripts: { [name]: true } }
    ]
    return { manifests: [[path, text, JSON.stringify(ways[seed % 3])]], says: 'run scripts', quotes: name }
  }
}

const counts = new Map(Object.keys(kinds).map(kind => [kind, { caught: 0, planted: 0 }]))
const isFull = () => [...counts.values()].every(({ planted }) => planted >= each)
const rounds = names.map(name => ({
  repository: folderOf(repositories, name),
  merged: mergedOf(parts, folderOf(repositories, name), 200)
}))
while (!isFull() && rounds.length > 0) {
  for (const round of [...rounds]) {
    const { value, done } = await round.merged.next()
    if (done) {
      rounds.splice(rounds.indexOf(round), 1)
      continue
    }
    plant(value.pullRequest, round.repository)
  }
}
for (const { merged } of rounds) await merged.return()

function plant(pullRequest, repository) {
  const { head } = pullRequest.revisions
  const atTop = new Set(git(repository, 'ls-tree', '--name-only', head).split('\n'))
  for (const { ecosystem, manifest, locks } of places) {
    if (!atTop.has(manifest)) continue
    const text = git(repository, 'show', `${head}:${manifest}`)
    const own = locks.find(name => atTop.has(name))
    const lock = own === undefined ? null : { path: own, text: git(repository, 'show', `${head}:${own}`) }
    for (const [kind, make] of Object.entries(kinds)) {
      const count = counts.get(kind)
      if (count.planted >= each) continue
      const planted = make({ ecosystem, path: manifest, text, lock, seed: hash(head + kind) })
      if (!planted) continue
      count.planted++
      const body = `${pullRequest.body}\n\n${planted.task ?? ''}`
      const manifests = planted.manifests.map(([path, before, after]) => ({
        path,
        before: { state: 'read', text: before },
        after: { state: 'read', text: after }
      }))
      const facts = relateDependencies(
        { ...pullRequest, manifests, registryAnswers: null },
        parseTask(pullRequest.title, body)
      )
      const findings = newDependency.check(facts, {})
      const isCaught =
        findings !== 'notApplicable' &&
        findings.some(({ message }) => message.text.includes(planted.says) && message.text.includes(planted.quotes))
      if (isCaught) count.caught++
      else console.log(`missed: ${kind}, ${ecosystem}, ${head.slice(0, 10)}, ${planted.quotes}`)
    }
  }
}

let isGood = true
for (const [kind, { caught, planted }] of counts) {
  isGood &&= caught >= 0.95 * planted
  console.log(`${caught >= 0.95 * planted ? 'ok  ' : 'MISS'} ${kind}: ${caught} of ${planted}`)
}
process.exitCode = isGood ? 0 : 1
