// Is the file what its name says it is? A name that reads as another one gets past people and past path rules.
import { ProtectedPaths } from '../facts/protected-paths.js'
import { twinsWithin } from '../facts/twin-names.js'
import { plainName, type Trick, trickOf, trickyCharacter } from '../model/look-alikes.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

const tricks: Record<Trick, string> = {
  turned: ' holds characters that turn the order in which its letters are shown',
  invisible: ' holds characters that show nothing',
  slash: ' holds a character that looks like the slash between folders and is none',
  'look-alike': ' holds letters of another alphabet that look like Latin ones'
}

export const deceptiveName = defineRule({
  id: 'deceptive-name',
  kinds: ['fail', 'review'],
  floor: 'review',
  description:
    'A file name reads as another name than the one it is, or meets a protected pattern only when it is folded.',
  why:
    'A reviewer reads names, and so do the patterns of a policy. A name with invisible or order-turning characters, with ' +
    'letters of another alphabet that look like Latin ones, in bytes that are no text, or one that differs from a ' +
    'neighbour only in case gets past both: on macOS and Windows it can even be the same file. The rule fails where the ' +
    'policy protects places, since such a name may be there to get around them; without protected places it asks for a ' +
    'look. Names in other alphabets are nothing special.',
  remedy: 'Rename the file to what its name shows.',
  controls: [
    'ISO27001-2022:A.8.4',
    'ISO27001-2022:A.8.32',
    'ISA6:4.2.1',
    'ISA2027:4.2.1',
    'SOC2:CC6.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A10',
    'GSpp:DEV.2.4',
    'AISVS:AC.4.4',
    'SSDF:PS.1.1'
  ],
  check({ pullRequest, files }, policy): Finding[] | 'notApplicable' {
    if (files.length === 0) return 'notApplicable'
    const places = new ProtectedPaths(policy)
    const kind = places.isEmpty ? 'review' : 'fail'
    const twins = new Map([...pullRequest.twinNames, ...twinsWithin(files)].map(twin => [twin.path, twin.other]))
    return files.flatMap(file => {
      if (file.status === 'removed') return []
      const pattern = places.onlyWhenRead(file.path)
      const found = pattern === null ? judgeName(file, twins.get(file.path)) : meets(file, pattern)
      return found === null ? [] : [{ kind, path: file.path, ...found }]
    })
  }
})

interface Found {
  message: Text
  remedy: Text
}

function meets({ path }: ChangedFile, pattern: string): Found {
  const trick = trickOf(path)
  return {
    message: join(
      say`${path} does not match the protected ${pattern} of the policy, and reads as if it did`,
      trick === null
        ? ': upper and lower case, or how its characters are written, make the difference.'
        : `: it${wordsOf(path, trick)}`
    ),
    remedy:
      trick === null
        ? say`Rename ${path} so that it matches ${pattern} as it is written there, or so that it differs from it in more than case.`
        : renaming(path)
  }
}

function judgeName(file: ChangedFile, twin: string | undefined): Found | null {
  const { path } = file
  if (file.pathBytesBase64 !== null) {
    return {
      message: say`The name of ${path} is not valid UTF-8, so no two programs need show the same name.`,
      remedy: say`Rename ${path} to a name in UTF-8, for instance one of plain letters.`
    }
  }
  const trick = trickOf(path)
  if (trick !== null) return { message: join(say`${path}`, wordsOf(path, trick)), remedy: renaming(path) }
  if (twin === undefined) return null
  const isFolder = twin.split('/').length < path.split('/').length
  return {
    message: say`${isFolder ? path.split('/', twin.split('/').length).join('/') : path} and ${twin} differ only in case or in how their characters are written; some file systems take them for one.`,
    remedy: say`Rename ${path}, or remove ${twin} in the same change.`
  }
}

function wordsOf(path: string, trick: Trick): string {
  return `${tricks[trick]}; the first is ${trickyCharacter(path, trick)}.`
}

function renaming(path: string): Text {
  const plain = plainName(path)
  return plain === '' || plain === path
    ? say`Rename ${path} to a name of visible characters of one alphabet.`
    : say`Rename ${path} to ${plain}, typed anew, or to another name of visible characters of one alphabet.`
}
