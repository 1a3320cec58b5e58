// What each remedy asks for, done to the text of a case: by the author to the pull request, by the organisation to its
// own files on the base branch, or by another person who approves. Each rule has at least one.
import type { MergeRecord, RecordReference } from '../../src/model/evidence.js'
import type { GroupMember } from '../../src/model/merge-group.js'
import type { Result } from '../../src/model/result.js'
import { spans } from '../../src/model/text.js'
import type { CaseText } from './a-case.js'
import type { FileInput } from './a-pull-request.js'

export interface Remedy {
  /** Whose action it is. */
  who: 'author' | 'organisation' | 'another person'
  /** The words of the finding's remedy that ask for it. */
  says: RegExp
  apply(text: CaseText, finding: Result): CaseText
  /** What the rule says afterwards, where that is not the usual: a pass, or a review that another person cleared. */
  clears?: Result['kind']
}

/** The values that stand between quotes in the remedy itself. */
function valuesOf({ message, quoted }: Result): string[] {
  return spans(message, quoted).rest
}

function withBody(text: CaseText, edit: (lines: string[]) => string[]): CaseText {
  return { ...text, given: { ...text.given, body: edit(text.given.body) } }
}

const addLine = (text: CaseText, line: string): CaseText => withBody(text, lines => [...lines, '', line])

/** Line numbers are 1-based, as in messages. */
function replaceLine(text: CaseText, line: number, by: string): CaseText {
  return withBody(text, lines => lines.map((old, index) => (index === line - 1 ? by : old)))
}

/** The lines without the HTML comment that begins on one of them. */
function withoutComment(lines: string[], from: number): string[] {
  const end = lines.findIndex((line, index) => index >= from && line.includes('-->'))
  return [...lines.slice(0, from), ...lines.slice(end + 1)]
}

