// `remit policy check FILE` and `remit policy schema`.
import { UsageError } from '../model/errors.js'
import { policySchema } from '../model/policy-schema.js'
import { safeLog } from '../outputs/log.js'
import { checkPolicy } from './policy-check.js'

const usage = 'Usage: remit policy check FILE [--at TIME], or remit policy schema'

/** Exit code of the command named first. Throws UsageError for wrong calls. */
export async function policy([name, ...args]: string[]): Promise<number> {
  if (name === 'check') return checkPolicy(args)
  if (name !== 'schema' || args.length > 0) throw new UsageError(usage)
  safeLog(JSON.stringify(policySchema, null, 2), chunk => process.stdout.write(chunk))
  return 0
}
