// Lines made to be slow to test on the known forms. Each gives about `n` characters.
const key = 'Co-authored-by: '

export const hostileLines = [
  ['a key and blanks', n => `${key}${' '.repeat(n)}x`],
  ['a key and words', n => `${key}${'a '.repeat(n / 2)}`],
  ['assisted-by and words', n => `assisted-by: ${'a '.repeat(n / 2)}`],
  ['colons', n => `Assisted-by: a${':'.repeat(n)}`],
  ['a task link and hyphens', n => `https://chatgpt.com/codex/tasks/${'-'.repeat(n)}!`],
  ['brackets', n => '<'.repeat(n)],
  ['blanks before a footer', n => `${' '.repeat(n)}generated with `],
  ['ids', n => `${key}${'1+'.repeat(n / 2)}`],
  ['parentheses', n => `Co-authored-by: claude ${'('.repeat(n)}`],
  ['starts of addresses', n => '<a@'.repeat(n / 3)],
  ['openhands and hyphens', n => `openhands${'-a'.repeat(n / 2)}`],
  ['at signs', n => `${key}${'@'.repeat(n)}`],
  ['literal line ends', n => `${key}${'\\n'.repeat(n / 2)}`],
  ['folds', n => `${key}x${'\n  y'.repeat(n / 4)}`],
  ['vias', n => `Assisted-by: x${' via'.repeat(n / 4)}`],
  ['names', n => `AI-assisted: ${'Claude Code '.repeat(n / 12)}`],
  ['versions', n => `Generated-by: Claude Code ${'1.2.3'.repeat(n / 5)}`],
  ['open brackets behind a product', n => `Made-with: Copilot ${'(a'.repeat(n / 2)}`],
  ['a footer and blanks', n => `generated with [copilot${' '.repeat(n)}](`],
  ['wide letters', n => `${key}${'\ufdfa'.repeat(n)}`],
  ['dashes', n => '\u2013'.repeat(n)],
  ['dividers of a note', n => '---\n'.repeat(n / 4)],
  ['braces of a record', n => '{"files":['.repeat(n / 10)],
  ['many records', n => '{"tool":{"name":"x"}}\n'.repeat(n / 22)]
]
