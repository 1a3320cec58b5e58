// A description that is no description: the messages of the squashed commits, one below the other.

/** GitHub writes `* subject` for each squashed commit, with an empty line between them. Attacker-controlled, linear. */
export function isCommitList(body: string): boolean {
  const lines = body.split('\n').map(line => line.trim())
  const starts = lines.flatMap((line, index) => (line.startsWith('* ') ? [index] : []))
  return starts[0] === 0 && starts.length > 1 && starts.every(index => index === 0 || lines[index - 1] === '')
}
