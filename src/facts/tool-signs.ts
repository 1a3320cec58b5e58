// Sights of AI tools: what commits, description, branch, author, labels, paths and records show. Everything read here is
// attacker-controlled; a sight keeps ids, a model and a session, never the line it stood on.
import type { Attribution } from '../model/attribution.js'
import type { Policy } from '../model/policy.js'
import type { Commit, Identity, PullRequest } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import type { Signal, SignalPlace } from '../model/tool-use.js'
import { cleanLine, commitLines, isSignOff, namesAuthor, parseAuthors, parseTrailer } from '../model/trailers.js'
import { type Groups, isNeverTool, type Sign } from './known-tools.js'
import { SignalBook } from './signal-book.js'
import { looksLikeModel, normaliseModel, readDetails } from './tool-models.js'
import { idOfUnknown, type ToolNames, unnamedTool } from './tool-names.js'
import { readRecords } from './tool-records.js'

export interface Sight {
  toolId: string
  signal: Signal
  /** Words of a trailer for a tool that nobody knows; null otherwise. Attacker-controlled. */
  words: string | null
}

/** Longest value that a pattern is tested on. */
const longestValue = 500

export function seeTools(input: { pullRequest: PullRequest; task: Task; policy: Policy }, names: ToolNames): Sight[] {
  const { pullRequest, task, policy } = input
  const eyes = new Eyes(names, new SignalBook(policy, names))
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
  const records = readRecords(pullRequest)
  for (const note of records.notes) eyes.attribution('git-notes', note)
  for (const trace of records.traces) eyes.attribution('agent-trace', trace)
  lookAtFiles(eyes, pullRequest, records.read)
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

/** `read`: files that were read as records, whose path tells nothing more. */
function lookAtFiles(eyes: Eyes, pullRequest: PullRequest, read: ReadonlySet<string>): void {
  const paths = pullRequest.files.filter(({ path, status }) => status !== 'removed' && !read.has(path))
  for (const sign of eyes.book.at('file')) {
    // A file that prepares the repository for a tool is told only beside other traces of that tool.
    if (sign.signal.role === 'context' && !eyes.saw(sign.toolId)) continue
    if (paths.some(({ path }) => sign.match(path) !== null)) eyes.report(sign, null, null)
  }
}

class Eyes {
  readonly sights: Sight[] = []
  private readonly tools = new Set<string>()

  constructor(
    private readonly names: ToolNames,
    readonly book: SignalBook
  ) {}

  saw(toolId: string): boolean {
    return this.tools.has(toolId)
  }

  /** Tests a value on the patterns of a place; `use` has the last word on a match. */
  test(where: SignalPlace, raw: string, commit: string | null = null, use: (sign: Sign) => boolean = () => true): void {
    const value = raw.slice(0, longestValue)
    if (value === '') return
    let isMet = false
    for (const sign of this.book.at(where)) {
      // Any product's footer: the tool whose own footer it is was named above.
      if (sign.signal.resolveTool === 'product' && isMet) continue
      const groups = sign.match(value)
      if (groups === null || !(sign.isOwn || use(sign))) continue
      isMet = true
      this.report(sign, commit, groups)
    }
  }

  /** An author or committer: exact addresses, then the people and bots that are no tools, then forms of the name. */
  identity(where: 'commit-author' | 'committer', identity: Identity, commit: string): void {
    const name = identity.name.slice(0, 200).trim()
    const email = identity.email.slice(0, 200).trim()
    const signs = this.book.ofAddress(where, email.toLowerCase())
    for (const sign of signs) this.address(sign, name, commit)
    if (signs.length > 0) return
    const text = `${name} <${email}>`
    this.test(where, text, commit, () => !isNeverTool(text))
  }

  /** A line that may be a trailer; in a description only its addresses count. */
  trailer(where: 'commit-trailer' | 'pr-body', line: string, commit: string | null): void {
    const trailer = parseTrailer(line)
    if (!trailer) return
    const authors = namesAuthor(trailer.key) || isSignOff(trailer.key) ? parseAuthors(trailer.value) : null
    let known = false
    for (const address of authors?.addresses ?? []) {
      for (const sign of this.book.ofAddress(where, address)) {
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
      if (other && other.knownId !== sign.toolId) {
        this.add(other.id, sign, { certainty: 'strong', commit })
        this.add(sign.toolId, sign, { certainty: 'weak', commit })
        return
      }
      // Another vendor's model under this address: the agent is unclear.
      if (!other && looksLikeModel(name) && !/^claude/i.test(name)) {
        this.add(sign.toolId, sign, { certainty: 'strong', commit, model: normaliseModel(name) })
        return
      }
    }
    this.report(sign, commit, { name })
  }

  report(sign: Sign, commit: string | null, groups: Groups | null): void {
    const { signal } = sign
    const inName = sign.matchModel(groups?.name ?? '')
    const words = groups?.tool ?? groups?.model
    const said = inName?.model ?? inName?.model2 ?? groups?.model ?? groups?.model2
    const session = groups?.session?.slice(0, 200) ?? null
    // A trailer that holds a tool's name alone names no model, though `Claude` could be one.
    const model = said === undefined || (signal.resolveTool && this.names.isName(said)) ? null : said
    const told = {
      certainty: signal.certainty,
      commit,
      session,
      ...readDetails(model, groups?.tool ?? groups?.name ?? null)
    }
    if (!signal.resolveTool) {
      this.add(sign.toolId, sign, told)
      return
    }
    const named = words === undefined ? null : this.nameIn(words, signal.resolveTool)
    if (named) this.add(named.id, sign, told)
    else if (signal.resolveTool === 'any') this.add(unnamedTool, sign, told)
    else if (signal.resolveTool === 'model' && said !== undefined && looksLikeModel(said)) {
      this.add(unnamedTool, sign, told, words)
    }
  }

  /** A record that was read. It names its tool as tools name themselves, so the name counts wherever it stands. */
  attribution(where: 'git-notes' | 'agent-trace', { commit, tool, ...about }: Attribution): void {
    const sign = this.book.at(where).find(({ signal }) => signal.record === (about.hasLines ? 'lines' : 'session'))
    if (!sign) return
    const { version, session } = about
    const model = about.model === null ? null : normaliseModel(about.model)
    // Of some agents records give the family's name alone: `gemini` runs as Gemini CLI.
    const known = tool === '' ? null : (this.names.resolve(tool) ?? this.names.resolve(`${tool} cli`))
    const id = known?.id ?? idOfUnknown(tool)
    // Which tool it was is part of what the record is sure of.
    const isNamed = id !== ''
    const certainty = sign.signal.certainty === 'certain' && !isNamed ? 'strong' : sign.signal.certainty
    this.add(isNamed ? id : unnamedTool, sign, { certainty, commit, model, version, session })
  }

  private nameIn(words: string, how: NonNullable<Sign['signal']['resolveTool']>) {
    if (how === 'product' && this.names.isPlainWord(words)) return null
    return this.names.resolveSeen(words) ?? (how === 'any' ? (this.names.inProse(words)[0] ?? null) : null)
  }

  private add(toolId: string, { signal }: Sign, told: Told, words: string | null = null): void {
    if (signal.role === 'exclude') return
    const { id, where, role, variant = null } = signal
    const { certainty, commit, model = null, version = null, session = null } = told
    this.tools.add(toolId)
    this.sights.push({
      toolId,
      words,
      signal: { id, where, certainty, role, commit, model, version, session, variant }
    })
  }
}

/** What one sight tells beside its form. */
type Told = Pick<Signal, 'certainty' | 'commit'> & Partial<Pick<Signal, 'model' | 'version' | 'session'>>
