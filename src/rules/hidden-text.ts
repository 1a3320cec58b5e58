// Does the description hold a task that its reader does not see? Agents read the source, people the page.
import type { Finding } from '../model/result.js'
import type { HiddenText } from '../model/task.js'
import { say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

/** What hides it, and what undoes that. */
const forms: Record<HiddenText['form'], { holds: string; undo: string }> = {
  comment: { holds: 'a comment', undo: 'Delete the comment' },
  folded: { holds: 'folded text', undo: 'Take the text out of the folded part, or delete it,' },
  element: { holds: 'text in an element that is not shown', undo: 'Delete that element' },
  attribute: { holds: 'a title or alternative text', undo: 'Delete that title or alternative text' },
  definition: { holds: 'a link definition', undo: 'Delete that definition' },
  characters: {
    holds: 'characters that show nothing or turn the order of the text',
    undo: 'Type the line anew without them'
  }
}

export const hiddenText = defineRule({
  id: 'hidden-text',
  kinds: ['review'],
  floor: 'off',
  description: 'The description hides text that reads as part of a task, or that runs long.',
  why:
    'An agent, or the next tool that is fed the description, reads its source; the person who approves reads the page. A ' +
    'comment, folded text or invisible characters that set boundaries, goals or a declaration make the two see different ' +
    'tasks. What the repository’s own template holds, marks that tools leave on one line, and logs folded away are not ' +
    'meant.',
  remedy: 'Write it where the reader sees it, or delete it.',
  controls: [
    'ISO27001-2022:A.8.28',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A5',
    'GSpp:DEV.4.10'
  ],
  check({ task }): Finding[] {
    return task.hidden.map(hidden => ({
      kind: 'review' as const,
      ...(hidden.line === 0 ? {} : { taskLine: hidden.line }),
      message: messageOf(hidden),
      remedy: remedyOf(hidden)
    }))
  }
})

function messageOf({ form, line, size, isLong, parts }: HiddenText): Text {
  const { holds } = forms[form]
  const place = line === 0 ? 'The title' : `Line ${line} of the description`
  const begin = form === 'characters' ? `${place} holds ${holds}` : `${place} begins ${holds}`
  const length = form === 'characters' || !isLong ? '' : ` of ${size} words`
  const what = parts.length === 0 ? '' : `, which ${form === 'characters' ? 'stand in' : 'holds'} ${parts.join(', ')}`
  return { text: `${begin}${length}${what}; whoever reads the page does not see it.`, quoted: [] }
}

function remedyOf({ form, line }: HiddenText): Text {
  const { undo } = forms[form]
  return line === 0
    ? say`Type the title anew without them.`
    : {
        text: `${undo} on line ${line} of the description; what it says and matters, write where a reader sees it.`,
        quoted: []
      }
}
