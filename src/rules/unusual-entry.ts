// Entries that do more than hold text: links, other repositories, git's own settings, programs and archives.
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { defineRule } from './rule.js'

const link = '120000'
const submodule = '160000'
const executable = '100755'

const programs: ReadonlySet<string> = new Set(
  'exe dll so dylib com msi msix scr pif cpl sys ko app dmg pkg deb rpm apk appimage bin elf o a lib class pyc node'.split(
    ' '
  )
)
const archives: ReadonlySet<string> = new Set(
  'zip tar gz tgz bz2 tbz2 xz txz zst 7z rar jar war ear whl egg nupkg gem crate vsix cab iso img cpio lz4 lzma'.split(
    ' '
  )
)

export const unusualEntry = defineRule({
  id: 'unusual-entry',
  kinds: ['review'],
  floor: 'informational',
  description:
    'A link, a submodule, git’s own settings, a file made executable, or a program or archive added to the repository.',
  why:
    'Most changes are text that a reviewer reads. A symbolic link shows one line and points anywhere; a submodule is code ' +
    'of another repository, hence a change of supplier; .gitattributes can hide files from diffs and .gitmodules fetches ' +
    'code; a program or an archive shows nothing at all. None of them is wrong, each should be seen by a person.',
  remedy: 'Another person approves exactly this content, or the entry is taken out.',
  controls: [
    'ISO27001-2022:A.8.4',
    'ISO27001-2022:A.8.9',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'AISVS:AC.4.4',
    'SSDF:PO.4.1'
  ],
  check({ files }): Finding[] | 'notApplicable' {
    if (files.length === 0) return 'notApplicable'
    return files.flatMap(file => {
      const what = unusualIn(file)
      if (what === null) return []
      return [
        {
          kind: 'review' as const,
          path: file.path,
          message: join(say`${file.path}`, what),
          remedy: join('Another person approves exactly this content; or ', way(file), '.')
        }
      ]
    })
  }
})

function unusualIn(file: ChangedFile): string | null {
  const { mode, previousMode, status } = file
  if (mode === link)
    return previousMode === link ? ' is a symbolic link, which now points elsewhere.' : ' becomes a symbolic link.'
  if (mode === submodule) {
    return previousMode === submodule
      ? ' is a submodule: code of another repository, moved to another commit.'
      : ' becomes a submodule: code of another repository.'
  }
  if (previousMode === submodule && status !== 'removed') return ' was a submodule and now holds files of its own.'
  if (isSetting(file, '.gitattributes')) return ' says how git shows, merges and exports files.'
  if (isSetting(file, '.gitmodules')) return ' says which other repositories belong to this one.'
  if (mode === executable && previousMode !== null && previousMode !== executable) return ' becomes executable.'
  if (status !== 'added') return null
  const suffix = suffixOf(file.path)
  if (archives.has(suffix)) return ' is an archive: what is in it shows nowhere.'
  if (programs.has(suffix) && file.added === null) return ' is a program or a part of one, not text.'
  if (mode === executable) return file.added === null ? ' is a program, not text.' : ' is new and executable.'
  return null
}

/** Either name of the file, in any case, since some file systems open it so. */
function isSetting(file: ChangedFile, name: string): boolean {
  return [file.path, file.previousFilename ?? ''].some(
    path => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === name
  )
}

function way(file: ChangedFile) {
  const changesModeOnly = file.mode === executable && file.previousMode !== null && file.previousMode !== executable
  return changesModeOnly
    ? say`take the executable bit from ${file.path} (git update-index --chmod=-x)`
    : say`take ${file.path} out of this pull request`
}

function suffixOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot < 0 || path.indexOf('/', dot) >= 0 ? '' : path.slice(dot + 1).toLowerCase()
}
