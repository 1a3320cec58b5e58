// What is to be said of the packages that one manifest adds or takes from elsewhere: one sentence for each sort of trouble.
import type { DependencyChange } from '../model/dependency.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'

/** Packages that one sentence names; the evidence holds all of them. */
export const shown = 20

export const look = 'or another person approves exactly this content.'

export function packageFindings(path: string, all: readonly DependencyChange[]): Finding[] {
  const fresh = all.filter(one => one.isNew && one.scope !== 'indirect' && isForeign(one))
  const unnamed = fresh.filter(({ isNamed }) => !isNamed)
  const unlocked = fresh.filter(one => one.lock?.after === false && isLocked(one))
  const elsewhere = all.filter(one => one.isSourceNew && !one.isSourceNamed && isElsewhere(one.source.kind))
  const similar = fresh.filter(({ similarTo }) => similarTo !== null)
  const unknown = fresh.filter(({ registry }) => registry === 'unknown')
  return [
    finding(path, unnamed, list => ({
      message: join(say`${path} adds `, packages(list), ', which the task does not name.'),
      remedy:
        list.length === 1
          ? join('Add to the description: Adds the package ', packages(list), ', because … Or take it out, ', look)
          : join('Add to the description: Adds the packages ', packages(list), ', because … Or take them out, ', look)
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
      remedy: join(
        'Add to the description: Takes ',
        sources(list),
        ', because … Or take them from the usual registry, ',
        look
      )
    })),
    finding(path, similar, list => ({
      message: join(say`${path} adds `, packages(list), ', named almost like the much used ', similars(list), '.'),
      remedy: join('Ask for ', similars(list), ' if that is meant, ', look)
    })),
    finding(path, unknown, list => ({
      message: join(say`${path} adds `, packages(list), ', which the registry that the policy names does not know.'),
      remedy: join(
        list.length === 1 ? 'Correct the name or take it out, ' : 'Correct the names or take them out, ',
        look
      )
    }))
  ].flat()
}

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

/** Lock files hold no peers, since others bring them, and of Python nothing that only builds a project. */
function isLocked({ ecosystem, scope, isManaged }: DependencyChange): boolean {
  return !isManaged && scope !== 'peer' && !(ecosystem === 'pypi' && scope === 'build')
}

/** Not of this repository. */
function isForeign({ source }: DependencyChange): boolean {
  return source.kind !== 'path' && source.kind !== 'workspace'
}

function isElsewhere(kind: DependencyChange['source']['kind']): boolean {
  return kind === 'git' || kind === 'url' || kind === 'other-registry'
}
