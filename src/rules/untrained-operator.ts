// Does the person who let an AI tool take part have the training that the organisation asks for?
import type { Facts } from '../facts/facts.js'
import type { AuthorTraining, TrainingFacts } from '../facts/training.js'
import { daysUntil } from '../model/day.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { judgeDuty } from './duty.js'
import { problemFinding } from './problem-finding.js'
import { defineRule } from './rule.js'
import { judgedUses } from './tool-judgement.js'

export const untrainedOperator = defineRule({
  id: 'untrained-operator',
  kinds: ['fail', 'review', 'open'],
  floor: 'informational',
  description:
    'The author of a change in which an AI tool took part has no current training, or one that ends within 30 days.',
  why:
    'People who know how these tools fail, by made-up packages, leaked secrets and well-worded mistakes, catch what ' +
    'others merge. The register of trainings lies beside the policy on the base branch and is compared by login. An ' +
    'author without a current entry is a fact where a tool is declared or certain. A register that cannot be read ' +
    'leaves it open. Bots cannot be trained: of a tool that opened the pull request by itself, a person answers for it.',
  remedy: 'Complete the training and have the entry in the register brought up to date, on the base branch.',
  controls: [
    'ISO27001-2022:A.6.3',
    'ISO27001-2022:7.2',
    'ISO27001-2022:7.3',
    'ISA6:2.1.3',
    'ISA2027:2.1.3',
    'ISA6:8.2.3',
    'ISA2027:8.1.3',
    'SOC2:CC1.4',
    'SOC2:CC2.2',
    'ITGS2023:CON.8.A14',
    'ITGS2023:ORP.3.A6',
    'GSpp:PERS.4.2',
    'GSpp:SENS.1.1',
    'ISO42001:7.3',
    'ISO42001:A.4.6',
    'SSDF:PO.2.2'
  ],
  check(facts): Finding[] | 'notApplicable' {
    const { training } = facts
    if (training === null || !training.required) return 'notApplicable'
    const unread = unreadRegister(training, facts.policySource.state === 'local')
    if (unread.length > 0) return unread
    const judged = judgedUses(facts)
    if (judged.length === 0) return 'notApplicable'
    return judgeAuthor(facts, training, judged.some(({ kind }) => kind === 'fail') ? 'fail' : 'review')
  }
})

function unreadRegister({ source }: TrainingFacts, isLocal: boolean): Finding[] {
  if (source.state === 'invalid') return source.problems.map(problemFinding)
  if (source.state !== 'unreadable') return []
  return [
    {
      kind: 'open',
      message: say`The training register ${source.path} could not be read: ${source.reason}.`,
      remedy: isLocal
        ? say`Put a training register at ${source.path} beside the policy file, or change people.training.register in it; then run the check again.`
        : say`Put a training register at ${source.path} on the base branch, or have people.training.register changed in the policy there; then run the check again.`
    }
  ]
}

function judgeAuthor(facts: Facts, training: TrainingFacts, kind: 'fail' | 'review'): Finding[] {
  const account = facts.pullRequest.author
  if (account === null || training.author === null) {
    return [
      {
        kind: 'open',
        message: say`The author of the pull request is not known, so the training register has nobody to look up.`,
        remedy: say`Give the pull request as ${'--pull-request'} with its user, or run Remit as an action.`
      }
    ]
  }
  if (account.type === 'Bot' || account.login.endsWith('[bot]')) {
    return [
      {
        kind: 'review',
        message: say`${account.login} opened the pull request by itself, and a register of trainings knows people only.`,
        remedy: say`Another person, who has the training, approves exactly this content.`
      }
    ]
  }
  return finding(training.author, training, facts.at, kind)
}

function finding(author: AuthorTraining, training: TrainingFacts, at: string, kind: 'fail' | 'review'): Finding[] {
  const until = author.entry?.validUntil ?? null
  const name = training.reference ?? author.entry?.training ?? null
  if (author.state === 'current') {
    const duty = until === null ? null : judgeDuty(until, at)
    if (duty === null) return []
    return [
      {
        kind: 'review',
        message: join(
          say`The training ${author.entry!.training} of ${author.login} counts until ${until!}, `,
          daysLeft(until!, at),
          '.'
        ),
        remedy: join(
          renew(author.login, name, training.source.path),
          '; until then another person approves exactly this content.'
        )
      }
    ]
  }
  return [
    {
      kind,
      message: join(say`${author.login} let an AI tool take part and `, stateOf(author, training), '.'),
      remedy: join(renew(author.login, name, training.source.path), '; or make this change without AI tools.')
    }
  ]
}

function stateOf({ state, entry }: AuthorTraining, { reference, source }: TrainingFacts): Text {
  switch (state) {
    case 'ended':
      return say`has a training ${entry!.training} that counted until ${entry!.validUntil!}`
    case 'begun':
      return say`has a training ${entry!.training} that is complete on ${entry!.completed} only`
    case 'other':
      return say`has the training ${entry!.training} on record, where the policy asks for ${reference!}`
    default:
      return reference === null
        ? say`has no entry in the training register ${source.path}`
        : say`has no entry for the training ${reference} in the register ${source.path}`
  }
}

function renew(login: string, name: string | null, path: string): Text {
  const entry = { login, training: name ?? 'NAME', completed: 'YYYY-MM-DD', validUntil: 'YYYY-MM-DD' }
  return join(
    'Complete the training',
    name === null ? '' : say` ${name}`,
    say` and have an entry with its days added to ${path} on the base branch: ${JSON.stringify(entry)}`
  )
}

function daysLeft(until: string, at: string): string {
  const days = daysUntil(until, at)
  return days === 0 ? 'today' : days === 1 ? '1 day more' : `${days} days more`
}
