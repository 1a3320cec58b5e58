// The shipped excerpt of the ISO/IEC catalogues.
import type { Framework } from './control-catalogue.js'

export const iso27001: Framework = {
  key: 'iso27001-2022',
  prefix: 'ISO27001-2022',
  name: 'ISO/IEC 27001',
  edition: '2022',
  credit: 'Titles are © ISO/IEC; the sentences are ours.',
  controls: [
    ['6.1.2', 'Information security risk assessment', 'How risks are assessed is defined.'],
    ['7.2', 'Competence', 'People are able to do what their work asks of them.'],
    ['7.3', 'Awareness', 'People know the policy and what they add to security.'],
    ['8.2', 'Information security risk assessment', 'Risks are assessed at intervals and when something changes.'],
    ['A.5.1', 'Policies for information security', 'Policies are set, known, and reviewed.'],
    ['A.5.3', 'Segregation of duties', 'Who changes something does not also approve it.'],
    [
      'A.5.9',
      'Inventory of information and other associated assets',
      'Assets, tools among them, are listed with owners.'
    ],
    [
      'A.5.10',
      'Acceptable use of information and other associated assets',
      'It is written down who may use what for what.'
    ],
    ['A.5.12', 'Classification of information', 'Information is sorted by how much protection it needs.'],
    ['A.5.14', 'Information transfer', 'Rules hold wherever information leaves its place.'],
    ['A.5.16', 'Identity management', 'Identities are managed throughout their life.'],
    ['A.5.17', 'Authentication information', 'Secrets for logging in are managed.'],
    ['A.5.18', 'Access rights', 'Access is given, reviewed and taken back by rule.'],
    ['A.5.19', 'Information security in supplier relationships', 'Risks that come with a supplier are managed.'],
    [
      'A.5.20',
      'Addressing information security within supplier agreements',
      'The contract says what the supplier owes.'
    ],
    [
      'A.5.21',
      'Managing information security in the ICT supply chain',
      'Risks that come with the products and services of a supply chain are managed.'
    ],
    ['A.5.23', 'Information security for use of cloud services', 'Cloud services are chosen, used and left by rule.'],
    ['A.5.28', 'Collection of evidence', 'Evidence is gathered and kept so that it can be relied on.'],
    ['A.5.33', 'Protection of records', 'Records are not lost, altered or forged.'],
    [
      'A.5.36',
      'Compliance with policies, rules and standards for information security',
      'Adherence to the rules is checked.'
    ],
    ['A.6.3', 'Information security awareness, education and training', 'People know what their work asks of them.'],
    ['A.8.3', 'Information access restriction', 'Access follows the rules set for the information.'],
    ['A.8.4', 'Access to source code', 'Who and what may read or write source code is managed.'],
    ['A.8.9', 'Configuration management', 'Configurations are set, recorded and watched.'],
    ['A.8.12', 'Data leakage prevention', 'Sensitive information does not leave by paths nobody approved.'],
    ['A.8.15', 'Logging', 'What happened is recorded, kept and protected.'],
    ['A.8.25', 'Secure development life cycle', 'Development follows rules for security throughout.'],
    ['A.8.28', 'Secure coding', 'Code is written by principles of secure coding.'],
    ['A.8.29', 'Security testing in development and acceptance', 'Security is tested before acceptance.'],
    ['A.8.32', 'Change management', 'Changes are asked for, judged, approved and recorded.']
  ],
  notCovered: [
    'The management system itself (clauses 4 to 10, but for dates and trainings), the statement of applicability, internal audits.',
    'The content of a risk assessment or a supplier contract.',
    'Whether code is secure: Remit neither scans for weaknesses nor for secrets.',
    'Changes that reach the main branch without a pull request.'
  ]
}

export const iso42001: Framework = {
  key: 'iso42001-2023',
  prefix: 'ISO42001',
  name: 'ISO/IEC 42001',
  edition: '2023',
  credit: 'Titles are © ISO/IEC; the sentences are ours.',
  controls: [
    ['6.1', 'Actions to address risks and opportunities', 'Risks of AI are assessed and treated.'],
    ['7.3', 'Awareness', 'People know the AI policy and what they add to it.'],
    ['8.2', 'AI risk assessment', 'Risks of AI are assessed at intervals and when something changes.'],
    ['A.2.4', 'Review of the AI policy', 'The AI policy is reviewed.'],
    ['A.4.4', 'Tooling resources', 'AI tools in use are documented.'],
    ['A.4.6', 'Human resources', 'The people who use AI and their skills are documented.'],
    ['A.9.2', 'Processes for responsible use of AI systems', 'How AI may be used is set out as a process.'],
    ['A.9.4', 'Intended use of the AI system', 'AI is used for what it is meant for.'],
    ['A.10.2', 'Allocating responsibilities', 'Duties are divided between the parties.'],
    ['A.10.3', 'Suppliers', 'What suppliers provide fits how AI may be used.'],
    ['A.10.4', 'Customers', 'What customers expect is taken into account.']
  ],
  notCovered: [
    'A.5 and A.6: they are for AI systems that one builds, not for assistants that one uses.',
    'The AI management system itself.'
  ]
}
