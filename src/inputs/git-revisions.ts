// Revisions as people name them on the command line, resolved in their own repository. Only full object ids go on.
import { InputError } from '../model/errors.js'
import { GitError, gitEnvironment, isObjectId, runGit } from './git-process.js'

/** Full commit ids, null where a revision names no commit. A line feed in a name can name none. */
export async function resolveRevisions(repo: string, revisions: readonly string[]): Promise<(string | null)[]> {
  const input = revisions.map(revision => (/[\n\0]/.test(revision) ? '' : `${revision}^{commit}`)).join('\n')
  const answer = await inRepository(repo, ['cat-file', '--batch-check=%(objectname)'], `${input}\n`)
  const lines = answer.split('\n')
  return revisions.map((_, index) => (isObjectId(lines[index]) ? lines[index] : null))
}

/** The branch against which a change is judged when nobody names one; `HEAD` where there is no such branch. */
export async function defaultBranch(repo: string): Promise<string> {
  const format = '--format=%(refname)'
  const refs = (
    await inRepository(repo, [
      'for-each-ref',
      format,
      'refs/remotes/origin/HEAD',
      'refs/remotes/origin/main',
      'refs/remotes/origin/master',
      'refs/heads/main',
      'refs/heads/master'
    ])
  ).split('\n')
  const order = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main'
  ]
  return order.find(ref => refs.includes(ref)) ?? (refs.includes('refs/heads/master') ? 'refs/heads/master' : 'HEAD')
}

async function inRepository(repo: string, args: string[], input = ''): Promise<string> {
  try {
    return (await runGit(['-c', 'safe.directory=*', ...args], { env: gitEnvironment(), cwd: repo, input })).toString(
      'utf8'
    )
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new InputError(
      'not-a-repository',
      'git could not read the repository.',
      'Name a git repository with --repo.',
      { cause }
    )
  }
}
