// The description at each point of its history, out of the edits that GitHub gives: each of them tells the new title, or the
// new body, and nothing of the other.
import type { TaskVersion } from '../model/pull-request.js'

/** Title and body as they stood after an edit; null where GitHub does not show that text. */
export interface TaskText {
  at: string
  editor: string | null
  title: string | null
  body: string | null
}

/**
 * What stood there after each edit, by time. A part that no edit names never changed; of one that an edit names, what stood
 * before the first such edit is not known. An edit that names neither is one whose new body GitHub no longer shows.
 * After the last edit of a part stands what stands there now.
 */
export function taskTexts(now: { edits: readonly TaskVersion[]; title: string; body: string }): TaskText[] {
  const edits = [...now.edits].sort(byTime)
  const lastTitle = edits.findLastIndex(({ title }) => title !== null)
  const lastBody = edits.findLastIndex(isOfBody)
  let title = lastTitle < 0 ? now.title : null
  let body = lastBody < 0 ? now.body : null
  return edits.map((edit, index) => {
    if (edit.title !== null) title = edit.title
    if (isOfBody(edit)) body = edit.body
    if (index === lastTitle) title = now.title
    if (index === lastBody) body = now.body
    return { at: edit.at, editor: edit.editor, title, body }
  })
}

function isOfBody({ title, body }: TaskVersion): boolean {
  return body !== null || title === null
}

/** Equal instants stay in GitHub's order. */
function byTime(a: TaskVersion, b: TaskVersion): number {
  return Date.parse(a.at) - Date.parse(b.at) || 0
}
