import { describe, expect, test } from '@jest/globals'
import { unusualEntry } from '../../src/rules/unusual-entry.js'
import { aPolicy, type FileInput, someFacts } from '../support/a-pull-request.js'

function check(...files: FileInput[]) {
  const found = unusualEntry.check(someFacts({ files }), aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}
const binary: Omit<Exclude<FileInput, string>, 'path'> = {
  status: 'added',
  added: null,
  deleted: null,
  binary: true,
  lines: []
}

describe('unusual-entry asks for a look at', () => {
  test.each<[string, FileInput, string]>([
    ['a new link', { path: 'a', status: 'added', mode: '120000' }, 'symbolic link'],
    ['a link that points elsewhere', { path: 'a', mode: '120000', previousMode: '120000' }, 'points elsewhere'],
    ['a file that becomes a link', { path: 'a', mode: '120000' }, 'becomes a symbolic link'],
    ['a new submodule', { path: 'vendor/x', status: 'added', mode: '160000', lines: [] }, 'becomes a submodule'],
    ['a submodule moved on', { path: 'x', mode: '160000', previousMode: '160000' }, 'another commit'],
    ['a submodule replaced by files', { path: 'x', previousMode: '160000' }, 'was a submodule'],
    ['attributes', '.gitattributes', 'shows, merges'],
    ['attributes of a folder', { path: 'src/.gitattributes', status: 'added' }, 'shows, merges'],
    ['attributes in other case', '.GitAttributes', 'shows, merges'],
    ['attributes removed', { path: '.gitattributes', status: 'removed' }, 'shows, merges'],
    ['attributes moved away', { path: 'x', previousFilename: '.gitattributes' }, 'shows, merges'],
    ['the list of submodules', '.gitmodules', 'other repositories'],
    ['an executable bit', { path: 'run', mode: '100755', status: 'changed', lines: [] }, 'becomes executable'],
    ['an executable bit among other edits', { path: 'run.sh', mode: '100755' }, 'becomes executable'],
    ['a new script that may run', { path: 'run.sh', status: 'added', mode: '100755' }, 'new and executable'],
    ['a new program', { path: 'bin/tool', ...binary, mode: '100755' }, 'is a program'],
    ['a new library', { path: 'lib/x.so', ...binary }, 'is a program'],
    ['a new Windows program', { path: 'x.EXE', ...binary }, 'is a program'],
    ['a new archive', { path: 'data.tar.gz', ...binary }, 'is an archive'],
    ['a new jar', { path: 'gradle/wrapper.jar', ...binary }, 'is an archive']
  ])('%s', (_name, file, words) => {
    const found = check(file)
    expect(found).toMatchObject([{ kind: 'review', path: typeof file === 'string' ? file : file.path }])
    expect(found[0]!.message.text).toContain(words)
  })
})

describe('unusual-entry passes', () => {
  test.each<[string, FileInput]>([
    ['an edit', 'src/a.ts'],
    ['a new file', { path: 'src/a.ts', status: 'added' }],
    ['an edit of a script that may run already', { path: 'run.sh', mode: '100755', previousMode: '100755' }],
    ['a script moved', { path: 'b.sh', previousFilename: 'a.sh', mode: '100755', previousMode: '100755' }],
    ['a bit taken away', { path: 'run.sh', status: 'changed', previousMode: '100755', lines: [] }],
    ['a picture', { path: 'logo.png', ...binary }],
    ['an archive that was there', { path: 'a.zip', added: null, deleted: null, binary: true, lines: [] }],
    ['an archive removed', { path: 'a.zip', status: 'removed', lines: [] }],
    ['a link removed', { path: 'a', status: 'removed', previousMode: '120000' }],
    ['a submodule removed', { path: 'x', status: 'removed', previousMode: '160000', lines: [] }],
    ['a text that only ends like a program', { path: 'src/x.a', status: 'added' }],
    ['a page about attributes', 'docs/gitattributes.md']
  ])('%s', (_name, file) => {
    expect(check(file)).toEqual([])
  })
})

test('unusual-entry names the command that takes an executable bit back', () => {
  const [found] = check({ path: 'run.sh', mode: '100755', status: 'changed', lines: [] })
  expect(found!.remedy!.text).toContain('git update-index --chmod=-x')
})

test('unusual-entry has nothing to look at in an empty change', () => {
  expect(unusualEntry.check(someFacts({ files: [] }), aPolicy())).toBe('notApplicable')
})
