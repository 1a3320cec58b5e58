// go.mod: lines of directives, alone or in brackets (https://go.dev/ref/mod#go-mod-file).
import type { DeclaredPackage } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import { addressOf, isPackageName, requirementText, usualRegistry } from './package-name.js'

/** Throws where the file names no module. */
export function readGoModule(text: string): Partial<Manifest> {
  let module: string | null = null
  let block: string | null = null
  const packages = new Map<string, DeclaredPackage>()
  const replaced: string[][] = []
  for (const line of text.split('\n')) {
    const [code, comment] = splitComment(line)
    const words = wordsOf(code)
    if (words.length === 0) continue
    if (block !== null && words[0] === ')') {
      block = null
      continue
    }
    if (block === null && words[1] === '(') {
      block = words[0]!
      continue
    }
    const verb: string = block ?? words.shift()!
    if (verb === 'module') module = words[0] ?? null
    if (verb === 'require') addRequired(packages, words, /^indirect\b/.test(comment))
    if (verb === 'replace') replaced.push(words)
  }
  if (module === null) throw new TypeError('no module')
  for (const words of replaced) replace(packages, words)
  return { name: module, packages: [...packages.values()] }
}

function splitComment(line: string): [code: string, comment: string] {
  const at = line.indexOf('//')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 2).trim()]
}

/** Words may stand in double quotes or backquotes. */
function wordsOf(code: string): string[] {
  return code
    .replace(/\(/g, ' ( ')
    .trim()
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => word.replace(/^["`]|["`]$/g, ''))
}

function addRequired(packages: Map<string, DeclaredPackage>, words: readonly string[], isIndirect: boolean): void {
  const [name, version] = words
  if (name === undefined || !isPackageName(name)) return
  const scope = isIndirect ? 'indirect' : 'runtime'
  packages.set(name, { name, scope, requirement: requirementText(version), source: usualRegistry })
}

/** `old [version] => new [version]`; a folder of this repository, the same module, or another one in its place. */
function replace(packages: Map<string, DeclaredPackage>, words: readonly string[]): void {
  const arrow = words.indexOf('=>')
  const [name, target, version] = [words[0], words[arrow + 1], words[arrow + 2]]
  if (arrow < 1 || name === undefined || target === undefined || !isPackageName(name)) return
  const one = packages.get(name)
  if (/^\.{1,2}(?:\/|$)|^\//.test(target)) {
    if (one !== undefined) packages.set(name, { ...one, requirement: null, source: { kind: 'path', at: target } })
  } else if (target !== name) {
    const scope = one?.scope ?? 'indirect'
    packages.set(name, { name, scope, requirement: null, source: { kind: 'git', at: addressOf(target) } })
  } else if (one !== undefined) {
    packages.set(name, { ...one, requirement: requirementText(version) })
  }
}
