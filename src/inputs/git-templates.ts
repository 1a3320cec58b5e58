// The repository's own pull request templates, in every place and spelling in which GitHub looks for them. They are read
// where the policy is read, on the base branch, so the pull request cannot bring its own.
import { type Folder, type GitTrees, isFolder, isRegularFile, type TreeEntry } from './git-trees.js'

/** What is more or longer is no template that people fill in. GitHub takes 65,536 characters of description. */
const mostTemplates = 20
const longestTemplate = 64 * 1024

const ownFolders: ReadonlySet<string> = new Set(['.github', 'docs'])
const templateName = /^pull_request_template(?:\.[a-z]{1,10})?$/

/** Ids of the template blobs at these commits, each once, so that they can be fetched first. */
export async function templateBlobs(trees: GitTrees, commits: readonly string[]): Promise<string[]> {
  const ids = new Set<string>()
  for (const commit of new Set(commits)) {
    for (const entry of await templatesIn(trees, await trees.top(commit))) ids.add(entry.id)
  }
  return [...ids].slice(0, mostTemplates)
}

/** The templates' texts. Throws InputError `missing-objects` where the repository lacks what its tree names. */
export async function readTemplates(trees: GitTrees, commits: readonly string[]): Promise<string[]> {
  const texts: string[] = []
  for (const id of await templateBlobs(trees, commits)) {
    const bytes = await trees.blob(id)
    if (bytes !== null && bytes.length <= longestTemplate) texts.push(bytes.toString('utf8'))
  }
  return texts
}

/** At the top, in .github and in docs: files of that name, and all files in a folder of that name. */
async function templatesIn(trees: GitTrees, top: Folder): Promise<TreeEntry[]> {
  const found: TreeEntry[] = []
  const folders: Folder[] = [top]
  for (const entry of top.entries) {
    if (!isFolder(entry) || !ownFolders.has(entry.name.toLowerCase())) continue
    const folder = await trees.folder(entry.id)
    if (folder !== null) folders.push(folder)
  }
  for (const folder of folders) {
    for (const entry of folder.entries) {
      if (!templateName.test(entry.name.toLowerCase())) continue
      if (isRegularFile(entry)) found.push(entry)
      else if (isFolder(entry)) found.push(...((await trees.folder(entry.id))?.entries ?? []).filter(isRegularFile))
    }
  }
  return found
}
