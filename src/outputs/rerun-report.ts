// What the companion did, in words: for the job's summary, its annotations and its log. Everything in here is ours, but
// for numbers, object ids and addresses of GitHub's own pages.
import { code } from './markdown.js'
import { checkName } from './verdict-words.js'

export interface RerunOutcome {
  /**
   * `none`: no run of Remit was found. `unfinished`: it did not end in time. `own-end`: the event was the end of that
   * very workflow. `refused`: the token may not.
   */
  state: 'started' | 'none' | 'unfinished' | 'too-old' | 'own-end' | 'refused'
  /** Pull request; null where only the commit is known. */
  number: number | null
  commit: string
  /** Address of the run; null where there is none. */
  page: string | null
}

/** Whether somebody has to do something. */
export function asksForHelp({ state }: RerunOutcome): boolean {
  return state !== 'started' && state !== 'own-end'
}

/** One sentence or two: what happened, and what to do. */
export function rerunSentence({ state, number, commit, page }: RerunOutcome): string {
  const what = `${number === null ? '' : `pull request ${number}, `}commit ${commit.slice(0, 12)}`
  const click = `Open ${page ?? 'the run of Remit'} and choose "Re-run all jobs".`
  switch (state) {
    case 'started':
      return `Remit judges ${what} again: ${page}`
    case 'own-end':
      return `Remit's own workflow for ${what} has ended, so it is not started again.`
    case 'none':
      return `No run of Remit was found for ${what}, so there is nothing to start again. Start the workflow of Remit: push to the pull request, or close and reopen it.`
    case 'unfinished':
      return `The run of Remit for ${what} has not ended yet, so it may have missed what happened since. When it has: ${click}`
    case 'too-old':
      return `The run of Remit for ${what} is older than 30 days, and GitHub starts no such run again. Push to the pull request, or close and reopen it.`
    case 'refused':
      return `The token of this run may not start Remit again for ${what}: it lacks actions: write, as it always does for a pull request from a fork. ${click}`
  }
}

const role = `This job judges nothing and holds nothing: it only starts Remit again. What counts is the job of Remit itself and the check "${checkName}".`

/** The job's summary as Markdown. `failure`: why nothing could be done, in our words. */
export function renderRerunSummary(
  outcomes: readonly RerunOutcome[],
  failure: { message: string; remedy: string } | null
): string {
  const lines = outcomes.map(outcome => `- ${asksForHelp(outcome) ? '⚠️' : '🔁'} ${withLinks(rerunSentence(outcome))}`)
  if (failure !== null) lines.push(`- ⚠️ ${failure.message} ${failure.remedy}`)
  if (lines.length === 0) lines.push('- The pull request has a newer head, which has runs of its own.')
  return `## Remit re-run\n\n${lines.join('\n')}\n\n<sub>${role}</sub>\n`
}

/** Addresses as code spans, commits too: nothing in a summary of ours becomes a link by itself. */
function withLinks(sentence: string): string {
  return sentence
    .split(' ')
    .map(word => (word.startsWith('https://') || word.startsWith('http://') ? code(word) : word))
    .join(' ')
}
