// A squash commit's message read as the pull request that it was: title, description, and who wrote it.

const trailer =
  /^(?:co-authored-by|co-author|signed-off-by|reviewed-by|reviewers?|assisted-by|generated-by|made-with|ai-assisted(?:-by)?|ai-model|copilot-session|claude-session|change-id|acked-by|tested-by|helped-by|reported-by|suggested-by|approved-by|cc|cherry-picked-from|release-note|agent|entire-checkpoint|on-behalf-of)\s*:\s*\S/i
const footer =
  /^(?:🤖\s*)?generated (?:with|by) \[?(?:claude code|codex|cursor|copilot|devin)|^\[?(?:open|view) in (?:cursor|devin|web)|^made with \[?cursor/i
const reviewer = /^(?:reviewed-by|reviewers?|cc)/i
const aiTool =
  /claude|anthropic|copilot|\bcursor\b|cursoragent|\bdevin\b|\bcodex\b|\bgemini\b|\baider\b|ampcode|opencode|google-labs-jules|openhands|\bcline\b.*bot|ai-sdk-factory|graphite-app|autofix-ai/i

const dependencyTitle = [
  /^(?:chore|build|fix|deps)?(?:\([\w-]*deps[\w-]*\))?:?\s*(?:bump|update|upgrade)\b.*\b(?:from \S+ )?to v?\d[\w.]*/i,
  /^(?:bump|update) (?:the )?\S+ (?:group|dependency)/i,
  /^(?:chore|fix|build|impl)?(?:\(deps[\w-]*\))?!?:? ?update (?:dependency|actions\/|pnpm|module|github\/)/i
]
const releaseTitle = [
  /^(?:version packages|chore: (?:release|version)|chore\(release\)|release[:( ]|bump version|prepare (?:for )?(?:the )?v?\d|\[?chore\]? prepare|v?\d+\.\d+\.\d+)/i,
  /^(?:meta|release).*\d+\.\d+\.\d+$/i
]

/** Of a commit whose subject ends in `(#n)`: null for any other. `author` is the name and the address. */
export function pullRequestOf(message, author) {
  const lines = message.replaceAll('\r', '').split('\n')
  const subject = /^(.*?)\s*\(#(\d+)\)$/.exec(lines[0].trim())
  if (subject === null) return null
  const kept = []
  const trailers = []
  for (const line of lines.slice(1)) {
    const text = line.trim()
    if (trailer.test(text) || footer.test(text)) trailers.push(text)
    else if (!/^-{4,}$/.test(text)) kept.push(line.trimEnd())
  }
  const body = kept
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const isAssisted = aiTool.test(`${trailers.filter(text => !reviewer.test(text)).join('\n')}\n${author}`)
  return { number: Number(subject[2]), title: subject[1], body, isHuman: isHuman(subject[1], author, isAssisted) }
}

function isHuman(title, author, isAssisted) {
  if (/dependabot|renovate/i.test(author) || dependencyTitle.some(form => form.test(title))) return false
  if (releaseTitle.some(form => form.test(title))) return false
  return isAssisted || !/\[bot\]|github-actions|-bot\b|automation/i.test(author)
}
