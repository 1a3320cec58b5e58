// How many words of their own the author wrote, and which lines are only the template's prompts or a tool's footer.
import { foldWords } from './task-denial.js'

/** Scripts without blanks between words; two of their characters count as one word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Words with at least one letter; addresses of pages do not count. */
export function countWords(text: string): number {
  let count = 0
  for (const chunk of text.split(/\s+/)) {
    if (chunk.includes('://') || !/\p{L}/u.test(chunk)) continue
    const characters = chunk.match(unspaced)?.length ?? 0
    count += Math.ceil(characters / 2)
    if (characters === 0 || /\p{L}/u.test(chunk.replace(unspaced, ''))) count++
  }
  return count
}

const placeholders = new Set(
  `todo;to do;tbd;tba;wip;n a;na;none;nil;null;nothing;not applicable;xxx;placeholder;lorem ipsum;fill me in;fill in;fill this in;
  description;your description;your description here;description here;summary;add description;add a description;add description here;
  add a description here;no description;no description provided;enter description;enter description here;write here;write description here;
  text here;insert text here;your text here;change me;item 1;item 2;see title;as title;as in title;per title`
    .split(';')
    .map(words => words.trim())
)
/** Verbs of prompts; the second sort also begins honest statements (`Add tests for these changes`), so it needs a plainer end. */
const asking = /^(?:please )?(?:briefly )?(?:describe|explain|summari[sz]e|provide|tell us|give)(?= )/
const asked =
  /(?: here| your (?:changes?|pr|pull request)| (?:these|the|the proposed|your proposed|of your) changes?| this (?:pr|pull request)| you (?:made|changed)| this pr does| in detail| if applicable| below)$/
const inserting = /^(?:add|include|insert|write|enter|list|link)(?= )/
const inserted = /(?: here| your changes?)$/
const pleading =
  /^please (?:describe|include|provide|explain|add|delete|remove|check|tick|select|fill|read|make sure|ensure)(?: |$)/

/** Whether the text is a template's prompt or stands for nothing: `TODO`, `N/A`, `-`, `Describe your changes here`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 300) return false
  const words = foldWords(text)
  if (words === '' || placeholders.has(words) || pleading.test(words)) return true
  if (words.split(' ').length > 14) return false
  return (
    (asking.test(words) && asked.test(words.replace(asking, ''))) ||
    (inserting.test(words) && inserted.test(words.replace(inserting, '')))
  )
}

/** Trailers (`Signed-off-by: …`) and the footers that tools write under a description. */
export function isFooter(text: string): boolean {
  const start = text.slice(0, 200)
  if (/^(?:[a-z]{1,30}(?:-[a-z]{1,30})?-by|change-id|[a-z]{1,30}-session|reviewed-on):/i.test(start)) return true
  return /^(?:generated|created) (?:with|by) /.test(foldWords(start)) && text.length <= 120
}
