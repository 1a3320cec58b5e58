// Is the supplier of each tool that took part under contract, and kept from training on what it reads?
import type { RegisteredTool } from '../model/policy.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { registeredUses } from './registered-use.js'
import { defineRule } from './rule.js'
import { whereSeen } from './tool-judgement.js'

export const missingSupplierTerms = defineRule({
  id: 'missing-supplier-terms',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description:
    'An AI tool that does not process locally took part without an agreement, or without an opt-out from training.',
  why:
    'What a tool reads goes to its supplier, under the terms of a contract or under none. The register names the ' +
    'agreement and says whether the supplier may train on what it gets. An entry that says that there is no agreement, ' +
    'or that training is allowed, is a fact. Where a vendor processes and the register is silent about training, a ' +
    'person has to look. A tool that processes locally needs no terms; what the contract says is not judged.',
  remedy: 'The owner of the tool enters the agreement and the opt-out in the register, on the base branch.',
  controls: [
    'ISO27001-2022:A.5.19',
    'ISO27001-2022:A.5.20',
    'ISO27001-2022:A.5.23',
    'ISA6:1.3.3',
    'ISA2027:1.3.3',
    'ISA6:6.1.1',
    'ISA2027:6.1.1',
    'ISA6:6.1.2',
    'ISA2027:6.1.2',
    'ISA6:1.2.4',
    'ISA2027:6.1.3',
    'SOC2:CC9.2',
    'ITGS2023:OPS.2.2.A9',
    'ITGS2023:OPS.2.3.A4',
    'GSpp:BES.1.7',
    'GSpp:BES.5.4',
    'GSpp:DLS.3.1.1',
    'AISVS:AC.2.2',
    'ISO42001:A.10.2',
    'ISO42001:A.10.3',
    'ISO42001:A.10.4'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const supplied = registeredUses(facts, policy).filter(({ entry }) => hasSupplier(entry))
    if (supplied.length === 0) return 'notApplicable'
    return supplied.flatMap(({ use, kind, entry }): Finding[] => {
      const gaps = gapsOf(entry)
      if (gaps.length === 0) return []
      const owner = entry.owner === null ? say`The owner of ${entry.id}` : say`${entry.owner}`
      return [
        {
          kind: gaps.some(gap => gap.stated) ? kind : 'review',
          toolId: use.toolId,
          message: join(
            say`${use.toolName} `,
            whereSeen(use, facts),
            `; the register ${gaps.map(gap => gap.what).join(' and ')}.`
          ),
          remedy: join(
            owner,
            ` ${gaps.map(gap => gap.action).join(' and ')} in supplier of `,
            say`${entry.id}, in the policy on the base branch; or make this change without the tool.`
          )
        }
      ]
    })
  }
})

/** An entry that says nothing about processing and supplier is not asked. */
function hasSupplier({ processing, supplier }: RegisteredTool): boolean {
  return processing === 'local' ? false : supplier !== null || processing !== null
}

interface Gap {
  what: string
  action: string
  /** Whether the register says so, rather than nothing. */
  stated: boolean
}

function gapsOf({ processing, supplier }: RegisteredTool): Gap[] {
  const gaps: Gap[] = []
  if ((supplier?.agreement ?? null) === null) {
    gaps.push({
      what: 'names no agreement with its supplier',
      action: 'concludes an agreement and enters it as agreement',
      stated: true
    })
  }
  if (supplier?.trainingOptOut === false) {
    gaps.push({
      what: 'says that its supplier may train on what it reads',
      action: 'opts out of training and enters trainingOptOut as true',
      stated: true
    })
  } else if (processing === 'vendor' && (supplier?.trainingOptOut ?? null) === null) {
    gaps.push({
      what: 'does not say whether its supplier may train on what it reads',
      action: 'finds out whether the supplier may train and enters trainingOptOut',
      stated: false
    })
  }
  return gaps
}
