// Asks the registries that the policy names whether they know the packages that are new. Nothing is asked where the policy
// names none, and nobody else is called: not by a redirect either. A question that gets no answer is a gap, never a pass.
import type { Ecosystem, ManifestText, PackageChange, RegistryAnswer } from '../model/dependency.js'
import type { Unknown } from '../model/errors.js'
import { readManifests } from '../model/manifest-change.js'
import { packageKey } from '../model/package-name.js'
import type { PolicySource } from '../model/policy.js'

/** Questions of one run, those asked at once, and time for one and for all. */
const mostQuestions = 50
const atOnce = 5
const answerTimeoutMs = 10_000
const totalTimeoutMs = 60_000

export interface RegistriesRead {
  /** Null where nobody was to be asked; sorted by ecosystem, then name. */
  answers: RegistryAnswer[] | null
  unknowns: Unknown[]
}

/** Never throws for what a registry answers. */
export async function askRegistries(source: PolicySource, manifests: readonly ManifestText[]): Promise<RegistriesRead> {
  const registries = source.state === 'present' || source.state === 'local' ? source.policy.dependencies.registries : {}
  if (Object.keys(registries).length === 0 || manifests.length === 0) return { answers: null, unknowns: [] }
  const asked = newPackages(manifests).filter(({ ecosystem }) => registries[ecosystem] !== undefined)
  const until = AbortSignal.timeout(totalTimeoutMs)
  const answers: RegistryAnswer[] = []
  for (let start = 0; start < asked.length; start += atOnce) {
    const some = asked.slice(start, start + atOnce)
    const isPast = start >= mostQuestions || until.aborted
    answers.push(
      ...(await Promise.all(
        some.map(async ({ ecosystem, name }): Promise<RegistryAnswer> => {
          const answer = isPast ? 'unanswered' : await ask(registries[ecosystem]!, ecosystem, name, until)
          return { ecosystem, name, answer }
        })
      ))
    )
  }
  const silent = new Set(answers.flatMap(({ ecosystem, answer }) => (answer === 'unanswered' ? [ecosystem] : [])))
  return { answers, unknowns: [...silent].map(unanswered) }
}

/** Each once, and none that the usual registry need not know. */
function newPackages(manifests: readonly ManifestText[]): Pick<PackageChange, 'ecosystem' | 'name'>[] {
  const found = new Map<string, PackageChange>()
  for (const one of readManifests(manifests).packages) {
    if (!one.isNew || one.source.kind !== 'registry') continue
    found.set(`${one.ecosystem} ${packageKey(one.ecosystem, one.name)}`, one)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { ecosystem, name }]) => ({ ecosystem, name }))
}

async function ask(
  base: string,
  ecosystem: Ecosystem,
  name: string,
  until: AbortSignal
): Promise<RegistryAnswer['answer']> {
  // A name that the registry's own rules forbid is never sent: it could lead to another address.
  for (const path of pathsOf(ecosystem, name)) {
    const answer = await askAt(`${base.replace(/\/{1,8}$/, '')}/${path}`, until)
    if (answer !== 'unknown') return answer
  }
  return 'unknown'
}

async function askAt(address: string, until: AbortSignal): Promise<RegistryAnswer['answer']> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'user-agent': 'remit', accept: '*/*' },
      signal: AbortSignal.any([until, AbortSignal.timeout(answerTimeoutMs)])
    })
    await response.body?.cancel()
    if (response.ok) return 'known'
    return response.status === 404 || response.status === 410 ? 'unknown' : 'unanswered'
  } catch {
    return 'unanswered'
  }
}

const segment = /^(?!\.{1,2}$)[\w.~-]{1,214}$/

/** Where the registry would hold the package; of Cargo in either spelling. Empty where no registry can know such a name. */
function pathsOf(ecosystem: Ecosystem, name: string): string[] {
  switch (ecosystem) {
    case 'npm': {
      const parts = name.startsWith('@') ? name.slice(1).split('/') : [name]
      if (parts.length > 2 || !parts.every(part => segment.test(part))) return []
      return [name.startsWith('@') ? `@${parts.join('%2f')}` : name]
    }
    case 'pypi':
      return segment.test(name) ? [`${packageKey('pypi', name)}/`] : []
    case 'cargo': {
      const lower = name.toLowerCase()
      if (!/^[a-z][a-z\d_-]{0,63}$/.test(lower)) return []
      return [...new Set([lower, lower.replaceAll('-', '_'), lower.replaceAll('_', '-')])].map(crate => {
        if (crate.length <= 2) return `${crate.length}/${crate}`
        return crate.length === 3 ? `3/${crate[0]}/${crate}` : `${crate.slice(0, 2)}/${crate.slice(2, 4)}/${crate}`
      })
    }
    case 'go':
      return name.split('/').every(part => segment.test(part))
        ? [`${name.replace(/[A-Z]/g, letter => `!${letter.toLowerCase()}`)}/@v/list`]
        : []
    case 'maven': {
      const parts = name.split(/[.:]/)
      const artifact = name.slice(name.indexOf(':') + 1)
      if (!parts.every(part => segment.test(part)) || !segment.test(artifact)) return []
      return [`${name.slice(0, name.indexOf(':')).replaceAll('.', '/')}/${artifact}/maven-metadata.xml`]
    }
  }
}

function unanswered(ecosystem: Ecosystem): Unknown {
  return {
    code: 'registry-unanswered',
    message: `The registry that the policy names for ${ecosystem} packages did not answer for all that are new.`,
    remedy: `Re-run this job; if it happens again, correct dependencies.registries.${ecosystem} in the policy on the base branch.`,
    quoted: []
  }
}
