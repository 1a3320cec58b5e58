// The shipped excerpt of the VDA ISA, in the two versions in use.
import type { Framework } from './control-catalogue.js'

/**
 * One list for both versions of the VDA ISA in use: no number here means something else in the other; those that do stand
 * with their version. Its licence allows no reworded questions, so the sentences say what a result of Remit contributes,
 * never what ISA asks.
 */
const isaControls: Framework['controls'] = [
  [
    '1.2.2',
    null,
    'Who may accept a change, and who did accept exactly this content, is compared on each pull request.'
  ],
  ['1.3.1', null, 'The record names each registered tool with its owner; no rule asks that there is one.'],
  ['1.3.2', null, 'Each changed path is recorded with the data class that the policy gives it.'],
  ['1.3.3', null, 'Each AI tool seen or declared is compared, change by change, with the register and its clearance.'],
  [
    '1.3.4',
    null,
    'Each AI tool seen or declared is compared, change by change, with the register: paths, version, model.'
  ],
  ['1.4.1', null, 'The day on which the assessment of each AI tool is due is compared with the day of each change.'],
  ['1.5.1', null, 'Each run leaves a record of what was checked and of what could not be.'],
  ['2.1.3', null, 'Whoever lets an AI tool take part is looked up in the register of trainings.'],
  ['4.1.3', null, 'The account with which an AI tool was used is compared with the one that the register asks for.'],
  ['4.2.1', null, 'Paths that the policy closes are held shut on each pull request.'],
  ['5.1.2', null, 'Paths above the data class for which a tool is cleared are found where the tool took part.'],
  ['5.2.1', null, 'Each change has its written task, its bounds, and its approvals on record.'],
  ['5.3.1', null, 'The checks that the policy names must have run and passed on the head of each pull request.'],
  ['5.3.1', null, 'Tests that a change weakens, and tests that it brings along itself, are named change by change.'],
  ['6.1.1', null, 'That a supplier is under an agreement is looked up for each AI tool that took part.'],
  ['6.1.2', null, 'The agreement with the supplier is named for each AI tool that took part; its content is not read.']
]

const isaSubcontractors = 'Paths of a customer are open to the AI tools that this customer approved, and to no others.'
const isaResponsibilities = 'The agreement that divides the duties with the supplier is named; its content is not read.'
const isaPrototypeTraining = 'Whoever lets an AI tool take part is looked up in the register of trainings.'

export const isa6: Framework = {
  key: 'isa-6',
  prefix: 'ISA6',
  name: 'VDA ISA (TISAX)',
  edition: '6.0.2',
  credit: 'VDA ISA is © ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.',
  controls: [
    ...isaControls,
    ['1.2.4', null, isaResponsibilities],
    ['8.2.2', null, isaSubcontractors],
    ['8.2.3', null, isaPrototypeTraining]
  ],
  notCovered: [
    'The chapters on prototypes and data protection, but for training and customer approval; source code is not in them.',
    'Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.',
    'Anything on AI: ISA names no AI control, and Remit invents none.'
  ]
}

export const isa2027: Framework = {
  key: 'isa-2027',
  prefix: 'ISA2027',
  name: 'VDA ISA (TISAX)',
  edition: '2027',
  credit: 'VDA ISA is © ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.',
  controls: [
    ...isaControls,
    ['6.1.3', null, isaResponsibilities],
    ['8.1.3', null, isaPrototypeTraining],
    ['8.1.6', null, isaSubcontractors]
  ],
  notCovered: [
    'The chapters on prototypes and data protection, but for training and customer approval; their numbers differ from version 6.',
    'Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.',
    'Anything on AI: ISA names no AI control, and Remit invents none.'
  ]
}
