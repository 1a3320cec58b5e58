// Is it allowed? The one list of rules; results stand in this order.
import { dataClassExceeded } from './data-class-exceeded.js'
import { emptyChange } from './empty-change.js'
import { forbiddenPath } from './forbidden-path.js'
import { incompleteInput } from './incomplete-input.js'
import { missingDeclaration } from './missing-declaration.js'
import { missingTask } from './missing-task.js'
import { outsideBoundary } from './outside-boundary.js'
import { policyChanged } from './policy-changed.js'
import type { Rule } from './rule.js'
import { undeclaredTool } from './undeclared-tool.js'
import { unexplainedFile } from './unexplained-file.js'
import { unlistedTool } from './unlisted-tool.js'

export const rules: readonly Rule[] = [
  incompleteInput,
  missingTask,
  emptyChange,
  outsideBoundary,
  unexplainedFile,
  forbiddenPath,
  missingDeclaration,
  undeclaredTool,
  unlistedTool,
  dataClassExceeded,
  policyChanged
]
