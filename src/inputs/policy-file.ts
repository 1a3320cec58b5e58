// A policy named on the command line: a file outside any commit.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { UsageError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import { parsePolicy } from '../model/policy-parse.js'

/** Reads a policy file. Throws UsageError when there is none: a policy that was named must be there. */
export function readPolicyFile(path: string): PolicySource {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    throw new UsageError(`The policy file cannot be read: ${path}`)
  }
  const name = basename(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const parsed = parsePolicy(bytes, name)
  return parsed.policy === null
    ? { state: 'invalid-local', path: name, sha256, problems: parsed.problems }
    : { state: 'local', path: name, sha256, policy: parsed.policy }
}
