// `remit backtest`: what the policy would have said to pull requests that were merged. It streams: evidence is counted
// and dropped, so that a long history needs no more memory than a short one.
import { policyInForce } from '../evaluate.js'
import { MergeHistory, type Merges } from '../inputs/history.js'
import { readDescriptions } from '../inputs/history-descriptions.js'
import { keepHeapSmall, sweepMemory } from '../inputs/memory.js'
import { readPolicyFile } from '../inputs/policy-file.js'
import { type BacktestReport, backtestType, type ReplayRecord } from '../model/backtest.js'
import { canonicalJson } from '../model/canonical-json.js'
import { ConfigurationError, InputError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import { renderBacktest } from '../outputs/backtest-report.js'
import { rules } from '../rules/index.js'
import { verifier } from '../version.js'
import { budget, recommend, unseenBy } from './backtest-advice.js'
import { judgeReplayed } from './backtest-judge.js'
import { type BacktestOptions, readBacktestOptions } from './backtest-options.js'
import { openOutput } from './backtest-output.js'
import { type Progress, showProgress } from './backtest-progress.js'
import { Tally } from './backtest-tally.js'
import { instant } from './verify.js'

/** Pull requests that git reads while one is judged. */
const ahead = 3

/**
 * Exit code 0 when something was judged, stopped early or not, and 2 when nothing was. Throws UsageError for wrong calls
 * and ConfigurationError for a policy that cannot be read.
 */
export async function backtest(args: string[]): Promise<number> {
  const options = readBacktestOptions(args)
  const at = instant(options.at ?? undefined)
  const descriptions = options.descriptions === null ? new Map() : readDescriptions(options.descriptions)
  const output = openOutput(options)
  keepHeapSmall()
  const stop = watchInterrupts()
  const goOn = (): boolean => !stop.asked() && !output.isGone()
  const history = await MergeHistory.open(options.repo, options.part, descriptions)
  try {
    const policySource = options.policy === null ? await history.policy(options.repo) : readPolicyFile(options.policy)
    requireReadable(policySource)
    const found = await history.find('last' in options.part ? options.part.last : Number.POSITIVE_INFINITY, goOn)
    const progress = showProgress(found.merges.length, process.stderr, () => performance.now())
    const tally = new Tally()
    for await (const record of replay(history, found, policySource, at, goOn, progress)) {
      tally.add(record)
      if (options.format === 'ndjson') output.line(canonicalJson(record))
      sweepMemory()
    }
    progress.end()
    const report = writeReport({ at, policySource, history, found, tally, stopped: !goOn() })
    if (options.format === 'text') output.text(renderBacktest(report, { colour: wantsColour(options) }))
    else output.line(canonicalJson(report))
    output.close(`${tally.judged} pull requests judged again`)
    return tally.judged > 0 ? 0 : 2
  } finally {
    history.close()
    stop.forget()
  }
}

/** Judges in the order of the history, while git already reads the next ones. Ends when `goOn` says so. */
async function* replay(
  history: MergeHistory,
  { merges }: Merges,
  policySource: PolicySource,
  at: string,
  goOn: () => boolean,
  progress: Progress
): AsyncGenerator<ReplayRecord> {
  const reading: Promise<() => ReplayRecord>[] = []
  let next = 0
  for (let done = 0; done < merges.length && goOn(); done++) {
    while (reading.length < ahead && next < merges.length) {
      const merge = merges[next++]!
      reading.push(
        history.read(merge).then(
          replayed => () => judgeReplayed(replayed, policySource, at),
          error => () => ({ ...merge, notJudged: reasonOf(error) })
        )
      )
    }
    yield (await reading.shift()!)()
    progress.show(done + 1)
    // Judging leaves no room for signals and for what git sends.
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** What the repository does not hold is no verdict; any other error is ours. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError && error.code !== 'git-not-found') return error.code
  throw error
}

function requireReadable(source: PolicySource): void {
  if (source.state === 'unreadable') {
    throw new ConfigurationError(
      'policy-unreadable',
      `The policy cannot be read: ${source.reason}.`,
      'Name one with --policy.'
    )
  }
  if (source.state !== 'invalid' && source.state !== 'invalid-local') return
  const problem = source.problems[0]
  const place = problem === undefined ? source.path : `${problem.file}, line ${problem.line}, column ${problem.column}`
  throw new ConfigurationError(
    'policy-invalid',
    `The policy is not valid: ${place}: ${problem?.message ?? ''}`,
    problem?.remedy ?? 'Correct it.',
    source.problems
  )
}

interface Run {
  at: string
  policySource: PolicySource
  history: MergeHistory
  found: Merges
  tally: Tally
  stopped: boolean
}

function writeReport({ at, policySource, history, found, tally, stopped }: Run): BacktestReport {
  const policy = policyInForce(policySource)
  return {
    type: backtestType,
    schemaVersion: '1.0.0',
    verifier,
    at,
    policy: {
      state: policySource.state === 'absent' ? 'absent' : 'present',
      path: policySource.path,
      commit: 'commit' in policySource ? policySource.commit : null,
      sha256: 'sha256' in policySource ? policySource.sha256 : null
    },
    history: {
      tip: history.tip,
      found: found.merges.length,
      judged: tally.judged,
      notJudged: tally.gaps(),
      unnamed: found.unnamed,
      cut: found.cut,
      stopped
    },
    verdicts: tally.verdicts,
    descriptions: tally.descriptions,
    authors: tally.authors,
    budget,
    rules: rules.map(rule => {
      const count = tally.rules.get(rule.id)!
      const { fail, review, ...quiet } = count.kinds()
      return {
        ruleId: rule.id,
        judged: tally.judged,
        fail,
        review,
        silent: tally.judged - fail - review,
        ...quiet,
        months: count.months(),
        authors: [...count.byAuthor].map(([author, firings]) => ({ author, ...firings })),
        examples: count.examples,
        recommendation: recommend(rule, policy, tally),
        unseen: unseenBy(rule.id)
      }
    })
  }
}

/** Ctrl-C ends the run after the pull request at hand; a second one ends the process at once. */
function watchInterrupts(): { asked(): boolean; forget(): void } {
  let asked = false
  const onInterrupt = (): void => {
    if (asked) process.exit(130)
    asked = true
  }
  process.on('SIGINT', onInterrupt)
  return { asked: () => asked, forget: () => void process.off('SIGINT', onInterrupt) }
}

function wantsColour({ output }: BacktestOptions): boolean {
  return output === null && process.stdout.isTTY === true && !process.env.NO_COLOR
}
