// A queue merges what it built, not what was judged: is it the same content?
import type { Finding } from '../model/result.js'
import { say } from '../model/text.js'
import { defineRule } from './rule.js'

export const alteredInQueue = defineRule({
  id: 'altered-in-queue',
  kinds: ['fail', 'open'],
  floor: 'review',
  description: 'What the merge queue holds for this pull request is not the content of the pull request.',
  why:
    'A merge queue builds a commit of its own for each pull request, and that commit is what is merged. A conflict that ' +
    'was settled on the way, a pull request queued before this one that touches the same lines, or a push at the last ' +
    'moment can make it another change than the one that people saw and approved. So the two are compared by the digest ' +
    'of their content, which a mere move of the base branch leaves alone.',
  remedy:
    'Take the pull request out of the queue, bring the base branch into it, let it be judged again, and queue it again.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'AISVS:AC.8.3',
    'SSDF:PO.4.1'
  ],
  check({ mergeGroup }): Finding[] | 'notApplicable' {
    const own = mergeGroup?.members.at(-1)
    if (own === undefined) return 'notApplicable'
    const { number, queuedDigest, changeDigest } = own
    if (queuedDigest === null || changeDigest === null) {
      return [
        {
          kind: 'open',
          message: say`It could not be compared whether the merge queue holds the content of pull request ${number}.`,
          remedy: say`Re-run this job; if that does not help, take pull request ${number} out of the queue and queue it again.`
        }
      ]
    }
    if (queuedDigest === changeDigest) return []
    return [
      {
        kind: 'fail',
        message: say`The merge queue holds another change for pull request ${number} than the pull request itself.`,
        remedy: say`Take pull request ${number} out of the queue, update its branch with the base branch and with what is queued before it, let it be judged, and queue it again.`
      }
    ]
  }
})
