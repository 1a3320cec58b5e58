// Tells what the companion did: summary, annotations and log. It gives no output that a later step could take for a
// verdict.
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { log } from './publish-log.js'
import { asksForHelp, type RerunOutcome, renderRerunSummary, rerunSentence } from './rerun-report.js'

export function reportRerun(
  outcomes: readonly RerunOutcome[],
  failure: { message: string; remedy: string } | null,
  env: NodeJS.ProcessEnv
): void {
  const summary = renderRerunSummary(outcomes, failure)
  if (env.GITHUB_STEP_SUMMARY) {
    try {
      appendFileSync(env.GITHUB_STEP_SUMMARY, `${summary}\n`)
    } catch {
      core.warning('The job summary could not be written.', { title: 'Remit re-run' })
    }
  }
  for (const outcome of outcomes) {
    if (asksForHelp(outcome)) core.warning(rerunSentence(outcome), { title: 'Remit re-run' })
    log(rerunSentence(outcome))
  }
  if (failure === null) return
  core.error(`${failure.message} ${failure.remedy}`, { title: 'Remit re-run' })
}
