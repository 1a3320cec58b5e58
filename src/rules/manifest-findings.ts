// What is to be said of a manifest, settings or lock file itself.
import type { ManifestFinding } from '../model/dependency.js'
import { manifestKind } from '../model/manifest-kind.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList } from '../model/text.js'
import { look, shown } from './package-findings.js'

/** Other places, scripts that may newly run, and what could not be read. */
export function manifestFindings(manifest: ManifestFinding): Finding[] {
  return [...unread(manifest), ...otherSources(manifest), ...scripts(manifest)]
}

const fetchAll = say`Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.`

function otherSources({ path, newSources, stated }: ManifestFinding): Finding[] {
  const unstated = newSources.filter(source => !stated.includes(source))
  if (unstated.length === 0) return []
  const places = sayList(unstated, shown)
  return [
    {
      kind: 'review',
      path,
      message: join(say`${path} newly loads packages from `, places, '.'),
      remedy: join(
        'Add to the description: Loads packages from ',
        places,
        ', because … Or use the usual registry, ',
        look
      )
    }
  ]
}

function scripts({ path, newScripts, stated }: ManifestFinding): Finding[] {
  const unstated = newScripts.filter(name => !stated.includes(name))
  if (unstated.length === 0) return []
  const whose = unstated.includes('*') ? join('all packages') : sayList(unstated, shown)
  return [
    {
      kind: 'review',
      path,
      message: join(say`${path} newly lets `, whose, ' run scripts when they are installed.'),
      remedy: join(
        'Add to the description: Lets ',
        whose,
        ' run install scripts, because … Or forbid them again, ',
        look
      )
    }
  ]
}

function unread({ path, state, reason }: ManifestFinding): Finding[] {
  if (state === 'read' || reason === null) return []
  const message = say`Which packages ${path} brings could not be read: ${reason}.`
  if (state === 'missing') return [{ kind: 'open', path, message, remedy: fetchAll }]
  // A lock file that is too large to look through says nothing about the packages that its manifest names.
  if (state === 'unread' && manifestKind(path)?.sort === 'lock') return []
  return [{ kind: 'review', path, message, remedy: join(say`Correct ${path}, `, look) }]
}
