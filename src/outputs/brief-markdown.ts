// The brief as a section for AGENTS.md and files like it. Every value stands in a code span.
import type { Brief, BriefTool } from '../model/brief.js'
import { askWords, holdWords } from './brief-text.js'
import { code, codes, prose } from './markdown.js'
import { count } from './verdict-words.js'

const most = 50

/** Lines without a final line feed. */
export function renderBriefMarkdown(brief: Brief): string {
  return [
    '## Before you change anything (Remit)',
    '',
    `${headWords(brief)} This section is what \`remit brief --format markdown\` prints; write it again when the policy changes.`,
    '',
    ...taskLines(brief),
    ...closedLines(brief),
    ...toolLines(brief),
    ...descriptionLines(brief),
    ...ruleLines(holdWords(brief), brief.holds),
    ...ruleLines(askWords(brief), brief.asks)
  ].join('\n')
}

function headWords({ policy }: Brief): string {
  if (policy.state === 'absent') return 'This repository has no policy, so each pull request is only observed.'
  const held = policy.mode === 'observe' ? 'It observes: nothing is held yet.' : 'It is enforced.'
  const place = policy.commit === null ? '' : ' of the base branch'
  return `Each pull request is checked against ${code(policy.path)}${place}. ${held}`
}

function taskLines({ task }: Brief): string[] {
  if (task === null) return []
  return [
    ...task.allow.map(({ pattern, line }) => `- **May touch:** ${code(pattern)} (line ${line} of the task)`),
    ...task.deny.map(({ pattern, line }) => `- **Must not touch:** ${code(pattern)} (line ${line} of the task)`),
    ...(task.allow.length + task.deny.length === 0
      ? ['- **Boundaries:** the task states none; each changed file must follow from its words.']
      : [])
  ]
}

function closedLines({ closed }: Brief): string[] {
  return closed.map(({ match, to, reason }) => {
    const who = to === 'ai' ? 'Never change with an AI tool' : 'Never change'
    return `- **${who}:** ${codes(match, 'text', most)}${reason === null ? '' : ` (${code(reason)})`}`
  })
}

function toolLines({ tools, registerOnly }: Brief): string[] {
  if (!registerOnly) return []
  return [
    '- **Use only these AI tools:**',
    ...tools.map(tool => `  - ${code(tool.id)}: ${limitWords(tool).join('; ') || 'no limits'}`)
  ]
}

function limitWords({
  allow,
  deny,
  above,
  maxDataClass,
  defaultAbove,
  versions,
  models,
  account
}: BriefTool): string[] {
  return [
    ...(maxDataClass === null ? [] : [`up to class ${code(maxDataClass)}`]),
    ...(defaultAbove ? ['only paths that the policy names with such a class'] : []),
    ...(allow.includes('**') ? [] : [`only in ${codes(allow, 'text', most)}`]),
    ...(deny.length === 0 ? [] : [`not in ${codes(deny, 'text', most)}`]),
    ...above.map(({ match, dataClass, customer }) => {
      const why = dataClass !== null ? code(dataClass) : `of customer ${code(customer ?? '')}, who did not approve it`
      return `not in ${codes(match, 'text', most)} (${why})`
    }),
    ...(versions === null ? [] : [`version ${code(versions)}`]),
    ...(models.length === 0 ? [] : [`model ${codes(models, 'text', most)}`]),
    ...(account === null ? [] : [`${account} account`])
  ]
}

function descriptionLines({ description, declaration, tools }: Brief): string[] {
  const { minimumWords, boundariesRequired } = description
  const lines = tools.length > 0 ? tools.map(tool => tool.declaration) : ['AI assistance: TOOL VERSION (MODEL)']
  const where = declaration.by.includes('description') ? '' : ', as a trailer of a commit'
  return [
    `- **Describe the change** in at least ${count(minimumWords, 'word')}: what and why. Name each file, part or symbol that you touch; a file that nothing in the description explains is a finding.`,
    ...(boundariesRequired
      ? [`- **State where it may go:** a line ${code('May touch: src/search/**')} with paths or globs.`]
      : []),
    `- **Declare AI tools**${declaration.required ? ' (required)' : ''}${where}, by one line: ${codes([...lines, declaration.none], 'text', most)}`
  ]
}

function ruleLines(title: string, rules: Brief['holds']): string[] {
  if (rules.length === 0) return []
  return [`- **${title}:**`, ...rules.map(({ ruleId, finds }) => `  - ${prose(finds)} (${code(ruleId)})`)]
}
