// Sights of AI tools: what commits, description, branch, author, labels and paths show. Everything read here is
// attacker-controlled; a sight keeps ids, a model and a session, never the line it stood on.
import type { Commit, Identity, PullRequest } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import type { Certainty, Signal, SignalPlace } from '../model/tool-use.js'
import { cleanLine, commitLines, namesAuthor, parseAuthors, parseTrailer } from '../model/trailers.js'
import { isNeverTool, type Sign, signsAt, signsOfAddress } from './known-tools.js'
import { looksLikeModel, normaliseModel } from './tool-models.js'
import { type ToolNames, unnamedTool } from './tool-names.js'

export interface Sight {
  toolId: string
  signal: Signal
  /** Words of a trailer for a tool that nobody knows; null otherwise. Attacker-controlled. */
  words: string | null
}

/** Longest value that a pattern is tested on. */
const longestValue = 500

export function seeTools(input: { pullRequest: PullRequest; task: Task }, names: ToolNames): Sight[] {
  const { pullRequest, task } = input
  const eyes = new Eyes(names)
  for (const commit of pullRequest.commits ?? []) {
    // A merge carries other people's branch names in its subject and brings no change of its own.
    if (commit.parents.length > 1) continue
    lookAtCommit(eyes, commit)
  }
  if (pullRequest.headRef !== null) eyes.test('branch', pullRequest.headRef)
  for (const label of pullRequest.labels) eyes.test('label', label.trim())
  eyes.test('pr-title', cleanLine(pullRequest.title))
  lookAtAuthor(eyes, pullRequest)
  lookAtBody(eyes, pullRequest, task)
  lookAtFiles(eyes, pullRequest)
  return eyes.sights
}

function lookAtCommit(eyes: Eyes, commit: Commit): void {
  eyes.identity('commit-author', commit.author, commit.id)
  eyes.identity('committer', commit.committer, commit.id)
  for (const { text, first } of commitLines(commit.message)) {
    eyes.trailer('commit-trailer', text, commit.id)
    eyes.test('commit-body', text, commit.id, sign => first || !sign.signal.firstLineOnly)
  }
}

function lookAtAuthor(eyes: Eyes, { author }: PullRequest): void {
  if (!author) return
  // Only apps have brackets in their login; any other spelling could be somebody's own.
  const bot = author.type === 'Bot' || author.login.endsWith('[bot]')
  eyes.test('pr-author', author.login, null, sign => bot || !sign.signal.botOnly)
}

function lookAtBody(eyes: Eyes, pullRequest: PullRequest, task: Task): void {
  // The bodies of dependency bots are other projects' release notes.
  if (pullRequest.author && isNeverTool(`${pullRequest.author.login} <`)) return
  for (const line of task.statement) {
    const text = cleanLine(line.text)
    eyes.trailer('pr-body', text, null)
    eyes.test('pr-body', text, null, sign => !sign.signal.keepHtmlComments)
  }
  let fence = ''
  for (const line of pullRequest.body.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3}|~{3})/.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || fence === mark)) fence = fence === '' ? mark : ''
    if (fence !== '' || !line.startsWith('<!--')) continue
    eyes.test('pr-body', line, null, sign => sign.signal.keepHtmlComments === true)
  }
}

function lookAtFiles(eyes: Eyes, pullRequest: PullRequest): void {
  for (const sign of signsAt('file')) {
    // A file that prepares the repository for a tool is told only beside other traces of that tool.
    if (sign.signal.role === 'context' && !eyes.saw(sign.tool.id)) continue
    const met = pullRequest.files.some(file => file.status !== 'removed' && sign.pattern()?.test(file.path))
    if (met) eyes.report(sign, null, null)
  }
}

class Eyes {
  readonly sights: Sight[] = []
  private readonly tools = new Set<string>()

  constructor(private readonly names: ToolNames) {}

  saw(toolId: string): boolean {
    return this.tools.has(toolId)
  }

