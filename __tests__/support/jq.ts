// jq for the checks that an auditor makes without Remit: the installed one, else jq as WebAssembly under the same name.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = `#!/usr/bin/env node
const { readFileSync } = require('node:fs')
const jq = require(${JSON.stringify(createRequire(import.meta.url).resolve('jq-wasm'))})
const args = process.argv.slice(2)
const flags = args.filter(arg => arg.startsWith('-'))
const [filter, ...files] = args.filter(arg => !arg.startsWith('-'))
;(async () => {
  for (const file of files.length > 0 ? files : [0]) {
    const answer = await jq.raw(readFileSync(file, 'utf8'), filter, flags)
    process.stdout.write(answer === '' ? '' : answer + '\\n')
  }
})()
`

/** A value for PATH under which there is a jq; `isOwn` asks for the one as WebAssembly. */
export function pathWithJq(isOwn = false): string {
  const path = process.env.PATH ?? ''
  if (!isOwn && spawnSync('jq', ['--version']).status === 0) return path
  const folder = mkdtempSync(join(tmpdir(), 'remit-jq-'))
  writeFileSync(join(folder, 'jq'), script)
  chmodSync(join(folder, 'jq'), 0o755)
  return `${folder}:${path}`
}
