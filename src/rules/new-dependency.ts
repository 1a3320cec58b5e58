// A package is other people's code: it comes in by one line, and what it brings shows in no diff.
import type { DependencyChange, ManifestFact } from '../model/dependency.js'
import { fileKind } from '../model/file-kind.js'
import { manifestKind } from '../model/manifest-kind.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

/** Packages that one sentence names; the evidence holds all of them. */
const shown = 20

export const newDependency = defineRule({
  id: 'new-dependency',
  kinds: ['review', 'open'],
  floor: 'off',
  description:
    'A new package that the task does not name, or one that its lock file lacks, that comes from an unusual place, that is named almost like a much used one, or that may newly run scripts.',
  why:
    'Coding assistants propose packages that do not exist, and others register those names and wait. A package also ' +
    'brings its own packages, and often scripts that run when it is installed; none of that shows in the diff. So a new ' +
    'package is named in the task, or a person looks at it. A moved version is no new package.',
  remedy:
    'Name the new packages in the description and say why they are needed, or another person approves this commit.',
  controls: [
    'ISO27001-2022:A.5.21',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A20',
    'GSpp:ASST.2.3.1',
    'SSDF:PW.4.1',
    'SSDF:PW.4.4'
  ],
  check({ dependencies, manifests }): Finding[] | 'notApplicable' {
    const own = manifests.filter(({ path }) => isBuilt(path))
    if (own.length === 0) return 'notApplicable'
    return own.flatMap(manifest => [
      ...unread(manifest),
      ...packageFindings(
        manifest.path,
        dependencies.filter(({ path }) => path === manifest.path)
      ),
      ...otherSources(manifest),
      ...scripts(manifest)
    ])
  }
})

/** Manifests among tests, snapshots and generated files are data there. */
function isBuilt(path: string): boolean {
  const kind = fileKind(`${path.slice(0, path.lastIndexOf('/') + 1)}package.json`)
  return kind === 'manifest'
}

function packageFindings(path: string, all: readonly DependencyChange[]): Finding[] {
  const fresh = all.filter(one => one.isNew && one.scope !== 'indirect' && isForeign(one))
  const unnamed = fresh.filter(({ isNamed }) => !isNamed)
  const unlocked = fresh.filter(({ lock, scope }) => lock?.after === false && scope !== 'peer')
  const elsewhere = all.filter(({ isSourceNew, source }) => isSourceNew && isElsewhere(source.kind))
  const similar = fresh.filter(({ similarTo }) => similarTo !== null)
  const unknown = fresh.filter(({ registry }) => registry === 'unknown')
  return [
    finding(path, unnamed, list => ({
      message: join(say`${path} adds `, packages(list), ', which the task does not name.'),
      remedy: join('Add to the description: Adds the packages ', packages(list), ', because … Or take them out, ', look)
    })),
    finding(path, unlocked, list => ({
      message: join(
        say`${path} adds `,
        packages(list),
        say`, which the lock file ${list[0]!.lock!.path} does not hold.`
      ),
      remedy: join(say`Let the package manager write ${list[0]!.lock!.path} anew and commit it, `, look)
    })),
    finding(path, elsewhere, list => ({
      message: join(say`${path} takes packages from elsewhere than the usual registry: `, sources(list), '.'),
      remedy: join('Take them from the usual registry, ', look)
    })),
    finding(path, similar, list => ({
      message: join(say`${path} adds `, packages(list), ', named almost like the much used ', similars(list), '.'),
      remedy: join('Ask for ', similars(list), ' if that is meant, ', look)
    })),
    finding(path, unknown, list => ({
      message: join(say`${path} adds `, packages(list), ', which the registry that the policy names does not know.'),
      remedy: join('Correct the names or take them out, ', look)
    }))
  ].flat()
}

const look = 'or another person approves this commit.'

function finding(
  path: string,
  list: readonly DependencyChange[],
  words: (list: readonly DependencyChange[]) => { message: Text; remedy: Text }
): Finding[] {
  return list.length === 0 ? [] : [{ kind: 'review', path, ...words(list) }]
}

function packages(list: readonly DependencyChange[]): Text {
  return sayList(
    list.map(({ name }) => name),
    shown
  )
}

function similars(list: readonly DependencyChange[]): Text {
  return sayList([...new Set(list.flatMap(({ similarTo }) => similarTo ?? []))], shown)
}

function sources(list: readonly DependencyChange[]): Text {
  const each = list.slice(0, shown).map(({ name, source }) => say`${name} from ${source.at ?? ''}`)
  const more = list.length - each.length
  return join(...each.flatMap((one, index) => (index === 0 ? [one] : [', ', one])), more > 0 ? ` and ${more} more` : '')
}

/** Not of this repository. */
function isForeign({ source }: DependencyChange): boolean {
  return source.kind !== 'path' && source.kind !== 'workspace'
}

function isElsewhere(kind: DependencyChange['source']['kind']): boolean {
  return kind === 'git' || kind === 'url' || kind === 'other-registry'
}

function otherSources({ path, newSources }: ManifestFact): Finding[] {
  if (newSources.length === 0) return []
  return [
    {
      kind: 'review',
      path,
      message: join(say`${path} newly loads packages from `, sayList(newSources, shown), '.'),
      remedy: join('Take them from the usual registry, ', look)
    }
  ]
}

function scripts({ path, newScripts }: ManifestFact): Finding[] {
  if (newScripts.length === 0) return []
  const whose = newScripts.includes('*') ? join('all packages') : sayList(newScripts, shown)
  return [
    {
      kind: 'review',
      path,
      message: join(say`${path} newly lets `, whose, ' run scripts when they are installed.'),
      remedy: join('Forbid these scripts again, ', look)
    }
  ]
}

function unread({ path, state, reason }: ManifestFact): Finding[] {
  if (state === 'read' || reason === null) return []
  const message = say`Which packages ${path} brings could not be read: ${reason}.`
  // A lock file that is too large to look through says nothing about the packages that its manifest names.
  if (state === 'unread' && manifestKind(path)?.sort === 'lock') return []
  return [{ kind: 'review', path, message, remedy: join(say`Correct ${path}, `, look) }]
}
