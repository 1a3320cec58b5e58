// A commit message read as a pull request's title and description: the squash body, where no other task is given.

/** The first line is the title; what follows, without the last paragraph of trailers, is the body. */
export function taskOfMessage(message: string): { title: string; body: string } {
  const lines = message.split('\n')
  const body = lines.slice(1).join('\n').trim()
  return { title: (lines[0] ?? '').trim(), body: withoutTrailers(body) }
}

function withoutTrailers(body: string): string {
  const paragraphs = body.split('\n\n')
  const last = paragraphs.at(-1) ?? ''
  const trailers = last
    .split('\n')
    .every(line => /^[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,4}: ?\S/.test(line) || /^[ \t]/.test(line))
  // Only hyphenated keys: a label such as `Scope:` is the author's own statement.
  return trailers && paragraphs.length > 1 ? paragraphs.slice(0, -1).join('\n\n') : body
}
