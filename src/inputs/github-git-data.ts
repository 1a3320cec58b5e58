// GitHub's git data API, as far as appending one file to a branch needs it: nothing is read or written but blobs, trees,
// commits and one reference, and no reference is ever moved by force.
import { commitId, readRef, record } from './github-answers.js'

export interface GitData {
  /** Commit at the tip of a branch; throws GitHubError `not-found` where there is none. */
  tip(branch: string): Promise<string>
  commit(id: string): Promise<{ tree: string; parents: string[]; message: string }>
  createBlob(content: string): Promise<string>
  /** A tree like `base` with one more file. */
  createTree(base: string | null, path: string, blob: string): Promise<string>
  createCommit(commit: { message: string; tree: string; parents: string[] }): Promise<string>
  createRef(branch: string, commit: string): Promise<string>
  /** Moves a branch forward only; GitHub refuses what is no descendant. */
  updateRef(branch: string, commit: string): Promise<string>
}

type Call = <T>(call: {
  what: string
  route: string
  parameters: Record<string, unknown>
  read(data: unknown): T
}) => Promise<T>

/** Blobs, trees and commits are named by their content, so that repeating a call does no harm. */
export function gitDataCalls(call: Call): GitData {
  const at = '/repos/{owner}/{repo}/git'
  const shaOf = (where: string) => (data: unknown) => commitId(record(data, where).sha, `${where}.sha`)
  return {
    tip: branch =>
      call({
        what: 'the branch of the evidence',
        route: `GET ${at}/ref/{ref}`,
        parameters: { ref: `heads/${branch}` },
        read: readRef
      }),
    commit: id =>
      call({
        what: 'the last commit of the evidence',
        route: `GET ${at}/commits/{commit_sha}`,
        parameters: { commit_sha: id },
        read: readGitCommit
      }),
    createBlob: content =>
      call({
        what: 'a new blob',
        route: `POST ${at}/blobs`,
        parameters: { content, encoding: 'utf-8' },
        read: shaOf('blob')
      }),
    createTree: (base, path, blob) =>
      call({
        what: 'a new tree',
        route: `POST ${at}/trees`,
        parameters: {
          ...(base === null ? {} : { base_tree: base }),
          tree: [{ path, mode: '100644', type: 'blob', sha: blob }]
        },
        read: shaOf('tree')
      }),
    createCommit: commit =>
      call({ what: 'a new commit', route: `POST ${at}/commits`, parameters: commit, read: shaOf('commit') }),
    createRef: (branch, commit) =>
      call({
        what: 'a new branch',
        route: `POST ${at}/refs`,
        parameters: { ref: `refs/heads/${branch}`, sha: commit },
        read: readRef
      }),
    updateRef: (branch, commit) =>
      call({
        what: 'the branch of the evidence',
        route: `PATCH ${at}/refs/{ref}`,
        parameters: { ref: `heads/${branch}`, sha: commit, force: false },
        read: readRef
      })
  }
}

function readGitCommit(data: unknown): { tree: string; parents: string[]; message: string } {
  const commit = record(data, 'commit')
  const parents = Array.isArray(commit.parents) ? commit.parents : []
  return {
    tree: commitId(record(commit.tree, 'tree').sha, 'tree.sha'),
    parents: parents.map(parent => commitId(record(parent, 'parents').sha, 'parents.sha')),
    message: typeof commit.message === 'string' ? commit.message : ''
  }
}
