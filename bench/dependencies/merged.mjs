// How often `new-dependency` speaks on merged pull requests of people: `node bench/dependencies/merged.mjs REPOS_DIR
// [--last 600] [--sample 500]`, REPOS_DIR holding bare repositories as <owner>+<name>/repo. The rate is that of the newest
// `sample` pull requests, spread evenly over the repositories; what it finds in all of them is listed, to be read by hand.
// Only this rule and what it needs is run: all others would take most of the time.
import { folderOf, loadParts, mergedOf, names } from './parts.mjs'

const [repositories] = process.argv.slice(2)
if (repositories === undefined) throw new Error('name the folder of the repositories')
const option = (name, usual) => Number(process.argv[process.argv.indexOf(name) + 1]) || usual
const last = option('--last', 600)
const sample = option('--sample', 500)
const parts = await loadParts()
const { relateDependencies, parseTask, newDependency, detectTools, defaultPolicy, looksLikeBot } = parts

/** As backtest: a program by its name, or a tool that left a certain sign as an author. */
function isPerson({ pullRequest, author }, task) {
  if (looksLikeBot(author)) return false
  const uses = detectTools({ pullRequest, task, policy: defaultPolicy() })
  return !uses.some(({ role, certainty }) => role === 'author' && certainty === 'certain')
}

const byRepository = new Map()
/** Pull requests that bring a new package, whether or not the task names it. */
let bringing = 0
for (const name of names) {
  const people = []
  byRepository.set(name, people)
  for await (const replayed of mergedOf(parts, folderOf(repositories, name), last)) {
    const { pullRequest, source } = replayed
    const task = parseTask(pullRequest.title, pullRequest.body)
    if (!isPerson(replayed, task)) continue
    const facts = relateDependencies(pullRequest, task)
    const findings = newDependency.check(facts, defaultPolicy())
    if (facts.dependencies.some(({ isNew, scope }) => isNew && scope !== 'indirect')) bringing++
    const messages = findings === 'notApplicable' ? [] : findings.map(({ message }) => message.text)
    const { number, title, revisions } = pullRequest
    people.push({ number, title, source, commit: revisions.head.slice(0, 10), messages })
  }
}

/** The newest of each repository in turn, until there are enough. */
const chosen = []
for (let round = 0; chosen.length < sample && round < last; round++) {
  for (const people of byRepository.values()) if (people[round] && chosen.length < sample) chosen.push(people[round])
}

const fires = ({ messages }) => messages.length > 0
const share = list => {
  const count = list.filter(fires).length
  return `${count} of ${list.length} (${((100 * count) / list.length).toFixed(1)} %)`
}
for (const [name, people] of byRepository) {
  console.log(`# ${name}: ${share(people)}`)
  for (const one of people.filter(fires)) {
    console.log(`${chosen.includes(one) ? '*' : ' '} #${one.number} ${one.commit} [${one.source}] ${one.title}`)
    for (const message of one.messages) console.log(`      ${message}`)
  }
}
const inSample = chosen.filter(fires).length
console.log(
  `all pull requests of people: ${share([...byRepository.values()].flat())}, ${bringing} of them bring a new package`
)
console.log(`${inSample <= 0.05 * chosen.length ? 'ok  ' : 'MISS'} sample: ${share(chosen)}, at most 5 %`)
process.exitCode = inSample <= 0.05 * chosen.length ? 0 : 1
