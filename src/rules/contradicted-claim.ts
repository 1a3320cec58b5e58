// What the author says of the bounds of the change is what a reviewer leaves unread. The diff must not say otherwise.
import { boundingKinds, type Claim, type ClaimKind } from '../model/claim.js'
import type { Finding } from '../model/result.js'
import { join, sayList, type Text } from '../model/text.js'
import { claimFindings, claimPlace } from './claim-finding.js'
import { defineRule } from './rule.js'

const id = 'contradicted-claim'

/** Numbers and versions go out of date while a change is worked on: noted, not asked about. */
const noted: ReadonlySet<ClaimKind> = new Set(['dependency-bumped', 'file-count', 'test-count', 'line-count'])

export const contradictedClaim = defineRule({
  id,
  kinds: ['review', 'informational'],
  floor: 'off',
  description:
    'The description bounds the change (docs only, no new dependencies, only touches a folder, so many files), and the change shows otherwise.',
  why:
    'A reviewer who reads “docs only” or “no new dependencies” looks at less. Where the diff proves such a statement wrong, ' +
    'somebody should know before the merge. Only what resolves in the trees or in the changed lines is held against the ' +
    'author; whatever can be meant in another way, leaves room or could not be read is recorded as undecidable and asks ' +
    'nothing. Numbers and versions are noted unless the policy sets this rule to review or fail.',
  remedy: 'Correct the statement in the description, or take out of the pull request what goes beyond it.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A10',
    'GSpp:DEV.4.10'
  ],
  check({ claims }, policy): Finding[] | 'notApplicable' {
    const bounding = claims.filter(claim => boundingKinds.has(claim.kind))
    if (bounding.length === 0) return 'notApplicable'
    return claimFindings(bounding, policy, { ruleId: id, asks: ({ kind }) => !noted.has(kind), remedyOf })
  }
})

function remedyOf(claim: Claim): Text {
  const place = claimPlace(claim)
  const approved = '; or another person approves exactly this content.'
  const { paths } = claim.proof
  if (claim.kind.startsWith('only-') && paths.length > 0 && paths.length <= 3)
    return join(
      'Add to the statement in ',
      place,
      ': except ',
      sayList(paths),
      paths.length === 1 ? '. Or take the file out' : '. Or take these files out',
      approved
    )
  if (claim.kind === 'no-new-dependencies')
    return join('Take the statement out of ', place, ' and say why the package is needed, or do without it', approved)
  return join('Correct the statement in ', place, ', or take out what goes beyond it', approved)
}
