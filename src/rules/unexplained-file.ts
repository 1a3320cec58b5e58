// A file that no part of the task explains is where unasked work hides: a stray edit, a drive-by, an agent off its task.
import { flaggableKinds } from '../model/file-kind.js'
import type { Finding } from '../model/result.js'
import { say } from '../model/text.js'
import { defineRule } from './rule.js'

/** Tests, docs, lock files and other companions go along with the work that they accompany. */
export const unexplainedFile = defineRule({
  id: 'unexplained-file',
  kinds: ['review'],
  floor: 'off',
  description: 'No task item explains this changed file, or the description as a whole does not fit the change.',
  why:
    'A reviewer reads the description and then the diff, and rarely asks of each file why it is there. This rule asks. ' +
    'It looks at source, CI, configuration and manifest files; a match between words and code is an inference, so a ' +
    'person decides and nothing fails by default.',
  remedy: 'Say in the description why the file changes, or take it out of the pull request.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A10',
    'GSpp:DEV.4.10',
    'AISVS:AC.12.5'
  ],
  check({ pullRequest, task, trace, taskFit }): Finding[] | 'notApplicable' {
    if (pullRequest.source === 'none' || trace.length === 0 || task.items.length === 0) return 'notApplicable'
    const findings: Finding[] = trace
      // A class of its own (white space, a pure rename) is never flagged by inference.
      .filter(file => file.state === 'unexplained' && flaggableKinds.has(file.kind) && file.class === undefined)
      .map(file => ({
        kind: 'review',
        path: file.path,
        message: say`Nothing in the task explains ${file.path}.`,
        remedy: say`Add to the description: Also changes ${file.path}, because … Or take the file out, or another person approves exactly this content.`
      }))
    const misfit: Finding = {
      kind: 'review',
      message: say`The description as a whole reads like that of another change.`,
      remedy: say`Describe in it what this change does, or another person approves exactly this content.`
    }
    return taskFit !== null && taskFit < 50 ? [...findings, misfit] : findings
  }
})
