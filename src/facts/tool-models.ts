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

/** Whether a text starts like the name of a model: a known family, or a first word with a digit in it. */
export function looksLikeModel(raw: string): boolean {
  const word = raw.slice(0, 200).trim().toLowerCase()
  const provider = word.split(' ', 1)[0]!.lastIndexOf('/')
  const bare = word.slice(provider + 1)
  return families.test(bare) || /^[a-z][a-z0-9.+-]*\d/.test(bare)
}
