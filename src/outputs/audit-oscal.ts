// The report as OSCAL assessment results (NIST OSCAL 1.2.1), for tools that gather evidence. The findings are about
// Remit's own checks, never about a control: whether a control is satisfied is the auditor's to say.
import { createHash } from 'node:crypto'
import { type Fault, type FaultKind, faultKinds } from '../model/audit.js'
import type { AuditReport, FrameworkPack } from '../model/audit-report.js'
import { faultWords } from './audit-words.js'

const oscalVersion = '1.2.1'
/** Namespace of the properties that are ours. */
const ns = 'urn:x-remit:oscal'
/** An observation names at most so many documents; the report in JSON names all. */
const evidenceLimit = 200

export function* auditOscal(report: AuditReport): Generator<string> {
  yield `${JSON.stringify(assessmentResults(report), null, 1)}\n`
}

function assessmentResults(report: AuditReport): object {
  const seed = `${report.inputs.recordsSha256}:${report.period?.populationSha256 ?? ''}`
  const uuid = (name: string): string => uuidOf(`${seed}:${name}`)
  const when = timeOf(report)
  return {
    'assessment-results': {
      uuid: uuid('assessment-results'),
      metadata: {
        title: 'Remit audit report',
        'last-modified': when,
        version: report.schemaVersion,
        'oscal-version': oscalVersion,
        props: props({
          'remit-version': report.verifier.version,
          'records-sha256': report.inputs.recordsSha256,
          ...(report.period === null ? {} : { 'population-sha256': report.period.populationSha256 })
        }),
        remarks: report.limits.join(' ')
      },
      'import-ap': { href: `#${uuid('assessment-plan')}`, remarks: 'There is no assessment plan in OSCAL.' },
      results: [
        {
          uuid: uuid('result'),
          title: 'Changes of the period',
          description: descriptionOf(report),
          start: report.period?.from ?? when,
          end: when,
          props: props({
            changes: report.totals.changes,
            recorded: report.totals.recorded + report.totals.covered,
            missing: report.totals.missing,
            faults: report.totals.faults
          }),
          'reviewed-controls': {
            'control-selections': report.controls.filter(pack => controlIds(pack).length > 0).map(selection)
          },
          observations: faultKinds.map(kind => observation(report, kind, uuid, when)),
          findings: faultKinds.map(kind => finding(report, kind, uuid))
        }
      ],
      'back-matter': {
        resources: [
          {
            uuid: uuid('assessment-plan'),
            title: 'How the period was checked',
            description: report.period?.command ?? 'No repository was given.'
          }
        ]
      }
    }
  }
}

function descriptionOf({ period, repository }: AuditReport): string {
  const where = repository === null ? 'a repository' : 'the repository that the records name'
  if (period === null) return `Records of ${where}, without a population to compare them with.`
  return `First-parent commits of one branch of ${where}, up to ${period.until}.`
}

function selection(pack: FrameworkPack): object {
  return {
    description: `${pack.name}, ${pack.edition}: requirements for which the checks are evidence. ${pack.credit} Not covered: ${pack.notCovered.join(' ')}`,
    'include-controls': controlIds(pack).map(id => ({ 'control-id': id }))
  }
}

function controlIds(pack: FrameworkPack): string[] {
  return pack.controls
    .filter(control => control.checks > 0 || control.audit.length > 0)
    .map(({ number }) => tokenOf(pack.key, number))
}

/** OSCAL's ids are tokens: a letter or `_` first, so that plain numbers need a word before them. */
function tokenOf(framework: string, number: string): string {
  if (framework.startsWith('isa-')) return `ISA${framework.slice('isa-'.length)}_${number}`
  return /^\d/.test(number) ? `clause_${number}` : number
}

function observation({ faults }: AuditReport, kind: FaultKind, uuid: (name: string) => string, when: string): object {
  const own = faults.filter(fault => fault.kind === kind)
  const evidence = own.flatMap(relevant).slice(0, evidenceLimit)
  return {
    uuid: uuid(`observation:${kind}`),
    title: faultWords[kind].title,
    description: own.length === 0 ? 'Looked for, and not found.' : `Found ${own.length} times. ${faultWords[kind].why}`,
    methods: ['TEST'],
    collected: when,
    ...(evidence.length > 0 ? { 'relevant-evidence': evidence } : {})
  }
}

function relevant({ commit, message }: Fault): object[] {
  return commit === null ? [] : [{ href: `urn:git:commit:${commit}`, description: message }]
}

function finding({ totals, period }: AuditReport, kind: FaultKind, uuid: (name: string) => string): object {
  const count = totals.byKind[kind] ?? 0
  const isKnown = period !== null || kind === 'altered-record' || kind === 'unreadable-document'
  return {
    uuid: uuid(`finding:${kind}`),
    title: faultWords[kind].title,
    description: count > 0 ? `${faultWords[kind].why} ${faultWords[kind].action}` : faultWords[kind].why,
    target: {
      type: 'objective-id',
      'target-id': `remit_${kind}`,
      description: 'A check of Remit, not a control of a framework.',
      status:
        count > 0
          ? { state: 'not-satisfied', reason: 'fail' }
          : isKnown
            ? { state: 'satisfied', reason: 'pass' }
            : { state: 'not-satisfied', reason: 'other', remarks: 'It could not be known: no repository was given.' }
    },
    'related-observations': [{ 'observation-uuid': uuid(`observation:${kind}`) }]
  }
}

function props(values: Record<string, string | number>): object[] {
  return Object.entries(values).map(([name, value]) => ({ name, ns, value: String(value) }))
}

/** The last instant that the inputs hold, so that the same inputs give the same bytes. */
function timeOf({ period, changes }: AuditReport): string {
  const times = [period?.to ?? null, ...changes.map(change => change.record?.at ?? null)].filter(time => time !== null)
  return times.reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last), '1970-01-01T00:00:00Z')
}

/** RFC 9562, version 5, over a namespace of our own. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update('urn:x-remit:oscal:').update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
