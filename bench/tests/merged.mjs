// How often a rule asks for a look at merged pull requests of people: node bench/tests/merged.mjs REPOS_DIR
// [--rule weakened-test] [--count 500] [--skip 0] [--only a/b,c/d] [--most 5]. The newest pull requests of each
// repository in turn, judged as `remit backtest` judges, by a policy that says nothing. `--skip` leaves out so many merges
// of each repository first, so that pull requests can be measured that nobody tuned on. Prints every finding, to be read.
import { gitDirectory } from '../trace/extract.mjs'
import { listRepositories, option, readCorpora } from '../trace/parts.mjs'
import { loadProduct } from '../trace/product.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const ruleId = option(args, 'rule') ?? 'weakened-test'
const count = Number(option(args, 'count') ?? 500)
const skip = Number(option(args, 'skip') ?? 0)
const most = Number(option(args, 'most') ?? 5)
const found = listRepositories(folder)
const known = readCorpora().map(({ name }) => name)
const names = option(args, 'only')?.split(',') ?? known.filter(name => found.includes(name))
/** Merges that are looked through for one pull request of a person. */
const patience = 8

const product = await loadProduct(['inputs/history', 'commands/backtest-judge', 'evaluate', 'model/policy'])
const at = '2026-01-01T00:00:00Z'
const policySource = { state: 'local', policy: product.defaultPolicy(), path: 'remit.json', sha256: '0'.repeat(64) }

const open = []
for (const name of names) {
  const history = await product.MergeHistory.open(gitDirectory(folder, name), { last: 1 }, new Map())
  const { merges } = await history.find(skip + patience * Math.ceil(count / names.length) * 2, () => true)
  open.push({ name, history, merges: merges.slice(skip), next: 0, judged: 0, fired: 0, others: 0 })
}

const findings = []
let judged = 0
for (let left = open; judged < count && left.length > 0; ) {
  left = left.filter(repository => repository.next < repository.merges.length)
  for (const repository of left) {
    if (judged === count) break
    const verdict = await nextOfPerson(repository)
    if (verdict === null) continue
    judged++
    repository.judged++
    if (verdict.own.length === 0) continue
    repository.fired++
    findings.push(...verdict.own.map(result => ({ repository: repository.name, ...verdict, ...result })))
  }
}
for (const { history } of open) history.close()

for (const { repository, number, commit, title, kind, path, message } of findings)
  console.log([`${repository}#${number}`, commit.slice(0, 10), kind, path ?? '', message, title].join(' | '))
const fired = open.reduce((sum, repository) => sum + repository.fired, 0)
console.log('\n| repository | judged | with a finding | share |\n|--|--|--|--|')
for (const { name, judged: own, fired: with_ } of open)
  if (own > 0) console.log(`| ${name} | ${own} | ${with_} | ${percent(with_, own)} |`)
console.log(`| all | ${judged} | ${fired} | ${percent(fired, judged)} |`)
const holds = fired * 100 <= most * judged
console.log(`${holds ? 'ok  ' : 'MISS'} ${ruleId} on at most ${most} %: ${percent(fired, judged)}`)
process.exitCode = holds ? 0 : 1

/** The rule's findings on the next pull request that a person made; null where none is left or it cannot be read. */
async function nextOfPerson(repository) {
  while (repository.next < repository.merges.length) {
    const merge = repository.merges[repository.next++]
    const replayed = await repository.history.read(merge).catch(error => {
      if (error.code === undefined) throw error
      return null
    })
    if (replayed === null) continue
    const verdict = product.judgeReplayed(replayed, policySource, at)
    if (verdict.author !== 'person') {
      repository.others++
      continue
    }
    const { kind } = verdict.rules.find(rule => rule.ruleId === ruleId) ?? { kind: 'pass' }
    const { number, commit, title } = verdict
    const asks = kind === 'review' || kind === 'fail'
    return { number, commit, title, own: asks ? allFindings(replayed) : [] }
  }
  return null
}

/** The verdict of a replay keeps few findings; here all are wanted. */
function allFindings({ pullRequest }) {
  const { predicate } = product.evaluate({
    pullRequest,
    policySource,
    training: null,
    at,
    run: { environment: 'command-line' },
    stage: 'backtest'
  })
  return predicate.results.filter(result => result.ruleId === ruleId && ['review', 'fail'].includes(result.kind))
}

function percent(part, whole) {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
