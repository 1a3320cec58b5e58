// Was this run authoritative? It says of itself what it does not hold.
import type { RunFacts } from '../facts/authority.js'
import type { Finding } from '../model/result.js'
import { join } from '../model/text.js'
import { defineRule } from './rule.js'

export const unpinnedRun = defineRule({
  id: 'unpinned-run',
  kinds: ['informational'],
  floor: 'off',
  description:
    'This run holds less than it seems to: its workflow, its requirement or its policy leaves a way around it.',
  why:
    'A green check is worth what stands behind it. On pull_request the workflow file comes from the pull request itself; a check ' +
    'that no rule requires holds nothing; a required name that names no app can be posted by any; a policy in observe mode ' +
    'only looks. None of that is the author’s fault, so nobody is asked for anything, but whoever reads the record should know.',
  remedy:
    'Start Remit on pull_request_target or from a ruleset of the organisation, and require its check from its app.',
  controls: [
    'ISO27001-2022:A.5.28',
    'ISO27001-2022:A.5.36',
    'ISO27001-2022:A.8.32',
    'ISA6:1.5.1',
    'ISA2027:1.5.1',
    'SOC2:CC4.1',
    'ITGS2023:ORP.5.A8',
    'GSpp:DEV.1.1',
    'AISVS:AC.8.3',
    'SSDF:PO.4.2'
  ],
  check({ authority }): Finding[] | 'notApplicable' {
    if (authority.environment !== 'github-actions') return 'notApplicable'
    const gaps = gapsOf(authority)
    if (gaps.length === 0) return []
    return [
      {
        kind: 'informational',
        message: join(
          `This run is ${authority.advisory ? 'advisory' : 'not pinned'}: `,
          gaps.map(({ what }) => what).join('; '),
          '.'
        ),
        remedy: join('To make it count, ', [...new Set(gaps.map(({ setting }) => setting))].join('; '), '.')
      }
    ]
  },
  whyNotApplicable: () => 'Only a run on GitHub can be required there.'
})

function gapsOf({ observes, policyFrom, workflowFrom, required, pinnedToApp }: RunFacts) {
  const gaps: { what: string; setting: string }[] = []
  if (observes) {
    gaps.push(
      policyFrom === 'none'
        ? {
            what: 'the base branch has no policy, so nothing is held',
            setting: 'put a policy on the base branch (remit init)'
          }
        : { what: 'the policy only observes', setting: 'have mode: enforce set in the policy on the base branch' }
    )
  }
  if (workflowFrom === 'pull-request') {
    gaps.push({
      what: 'the workflow file comes from the pull request itself, which can change it',
      setting: startElsewhere
    })
  } else if (workflowFrom === null) {
    gaps.push({ what: 'where the workflow file comes from is not known', setting: startElsewhere })
  }
  if (required !== true) {
    const what =
      required === null ? 'whether its check is required is not known' : 'its check is not required for the merge'
    gaps.push({ what, setting: 'require its check in a ruleset of the base branch, with GitHub Actions as the source' })
  } else if (pinnedToApp !== true) {
    gaps.push({
      what: 'the requirement does not name the app that must report',
      setting: 'name GitHub Actions as the source of the required check'
    })
  }
  return gaps
}

const startElsewhere = 'start the workflow on pull_request_target, or from a ruleset of the organisation'
