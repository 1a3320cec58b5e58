// From words that name an AI tool to the tool. The words come out of descriptions and trailers (attacker-controlled);
// they are only ever compared with the register's ids and the known tools' names.
import type { Policy, RegisteredTool } from '../model/policy.js'
import { type KnownTool, knownTools } from './known-tools.js'

/** Letters of other scripts that look like Latin ones (UTS 39 has thousands; tool names meet these). */
const lookAlikes = new Map<string, string>()
function alike(theirs: string, ours: string): void {
  const latin = [...ours]
  for (const [index, letter] of [...theirs].entries()) lookAlikes.set(letter, latin[index]!)
}
alike('АВЕЅІЈКМНОРСТХУԀԌԚԜ', 'ABESIJKMHOPCTXYDGQW')
alike('аеорсухіјѕԁԛԝһӏʋᴠгп', 'aeopcyxijsdqwhlvvrn')
alike('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX')
alike('αικνορυχϲ', 'aikvopuxc')
alike('ıɑɡօսցոԁ', 'iagougnd')

/** Look-alikes folded, marks and invisible characters dropped, lower case, words parted by single blanks. */
export function foldName(text: string): string {
  if (/^[ -~]{0,300}$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  let folded = ''
  for (const letter of text.slice(0, 300).normalize('NFKC')) folded += lookAlikes.get(letter) ?? letter
  return folded
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Id of a tool use whose traces or declaration say that an AI tool took part, without saying which. */
export const unnamedTool = 'unnamed-ai-tool'

/** A tool that words were resolved to. */
export interface NamedTool {
  /** Id by which tool uses are joined: the known tool's, or the register's where no known tool stands behind it. */
  id: string
  /** Id of the known tool behind it, if any. */
  knownId: string | null
  name: string
}

interface Candidate {
  /** Folded words with a blank on both sides. */
  words: string
  tool: NamedTool
  /** In prose it counts only as spelt here. */
  spelling: string | null
}

const isNamable = (tool: KnownTool) => !tool.kinds.includes('convention') && !tool.kinds.includes('exclusion')

function aCandidate(name: string, tool: NamedTool, known: KnownTool | undefined): Candidate {
  const isWord = known?.plainWord === true && !/[ .-]/.test(name)
  const spelling = isWord ? (name === known.id ? known.name : name) : null
  return { words: ` ${foldName(name)} `, tool, spelling }
}

let namesOfKnown: { byName: Map<string, KnownTool>; candidates: Candidate[] } | undefined

function knownNames() {
  if (namesOfKnown) return namesOfKnown
  namesOfKnown = { byName: new Map(), candidates: [] }
  for (const tool of knownTools.filter(isNamable)) {
    const named = { id: tool.id, knownId: tool.id, name: tool.name }
    for (const name of [tool.id, tool.name, ...tool.aliases]) {
      namesOfKnown.byName.set(foldName(name), tool)
      namesOfKnown.candidates.push(aCandidate(name, named, tool))
    }
  }
  return namesOfKnown
}

/** Words that may follow a one-word name without making it a person's. */
const afterName =
  /^(?:v?\d.*|opus|sonnet|haiku|fable|mythos|code|agent|ai|cli|bot|gpt|gemini|via|with|model|assistant|chat|tab|and|for|was|on|in)$/

/** What may say that a tool was not used: a clause that holds it names none. */
const negation = /\b(?:no|not|never|none|neither|nor|(?:did|was|were|have|has|do)n[’']?t)\b/i

export class ToolNames {
  private readonly candidates: Candidate[] = []
  private readonly register = new Map<string, RegisteredTool>()
  private readonly tools = new Map<string, NamedTool>()

  constructor(policy: Policy) {
    const { byName, candidates } = knownNames()
    const ids = new Set(policy.tools.map(entry => entry.id))
    for (const entry of policy.tools) {
      const behind = byName.get(foldName(entry.id))
      const joined = behind !== undefined && !ids.has(behind.id) && !this.register.has(behind.id)
      const id = joined ? behind.id : entry.id
      if (!this.register.has(id)) this.register.set(id, entry)
      const name = behind?.id === id ? behind.name : entry.id
      this.add(aCandidate(entry.id, { id, knownId: behind?.id ?? null, name }, behind))
    }
    for (const candidate of candidates) this.add(candidate)
    // Longest first; the register stands before the known tools, and sorting keeps that order.
    this.candidates.sort((a, b) => b.words.length - a.words.length)
  }

  private add(candidate: Candidate): void {
    const { tool, words } = candidate
    if (!this.tools.has(tool.id)) this.tools.set(tool.id, tool)
    if (words !== '  ') this.candidates.push(candidate)
  }

  /** The register's entry for a tool use; null when the tool is not listed. */
  entry(toolId: string): RegisteredTool | null {
    return this.register.get(toolId) ?? null
  }

  /** The tool of an id that `resolve` or a signal gave. */
  byId(id: string): NamedTool {
    return this.tools.get(id) ?? { id, knownId: null, name: id === unnamedTool ? 'AI tool without a name' : id }
  }

  /** A declared name: the longest name in it, as whole words; after "via" where that names a tool. */
  resolve(name: string): NamedTool | null {
    const text = ` ${foldName(name)} `
    const via = text.lastIndexOf(' via ')
    const after = via < 0 ? null : this.longestIn(text.slice(via + 4))
    return after ?? this.longestIn(text)
  }

  /** Whether the words are a tool's name and nothing more. */
  isName(words: string): boolean {
    const text = ` ${foldName(words)} `
    return this.candidates.some(candidate => candidate.words === text)
  }

  /** Whether the words begin with a name that is an ordinary word or a given name too, and nothing behind it tells more. */
  isPlainWord(words: string): boolean {
    const text = ` ${foldName(words)} `
    const found = this.candidates.find(candidate => text.startsWith(candidate.words))
    return (
      found !== undefined &&
      found.spelling !== null &&
      !/^(?:\d|ai |agent |cli |code |bot )/.test(text.slice(found.words.length))
    )
  }

  private longestIn(text: string): NamedTool | null {
    return this.candidates.find(candidate => text.includes(candidate.words))?.tool ?? null
  }

  /**
   * Words that a line gives for a tool. Stricter than a declaration, since people are called Claude, Devin and Jules:
   * the name comes first, and after a single word only a product, a model or a version may follow.
   */
  resolveSeen(words: string): NamedTool | null {
    const text = ` ${foldName(words)} `
    const via = text.lastIndexOf(' via ')
    if (via >= 0) {
      const after = this.resolveSeen(text.slice(via + 5))
      if (after) return after
    }
    const found = this.candidates.find(candidate => text.startsWith(candidate.words))
    if (!found) return null
    const next = text.slice(found.words.length).split(' ', 1)[0]!
    const single = !found.words.trim().includes(' ')
    return single && next !== '' && !afterName.test(next) ? null : found.tool
  }

  /** Every tool that a prose statement about AI tools names, in the order of their ids. */
  inProse(prose: string): NamedTool[] {
    const found = new Map<string, NamedTool>()
    for (const clause of prose.slice(0, 2000).split(/[;,!?\n]|\. | but /)) {
      if (negation.test(clause)) continue
      let text = ` ${foldName(clause)} `
      for (const { words, tool, spelling } of this.candidates) {
        if (!text.includes(words) || (spelling !== null && !spells(clause, spelling))) continue
        found.set(tool.id, tool)
        text = text.replaceAll(words, ' \u0000 ')
      }
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

function spells(text: string, spelling: string): boolean {
  let at = text.indexOf(spelling)
  while (at >= 0) {
    const around = (text[at - 1] ?? ' ') + (text[at + spelling.length] ?? ' ')
    if (!/[\p{L}\p{N}]/u.test(around)) return true
    at = text.indexOf(spelling, at + 1)
  }
  return false
}

/** Id for a declared name that nobody knows: its folded words in kebab-case. */
export function idOfUnknown(name: string): string {
  return foldName(name).slice(0, 60).trim().replaceAll(' ', '-')
}
