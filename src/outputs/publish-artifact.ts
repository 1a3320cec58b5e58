// The evidence as one workflow artifact. It is an extra: no failure here changes the verdict.
import type { EvidenceFiles } from './publish-files.js'

export interface ArtifactRequest {
  files: EvidenceFiles
  /** Letters, digits, dots, dashes and underscores. */
  name: string
  /** Days; null for the repository's setting. */
  retentionDays: number | null
  env: NodeJS.ProcessEnv
}

export interface ArtifactOutcome {
  id: number | null
  /** For the summary: our words, or null when all is well. */
  note: string | null
  /** Whether the upload was given up while it still ran, so that it would keep the process alive. */
  abandoned: boolean
}

/** The artifact client repeats on its own and for long; the check must not wait for it longer than this. */
const uploadLimitMs = 45_000

/** Uploads the files as one archive. Never throws. */
export async function uploadEvidence({ files, name, retentionDays, env }: ArtifactRequest): Promise<ArtifactOutcome> {
  const failed = (reason: string, abandoned = false): ArtifactOutcome => ({
    id: null,
    note: `The evidence was not uploaded as an artifact, because ${reason}. Its files lie in the workspace of this job: a later step can keep them.`,
    abandoned
  })
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return failed('this runner offers no artifact service')
  }
  let timer: NodeJS.Timeout | undefined
  try {
    // Loaded only here: it is most of what the action would have to load.
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const upload = new DefaultArtifactClient().uploadArtifact(
      name,
      [files.evidence, files.testResult, files.predicate, ...files.others],
      files.directory,
      retentionDays === null ? {} : { retentionDays }
    )
    const late = new Promise<'late'>(resolve => {
      timer = setTimeout(resolve, uploadLimitMs, 'late')
    })
    const answer = await Promise.race([upload, late])
    if (answer === 'late') {
      upload.catch(() => {})
      return failed('the artifact service did not answer in time', true)
    }
    return Number.isSafeInteger(answer.id)
      ? { id: answer.id!, note: null, abandoned: false }
      : failed('the artifact service gave no id')
  } catch (error) {
    const isServer = error instanceof Error && error.name === 'GHESNotSupportedError'
    return failed(
      isServer ? 'GitHub Enterprise Server does not take artifacts this way' : 'the artifact service failed'
    )
  } finally {
    clearTimeout(timer)
  }
}
