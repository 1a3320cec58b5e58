// A described change that changes nothing is either lost work or a record made to look like work.
import { type Substance, substanceOf } from '../facts/substance.js'
import type { Finding } from '../model/result.js'
import type { Task } from '../model/task.js'
import { join, say } from '../model/text.js'
import { defineRule } from './rule.js'

/** Words that say that nothing but white space, or nothing but modes, was meant to change. Matched in lower case. */
const spokenOf: Record<Exclude<Substance, 'content'>, RegExp> = {
  'white-space':
    /\b(?:re)?format|\b(?:re|de|un)?indent|\bwhite[ -]?space|\btabs?\b|\bspaces\b|\bspacing\b|\bline[ -]endings?\b|\bcrlf\b|\beol\b|\bnew ?lines?\b|\bblank lines?\b|\bstyle\b|\bprettier\b|\b(?:go|rust)fmt\b|einrück|leerzeichen|zeilenende/,
  mode: /\bchmod\b|\bexecutable\b|\bexec(?:ute)?[ -]bits?\b|\bfile[ -]modes?\b|\bpermissions?\b|\+x\b|ausführbar/
}

export const emptyChange = defineRule({
  id: 'empty-change',
  kinds: ['fail'],
  floor: 'off',
  description: 'Work is described, but the change holds nothing, only white space, or only file modes.',
  why:
    'Commits that cancel each other, a lost rebase or an agent that reports work it did not do all end as an empty ' +
    'change under a full description. Approving it puts a decision on record that decided nothing. A description that ' +
    'speaks of formatting, indentation or file modes says what such a change is, and passes.',
  remedy:
    'Push the work that the description speaks of, or describe the change as the formatting or mode change it is.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A11',
    'GSpp:DEV.4.10'
  ],
  check({ pullRequest, files, task }): Finding[] | 'notApplicable' {
    if (pullRequest.source === 'none') return 'notApplicable'
    if (files.length === 0) {
      return [
        {
          kind: 'fail',
          message: say`Taken together, the commits of this pull request change nothing.`,
          remedy: say`Push the work that the description speaks of, or close this pull request.`
        }
      ]
    }
    const seen = new Set<Substance>()
    for (const file of files) {
      seen.add(substanceOf(file))
      if (seen.has('content')) return []
    }
    const unsaid = (['white-space', 'mode'] as const).filter(kind => seen.has(kind) && !isSpokenOf(task, kind))
    if (unsaid.length === 0) return []
    const what = [...seen]
      .sort()
      .reverse()
      .map(kind => (kind === 'mode' ? 'file modes' : 'white space'))
    return [
      {
        kind: 'fail',
        message: join(
          `Nothing but ${what.join(' and ')} changes, in `,
          files.length === 1 ? 'one file.' : say`all ${files.length} files.`
        ),
        remedy: join(
          'Push the work that the description speaks of, or add to the description: ',
          `This changes only ${what.join(' and ')}.`
        )
      }
    ]
  }
})

function isSpokenOf(task: Task, kind: Exclude<Substance, 'content'>): boolean {
  return task.items.some(item => spokenOf[kind].test(item.text.toLowerCase()))
}
