// Every key a policy may hold: its shape, its meaning, and what this version does with it. The reader (policy-check), the
// JSON Schema (policy-schema) and "did you mean" all come from this table.
import { ownSignalPlaces, ruleLevels } from './policy.js'
import type { Key, ObjectShape } from './policy-shape.js'
import { approval, checks, profiles, waivers } from './policy-table-gate.js'
import { choice, globs, key, object, required, text } from './policy-table-words.js'
import { ruleIds } from './rule-ids.js'
import { certainties } from './tool-use.js'

/** Frameworks whose controls Remit can name. */
export const frameworks = [
  'iso27001-2022',
  'isa-6',
  'isa-2027',
  'bsi-itgs-2023',
  'bsi-gspp',
  'soc2-2017',
  'iso42001-2023',
  'aisvs-1'
] as const

const task: ObjectShape = object({
  minimumWords: key({ type: 'integer', minimum: 0, maximum: 1000 }, 'Words that a task needs at least. Default 5.'),
  boundaries: key(
    choice('optional', 'required'),
    'Whether the description must say where the change may go. Boundaries that it states are always enforced. Default optional.'
  ),
  declaration: key(
    choice('optional', 'required'),
    'Whether the description must say which AI tools took part, or that none did. Default optional.'
  ),
  declareBy: key(
    { type: 'list', items: choice('description', 'trailer'), atLeast: 1, distinct: true },
    'What counts as a declaration: the description, commit trailers, or both. Default the description alone.'
  )
})

const pathEntry: ObjectShape = {
  ...object({
    match: required(
      globs(1),
      'Globs of the paths that this entry is about. Brackets are literal; a plain path covers all below it.'
    ),
    dataClass: key(
      text('data-class'),
      'Data class of these paths, one of dataClasses. Where several entries match, the highest counts.'
    ),
    customer: key(
      text('words'),
      'Customer to whom the paths belong. A tool needs supplier.customerApproval of this customer to touch them.'
    ),
    forbid: key(
      choice('ai', 'all'),
      'Forbids changes of these paths: ai, those in which an AI tool took part; all, every change.'
    ),
    reason: key(text('words'), 'Why the paths are forbidden; shown with each finding.'),
    approvers: key(
      { type: 'list', items: text('approver'), distinct: true },
      'Whose approval of exactly this content opens the forbidden paths: logins (bob), teams (@acme/platform; their members need a token that may read them), and CODEOWNERS for the owners that this file on the base branch names.'
    )
  }),
  together: [
    {
      key: 'approvers',
      when: { filled: true },
      needs: 'forbid',
      because: 'Approvers open forbidden paths, and these are not forbidden.'
    }
  ]
}

const ownSignal: ObjectShape = object({
  where: required(
    choice(...ownSignalPlaces),
    'Where to look: address is the mail address of an author or committer or in a trailer of authorship; commit-trailer and commit-body take a line, commit-author and committer take name <address>, file takes a changed path.'
  ),
  match: key(
    choice('equals', 'starts-with'),
    'Whether all of it must equal the text or begin with it. Default equals.'
  ),
  text: required(
    text('signal-text'),
    'What must stand there, letter by letter; case does not matter, and nothing in it is a pattern.'
  ),
  certainty: key(
    choice(...certainties),
    'certain: only the tool writes this, so a rule may fail on it. strong: a person judges. weak: recorded alone. Default strong.'
  ),
  role: key(
    choice('author', 'suggestion', 'reviewer'),
    'What part the tool took: author, suggestion that a person accepted, or reviewer. Default author.'
  )
})

const tool: ObjectShape = object({
  id: required(text('tool-id'), 'Id of the tool, as the declaration and the detector name it, such as claude-code.'),
  owner: key(text('words'), 'Who answers for the tool in the organisation.'),
  versions: key(
    text('semver-range'),
    'Allowed versions, a semver range such as >=2.0.0. Pre-releases count only where the range names one.'
  ),
  models: key(
    globs(),
    'Allowed models, globs over their names such as claude-opus-*. Case, blanks, dots and the name of the provider do not count.'
  ),
  account: key(
    choice('managed', 'personal', 'any'),
    'Kind of account the tool must be used with; managed is asked for on each pull request.'
  ),
  configuration: key(text('words'), 'Configuration under which the tool is allowed. Shown in the evidence.'),
  processing: key(
    choice('local', 'own-tenant', 'vendor'),
    'Where the tool processes what it reads. Shown in the evidence.'
  ),
  maxDataClass: key(text('data-class'), 'Highest data class the tool may touch, one of dataClasses.'),
  paths: key(
    object({
      allow: key(globs(1), 'Globs of the paths the tool may touch. Default: all.'),
      deny: key(globs(), 'Globs of the paths the tool may not touch; they win over allow.')
    }),
    'Where the tool may and may not be used.'
  ),
  riskAssessment: key(
    object({
      reference: key(text('words'), 'Where the assessment is kept.'),
      reviewed: key(text('date'), 'Day of the last review.'),
      due: key(
        text('date'),
        'Day by which the next review is due; the last day on which the tool may be used without one.'
      )
    }),
    'Risk assessment of the tool. Warns 30 days before it is due, fails once that day is over.'
  ),
  supplier: key(
    object({
      agreement: key(text('words'), 'Agreement with the supplier.'),
      trainingOptOut: key({ type: 'flag' }, 'Whether the supplier may not train on what the tool reads.'),
      certificates: key({ type: 'list', items: text('words') }, 'Certificates that the supplier holds.'),
      customerApproval: key(
        { type: 'list', items: text('words'), orNull: true },
        'Customers whose paths the tool may touch; null where nobody was asked.'
      )
    }),
    'Terms with the supplier, asked for wherever the tool does not process locally.'
  ),
  signals: key(
    object({
      add: key(
        { type: 'list', items: ownSignal },
        'Forms by which to see the tool beside those that Remit knows; the evidence names them <tool>/policy-<n>.'
      ),
      off: key(
        { type: 'list', items: text('signal-id'), distinct: true },
        'Ids of known signals that count no longer, such as github-copilot/commit-trailer-6. docs/signals.md lists them.'
      )
    }),
    'What to see the tool by, beside or instead of the forms that Remit knows.'
  )
})

