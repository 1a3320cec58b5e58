// Is it allowed? The one list of rules; results stand in this order.

import { agentInstructionsChanged } from './agent-instructions-changed.js'
import { alteredInQueue } from './altered-in-queue.js'
import { ambiguousTask } from './ambiguous-task.js'
import { boundaryWidened } from './boundary-widened.js'
import { contradictedClaim } from './contradicted-claim.js'
import { dataClassExceeded } from './data-class-exceeded.js'
import { deceptiveName } from './deceptive-name.js'
import { emptyChange } from './empty-change.js'
import { failingMember } from './failing-member.js'
import { forbiddenPath } from './forbidden-path.js'
import { hiddenText } from './hidden-text.js'
import { incompleteInput } from './incomplete-input.js'
import { mergedUnjudged } from './merged-unjudged.js'
import { missingApproval } from './missing-approval.js'
import { missingCheck } from './missing-check.js'
import { missingDeclaration } from './missing-declaration.js'
import { missingSupplierTerms } from './missing-supplier-terms.js'
import { missingTask } from './missing-task.js'
import { modelNotAllowed } from './model-not-allowed.js'
import { newDependency } from './new-dependency.js'
import { outsideBoundary } from './outside-boundary.js'
import { overduePolicyReview } from './overdue-policy-review.js'
import { overdueRiskAssessment } from './overdue-risk-assessment.js'
import { policyChanged } from './policy-changed.js'
import type { Rule } from './rule.js'
import { selfAuthoredValidation } from './self-authored-validation.js'
import { toolVersionNotAllowed } from './tool-version-not-allowed.js'
import { undeclaredTool } from './undeclared-tool.js'
import { unexplainedFile } from './unexplained-file.js'
import { unlistedTool } from './unlisted-tool.js'
import { unmanagedAccount } from './unmanaged-account.js'
import { unmetTaskItem } from './unmet-task-item.js'
import { unpinnedRun } from './unpinned-run.js'
import { untrainedOperator } from './untrained-operator.js'
import { unusualEntry } from './unusual-entry.js'
import { weakenedTest } from './weakened-test.js'

export const rules: readonly Rule[] = [
  incompleteInput,
  missingTask,
  hiddenText,
  ambiguousTask,
  emptyChange,
  outsideBoundary,
  boundaryWidened,
  unexplainedFile,
  contradictedClaim,
  unmetTaskItem,
  forbiddenPath,
  missingDeclaration,
  undeclaredTool,
  unlistedTool,
  toolVersionNotAllowed,
  modelNotAllowed,
  unmanagedAccount,
  overdueRiskAssessment,
  missingSupplierTerms,
  overduePolicyReview,
  dataClassExceeded,
  untrainedOperator,
  weakenedTest,
  selfAuthoredValidation,
  policyChanged,
  deceptiveName,
  unusualEntry,
  newDependency,
  agentInstructionsChanged,
  missingCheck,
  missingApproval,
  unpinnedRun,
  alteredInQueue,
  failingMember,
  mergedUnjudged
]
