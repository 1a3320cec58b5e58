// The files that `remit init` writes, word for word. Tests hold the workflow equal to those in docs and in the README.

/** Runs Remit on each pull request. OWNER and COMMIT are for the team to fill in: a full commit id pins what runs. */
export const workflow = `# Judges each pull request. Require the check "remit", which is the name of the job.
name: Remit
on:
  pull_request:
    # The description is the task, so "edited" belongs here. No paths: what does not start holds the merge for ever.
    types: [opened, edited, synchronize, reopened, ready_for_review]
permissions: { contents: read, pull-requests: read, checks: write }
jobs:
  remit:
    # No if: and no needs: a skipped job counts as passed. No concurrency: a cancelled run can hold the merge for ever.
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      # A full commit id: a tag can be moved to other code.
      - uses: OWNER/remit@COMMIT
`

/** What asks for the declaration. The comment is no answer, so an unedited line declares nothing. */
export const declarationLine = 'AI assistance: <!-- none, or the tools used: Claude Code (Opus 4.8), GitHub Copilot -->'

/** Short on purpose: every line of a form that nobody fills in is noise. */
export const descriptionTemplate = `<!-- What changes and why, in a sentence or two. Name the files, parts or symbols that it touches. -->

${declarationLine}
`
