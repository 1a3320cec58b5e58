// The files that `remit init` writes, word for word. A test holds the workflow equal to the one in the README.

/** Runs Remit on each pull request. OWNER and COMMIT are for the team to fill in: a full commit id pins what runs. */
export const workflow = `name: Remit
on:
  pull_request:
    types: [opened, edited, synchronize, reopened, ready_for_review]
permissions: { contents: read, pull-requests: read, checks: write }
jobs:
  remit:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: OWNER/remit@COMMIT
`

/** What asks for the declaration. The comment is no answer, so an unedited line declares nothing. */
export const declarationLine = 'AI assistance: <!-- none, or the tools used: Claude Code (Opus 4.8), GitHub Copilot -->'

/** Short on purpose: every line of a form that nobody fills in is noise. */
export const descriptionTemplate = `<!-- What changes and why, in a sentence or two. Name the files, parts or symbols that it touches. -->

${declarationLine}
`
