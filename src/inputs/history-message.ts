// What the message of a merge says of its pull request: number, title, description, branch. Every part of a message is
// attacker-controlled; only its form is looked at here.
import type { DescriptionSource } from '../model/backtest.js'
import { isCommitList } from '../model/commit-list.js'
import { taskOfMessage } from './task-of-message.js'

export interface MergeMessage {
  number: number
  title: string
  body: string
  /** The branch that was merged; null where the message does not name it. */
  branch: string | null
  source: Exclude<DescriptionSource, 'file'>
}

/** Reads a message such as `Subject (#12)` or `Merge pull request #12 from owner/branch`; null for any other. */
export function readMergeMessage(message: string): MergeMessage | null {
  const end = message.indexOf('\n')
  const subject = (end < 0 ? message : message.slice(0, end)).trim()
  const rest = end < 0 ? '' : message.slice(end + 1)
  const merge = /^Merge pull request #([1-9]\d{0,8}) from (\S{1,500})$/.exec(subject)
  if (merge !== null) {
    const slash = merge[2]!.indexOf('/')
    return { number: Number(merge[1]), ...described(rest.trimStart()), branch: merge[2]!.slice(slash + 1) }
  }
  const open = subject.lastIndexOf('(#')
  const squash = open < 0 ? null : /^\(#([1-9]\d{0,8})\)$/.exec(subject.slice(open))
  if (squash === null) return null
  return { number: Number(squash[1]), ...described(`${subject.slice(0, open).trimEnd()}\n${rest}`), branch: null }
}

function described(message: string): Pick<MergeMessage, 'title' | 'body' | 'source'> {
  const task = taskOfMessage(message)
  return { ...task, source: task.body === '' ? 'title-only' : isCommitList(task.body) ? 'commit-list' : 'message' }
}
