// A merge group is merged as a whole: does every other pull request in it pass too?
import type { GroupMember } from '../model/merge-group.js'
import type { Finding, VerificationResult } from '../model/result.js'
import { join, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

const kinds: Partial<Record<VerificationResult, 'fail' | 'open' | 'review'>> = {
  FAILED: 'fail',
  INCOMPLETE: 'open',
  REVIEW: 'review'
}

export const failingMember = defineRule({
  id: 'failing-member',
  kinds: ['fail', 'open', 'review'],
  floor: 'fixed',
  description: 'Another pull request in the same merge group does not pass.',
  why:
    'A check on the head of a merge group lets everything below it be merged, and a queue may ask for that one check ' +
    'alone. So each pull request in the group is judged, with its description as it stands now, and one that does not ' +
    'pass holds the group. Its own record lies beside this one. No policy can lower this, since it only repeats what the ' +
    'policy made of that pull request.',
  remedy: 'Take the pull request that does not pass out of the queue, or do there what its finding asks for.',
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
  check({ mergeGroup, at }): Finding[] | 'notApplicable' {
    if (mergeGroup === null || mergeGroup.members.length < 2) return 'notApplicable'
    return mergeGroup.members.slice(0, -1).flatMap(member => {
      const kind = member.verificationResult === null ? 'open' : kinds[member.verificationResult]
      if (kind === undefined) return []
      // An approval of the pull request that this record is about says nothing of another one.
      return [{ kind, since: at, message: messageOf(member), remedy: remedyOf(member) }]
    })
  }
})

function messageOf({ number, verificationResult, first }: GroupMember): Text {
  const start = `Pull request ${number}, which this group merges too, is ${verificationResult ?? 'not judged'}`
  return first === null ? join(start, '.') : join(start, ': ', first.message)
}

function remedyOf({ number, first }: GroupMember): Text {
  const out = `Take pull request ${number} out of the queue`
  if (first?.remedy) return join(out, ', or there: ', first.remedy, ' Then queue it again.')
  return join(out, ', clear what its record names, and queue it again.')
}
