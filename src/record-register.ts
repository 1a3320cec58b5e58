// Writes down what the organisation's own files say: the policy's inventory, a tool's entry, the author's training.
import type { TrainingFacts } from './facts/training.js'
import type { PolicyRecord, RegisterRecord, TrainingRecord } from './model/evidence.js'
import type { Policy, RegisteredTool } from './model/policy.js'

/** What an auditor asks of the policy itself. */
export function statementOf(policy: Policy): Pick<PolicyRecord, 'owner' | 'reviewDue' | 'dataClasses' | 'inventory'> {
  return {
    owner: policy.owner,
    reviewDue: policy.reviewDue,
    dataClasses: policy.dataClasses,
    inventory: policy.tools
      .map(({ id, owner }) => ({ id, owner }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }
}

export function registerRecord({ signals: _signals, ...entry }: RegisteredTool): RegisterRecord {
  return entry
}

/** `uriOf` names a file of the organisation: at a commit, or a local one where there is none. */
export function trainingRecord(
  training: TrainingFacts | null,
  uriOf: (commit: string | null, path: string) => string
): TrainingRecord | null {
  if (training === null) return null
  const { author, reference, required, source } = training
  return {
    reference,
    required,
    register: {
      state: source.state,
      uri: source.state === 'unreadable' ? null : uriOf(source.commit, source.path),
      digest: source.state === 'unreadable' ? null : { ...source.digest }
    },
    author:
      author === null
        ? null
        : {
            login: author.login,
            state: author.state,
            training: author.entry?.training ?? null,
            completed: author.entry?.completed ?? null,
            validUntil: author.entry?.validUntil ?? null
          }
  }
}
