// Statements that no AI tool was used, and boxes that ask about it. Grammar only: no list of tools is known here.

/** Letters and digits in lower case, one blank between words; apostrophes are dropped. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const denialStarts = [
  'none',
  'no',
  'nope',
  'nothing',
  'n a',
  'na',
  'not applicable',
  'not used',
  'without',
  'never',
  'no one'
]
const denialVerbs = /^(?:i |we )?(?:did not|didnt|have not|havent|do not|dont) (?:use|used|using)(?: |$)/
const passive =
  /^(?:this |the |my |our )?(?:pr|pull request|change|patch|commit|contribution|it) (?:was|is|has been) (?:\w+ )?(?:\w+ )?without /
const aiNotUsed =
  /^(?:generative )?(?:ai|llms?|genai)(?: tools?| assistance| assistants?)? (?:was|were|has been|have been|is|are) not (?:used|involved)(?: |$)/

/** Words that may follow a denial without taking anything back. */
const harmless = new Set(
  `ai llm llms genai generative artificial intelligence tool tools tooling assistant assistants assistance help agent agents usage use used
  using was were is are been has have any at all whatsoever generated assisted involved code in for to on of by during when while with
  creating create created writing write written making make made generating generate producing produce produced developing preparing
  prepare the this these that my our pr prs pull request change changes patch commit commits contribution it here or`.split(
    /\s+/
  )
)

/**
 * `denial`: the whole text says that no AI was used. `mixed`: it begins so and goes on with something else
 * (`None used except to validate`, `none; Cursor`). Null: it says something else.
 */
export function readDenial(text: string): 'denial' | 'mixed' | null {
  const clauses = text
    .split(/[.,;:!()]+|\s[-–—]+\s|[–—]/)
    .map(foldWords)
    .filter(clause => clause !== '')
  if (clauses.length === 0) return null
  const kinds = clauses.map(readClause)
  if (kinds.every(kind => kind === 'denial')) return 'denial'
  return kinds.some(kind => kind !== null) ? 'mixed' : null
}

function readClause(clause: string): 'denial' | 'mixed' | null {
  const rest = afterDenial(clause)
  if (rest === null) return null
  return rest.split(' ').every(word => word === '' || harmless.has(word)) ? 'denial' : 'mixed'
}

/** What follows the words of denial at the start of the clause; null when it starts with none. */
function afterDenial(clause: string): string | null {
  for (const pattern of [denialVerbs, passive, aiNotUsed]) {
    const match = pattern.exec(clause)
    if (match) return clause.slice(match[0].length)
  }
  const start = denialStarts.find(words => clause === words || clause.startsWith(`${words} `))
  return start === undefined ? null : clause.slice(start.length + 1)
}

const aiWord = /(?:^| )(?:ai|llms?|genai|generative ai|chatbots?)(?: |$)/
const usageWord =
  /(?:^| )(?:used?|using|uses|usage|generated|assisted|assistance|written|wrote|created|help|helped|without)(?: |$)/

/** Boxes about reading or agreeing to rules state nothing about tools. */
export function isAgreement(text: string): boolean {
  const words = foldWords(text.slice(0, 500))
  return (
    /(?:^| )(?:policy|policies|guidelines?|terms|agree|read|understand|understood|acknowledge|aware)(?: |$)/.test(
      words
    ) && !/(?:^| )disclosed?(?: |$)/.test(words)
  )
}

/** Whether a ticked box outside the AI section speaks of the use of AI in this change. */
export function asksAboutAi(text: string): boolean {
  if (text.length > 500 || isAgreement(text)) return false
  const words = foldWords(text)
  return aiWord.test(words) && (usageWord.test(words) || readDenial(text) === 'denial')
}
