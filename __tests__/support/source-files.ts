// The repository's own files, for the tests that compare copies.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Paths of all files below a folder, from the repository's root, sorted. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => posix.join(entry.parentPath.slice(root.length), entry.name))
    .sort()
}

/** What a module imports: its own files as paths from the root with their real ending, packages by their name. */
export function importsOf(path: string): string[] {
  const source = read(path)
  // Statements begin a line; what looks like one inside a string (the demo writes sources) does not count.
  const pattern =
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...source.matchAll(pattern)].map(match => {
    const name = (match[1] ?? match[2] ?? match[3])!
    return name.startsWith('.') ? posix.join(dirname(path), name.replace(/\.js$/, '.ts')) : name
  })
}
