// The brief for a terminal, and for an agent that reads one.
import type { Brief, BriefTool } from '../model/brief.js'
import { count } from './verdict-words.js'
import { showPlain } from './visible-text.js'

/** Lines without a final line feed. */
export function renderBriefText(brief: Brief): string {
  return [
    headLine(brief),
    ...section('Your task', taskLines(brief)),
    ...section('Never change', closedLines(brief)),
    ...section(brief.registerOnly ? 'AI tools: these and no others' : 'AI tools', toolLines(brief)),
    ...section('Write into the description', descriptionLines(brief)),
    ...section(
      holdWords(brief),
      brief.holds.map(({ ruleId, finds }) => `${ruleId}: ${finds}`)
    ),
    ...section(
      askWords(brief),
      brief.asks.map(({ ruleId, finds }) => `${ruleId}: ${finds}`)
    )
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
}

/** What holds a merge, and what asks a reviewer, by the mode of the policy. */
export function holdWords({ policy }: Brief): string {
  return policy.mode === 'observe' ? 'This would hold the merge, once the policy is enforced' : 'This holds the merge'
}

export function askWords({ policy }: Brief): string {
  return policy.review === 'block' ? 'The merge waits for a reviewer because of this' : 'A reviewer is asked about this'
}

function headLine({ policy }: Brief): string {
  if (policy.state === 'absent') return 'Before you start: this repository has no policy, so Remit only observes.'
  const at = policy.commit === null ? '' : ` at ${policy.commit.slice(0, 12)}`
  const mode = policy.mode === 'observe' ? 'it observes, so nothing is held yet' : 'it is enforced'
  return `Before you start: the policy is ${showPlain(policy.path)}${at}; ${mode}.`
}

function taskLines({ task, description }: Brief): string[] {
  if (task === null) return []
  const allow = task.allow.map(({ pattern, line }) => `May touch      ${value(pattern)} (line ${line})`)
  const deny = task.deny.map(({ pattern, line }) => `Must not touch ${value(pattern)} (line ${line})`)
  const none = description.boundariesRequired
    ? 'It states no boundaries, and the policy asks for them: add May touch: and the paths.'
    : 'It states no boundaries. Each file that you change must follow from its words.'
  const rest = 'A file that neither the boundaries nor the words of the task explain is a finding, however good it is.'
  return [...(allow.length + deny.length === 0 ? [none] : [...allow, ...deny]), rest]
}

function closedLines({ closed }: Brief): string[] {
  return closed.map(({ match, to, reason }) => {
    const who = to === 'ai' ? 'closed to AI tools' : 'closed to every change'
    return `${values(match)}: ${who}${reason === null ? '' : ` (${showPlain(reason)})`}`
  })
}

function toolLines({ tools }: Brief): string[] {
  return tools.flatMap(tool => {
    const limits = limitWords(tool)
    return [showPlain(tool.id), ...(limits.length === 0 ? ['no limits'] : limits).map(limit => `  ${limit}`)]
  })
}

function limitWords(tool: BriefTool): string[] {
  const { allow, deny, above, maxDataClass, defaultAbove, versions, models, account } = tool
  return [
    ...(maxDataClass === null ? [] : [`up to class ${value(maxDataClass)}`]),
    ...(defaultAbove ? ['only paths that the policy names with such a class'] : []),
    ...(allow.includes('**') ? [] : [`only in ${values(allow)}`]),
    ...(deny.length === 0 ? [] : [`not in ${values(deny)}`]),
    ...above.map(({ match, dataClass, customer }) => {
      const why = dataClass !== null ? value(dataClass) : `of customer ${value(customer ?? '')}, who did not approve it`
      return `not in ${values(match)} (${why})`
    }),
    ...(versions === null ? [] : [`version ${value(versions)}`]),
    ...(models.length === 0 ? [] : [`model ${values(models)}`]),
    ...(account === null ? [] : [`${account} account`])
  ]
}

function descriptionLines({ description, declaration, tools }: Brief): string[] {
  const { minimumWords, boundariesRequired } = description
  const shown = tools.slice(0, 5).map(tool => showPlain(tool.declaration))
  const lines = shown.length > 0 ? shown : ['AI assistance: TOOL VERSION (MODEL)']
  const where = declaration.by.includes('description') ? '' : ', as a trailer of a commit'
  return [
    `What changes and why, in at least ${count(minimumWords, 'word')}; name each file, part or symbol that you touch.`,
    ...(boundariesRequired ? ['Where the change may go: a line May touch: with paths or globs.'] : []),
    declaration.required
      ? `Which AI tools took part (required${where}), by one of these lines:`
      : `Which AI tools took part, if you state it${where}, by one of these lines:`,
    ...lines.map(line => `  ${line}`),
    `  ${declaration.none}`
  ]
}

function value(text: string): string {
  return `"${showPlain(text)}"`
}

function values(texts: readonly string[]): string {
  return texts.map(value).join(', ')
}
