// A description that is no description: the messages of the squashed commits, one below the other.

/** GitHub writes `* subject` for each squashed commit, with an empty line between them. Attacker-controlled, linear. */
export function isCommitList(body: string): boolean {
  return lastStepLine(body) > 0
}

/** The 1-based line on which the last commit of such a list begins; 0 where the body is none. */
export function lastStepLine(body: string): number {
  const lines = body.split('\n').map(line => line.trim())
  const starts = lines.flatMap((line, index) => (line.startsWith('* ') ? [index] : []))
  // A message may hold a list of its own, without such lines.
  const steps = starts.filter(index => index === 0 || lines[index - 1] === '')
  return starts[0] === 0 && steps.length > 1 ? steps.at(-1)! + 1 : 0
}
