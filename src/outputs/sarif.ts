// One run as SARIF 2.1.0, for GitHub's code scanning and other viewers. `level` is `none` wherever `kind` is not `fail`
// (section 3.27.10). GitHub wants texts for each rule, one location with a whole region, and a fingerprint.
import { createHash } from 'node:crypto'
import type { Evidence } from '../model/evidence.js'
import type { Result } from '../model/result.js'
import { hideNothing, showPlain } from './visible-text.js'

export interface RuleText {
  id: string
  description: string
  why: string
}

/** GitHub keeps 5,000 results and refuses more than 25,000. */
const resultLimit = 5000

/** SARIF of what asks for something and of what was only noted; what held stands in the evidence. */
export function renderSarif(evidence: Evidence, rules: readonly RuleText[]): string {
  const { predicate } = evidence
  const results = predicate.results.filter(isJudgement)
  const shown = results.slice(0, resultLimit)
  const used = rules.filter(rule => shown.some(result => result.ruleId === rule.id))
  const known = new Set(used.map(rule => rule.id))
  const all = [
    ...used,
    ...[...new Set(shown.map(result => result.ruleId))].filter(id => !known.has(id)).map(unknownRule)
  ]
  const { repository } = predicate.run
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Remit',
              semanticVersion: semantic(predicate.verifier.version),
              properties: { verifier: predicate.verifier.id },
              rules: all.map(ruleDescriptor)
            }
          },
          ...(repository === undefined
            ? {}
            : {
                versionControlProvenance: [
                  {
                    repositoryUri: repositoryUri(predicate.run.serverUrl, repository),
                    revisionId: predicate.change.head
                  }
                ]
              }),
          properties: {
            verificationResult: predicate.verificationResult,
            mode: predicate.policy.mode,
            resultsLeftOut: results.length - shown.length
          },
          results: shown.map(result => sarifResult(result, all))
        }
      ]
    },
    null,
    1
  )}\n`
}

/** What failed, asks for a person, could not be known, or was noted; not what held or had nothing to look at. */
function isJudgement({ kind }: Result): boolean {
  return kind !== 'pass' && kind !== 'notApplicable'
}

function unknownRule(id: string): RuleText {
  return { id, description: 'A rule of another version of Remit.', why: 'Its page says why.' }
}

function semantic(version: string): string {
  return /^\d+\.\d+\.\d+/.test(version) ? version : '0.0.0'
}

function repositoryUri(server: string | undefined, repository: string): string {
  const origin = server !== undefined && URL.canParse(server) ? new URL(server).origin : 'https://github.com'
  return `${origin}/${repository.split('/').map(encodeURIComponent).join('/')}`
}

function ruleDescriptor({ id, description, why }: RuleText): object {
  return {
    id,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: `${description} ${why}` },
    help: { text: `${why} Each result says what clears it.` },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['change-control'] }
  }
}

function sarifResult(result: Result, rules: readonly RuleText[]): object {
  const { ruleId, kind, message, remedy, path } = result
  return {
    ruleId,
    ruleIndex: rules.findIndex(rule => rule.id === ruleId),
    kind,
    level: kind === 'fail' ? 'error' : 'none',
    message: { text: hideNothing(remedy === null ? message : `${message} ${remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path ?? '.github/remit.json'), uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
        },
        ...(path === undefined ? { message: { text: 'The result is about the pull request as a whole.' } } : {})
      }
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(result) },
    properties: { kind, cleared: result.clearedBy !== null, ...(path === undefined ? {} : { path: showPlain(path) }) }
  }
}

/** The same finding keeps its fingerprint from run to run; one rule may say several things of a file. */
function fingerprint({ ruleId, path, message }: Result): string {
  return createHash('sha256')
    .update(JSON.stringify([ruleId, path ?? null, message]))
    .digest('hex')
    .slice(0, 32)
}

/** A relative reference; names come from outside and may hold anything. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