  /** Tests a value on the patterns of a place; `use` has the last word on a match. */
  test(where: SignalPlace, raw: string, commit: string | null = null, use: (sign: Sign) => boolean = () => true): void {
    const value = raw.slice(0, longestValue)
    if (value === '') return
    for (const sign of signsAt(where)) {
      const match = sign.pattern()?.exec(value)
      if (match && use(sign)) this.report(sign, commit, match.groups ?? null)
    }
  }

  /** An author or committer: exact addresses, then the people and bots that are no tools, then forms of the name. */
  identity(where: 'commit-author' | 'committer', identity: Identity, commit: string): void {
    const name = identity.name.slice(0, 200).trim()
    const email = identity.email.slice(0, 200).trim()
    const signs = signsOfAddress(where, email.toLowerCase())
    for (const sign of signs) this.address(sign, name, commit)
    if (signs.length > 0) return
    const text = `${name} <${email}>`
    this.test(where, text, commit, () => !isNeverTool(text))
  }

  /** A line that may be a trailer; in a description only its addresses count. */
  trailer(where: 'commit-trailer' | 'pr-body', line: string, commit: string | null): void {
    const trailer = parseTrailer(line)
    if (!trailer) return
    const authors = namesAuthor(trailer.key) ? parseAuthors(trailer.value) : null
    let known = false
    for (const address of authors?.addresses ?? []) {
      for (const sign of signsOfAddress(where, address)) {
        known = true
        this.address(sign, authors!.name, commit)
      }
    }
    if (where === 'commit-trailer') this.test(where, line, commit, () => known || !isNeverTool(trailer.value))
  }

  /** A known address. Where several tools write it, another tool's name beside it wins. */
  private address(sign: Sign, name: string, commit: string | null): void {
    if (sign.signal.nameWins) {
      const other = this.names.resolveSeen(name)
      if (other && other.knownId !== sign.tool.id) {
        this.add(other.id, sign, 'strong', commit, null, null)
        this.add(sign.tool.id, sign, 'weak', commit, null, null)
        return
      }
      // Another vendor's model under this address: the agent is unclear.
      if (!other && looksLikeModel(name) && !/^claude/i.test(name)) {
        this.add(sign.tool.id, sign, 'strong', commit, normaliseModel(name), null)
        return
      }
    }
    this.report(sign, commit, { name })
  }

  report(sign: Sign, commit: string | null, groups: Record<string, string | undefined> | null): void {
    const { signal } = sign
    const inName = sign.modelPattern()?.exec(groups?.name ?? '')?.groups
    const model = inName?.model ?? inName?.model2 ?? groups?.model ?? groups?.model2
    const normal = model === undefined ? null : normaliseModel(model)
    const session = groups?.session?.slice(0, 200) ?? null
    if (!signal.resolveTool) {
      this.add(sign.tool.id, sign, signal.certainty, commit, normal, session)
      return
    }
    const words = groups?.tool ?? groups?.model
    const named =
      words === undefined ? null : (this.names.resolveSeen(words) ?? this.proseName(signal.resolveTool, words))
    if (named) this.add(named.id, sign, signal.certainty, commit, normal, session)
    else if (signal.resolveTool === 'any') this.add(unnamedTool, sign, signal.certainty, commit, normal, session)
    else if (signal.resolveTool === 'model' && model !== undefined && looksLikeModel(model)) {
      this.add(unnamedTool, sign, signal.certainty, commit, normal, session, words)
    }
  }

  private proseName(how: string, words: string) {
    return how === 'any' ? (this.names.inProse(words)[0] ?? null) : null
  }

  private add(
    toolId: string,
    { signal }: Sign,
    certainty: Certainty,
    commit: string | null,
    model: string | null,
    session: string | null,
    words?: string
  ): void {
    if (signal.role === 'exclude') return
    const { id, where, role } = signal
    const variant = signal.variant ?? null
    this.tools.add(toolId)
    this.sights.push({
      toolId,
      words: words ?? null,
      signal: { id, where, certainty, role, commit, model, session, variant }
    })
  }
}
