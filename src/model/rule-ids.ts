// The names of the rules and how far a policy may lower them. The policy's reader, its schema and the rules themselves
// must agree on this list; the tidy test compares it with the rules.
import type { RuleLevel } from './policy.js'

/** The lowest level that a policy may set; `fixed`: a policy may not change the rule at all. */
export type RuleFloor = RuleLevel | 'fixed'

/** The rules that this version has. */
export const ruleIds: readonly { id: string; floor: RuleFloor }[] = [
  { id: 'missing-task', floor: 'off' },
  { id: 'hidden-text', floor: 'off' },
  { id: 'ambiguous-task', floor: 'off' },
  { id: 'empty-change', floor: 'off' },
  { id: 'outside-boundary', floor: 'off' },
  { id: 'boundary-widened', floor: 'informational' },
  { id: 'unexplained-file', floor: 'off' },
  { id: 'contradicted-claim', floor: 'off' },
  { id: 'unmet-task-item', floor: 'off' },
  { id: 'forbidden-path', floor: 'review' },
  { id: 'missing-declaration', floor: 'off' },
  { id: 'undeclared-tool', floor: 'informational' },
  { id: 'unlisted-tool', floor: 'informational' },
  { id: 'tool-version-not-allowed', floor: 'informational' },
  { id: 'model-not-allowed', floor: 'informational' },
  { id: 'unmanaged-account', floor: 'informational' },
  { id: 'overdue-risk-assessment', floor: 'informational' },
  { id: 'missing-supplier-terms', floor: 'informational' },
  { id: 'overdue-policy-review', floor: 'informational' },
  { id: 'data-class-exceeded', floor: 'review' },
  { id: 'untrained-operator', floor: 'informational' },
  { id: 'weakened-test', floor: 'off' },
  { id: 'self-authored-validation', floor: 'off' },
  { id: 'policy-changed', floor: 'review' },
  { id: 'deceptive-name', floor: 'review' },
  { id: 'unusual-entry', floor: 'informational' },
  { id: 'new-dependency', floor: 'off' },
  { id: 'agent-instructions-changed', floor: 'off' },
  { id: 'missing-check', floor: 'informational' },
  { id: 'missing-approval', floor: 'informational' },
  { id: 'unpinned-run', floor: 'off' },
  { id: 'altered-in-queue', floor: 'review' },
  { id: 'failing-member', floor: 'fixed' },
  { id: 'merged-unjudged', floor: 'informational' },
  { id: 'incomplete-input', floor: 'fixed' }
]

/** Rules about the task. Only from these can a profile exempt: never from rules on paths, tools, checks or approvals. */
export const taskRuleIds: readonly string[] = [
  'missing-task',
  'hidden-text',
  'ambiguous-task',
  'missing-declaration',
  'unexplained-file',
  'boundary-widened',
  'unmet-task-item',
  'contradicted-claim'
]
