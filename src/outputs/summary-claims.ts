// What the description claims, beside its own words: contradicted first, then what the change shows, then what cannot be
// decided.
import type { ClaimVerdict } from '../model/claim.js'
import { claimWords, proofWords } from '../model/claim-sentences.js'
import type { ClaimRecord, IntentRecord } from '../model/evidence.js'
import { spans } from '../model/text.js'
import { code, codes, prose, sentence } from './markdown.js'
import type { Section } from './sections.js'
import { linePlace } from './trace-words.js'
import { count } from './verdict-words.js'

const order: readonly ClaimVerdict[] = ['contradicted', 'supported', 'undecidable']
const icons: Record<ClaimVerdict, string> = { contradicted: '❌', supported: '✅', undecidable: '⚪' }
/** A longer table is folded, unless something in it is contradicted. */
const openRows = 8

export function claimSections({ claims = [] }: IntentRecord, limit: number): Section[] {
  const known = claims.filter(claim => Object.hasOwn(icons, claim.verdict))
  if (known.length === 0) return []
  const sorted = order.flatMap(verdict => known.filter(claim => claim.verdict === verdict))
  const isFolded = sorted.length > openRows && sorted[0]!.verdict !== 'contradicted'
  const boundary = known.find(claim => claim.verdict === 'supported' && (claim.boundary?.length ?? 0) > 0)
  const table = '| The description says | Where | The change shows |\n| --- | --- | --- |\n'
  const offer = boundary === undefined ? '' : `${offerMarkdown(boundary)}\n\n`
  return [
    {
      head: `### What the description claims\n\n${tally(known)}\n\n${isFolded ? `<details><summary>All ${sorted.length} claims</summary>\n\n` : ''}${table}`,
      items: sorted.slice(0, limit).map(claimRow),
      tail: `${isFolded ? '\n</details>\n' : ''}\n${offer}`,
      rank: 3,
      beyond: Math.max(0, sorted.length - limit),
      more: missing => `| … and ${missing} more, all in \`evidence.json\` | | |\n`
    }
  ]
}

function tally(claims: readonly ClaimRecord[]): string {
  const parts = order.flatMap(verdict => {
    const number = claims.filter(claim => claim.verdict === verdict).length
    return number === 0
      ? []
      : verdict === 'contradicted'
        ? `**${number} contradicted by the change**`
        : `${number} ${verdictWords[verdict]}`
  })
  return `${count(claims.length, 'statement')} about what was done: ${parts.join(', ')}.`
}

const verdictWords = { supported: 'shown by the change', undecidable: 'that no diff decides' } as const

function claimRow(claim: ClaimRecord): string {
  const words =
    claim.words === undefined ? prose(claimWords[claim.kind] ?? claim.kind, 'cell') : code(claim.words, 'cell')
  const place = linePlace(claim.line).text
  const shown = proofWords(claim)
  const proof = sentence(spans(shown.text, shown.quoted).spans, 'cell')
  const verdict =
    claim.verdict === 'contradicted' ? '**contradicted:** ' : claim.verdict === 'undecidable' ? 'undecidable: ' : ''
  return `| ${words} | ${place} | ${icons[claim.verdict]} ${verdict}${proof} |\n`
}

/** A stated bound that holds, as a line that makes it a checked one. */
function offerMarkdown({ boundary = [], line }: ClaimRecord): string {
  return `To have the bound of ${linePlace(line).text} checked as a stated fact, add a line to the description: \`May touch:\` ${codes(boundary, 'text', 8)}`
}
