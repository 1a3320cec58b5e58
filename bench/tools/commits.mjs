// Commits of a bare repository, streamed; and what a plain `git log` finds by an address.
import { spawn } from 'node:child_process'

/** Everything that a branch, a tag or a pull request holds. */
const held = ['--branches', '--tags', '--remotes', '--glob=refs/pull/*']
const fields = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%at', '%ct', '%B']

function git(directory, args) {
  const child = spawn('git', ['-C', directory, '-c', 'safe.directory=*', ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  child.stdout.setEncoding('utf8')
  return child.stdout
}

/** Without merges: they carry other people's branch names and bring no change of their own. */
export async function* readCommits(directory) {
  const log = git(directory, ['log', ...held, '--no-merges', '-z', `--format=${fields.join('%x00')}`])
  for await (const [id, parents, an, ae, cn, ce, at, ct, message] of records(log, fields.length)) {
    yield {
      id,
      parents: parents.split(' ').filter(Boolean),
      author: { name: an, email: ae },
      committer: { name: cn, email: ce },
      authored: Number(at),
      committed: Number(ct),
      message: message.trimEnd()
    }
  }
}

/**
 * What a plain `git log` finds: for each address the commits whose message (`--grep`) or author (`--author`) holds it. All
 * addresses are asked for at once, which git takes as any of them.
 */
export async function* grepAddresses(directory, addresses) {
  const asked = [
    ['grep', '%B'],
    ['author', '%an <%ae>']
  ]
  for (const [how, format] of asked) {
    const patterns = addresses.map(address => `--${how}=${address}`)
    const args = ['log', ...held, '--no-merges', '-i', '--fixed-strings', ...patterns, '-z']
    for await (const [id, authored, committed, text] of records(
      git(directory, [...args, `--format=%H%x00%at%x00%ct%x00${format}`]),
      4
    )) {
      const lower = text.toLowerCase()
      for (const address of addresses) {
        if (lower.includes(address))
          yield { id, how, address, authored: Number(authored), committed: Number(committed) }
      }
    }
  }
}

/** NUL-separated values, so many at a time. */
async function* records(stream, size) {
  let rest = ''
  let parts = []
  for await (const chunk of stream) {
    const values = (rest + chunk).split('\0')
    rest = values.pop()
    for (const value of values) {
      parts.push(value)
      if (parts.length < size) continue
      yield parts
      parts = []
    }
  }
}
