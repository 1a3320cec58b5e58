// The seven questions that auditors ask about AI tools, and where one evidence record answers them. The page of controls
// prints this; a test finds each answer in a golden case.

export interface ControlArea {
  area: string
  question: string
  /** Place below `predicate`, `[]` for each entry of a list, and what stands there. */
  answers: readonly (readonly [place: string, what: string])[]
  /** Rules whose results say that it was checked. */
  rules: readonly string[]
  /** What the record does not answer, and who has to. */
  open: string
}

export const controlAreas: readonly ControlArea[] = [
  {
    area: 'asset and tool inventory',
    question: 'Which AI tools exist, and owned by whom?',
    answers: [
      ['policy.inventory[].id', 'every tool that the register lists'],
      ['policy.inventory[].owner', 'its owner'],
      ['tools[].toolId', 'the tools that took part in this change'],
      ['tools[].version', 'the version that was used'],
      ['tools[].models[]', 'the models that were used'],
      ['tools[].register.versions', 'the versions that are allowed'],
      ['tools[].register.models[]', 'the models that are allowed'],
      ['tools[].register.configuration', 'the configuration under which the tool is allowed'],
      ['tools[].signals[].id', 'by which traces the tool was seen']
    ],
    rules: ['unlisted-tool', 'tool-version-not-allowed', 'model-not-allowed'],
    open: 'Tools that leave no trace and that nobody declares.'
  },
  {
    area: 'risk assessment',
    question: 'Is there a current assessment of each tool?',
    answers: [
      ['tools[].register.riskAssessment.reference', 'which assessment'],
      ['tools[].register.riskAssessment.reviewed', 'when it was last reviewed'],
      ['tools[].register.riskAssessment.due', 'until when it counts'],
      ['tools[].register.processing', 'where the tool processes what it reads']
    ],
    rules: ['overdue-risk-assessment'],
    open: 'What the assessment says.'
  },
  {
    area: 'supplier management',
    question: 'Is the vendor under contractual control?',
    answers: [
      ['tools[].register.supplier.agreement', 'the agreement'],
      ['tools[].register.supplier.trainingOptOut', 'whether the supplier may not train on what the tool reads'],
      ['tools[].register.supplier.certificates[]', 'certificates on file'],
      ['tools[].register.supplier.customerApproval[]', 'customers who approved the tool']
    ],
    rules: ['missing-supplier-terms'],
    open: 'What the contract says, and whether the certificates are valid.'
  },
  {
    area: 'data classification',
    question: 'Which classes may reach the tool?',
    answers: [
      ['policy.dataClasses[]', 'the classes, from lowest to highest'],
      ['tools[].register.maxDataClass', 'the highest that may reach the tool'],
      ['change.files[].dataClass', 'the class of each changed file'],
      ['change.files[].customers[]', 'the customers to whom files belong']
    ],
    rules: ['data-class-exceeded'],
    open: 'What a tool read beside the files that were changed.'
  },
  {
    area: 'access control',
    question: 'Who uses it, with which accounts and scopes?',
    answers: [
      ['decision.author', 'who made the change'],
      ['tools[].account', 'the kind of account that was used'],
      ['tools[].register.account', 'the kind of account that is asked for'],
      ['tools[].register.paths.allow[]', 'where the tool may be used'],
      ['tools[].register.paths.deny[]', 'where it may not'],
      ['intent.boundaries.allow[].pattern', 'where this change was allowed to go']
    ],
    rules: ['unmanaged-account', 'forbidden-path', 'outside-boundary'],
    open: 'The accounts themselves: the kind is what the author states.'
  },
  {
    area: 'secure development',
    question: 'How is generated code verified before the merge?',
    answers: [
      ['run.workflowRef', 'the workflow that checked'],
      ['policy.digest.sha256', 'the policy by which it checked'],
      ['intent.digest.sha256', 'the task, in writing'],
      ['change.changeDigest', 'the content that was checked'],
      ['change.files[].trace.state', 'whether the task explains each file'],
      ['validation.checks[].state', 'what became of each check on this commit; skipped is never passed'],
      ['validation.testsChanged[]', 'the tests that came with the change'],
      ['validation.selfAuthored.tests[].path', 'the tests that the same change wrote or edited'],
      ['validation.notValidated[].what', 'what was deliberately not validated'],
      ['decision.approvals[].login', 'who accepted it'],
      [
        'decision.approvals[].independent',
        'whether that person had no part in it, may push, and saw exactly this content'
      ],
      ['results[].kind', 'what each rule found']
    ],
    rules: [
      'missing-task',
      'unexplained-file',
      'boundary-widened',
      'missing-check',
      'missing-approval',
      'weakened-test',
      'incomplete-input',
      'policy-changed'
    ],
    open: 'Whether the code is secure: Remit neither scans nor runs it.'
  },
  {
    area: 'awareness',
    question: 'Do the users know how these tools fail?',
    answers: [
      ['people.training.reference', 'the training that is asked for'],
      ['people.training.author.login', 'who used the tool'],
      ['people.training.author.state', 'whether their training is current'],
      ['people.training.author.completed', 'when they completed it'],
      ['people.training.author.validUntil', 'until when it counts'],
      ['people.training.register.digest.sha256', 'the register in which that stands']
    ],
    rules: ['untrained-operator'],
    open: 'What the training taught, and the people who made no change.'
  }
]
