// The failing summary in the README is the demo's own, as dist prints it.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const begin = '<!-- demo:begin -->'
const end = '<!-- demo:end -->'

/** The README with the demo's failing summary as a quotation between its marks. `dist` is the folder of the bundle. */
export function readmeWithDemo(readme, dist) {
  const output = execFileSync(process.execPath, [join(dist, 'cli.js'), 'demo']).toString('utf8')
  const record = /^ {2}FAILED +pull request \d +(\S+)$/m.exec(output)[1]
  const summary = readFileSync(join(dirname(record), 'summary.md'), 'utf8').trimEnd()
  rmSync(dirname(dirname(dirname(record))), { recursive: true, force: true })
  const quote = summary.split('\n').map(line => `> ${line}`.trimEnd())
  return `${readme.slice(0, readme.indexOf(begin) + begin.length)}\n${quote.join('\n')}\n${readme.slice(readme.indexOf(end))}`
}
