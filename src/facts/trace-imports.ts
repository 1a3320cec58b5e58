// What a line of a change imports, as keys that facts/trace-path gives for the imported file.
// A line is looked at only when it begins like an import; it is attacker-controlled and at most 2,000 bytes long.
import { directoryOf, isTelling, modulePath } from './trace-path.js'
import { keyOf } from './trace-tokens.js'

const beginnings = [
  'import',
  'from',
  'use',
  'using',
  'pub',
  'mod',
  '#include',
  'export',
  '}',
  'require',
  '@import',
  '"'
].map(word => new TextEncoder().encode(word))
const decoder = new TextDecoder()

/** Whether a line can hold an import: cheap, on bytes, so that most lines are never decoded. */
export function looksLikeImport(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start
  while (from < end && (bytes[from] === 32 || bytes[from] === 9)) from++
  const first = bytes[from]
  // `i f u p m # e } r @ "`, and `c l v` for `const x = require('y')`.
  if (first === 99 || first === 108 || first === 118) return endsInQuotedCall(bytes, from, end)
  for (const word of beginnings) {
    if (word[0] !== first) continue
    let index = 0
    while (index < word.length && bytes[from + index] === word[index]) index++
    if (index === word.length && from + index < end) return true
  }
  return false
}

function endsInQuotedCall(bytes: Uint8Array, from: number, end: number): boolean {
  let last = end - 1
  if (bytes[last] === 13) last--
  if (bytes[last] === 59) last--
  return last - 1 > from && bytes[last] === 41 && (bytes[last - 1] === 39 || bytes[last - 1] === 34)
}

/** The keys of what the line imports into the file at `path`; empty when it imports nothing after all. */
export function importsOf(bytes: Uint8Array, start: number, end: number, path: string): string[] {
  const line = decoder.decode(bytes.subarray(start, end)).trim()
  const quoted = quotedTarget(line)
  if (quoted !== null) return keysOf(quoted, path)
  const target = bareTarget(line)
  return target === null ? [] : keysOf(target, path)
}

/** `import … from 'x'`, `export … from 'x'`, `} from 'x'`, `require('x')`, `#include "x"`, a line `"x/y"` of a Go import block. */
function quotedTarget(line: string): string | null {
  const close = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"))
  if (close < 1) return null
  const open = line.lastIndexOf(line[close]!, close - 1)
  if (open < 0) return null
  const before = line.slice(0, open).trimEnd()
  const isImport =
    before.endsWith('from') ||
    before.endsWith('import') ||
    before.endsWith('require(') ||
    before.endsWith('import(') ||
    before.startsWith('#include') ||
    before.startsWith('@import') ||
    before.startsWith('import ') ||
    (before === '' && line.length === close + 1 && line.includes('/'))
  return isImport ? line.slice(open + 1, close) : null
}

/** `from x.y import z`, `import x.y`, `use x::y`, `pub mod y;`, `using X.Y;`, `#include <x/y.h>`. */
function bareTarget(line: string): string | null {
  const words = line.split(/[\s;{(<>]+/, 6).filter(word => word !== '')
  if (words[0] === 'pub') words.shift()
  const [keyword, target, then, name] = words
  if (target === undefined) return null
  if (keyword === 'from' && then === 'import')
    return name === undefined ? target : `${target}.${name.replace(/,$/, '')}`
  if (keyword === 'mod') return `./${target}`
  return ['import', 'use', 'using', '#include'].includes(keyword!) ? target : null
}

function keysOf(target: string, path: string): string[] {
  if (target.length > 200) return []
  if (target.startsWith('.')) {
    const resolved = resolveRelative(target, directoryOf(path))
    return resolved === null ? [] : [`path:${modulePath(resolved)}`]
  }
  const slashes = target.includes('/')
  const bare = slashes ? modulePath(target) : target
  const parts = bare
    .split(slashes ? '/' : /\.|::/)
    .map(part => keyOf(part))
    .filter(part => part !== '' && part !== 'crate' && part !== 'super' && part !== 'self')
  const keys: string[] = []
  for (let index = 1; index < parts.length; index++) {
    if (isTelling(parts[index - 1]!, parts[index]!)) keys.push(`pair:${parts[index - 1]}/${parts[index]}`)
  }
  // A name alone is a module beside this file, or a package that a manifest brings in.
  if (parts.length === 1) keys.push(`path:${directoryOf(path)}/${target}`)
  return keys
}

/** `./x`, `../x`, and Python's `.x`, `..x`. Null when it leaves the tree. */
function resolveRelative(target: string, directory: string): string | null {
  const parts = directory === '' ? [] : directory.split('/')
  if (!target.includes('/')) {
    let dots = 0
    while (target[dots] === '.') dots++
    for (let up = 1; up < dots; up++) if (parts.pop() === undefined) return null
    return [...parts, ...target.slice(dots).split('.', 8)].filter(part => part !== '').join('/')
  }
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') {
      parts.push(part)
    }
  }
  return parts.join('/')
}