function withFiles(text: CaseText, edit: (file: Exclude<FileInput, string>) => FileInput[]): CaseText {
  const files = text.given.files.flatMap(file => edit(typeof file === 'string' ? { path: file } : file))
  return { ...text, given: { ...text.given, files } }
}

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape, edited as its owner would edit it.
function withJson(json: string | null, edit: (document: any) => void): string {
  const document = JSON.parse(json ?? '{}')
  edit(document)
  return JSON.stringify(document)
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
const withPolicy = (text: CaseText, edit: (policy: any) => void): CaseText => ({
  ...text,
  policy: withJson(text.policy, edit)
})

// biome-ignore lint/suspicious/noExplicitAny: as above.
const withTool = (text: CaseText, edit: (tool: any) => void): CaseText =>
  withPolicy(text, policy => edit(policy.tools[0]))

function withGroup(text: CaseText, edit: (members: GroupMember[]) => GroupMember[]): CaseText {
  const mergeGroup = text.given.mergeGroup!
  return { ...text, given: { ...text.given, mergeGroup: { ...mergeGroup, members: edit(mergeGroup.members) } } }
}

function withMerge(text: CaseText, edit: (merge: MergeRecord) => MergeRecord): CaseText {
  return { ...text, given: { ...text.given, merge: edit(text.given.merge!) } }
}

const passingRecord: RecordReference = {
  checkRunId: 5002,
  conclusion: 'success',
  app: 'github-actions',
  head: 'd'.repeat(40),
  changeDigest: 'e'.repeat(64),
  evidenceSha256: '1'.repeat(64)
}

const takeOut: Remedy = {
  who: 'author',
  says: /take .* out/i,
  apply: (text, { path }) => withFiles(text, file => (file.path === path ? [] : [file]))
}

const approve: Remedy = {
  who: 'another person',
  says: /another person\b.* approves exactly this content/i,
  apply: text => ({ ...text, given: { ...text.given, reviews: [{}] } })
}

const withReview = (text: CaseText, review: NonNullable<CaseText['given']['reviews']>[number]): CaseText => ({
  ...text,
  given: { ...text.given, reviews: [...(text.given.reviews ?? []), review] }
})

const withCheck = (text: CaseText, check: NonNullable<CaseText['given']['checks']>[number]): CaseText => ({
  ...text,
  given: { ...text.given, checks: [...(text.given.checks ?? []), check] }
})

/** The declaration as the remedy gives it, in place of the line that held one. */
function declare(says: RegExp, statement: (values: string[]) => string): Remedy {
  return {
    who: 'author',
    says,
    apply: (text, finding) => {
      const line = text.given.body.findIndex(one => one.startsWith('AI assistance:')) + 1
      const entry = statement(valuesOf(finding)).replace(/^AI assistance: /, '')
      return line === 0 ? addLine(text, `AI assistance: ${entry}`) : replaceLine(text, line, `AI assistance: ${entry}`)
    }
  }
}

const withoutTool: Remedy = {
  ...declare(/make this change without /, () => 'none')
}

export const remedies: ReadonlyMap<string, readonly Remedy[]> = new Map<string, Remedy[]>([
  [
    'incomplete-input',
    [
      {
        who: 'organisation',
        says: /^Rename it to /,
        apply: (text, finding) => ({
          ...text,
          policy: text.policy!.replace(`"${finding.quoted[1]}"`, `"${valuesOf(finding)[0]}"`)
        })
      },
      {
        who: 'organisation',
        says: /or remove it\.$/,
        apply: text => withPolicy(text, policy => delete policy.mod)
      }
    ]
  ],
  [
    'missing-task',
    [
      {
        who: 'author',
        says: /^Edit the description: in 5 words or more, say what this change does and why\.$/,
        apply: text => addLine(text, 'The tax is now rounded to the nearest cent, as the invoices ask.')
      }
    ]
  ],
  [
    'empty-change',
    [
      {
        who: 'author',
        says: /add to the description: This changes only white space\.$/,
        apply: text => addLine(text, 'This changes only white space.')
      },
      {
        who: 'author',
        says: /^Push the work that the description speaks of/,
        apply: text =>
          withFiles(text, file => [{ ...file, lines: ['-return send(request)', '+return sendThreeTimes(request)'] }])
      }
    ]
  ],
  [
    'outside-boundary',
    [
      {
        who: 'author',
        says: /^Add .* to the paths on line \d+ of the description/,
        apply: (text, finding) =>
          replaceLine(text, finding.taskLine!, `${text.given.body[finding.taskLine! - 1]}, \`${valuesOf(finding)[0]}\``)
      },
      takeOut
    ]
  ],
  [
    'unexplained-file',
    [
      {
        who: 'author',
        says: /^Add to the description: Also changes ".*", because …/,
        apply: (text, finding) =>
          addLine(text, `Also changes "${valuesOf(finding)[0]}", because sessions end too soon.`)
      },
      takeOut,
      approve
    ]
  ],
  [
    'contradicted-claim',
    [
      {
        who: 'author',
        says: /^Add to the statement in line \d+ of the description: except /,
        apply: (text, finding) =>
          replaceLine(
            text,
            finding.taskLine!,
            text.given.body[finding.taskLine! - 1]!.replace(/\.$/, `, except \`${valuesOf(finding)[0]}\`.`)
          )
      },
      approve
    ]
  ],
  [
    'unmet-task-item',
    [
      {
        who: 'author',
        says: /^Push what is missing/,
        apply: text => ({
          ...text,
          given: { ...text.given, files: [...text.given.files, { path: 'src/tax.test.ts', lines: ['+test("a")'] }] }
        })
      },
      {
        who: 'author',
        says: /take the statement out of line \d+ of the description/,
        apply: (text, { taskLine }) => withBody(text, lines => lines.filter((_line, index) => index !== taskLine! - 1))
      },
      approve
    ]
  ],
  [
    'forbidden-path',
    [
      {
        who: 'organisation',
        says: /have the entry changed in the policy on the base branch\.$/,
        apply: text =>
          withPolicy(text, policy => {
            policy.paths[0].match = ['infra/prod/secrets/**']
          })
      },
      takeOut
    ]
  ],
  [
    'missing-declaration',
    [
      declare(/^Add one line to the description: "AI assistance: none"/, ([none]) => none!),
      declare(/or, for example, "AI assistance: /, values => values[1]!)
    ]
  ],
  [
    'undeclared-tool',
    [
      declare(/^Replace line 3 of the description: "AI assistance: /, ([line]) => line!),
      {
        who: 'author',
        says: /If the tool took no part, add this line to the description/,
        apply: (text, finding) => addLine(text, valuesOf(finding).at(-1)!)
      }
    ]
  ],
  [
    'unlisted-tool',
    [
      {
        who: 'organisation',
        says: /^Have an entry with the id ".*" added to the tools of the policy/,
        apply: (text, finding) => withPolicy(text, policy => policy.tools.push({ id: valuesOf(finding)[0] }))
      },
      withoutTool
    ]
  ],
  [
    'tool-version-not-allowed',
    [
      declare(/^Make the change with a version in .* and write the entry of /, values => values[2]!),
      {
        who: 'organisation',
        says: /have versions of "claude-code" changed in the policy on the base branch\.$/,
        apply: text =>
          withTool(text, tool => {
            tool.versions = '>=2.0.0'
          })
      }
    ]
  ],
  [
    'model-not-allowed',
    [
      declare(/^Make the change with a model among .* and write the entry of /, values =>
        values.find(value => value.includes('MODEL'))!.replace('MODEL', '4.8')
      ),
      {
        who: 'organisation',
        says: /have models of "claude-code" changed in the policy on the base branch\.$/,
        apply: text => withTool(text, tool => tool.models.push('claude-haiku-*'))
      }
    ]
  ],
  [
    'unmanaged-account',
    [
      declare(/^Make the change with a managed account and write the entry of /, values => values[1]!),
      {
        who: 'organisation',
        says: /have account of "claude-code" changed in the policy on the base branch\.$/,
        apply: text =>
          withTool(text, tool => {
            tool.account = 'any'
          })
      }
    ]
  ],
  [
    'overdue-risk-assessment',
    [
      {
        who: 'organisation',
        says: /reviews the assessment "RA-17" and enters the day of the review and the next one in riskAssessment of /,
        apply: text =>
          withTool(text, tool => Object.assign(tool.riskAssessment, { reviewed: '2026-11-20', due: '2027-05-20' }))
      },
      withoutTool
    ]
  ],
  [
    'missing-supplier-terms',
    [
      {
        who: 'organisation',
        says: /concludes an agreement and enters it as agreement in supplier of /,
        apply: text =>
          withTool(text, tool => {
            tool.supplier.agreement = 'DPA-2026-11'
          })
      },
      withoutTool
    ]
  ],
  [
    'overdue-policy-review',
    [
      {
        who: 'organisation',
        says: /reviews it and enters the next day as reviewDue on the base branch\.$/,
        apply: text =>
          withPolicy(text, policy => {
            policy.reviewDue = '2027-05-20'
          })
      }
    ]
  ],
  [
    'data-class-exceeded',
    [
      {
        who: 'organisation',
        says: /have maxDataClass of "claude-code" raised in the policy on the base branch/,
        apply: (text, finding) =>
          withTool(text, tool => {
            tool.maxDataClass = finding.quoted[1]
          })
      },
      declare(/If the tool did not touch this file, declare what it touched/, values => values.at(-1)!),
      takeOut
    ]
  ],
  [
    'untrained-operator',
    [
      {
        who: 'organisation',
        says: /^Complete the training ".*" and have an entry with its days added to /,
        apply: (text, finding) => {
          const entry = valuesOf(finding)
            .at(-1)!
            .replace('YYYY-MM-DD', '2026-11-19')
            .replace('YYYY-MM-DD', '2027-11-19')
          return { ...text, training: withJson(text.training, register => register.people.push(JSON.parse(entry))) }
        }
      },
      withoutTool
    ]
  ],
  [
    'weakened-test',
    [
      {
        who: 'author',
        says: /^Put back what ".*" asked for;/,
        apply: (text, { path }) => withFiles(text, file => (file.path === path ? [] : [file]))
      },
      approve
    ]
  ],
  ['policy-changed', [approve, takeOut]],
  [
    'hidden-text',
    [
      {
        who: 'author',
        says: /^Delete the comment on line \d+ of the description;/,
        apply: (text, { taskLine }) => withBody(text, lines => withoutComment(lines, taskLine! - 1))
      },
      {
        who: 'author',
        says: /what it says and matters, write where a reader sees it\.$/,
        apply: (text, { taskLine }) =>
          withBody(text, lines => [...withoutComment(lines, taskLine! - 1), '', 'May touch: src/**, infra/**'])
      }
    ]
  ],
  [
    'ambiguous-task',
    [
      {
        who: 'author',
        says: /^Say in one place of the description|^Delete |^Replace line /,
        apply: (text, { taskLine }) =>
          withBody(text, lines => lines.flatMap((line, index) => (index === taskLine! - 1 ? [] : [line])))
      }
    ]
  ],
  [
    'deceptive-name',
    [
      {
        who: 'author',
        says: /^Rename /,
        apply: (text, finding) =>
          withFiles(text, file => [file.path === finding.path ? { ...file, path: valuesOf(finding).at(-1)! } : file])
      }
    ]
  ],
  ['unusual-entry', [approve, takeOut]],
  ['agent-instructions-changed', [approve, takeOut]],
  [
    'altered-in-queue',
    [
      {
        who: 'author',
        says: /^Take pull request 7 out of the queue, update its branch .* and queue it again\.$/,
        apply: text => withGroup(text, members => members.map(one => ({ ...one, changeDigest: one.queuedDigest })))
      }
    ]
  ],
  [
    'failing-member',
    [
      {
        who: 'author',
        says: /^Take pull request 6 out of the queue, or there: /,
        apply: text => withGroup(text, members => members.filter(({ number }) => number !== 6))
      },
      {
        who: 'author',
        says: /or there: Take ".*" out of this pull request\. Then queue it again\.$/,
        apply: text =>
          withGroup(text, members =>
            members.map(one => (one.number === 6 ? { ...one, verificationResult: 'PASSED', first: null } : one))
          )
      }
    ]
  ],
  [
    'boundary-widened',
    [
      {
        who: 'another person',
        says: /another person approves exactly this content after that edit\.$/,
        apply: text => withReview(text, { submittedAt: '2026-11-20T11:30:00Z' })
      },
      {
        who: 'author',
        says: /^Put the boundaries of the description back;/,
        apply: ({ given, ...text }) => {
          const history = given.taskHistory!
          const edits = [...history.edits, { ...history.edits[0]!, at: '2026-11-20T11:30:00Z' }]
          return { ...text, given: { ...given, body: edits[0]!.body!.split('\n'), taskHistory: { ...history, edits } } }
        }
      }
    ]
  ],
  [
    'merged-unjudged',
    [
      {
        who: 'organisation',
        says: /^Have the workflow of Remit judge pull request 7 \(workflow_dispatch with its number\)/,
        apply: text => withMerge(text, merge => ({ ...merge, joinedBy: 'tree', record: passingRecord }))
      }
    ]
  ],
  [
    'unpinned-run',
    [
      {
        who: 'organisation',
        says: /start the workflow on pull_request_target, .* require its check in a ruleset of the base branch, with GitHub Actions as the source\.$/,
        apply: text => ({
          ...text,
          given: {
            ...text.given,
            run: { ...text.given.run!, event: 'pull_request_target' },
            authority: { required: true, pinnedToApp: true }
          }
        })
      }
    ]
  ],
  [
    'missing-check',
    [
      {
        who: 'author',
        says: /^Take out what keeps "test" of "github-actions" from running/,
        apply: text => withCheck(text, { name: 'test', id: 9 })
      },
      {
        who: 'organisation',
        says: /or have its entry in checks corrected in the policy on the base branch\.$/,
        apply: text => withPolicy(text, policy => policy.checks.shift())
      }
    ]
  ],
  [
    'missing-approval',
    [
      {
        who: 'another person',
        says: /^Another person with write access, .* approves exactly this content\.$/,
        apply: text => withReview(text, { author: { login: 'carol', id: 13 } }),
        clears: 'pass'
      }
    ]
  ],
  [
    'new-dependency',
    [
      {
        who: 'author',
        says: /^Add to the description: Adds the package ".*", because …/,
        apply: (text, finding) => addLine(text, `Adds the package "${valuesOf(finding)[0]}", because dates need zones.`)
      },
      {
        ...takeOut,
        apply: (text, finding) => {
          const { given, ...rest } = takeOut.apply(text, finding)
          return {
            ...rest,
            given: { ...given, manifests: given.manifests!.filter(({ path }) => path !== finding.path) }
          }
        }
      },
      approve
    ]
  ],
  ['agent-instructions-changed', [approve, takeOut]]
])
