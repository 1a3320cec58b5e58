// What the layout of a repository suggests for a policy: places that look like production settings, secrets or
// confidential matter, and whether it is published. Guesses, each with its reason, for a person to confirm.

export interface Suggestion {
  /** One path or glob. */
  match: string
  /** In our words. */
  reason: string
  /** Files that it meets. */
  files: number
}

export interface Layout {
  /** Places that AI tools should stay out of. */
  closed: Suggestion[]
  /** Places above the usual data class. */
  confidential: Suggestion[]
  /** Path of a licence at the top that says that the repository is published; null when there is none. */
  licence: string | null
}

/** Entries of one kind; more are for a person to write. */
const mostSuggestions = 12

/** Reads every path of a tree. Linear. */
export function readLayout(paths: readonly string[]): Layout {
  const closed = new Map<string, Suggestion>()
  const confidential = new Map<string, Suggestion>()
  for (const path of paths) {
    if (!isPlain(path) || isPlaything(path)) continue
    note(closed, productionOf(path) ?? secretsOf(path))
    note(confidential, matterOf(path))
  }
  const licence = paths.find(path => /^(?:un)?licen[cs]e(?:[.-]|$)|^copying(?:\.|$)/i.test(path)) ?? null
  return { closed: first(closed), confidential: first(confidential), licence }
}

function note(found: Map<string, Suggestion>, suggestion: Omit<Suggestion, 'files'> | null): void {
  if (suggestion === null) return
  const known = found.get(suggestion.match)
  if (known === undefined) found.set(suggestion.match, { ...suggestion, files: 1 })
  else known.files++
}

/** The shortest first, so that places near the top come before single files far below. */
function first(found: ReadonlyMap<string, Suggestion>): Suggestion[] {
  const depth = ({ match }: Suggestion): number => match.split('/').length
  return [...found.values()]
    .sort((a, b) => depth(a) - depth(b) || (a.match < b.match ? -1 : 1))
    .slice(0, mostSuggestions)
    .sort((a, b) => (a.match < b.match ? -1 : 1))
}

/** Only such paths become patterns: in any other a mark might not mean itself. */
function isPlain(path: string): boolean {
  return /^[\w./@-]+$/.test(path)
}

const playthings =
  /^(?:_*tests?_*|testing|testdata|test[_-].*|.*[_-]tests?|specs?|e2e|_*fixtures_*|_*mocks?_*|examples?|samples?|demos?|docs?|_*snapshots?_*|bench|benches|benchmarks?|templates?|playground|vendor|third_party|node_modules)$/i

/** Samples, tests and copies of others' code hold keys and settings that are none. */
function isPlaything(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some(part => playthings.test(part))
}

const operations =
  /^(?:infra|infrastructure|deploy|deploys|deployment|deployments|terraform|tf|k8s|kubernetes|helm|charts|ansible|environments|envs?|overlays|clusters|config|configs|ops|gitops|argocd)$/i

/** A folder named for production, anywhere below one that is about operating. */
function productionOf(path: string): Omit<Suggestion, 'files'> | null {
  const parts = path.split('/')
  let operating = false
  for (let index = 0; index < parts.length - 1; index++) {
    const part = parts[index]!
    if (operating && /^(?:prod|production|prd|live)$/i.test(part)) {
      return { match: `${parts.slice(0, index + 1).join('/')}/**`, reason: 'settings of production, by its name' }
    }
    if (/^(?:\.?secrets?|credentials|\.?vault)$/i.test(part) && index < 3 && operating) {
      return { match: `${parts.slice(0, index + 1).join('/')}/**`, reason: 'secrets, by its name' }
    }
    operating ||= operations.test(part)
  }
  return null
}

/** A file that by its name holds a key or a secret. */
function secretsOf(path: string): Omit<Suggestion, 'files'> | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/(?:^|[._-])(?:tests?|examples?|samples?|dummy|mock|fake)(?:[._-]|$)/i.test(name)) return null
  if (/\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)$/i.test(name) && !/\bpub(?:lic)?\b/i.test(name)) {
    return { match: path, reason: 'a key or certificate, by its name' }
  }
  if (/\.tfstate(?:\.backup)?$/i.test(name)) return { match: path, reason: 'Terraform state, which holds secrets' }
  if (/^\.env(?:\.(?:prod|production|live|staging|local))?$/.test(name)) {
    return { match: path, reason: 'environment settings, which often hold secrets' }
  }
  return /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.pgpass|\.netrc)$/.test(name)
    ? { match: path, reason: 'credentials, by its name' }
    : null
}

const matters =
  /^(?:billing|payments?|invoic(?:e|es|ing)|payroll|salar(?:y|ies)|customers?|patients?|medical|hr|legal|contracts|kyc|pii|personal-data|finance|banking)$/i

function matterOf(path: string): Omit<Suggestion, 'files'> | null {
  const parts = path.split('/')
  const index = parts.slice(0, -1).findIndex(part => matters.test(part))
  if (index < 0) return null
  return { match: `${parts.slice(0, index + 1).join('/')}/**`, reason: `by its name, ${parts[index]}` }
}
