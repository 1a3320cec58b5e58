// Records of a branch, such as the one to which final records are appended: read out of git's objects, never checked out.
import type { FoundDocument, Refusal } from '../model/document-place.js'
import { UsageError } from '../model/errors.js'
import { documentLimit, LineSplitter, tooLarge } from './evidence-lines.js'
import { closeStore, type GitStore, openStore } from './git.js'
import { GitError, objectId, runGit } from './git-process.js'
import { resolveRevisions } from './git-revisions.js'
import { GitPipe, ObjectAnswer } from './history-pipe.js'

interface Blob {
  id: string
  size: number
  path: string
}

/** Blobs that are asked for at once. */
const batch = 64

/** Every document of the branch's tree, in the order of its paths. Throws UsageError where there is no such branch. */
export async function* readBranch(
  repo: string,
  branch: string,
  isWanted: (file: string) => boolean = () => true
): AsyncGenerator<FoundDocument | Refusal> {
  const [commit] = await resolveRevisions(repo, [branch])
  if (!commit) throw new UsageError(`There is no file, folder or branch of this name: ${branch}`)
  const store = await openStore({ borrow: repo })
  const pipe = new GitPipe(store, ['cat-file', '--batch'])
  try {
    const blobs = (await blobsOf(store, commit)).filter(blob => isWanted(blob.path))
    for (let at = 0; at < blobs.length; at += batch) {
      const slice = blobs.slice(at, at + batch)
      const contents = await Promise.all(slice.map(blob => contentOf(store, pipe, blob)))
      for (const [index, { path }] of slice.entries()) {
        const place = { file: path }
        const bytes = contents[index]!
        if (bytes === 'too large') yield tooLarge(place)
        else if (bytes === null) yield { place, code: 'unreadable', reason: 'its object is not in the repository' }
        else if (/\.(?:ndjson|jsonl)$/i.test(path)) {
          const splitter = new LineSplitter(place)
          yield* splitter.take(bytes)
          yield* splitter.end()
        } else yield { place, bytes }
      }
    }
  } finally {
    pipe.close()
    closeStore(store)
  }
}

async function blobsOf(store: GitStore, commit: string): Promise<Blob[]> {
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', objectId(commit)]
  const output = (await runGit(args, { env: store.env })).toString('utf8')
  return output.split('\0').flatMap(entry => {
    // `<mode> blob <id> <size>TAB<path>`; links and submodules hold no record.
    const found = /^100(?:644|755) blob ([0-9a-f]{40,64}) +(\d+)\t([^\0]+)$/.exec(entry)
    if (found === null || !/\.(?:json|ndjson|jsonl)$/i.test(found[3]!)) return []
    return [{ id: found[1]!, size: Number(found[2]), path: found[3]! }]
  })
}

/** Bytes that go through the pipe; larger ones have a process of their own. */
const pipeLimit = 512 * 1024

async function contentOf(store: GitStore, pipe: GitPipe, { id, size }: Blob): Promise<Buffer | null | 'too large'> {
  if (size > documentLimit) return 'too large'
  try {
    if (size > pipeLimit) return await runGit(['cat-file', 'blob', objectId(id)], { env: store.env })
    const answer = await pipe.ask(`${objectId(id)}\n`, new ObjectAnswer())
    const end = answer.indexOf(0x0a)
    if (answer.toString('latin1', 0, end).split(' ')[1] !== 'blob') return null
    return answer.subarray(end + 1, answer.length - 1)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
