// A policy and those that it extends, read as one. Who reads the files is not known here: the reader is asked for each path.
import type { Problem } from './errors.js'
import type { Flaw } from './json-flaws.js'
import { type ParsedPolicy, parseTexts } from './policy-parse.js'
import { type PolicyText, problemsOf, readPolicyText } from './policy-text.js'
import { join, say, type Text } from './text.js'

/** Policies that one policy may build on, the last of a chain included. */
export const longestChain = 3

/** A policy that another extends: its path in the repository, its bytes; null where there is no such file. */
type Answer = Uint8Array | null

/**
 * Reads a policy and what it extends. Yields the path of each further file, from the top of the repository, and wants its
 * bytes. Gives the one policy that results, or the problems of the first file that has any. `file` is its name as the user
 * knows it, `path` its place in the repository. Never throws; asks for at most `longestChain` files.
 */
export function* readPolicyChain(
  input: string | Uint8Array,
  file: string,
  path = file
): Generator<string, ParsedPolicy, Answer> {
  const texts: PolicyText[] = [readPolicyText(input, file)]
  const paths = [path]
  for (let next = texts[0]!.extended; next !== null; next = texts.at(-1)!.extended) {
    const last = texts.at(-1)!
    const refuse = (flaw: Omit<Flaw, 'at' | 'path'>): ParsedPolicy => ({
      policy: null,
      problems: [
        ...problemsOf([...last.flaws, { ...flaw, at: next.at, path: 'extends' }], last),
        ...flawsOf(texts, last)
      ]
    })
    if (paths.includes(next.path)) return refuse(circle(next.path))
    if (paths.length > longestChain) return refuse(tooLong)
    const bytes = yield next.path
    if (bytes === null) return refuse(missing(next.path))
    paths.push(next.path)
    texts.push(readPolicyText(bytes, next.path))
  }
  return parseTexts(texts)
}

/** What is wrong with the files before the last one, each by itself. */
function flawsOf(texts: readonly PolicyText[], last: PolicyText): Problem[] {
  return texts.filter(text => text !== last).flatMap(text => problemsOf(text.flaws, text))
}

function circle(path: string): Omit<Flaw, 'at' | 'path'> {
  const message = say`${path} extends this file in turn, so neither can be read.`
  return problem('extends-circle', message, 'Remove the key from one of them.')
}

function missing(path: string): Omit<Flaw, 'at' | 'path'> {
  const message = say`There is no regular file ${path} in the repository.`
  return problem('extends-missing', message, 'Write the path of the other policy from the top of the repository.')
}

const tooLong = problem(
  'extends-too-long',
  join(`More than ${longestChain} policies extend each other.`),
  'Join some of them into one file.'
)

function problem(code: string, message: Text, remedy: string): Omit<Flaw, 'at' | 'path'> {
  return { code, message, remedy: join(remedy) }
}
