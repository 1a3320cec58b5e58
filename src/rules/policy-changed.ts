// Who may change the rules that judge them? An edit of the policy, its workflow or CODEOWNERS is a change of control.
import type { Facts } from '../facts/facts.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

const defaultPolicyPath = '.github/remit.json'
const workflowFolder = '.github/workflows/'

/** The places in which GitHub looks for CODEOWNERS. */
const codeOwners: ReadonlySet<string> = new Set(['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS'])

/** Remit's name as a word of its own: not in `permit` or `remittance`. */
const mentionsRemit = /(?<![a-z])remit(?![a-z])/i

export const policyChanged = defineRule({
  id: 'policy-changed',
  kinds: ['review'],
  floor: 'review',
  description: 'The policy, its training register, the workflow that runs Remit, or CODEOWNERS is edited here.',
  why:
    'The policy of the base branch judges, so an edit changes nothing for the pull request that makes it. It changes ' +
    'everything after it. Whoever answers for the policy should see such an edit as what it is and not as one file ' +
    'among many. A workflow counts when its name or its changed lines speak of Remit, or when they cannot be read.',
  remedy: 'Another person, who answers for the policy, approves exactly this content; or the file is taken out.',
  controls: [
    'ISO27001-2022:A.5.3',
    'ISO27001-2022:A.5.36',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'AISVS:AC.7.4',
    'AISVS:AC.8.3',
    'AISVS:AC.12.5',
    'SSDF:PO.4.1'
  ],
  check({ pullRequest, files, policySource }, policy): Finding[] | 'notApplicable' {
    if (pullRequest.source === 'none') return 'notApplicable'
    const policyPaths = new Set([defaultPolicyPath])
    if (policySource.state !== 'local' && policySource.state !== 'invalid-local') policyPaths.add(policySource.path)
    const extended = 'extended' in policySource ? (policySource.extended ?? []) : []
    const register = policy.people.training?.register ?? null
    const extendedPaths = new Set(extended.map(({ path }) => path))
    return files.flatMap(file => {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]
      const what = paths.some(path => policyPaths.has(path))
        ? ' is the policy.'
        : paths.some(path => extendedPaths.has(path))
          ? ' is a policy that the policy extends.'
          : paths.some(path => path === register)
            ? ' is the training register that the policy names.'
            : paths.some(path => codeOwners.has(path))
              ? ' says who must approve changes.'
              : paths.some(path => isWorkflow(path) && (isNamedRemit(path) || speaksOfRemit(file)))
                ? ' is a workflow that runs Remit, or may run it.'
                : null
      if (what === null) return []
      return [
        {
          kind: 'review' as const,
          path: file.path,
          message: join(say`${file.path}`, what, ' ', whatJudged(policySource)),
          remedy: say`Another person, who answers for the policy, approves exactly this content; or take ${file.path} out of this pull request.`
        }
      ]
    })
  }
})

function isWorkflow(path: string): boolean {
  return path.startsWith(workflowFolder) && (path.endsWith('.yml') || path.endsWith('.yaml'))
}

function isNamedRemit(path: string): boolean {
  return path.slice(workflowFolder.length).toLowerCase().startsWith('remit')
}

/** Context lines count too. A workflow whose lines we cannot see is taken for one that runs Remit. */
function speaksOfRemit(file: ChangedFile): boolean {
  if (file.patch === null || file.patch.length === 0) return true
  return mentionsRemit.test(new TextDecoder().decode(file.patch))
}

/** What judged this pull request instead of the edited file. */
function whatJudged(source: Facts['policySource']): Text {
  if (source.state === 'local' || source.state === 'invalid-local') {
    return say`This run was judged by the policy file that it was given, not by the edit.`
  }
  if (source.state === 'absent') {
    return say`The base branch has no policy, so this run only observes; the edit takes effect once it is merged.`
  }
  if (source.state === 'unreadable') return say`The edit takes effect once it is merged.`
  return say`This run was judged by the version at commit ${source.commit} of the base branch; the edit takes effect once it is merged.`
}
