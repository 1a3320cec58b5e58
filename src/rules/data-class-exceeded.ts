// A tool is cleared up to a data class, and for the customers who agreed. Any other path is information that must not
// reach it.
import type { Facts } from '../facts/facts.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { type RegisteredUse, registeredUses } from './registered-use.js'
import { defineRule } from './rule.js'
import { inScope, whereSeen } from './tool-judgement.js'

export const dataClassExceeded = defineRule({
  id: 'data-class-exceeded',
  kinds: ['fail', 'review'],
  floor: 'review',
  description:
    'An AI tool took part in the change of a path whose data class is above its clearance, or whose customer did not approve it.',
  why:
    'Whatever an AI tool edits it has read, and most send what they read to a supplier. The policy gives paths a data ' +
    'class and tools the highest class they may see; this rule joins the two on every pull request. The higher class of ' +
    'both paths of a rename counts. A path that belongs to a customer is open to the tools that this customer approved ' +
    'and to no others. A declared scope limits the judgement to the files in it.',
  remedy: 'Make the change to that file without the tool, in a pull request of its own, or have the approval entered.',
  controls: [
    'ISO27001-2022:A.5.12',
    'ISO27001-2022:A.5.14',
    'ISO27001-2022:A.8.12',
    'ISA6:1.3.2',
    'ISA2027:1.3.2',
    'ISA6:1.3.3',
    'ISA2027:1.3.3',
    'ISA6:5.1.2',
    'ISA2027:5.1.2',
    'ISA6:8.2.2',
    'ISA2027:8.1.6',
    'SOC2:CC6.1',
    'SOC2:CC8.1',
    'GSpp:ASST.2.4',
    'GSpp:ASST.3.11',
    'GSpp:ASST.4.1',
    'AISVS:AC.1.1',
    'ISO42001:A.9.4'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const hasClasses = policy.dataClasses.length > 0
    const hasCustomers = facts.customers.some(names => names.length > 0)
    const limited = registeredUses(facts, policy).filter(
      ({ entry }) => hasCustomers || (hasClasses && entry.maxDataClass !== null)
    )
    if (limited.length === 0 || facts.files.length === 0) return 'notApplicable'
    return limited.flatMap(judged => {
      const within = inScope(judged.use)
      return facts.files.flatMap((file, index): Finding[] => {
        if (!within(file)) return []
        const place: Place = { facts, judged, path: file.path }
        return [
          ...aboveClearance(place, policy.dataClasses, facts.dataClasses[index] ?? null),
          ...withoutApproval(place, facts.customers[index] ?? [])
        ]
      })
    })
  }
})

interface Place {
  facts: Facts
  judged: RegisteredUse
  path: string
}

function aboveClearance(place: Place, classes: readonly string[], dataClass: string | null): Finding[] {
  const { use, entry } = place.judged
  const limit = entry.maxDataClass
  if (dataClass === null || limit === null || classes.indexOf(dataClass) <= classes.indexOf(limit)) return []
  return [
    finding(place, {
      what: join(
        say`${place.path} is ${dataClass}, and ${use.toolName}, which `,
        whereSeen(use, place.facts),
        say`, is cleared up to ${limit}.`
      ),
      entered: say`have maxDataClass of ${entry.id} raised`
    })
  ]
}

/** One finding for a file, whatever the number of its customers. */
function withoutApproval(place: Place, customers: readonly string[]): Finding[] {
  const { use, entry } = place.judged
  const approved = new Set(entry.supplier?.customerApproval ?? [])
  const missing = customers.filter(name => !approved.has(name))
  if (missing.length === 0) return []
  return [
    finding(place, {
      what: join(
        say`${place.path} belongs to `,
        sayList(missing),
        say`, and the register holds no approval of that customer for ${use.toolName}, which `,
        whereSeen(use, place.facts),
        '.'
      ),
      entered: join(
        'get the approval and have ',
        sayList(missing),
        say` added to supplier.customerApproval of ${entry.id}`
      )
    })
  ]
}

function finding({ judged: { use, kind }, path }: Place, { what, entered }: { what: Text; entered: Text }): Finding {
  return {
    kind,
    path,
    toolId: use.toolId,
    message: what,
    remedy: join(
      say`Take ${path} out of this pull request and change it without the tool in one of its own, or `,
      entered,
      ' in the policy on the base branch.',
      use.scope.length > 0
        ? ''
        : say` If the tool did not touch this file, declare what it touched, for example ${`AI assistance: ${use.toolName} for docs/**`}.`
    )
  }
}
