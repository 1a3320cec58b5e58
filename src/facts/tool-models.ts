// Model names in one form, since lines hold display names and ids of the same model.

/** Families that their vendor's tools name without the vendor. */
const claudeFamily = /^(?:opus|sonnet|haiku|fable|mythos)(?:-|$)/

const families =
  /^(?:claude|gpt|o\d|gemini|gemma|opus|sonnet|haiku|fable|mythos|glm|kimi|qwen|grok|deepseek|llama|mistral|codestral|devstral|minimax)(?![a-z])/

/**
 * Lower case, what stands in brackets and the provider before the last slash dropped, everything but letters and
 * digits to single hyphens, a bare family of Anthropic's completed: `Claude Opus 4.8 (1M context)`, `Opus 4.8` and
 * `anthropic/claude-opus-4.8` all give `claude-opus-4-8`, which meets the glob `claude-opus-*`.
 * Null when nothing is left or the text is a mail address.
 */
export function normaliseModel(raw: string): string | null {
  let text = raw.slice(0, 200).normalize('NFKC').toLowerCase()
  if (text.includes('@')) return null
  const bracket = text.search(/[([]/)
  if (bracket > 0) text = text.slice(0, bracket)
  text = text.slice(text.lastIndexOf('/') + 1)
  const name = text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  if (name === '') return null
  return claudeFamily.test(name) ? `claude-${name}` : name
}

/** The models that one text names, as `Claude Opus 4.8 and Sonnet 4.6` names two. What else stands in it is dropped. */
export function normaliseModels(raw: string): string[] {
  const [first, ...others] = raw.slice(0, 400).split(/[,;&+]| and /i)
  return [first!, ...others.filter(looksLikeModel)].flatMap(piece => normaliseModel(piece) ?? [])
}

/**
 * A glob of the register in the form of the names that it is compared with: `Claude Opus 4.*`, `claude-opus-4.*` and
 * `anthropic/claude-opus-4.*` all give `claude-opus-4-*`. Wildcards, braces and extended globs stay as they are.
 */
export function normaliseModelGlob(raw: string): string {
  let text = raw.normalize('NFKC').toLowerCase()
  const bracket = text.search(/\[|(?<![?*+@!])\(/)
  if (bracket > 0) text = text.slice(0, bracket)
  const slash = text.lastIndexOf('/')
  // A slash within braces parts no provider from a model.
  if (!/[{}()]/.test(text.slice(0, slash + 1))) text = text.slice(slash + 1)
  const name = text.replace(/[^a-z0-9*?{},!()@+|]+/g, '-').replace(/^-|-$/g, '')
  return claudeFamily.test(name) ? `claude-${name}` : name
}

/** Whether a text starts like the name of a model: a known family, or a first word with a digit in it. */
export function looksLikeModel(raw: string): boolean {
  const word = raw.slice(0, 200).trim().toLowerCase()
  const provider = word.split(' ', 1)[0]!.lastIndexOf('/')
  const bare = word.slice(provider + 1)
  return families.test(bare) || /^[a-z][a-z0-9.+-]*\d/.test(bare)
}

/** Three numbers are a tool's version; models have one or two. */
const toolVersion = /(?:^|[\s/(])v?(\d{1,4}\.\d{1,5}\.\d{1,6}(?:[-+][a-z\d.]{1,30})?)(?=$|[\s(),;])/i
/** What stands in brackets behind a tool, with or without a word that says so. */
const bracketed = /\((?:model: ?)?([^();,]{1,80})/i

/** Model and version out of what a form says of its model, and out of the words for its tool. */
export function readDetails(
  model: string | null,
  tool: string | null
): { model: string | null; version: string | null } {
  const texts = [model, tool].map(text => (text ?? '').slice(0, 200))
  const version = texts.map(text => toolVersion.exec(text)?.[1]).find(found => found !== undefined) ?? null
  const rest = version === null ? texts[0]! : texts[0]!.replace(toolVersion, ' ').trim()
  const inBrackets = texts.map(text => bracketed.exec(text)?.[1]?.trim()).find(text => text && looksLikeModel(text))
  const name = /[a-z\d]/i.test(rest.split('(', 1)[0]!) ? rest : (inBrackets ?? '')
  return { model: name === '' ? null : normaliseModel(name), version }
}
