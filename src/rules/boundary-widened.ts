// Was the task made to fit the code, or changed behind an approval?
import type { TaskChange } from '../facts/task-changes.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const boundaryWidened = defineRule({
  id: 'boundary-widened',
  kinds: ['review', 'informational'],
  floor: 'informational',
  description:
    'Boundaries of the task were widened after the code or after an approval, or its goal changed after an approval.',
  why:
    'A task holds a change only if it stood before the change did. Boundaries that are opened afterwards, and a goal that reads ' +
    'otherwise than when somebody approved it, may be quite right; but then a person should see the new words. GitHub keeps ' +
    'every version of a description with its time and its editor. Mended typos, ticks and added sections change nothing here.',
  remedy: 'Another person approves exactly this content after the edit, or the description is put back.',
  controls: [
    'ISO27001-2022:A.5.3',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A5',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'GSpp:TEST.4.1.3',
    'AISVS:AC.8.3',
    'SSDF:PO.3.3'
  ],
  check({ taskChanges }): Finding[] | 'notApplicable' {
    if (taskChanges === null) return 'notApplicable'
    const findings = taskChanges.changes.map(findingFor)
    return findings.length === 0 && taskChanges.gaps.length > 0 ? 'notApplicable' : findings
  },
  whyNotApplicable({ taskChanges }) {
    if (taskChanges === null) return 'When the description was written and edited is not known to this run.'
    return taskChanges.gaps.includes('code-time')
      ? 'The description was edited, and when the code was pushed is not known to this run.'
      : 'What the description said earlier is not known to this run.'
  }
})

function findingFor({ what, at, editor, after, patterns, files }: TaskChange): Finding {
  const when = after === 'approval' ? 'After an approval, ' : 'After the code was pushed, '
  const who = editor === null ? join('an account that is gone') : say`${editor}`
  if (what === 'boundary-widened') {
    return {
      kind: 'review',
      since: at,
      message: join(
        when,
        who,
        say` widened the boundaries of the description (${at}): `,
        sayList(patterns),
        lets(files),
        '.'
      ),
      remedy: join(
        'Put the boundaries of the description back; or another person approves exactly this content after that edit.'
      )
    }
  }
  const message = join(when, who, say` changed what the description asks for (${at}).`)
  // Until somebody has approved it, a task may become clearer.
  if (after === 'code') return { kind: 'informational', message, remedy: null }
  return {
    kind: 'review',
    since: at,
    message,
    remedy: join('Put the description back; or another person approves exactly this content after that edit.')
  }
}

function lets(files: readonly string[]): Text | string {
  return files.length === 0 ? '' : join(', which lets in ', sayList(files))
}
