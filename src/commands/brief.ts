// `remit brief`: what an agent should know before it starts.
import { parseArgs } from 'node:util'
import { writeBrief } from '../brief.js'
import { policyInForce } from '../evaluate.js'
import { readBasePolicy } from '../inputs/base-policy.js'
import { readPolicyFile } from '../inputs/policy-file.js'
import type { Brief } from '../model/brief.js'
import { canonicalJson } from '../model/canonical-json.js'
import { UsageError } from '../model/errors.js'
import { parseTask } from '../model/task-parse.js'
import { renderBriefMarkdown } from '../outputs/brief-markdown.js'
import { renderBriefText } from '../outputs/brief-text.js'
import { safeLog } from '../outputs/log.js'
import { requireReadable } from './readable-policy.js'
import { readText } from './verify.js'

const formats = ['text', 'json', 'markdown'] as const

/** Exit 0. Throws UsageError for wrong calls and ConfigurationError for a policy that cannot be read. */
export async function brief(args: string[]): Promise<number> {
  const { policyFile, taskFile, format } = readOptions(args)
  const source = policyFile === null ? await readBasePolicy('.') : readPolicyFile(policyFile)
  requireReadable(source)
  const task = taskFile === null ? null : parseTask('', readText(taskFile))
  const written = writeBrief(source, policyInForce(source), task)
  const print = (text: string): void => safeLog(text, chunk => process.stdout.write(chunk))
  if (format === 'json') print(asciiJson(written))
  else print(format === 'markdown' ? renderBriefMarkdown(written) : renderBriefText(written))
  return 0
}

/** On one line and in ASCII, so that the door to stdout has nothing to change in it. */
function asciiJson(written: Brief): string {
  return canonicalJson(written)
    .replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '\\u0023#[')
}

function readOptions(args: string[]): {
  policyFile: string | null
  taskFile: string | null
  format: (typeof formats)[number]
} {
  const text = { type: 'string' } as const
  let values: { policy?: string; task?: string; format?: string }
  try {
    values = parseArgs({ args, options: { policy: text, task: text, format: text } }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const format = formats.find(known => known === (values.format ?? 'text'))
  if (format === undefined) throw new UsageError(`--format takes one of ${formats.join(', ')}.`)
  return { policyFile: values.policy ?? null, taskFile: values.task ?? null, format }
}
