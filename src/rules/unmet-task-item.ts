// Work that is said to be there and is not: the commonest way in which a description is wrong.
import { boundingKinds, type Claim, type ClaimKind } from '../model/claim.js'
import type { Finding } from '../model/result.js'
import { join, type Text } from '../model/text.js'
import { claimFindings, claimPlace } from './claim-finding.js'
import { defineRule } from './rule.js'

const id = 'unmet-task-item'

/** What was measured to be right often enough to ask a person, where it is said outright (docs/claims.md). */
const asked: ReadonlySet<ClaimKind> = new Set(['tests', 'changelog'])

export const unmetTaskItem = defineRule({
  id,
  kinds: ['review', 'informational'],
  floor: 'off',
  description:
    'The description says that work is done (tests, a changelog entry, documentation, a file, a symbol, a package), and the change does not have it.',
  why:
    'Assistants write descriptions of work that they meant to do, and forgotten files are left behind by people as well. ' +
    'Tests and changelog entries that are said outright to be added, and are missing, ask for a look. What is said in ' +
    'passing, and documentation, files, symbols and packages, are noted, since people name them for many reasons; a ' +
    'policy can set this rule to review or fail for all of them.',
  remedy: 'Push the missing work, or take the statement out of the description.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISO27001-2022:A.8.29',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A7',
    'GSpp:DEV.4.10'
  ],
  check({ claims }, policy): Finding[] | 'notApplicable' {
    const work = claims.filter(claim => !boundingKinds.has(claim.kind))
    if (work.length === 0) return 'notApplicable'
    return claimFindings(work, policy, {
      ruleId: id,
      asks: ({ kind, isPlain }) => isPlain && asked.has(kind),
      remedyOf
    })
  }
})

function remedyOf(claim: Claim): Text {
  return join(
    'Push what is missing, or take the statement out of ',
    claimPlace(claim),
    '; or another person approves exactly this content.'
  )
}
