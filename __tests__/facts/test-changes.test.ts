import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { findTestChanges } from '../../src/facts/test-changes.js'
import type { FileStatus } from '../../src/model/pull-request.js'
import { aFile, aTask } from '../support/a-pull-request.js'

// Each file of __tests__/facts/test-changes holds snippets: `=== what it is => kinds, or nothing`, then `--- path` with
// an optional status, then the lines of one hunk.
const folder = fileURLToPath(new URL('test-changes/', import.meta.url))

interface Snippet {
  name: string
  wanted: string
  files: { path: string; status: FileStatus; lines: string[] }[]
}

function readSnippets(text: string): Snippet[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [head, ...rest] = part.split('\n')
      const [name, wanted] = head!.split(' => ')
      const files = rest
        .join('\n')
        .split(/^--- /m)
        .slice(1)
        .map(file => {
          const [first, ...lines] = file.trimEnd().split('\n')
          const [path, status = 'modified'] = first!.split(' ')
          return { path: path!, status: status as FileStatus, lines: lines.map(line => line || ' ') }
        })
      return { name: name!, wanted: wanted!, files }
    })
}

/** What a reader would say, and the rule does not: listed in docs/weakened-test.md with the reason. */
const known: ReadonlyMap<string, string> = new Map([])

const tables = readdirSync(folder)
  .sort()
  .map(name => ({
    language: name.replace('.txt', ''),
    snippets: readSnippets(readFileSync(join(folder, name), 'utf8'))
  }))

function kindsFound({ files }: Snippet): string {
  const { weakened } = findTestChanges(files.map(aFile), aTask())
  return [...new Set(weakened.map(({ kind }) => kind))].join(', ') || 'nothing'
}

describe.each(tables)('in $language', ({ language, snippets }) => {
  test.each(snippets.map(snippet => [snippet.name, snippet] as const))('%s', (name, snippet) => {
    expect(kindsFound(snippet)).toBe(known.get(`${language}: ${name}`) ?? snippet.wanted)
  })
})
