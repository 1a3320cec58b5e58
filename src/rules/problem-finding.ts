// What is wrong in a file of the organisation, or could not be read at all, as a finding that names place and remedy.
import type { Problem, Unknown } from '../model/errors.js'
import type { Finding } from '../model/result.js'
import { join, say, spans, type Text } from '../model/text.js'

/** `quoted` lists the values of the message, then those of the remedy. */
export function sentencesOf({ message, remedy, quoted }: Unknown | Problem): { message: Text; remedy: Text } {
  const { rest } = spans(message, quoted)
  const forMessage = quoted.slice(0, quoted.length - rest.length)
  return { message: { text: message, quoted: forMessage }, remedy: { text: remedy, quoted: rest } }
}

export function problemFinding(problem: Problem): Finding {
  const place = say`${problem.file}, line ${problem.line}, column ${problem.column}`
  const { message, remedy } = sentencesOf(problem)
  return {
    kind: 'open',
    message: join(place, problem.path === '' ? ': ' : say`, at ${problem.path}: `, message),
    remedy
  }
}
