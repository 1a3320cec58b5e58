import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { substanceOf } from '../../src/facts/substance.js'
import { aFile, type FileInput } from '../support/a-pull-request.js'

test.each<[string, FileInput, string]>([
  ['a changed word is content', { path: 'a', lines: ['-x = 1', '+x = 2'] }, 'content'],
  ['an indented line is white space', { path: 'a', lines: ['-x = 1', '+  x = 1'] }, 'white-space'],
  ['a joined line is white space', { path: 'a', lines: ['-f(', '-  x)', '+f(x)'] }, 'white-space'],
  ['an added blank line is white space', { path: 'a', lines: [' x', '+', '+\t '] }, 'white-space'],
  ['a new line ending is white space', { path: 'a', lines: ['-x', '+x\r'] }, 'white-space'],
  [
    'a line feed added at the end of the file is white space',
    { path: 'a', lines: ['-x', '\\ No newline at end of file', '+x'] },
    'white-space'
  ],
  ['a moved line is content', { path: 'a', lines: ['-x', ' y', '+x', '-z', '+z2'] }, 'content'],
  ['lines that change places are content', { path: 'a', lines: ['-x', '-y', '+y', '+x'] }, 'content'],
  ['a no-break space is content', { path: 'a', lines: ['-x y', '+x\u00a0y'] }, 'content'],
  ['an added empty file is content', { path: 'a', status: 'added', lines: [] }, 'content'],
  ['an added file of blanks is content', { path: 'a', status: 'added', lines: ['+ '] }, 'content'],
  ['a removed file is content', { path: 'a', status: 'removed', lines: ['- '] }, 'content'],
  ['a rename is content', { path: 'a', previousFilename: 'b', lines: [] }, 'content'],
  ['an executable bit is a mode', { path: 'a', status: 'changed', mode: '100755', lines: [] }, 'mode'],
  ['a file that becomes a link is content', { path: 'a', status: 'changed', mode: '120000', lines: [] }, 'content'],
  [
    'white space in the target of a link is content',
    { path: 'a', mode: '120000', previousMode: '120000', lines: ['-x', '+x '] },
    'content'
  ],
  ['a submodule is content', { path: 'a', mode: '160000', previousMode: '160000', lines: ['-x', '+x '] }, 'content'],
  ['a binary file is content', { path: 'a', binary: true, lines: ['-x', '+x '] }, 'content'],
  ['unread content is content', { path: 'a', patch: null }, 'content']
])('%s', (_name, input, want) => {
  expect(substanceOf(aFile(input))).toBe(want)
})

test('any patch bytes are judged without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), patch => {
      expect(['content', 'white-space']).toContain(substanceOf({ ...aFile('a'), patch }))
    })
  )
})
