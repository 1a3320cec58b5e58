// Repositories for the benchmark: `count` files of 60 lines, all of them changed by one pull request.
import { execFileSync } from 'node:child_process'

const words =
  'order invoice parser session token widget cache queue worker stream index filter button account ledger route'.split(
    ' '
  )

function content(file, side) {
  const lines = []
  for (let line = 0; line < 60; line++) {
    const a = words[(file * 7 + line) % words.length]
    const b = words[(file + line * 5 + side) % words.length]
    lines.push(`  const ${a}${line} = ${b}Of(${file}, '${side ? 'new' : 'old'} ${a}', ${line * (side + 1)})`)
  }
  return `${lines.join('\n')}\n`
}

/** Creates the repository in an empty folder; gives the two commits. */
export function createRepository(dir, count) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (args, input) =>
    execFileSync('git', args, { cwd: dir, env, input, maxBuffer: 1 << 30 })
      .toString()
      .trim()
  const data = text => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (side, from) => {
    const parts = [
      `commit refs/heads/side${side}\ncommitter Ada <ada@example.com> 1795348800 +0000\n${data('Rename tokens')}${from}`
    ]
    for (let file = 0; file < count; file++) {
      parts.push(
        `M 100644 inline src/${words[file % words.length]}/${words[(file * 3) % words.length]}-${file}.ts\n${data(content(file, side))}`
      )
    }
    return `${parts.join('')}\n`
  }
  git(['init', '--quiet', '.'])
  git(['fast-import', '--quiet'], commit(0, '') + commit(1, 'from refs/heads/side0\n'))
  return { base: git(['rev-parse', 'side0']), head: git(['rev-parse', 'side1']) }
}
