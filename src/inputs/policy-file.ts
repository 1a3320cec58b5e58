// A policy named on the command line: a file outside any commit.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { UsageError } from '../model/errors.js'
import type { ExtendedFile, PolicySource } from '../model/policy.js'
import { readPolicyChain } from '../model/policy-chain.js'

export type LocalPolicySource = Extract<PolicySource, { state: 'local' | 'invalid-local' }>

/**
 * Reads a policy file, and from the repository in which it lies those that it extends; `name` is what to call it. Throws
 * UsageError when there is no such file: a policy that was named must be there.
 */
export function readPolicyFile(path: string, name = basename(path)): LocalPolicySource {
  const { bytes, real } = readNamedFile(path)
  const top = topDirectory(dirname(real))
  const chain = readPolicyChain(bytes, name, top === null ? name : relative(top, real))
  const extended: ExtendedFile[] = []
  let step = chain.next()
  while (!step.done) {
    const file = top === null ? null : readWithin(top, step.value)
    if (file !== null) extended.push({ path: step.value, blob: null, sha256: sha256Of(file) })
    step = chain.next(file)
  }
  const { policy, problems } = step.value
  const place = { path: name, sha256: sha256Of(bytes), ...(extended.length > 0 ? { extended } : {}) }
  return policy === null ? { state: 'invalid-local', ...place, problems } : { state: 'local', ...place, policy }
}

/** A file that a call names, and where it really lies. Throws UsageError. */
export function readNamedFile(path: string): { bytes: Buffer; real: string } {
  try {
    return { bytes: readFileSync(path), real: realpathSync(path) }
  } catch {
    throw new UsageError(`The policy file cannot be read: ${path}`)
  }
}

/** Top directory of the work tree that holds a directory; null outside of any. */
export function topDirectory(directory: string): string | null {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

/** A file below the top directory; null where there is none, and for a link that leads out of the repository. */
function readWithin(top: string, path: string): Buffer | null {
  try {
    const real = realpathSync(join(top, path))
    return real.startsWith(`${realpathSync(top)}${sep}`) ? readFileSync(real) : null
  } catch {
    return null
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