const training: ObjectShape = {
  ...object({
    reference: key(text('words'), 'Name of the training, as the register writes it. Without it any training counts.'),
    required: key(
      { type: 'flag' },
      'Whether the author of a change in which an AI tool took part needs a current training. Default true where a register is named.'
    ),
    register: key(
      text('repository-path'),
      'Path of the training register, a JSON file that is read from the base branch beside this policy.'
    )
  }),
  together: [
    { key: 'required', when: { value: true }, needs: 'register', because: 'Who has the training stands in a register.' }
  ]
}

/** The whole policy. */
export const policyTable: ObjectShape = object({
  $schema: key(text('uri'), 'Address of this schema, for editors.'),
  version: required({ type: 'choice', values: [1] }, 'Version of the policy format.'),
  mode: key(
    choice('enforce', 'observe'),
    'enforce: the result decides. observe: all is computed and recorded, nothing is blocked. Default enforce.'
  ),
  review: key(
    choice('neutral', 'block'),
    'What an uncleared review does to the check: neutral lets the merge go on, block holds it. Default neutral.'
  ),
  owner: key(text('words'), 'Who answers for this policy.'),
  reviewDue: key(
    text('date'),
    'Day by which this policy is to be reviewed. Warns 30 days before, fails once that day is over.'
  ),
  task: key(task, 'What each pull request must say.'),
  dataClasses: key(
    { type: 'list', items: text('data-class'), distinct: true },
    'Names of the data classes, from lowest to highest.'
  ),
  defaultDataClass: key(text('data-class'), 'Data class of paths that no entry names, one of dataClasses.'),
  paths: key({ type: 'list', items: pathEntry }, 'Data classes and prohibitions by path.'),
  tools: key(
    { type: 'list', items: tool },
    'The register of AI tools. Once it is there, a tool that it does not list is a finding.'
  ),
  people: key(
    object({ training: key(training, 'Training that people need to use AI tools.') }),
    'What is asked of people.'
  ),
  checks: key(checks, 'Checks that must have run green on the head commit. Skipped, absent or running is not green.'),
  approval: key(approval, 'Approvals that a change needs.'),
  dependencies: key(
    object({
      registries: key(
        object({
          cargo: key(text('registry'), 'Sparse index of crates, such as https://index.crates.io.'),
          go: key(text('registry'), 'Proxy of Go modules, such as https://proxy.golang.org.'),
          maven: key(text('registry'), 'Maven repository, such as https://repo.maven.apache.org/maven2.'),
          npm: key(text('registry'), 'npm registry, such as https://registry.npmjs.org.'),
          pypi: key(text('registry'), 'Simple index of Python packages, such as https://pypi.org/simple.')
        }),
        'Registries that are asked whether they know a package that is new; they learn its name, and the run needs the network. Default: nobody is asked.'
      )
    }),
    'What is asked of packages.'
  ),
  profiles: key(
    profiles,
    'Pull requests that need no task of their own: of dependency bots, reverts, back-merges, releases. The first profile that applies counts.'
  ),
  rules: key(rules(), 'Level of each rule: off, informational, review or fail, never below its floor.'),
  waivers: key(
    waivers,
    'Granted exceptions. Each use is in the evidence; a waiver that is over, or whose approver is the author, changes nothing.'
  ),
  evidence: key(
    object({
      store: key(
        choice('artifact', 'branch'),
        'Where the final record after a merge is kept besides its artifact: branch appends it to the branch remit-evidence. Default artifact.'
      ),
      words: key({ type: 'flag' }, 'Whether the evidence holds the words that explain each file. Default true.'),
      taskText: key({ type: 'flag' }, 'Whether the evidence holds the text of the task. Default false.')
    }),
    'What the evidence holds.'
  ),
  audit: key(
    object({
      retentionDays: key({ type: 'integer', minimum: 1, maximum: 36_500 }, 'Days for which evidence must be kept.'),
      frameworks: key(
        { type: 'list', items: choice(...frameworks), distinct: true },
        'Frameworks by which the organisation is audited.'
      )
    }),
    'Duties of record keeping.'
  ),
  extends: key(
    text('repository-path'),
    'Path of another policy in this repository to build on, from its top. This file can tighten it and never loosen it.'
  )
})

function rules(): ObjectShape {
  const keys = new Map<string, Key>()
  for (const { id, floor } of ruleIds) {
    if (floor === 'fixed') {
      keys.set(
        id,
        key(
          { type: 'lacking', code: 'fixed-rule', because: `A policy cannot change the rule ${id}.` },
          'Always open: a policy cannot change it.'
        )
      )
      continue
    }
    const from = ruleLevels.indexOf(floor)
    const refused = ruleLevels.slice(0, from).map(value => ({
      value,
      code: 'below-floor' as const,
      because: `The floor of the rule ${id} is ${floor}: a policy cannot set it lower.`
    }))
    const description = from === 0 ? 'May be switched off.' : `Floor: ${floor}.`
    keys.set(id, key({ type: 'choice', values: ruleLevels.slice(from), refused }, description))
  }
  return { type: 'object', keys }
}
