// The shipped excerpt of catalogues whose requirements have no titles: SOC 2, OWASP AISVS, NIST SSDF.
import type { Framework } from './control-catalogue.js'

export const soc2: Framework = {
  key: 'soc2-2017',
  prefix: 'SOC2',
  name: 'SOC 2 trust services criteria',
  edition: '2017, points of focus revised 2022',
  credit: 'The criteria are © AICPA. Numbers only; the sentences are ours.',
  controls: [
    ['CC1.4', null, 'People are competent for what they are responsible for.'],
    ['CC2.2', null, 'People are told what internal control expects of them.'],
    ['CC3.2', null, 'Risks are identified and analysed.'],
    ['CC3.4', null, 'Changes that could upset internal control are noticed and assessed.'],
    ['CC4.1', null, 'It is evaluated whether controls are present and work.'],
    ['CC5.3', null, 'Policies say what is expected, and procedures carry them out.'],
    ['CC6.1', null, 'Logical access to information and software is restricted.'],
    ['CC6.2', null, 'Accounts are registered and authorised before they get access.'],
    ['CC6.3', null, 'Access follows roles, least privilege and segregation of duties.'],
    ['CC8.1', null, 'Changes are authorised, documented, tested and approved before they are made.'],
    ['CC9.2', null, 'Risks from vendors and partners are assessed and managed.']
  ],
  notCovered: [
    'The population of all changes in a period and its completeness.',
    'Availability, processing integrity and privacy criteria.',
    'User provisioning, physical access and incident response.'
  ]
}

export const aisvs: Framework = {
  key: 'aisvs-1',
  prefix: 'AISVS',
  name: 'OWASP AISVS, Appendix C',
  edition: '1.0',
  credit: 'OWASP AISVS is CC BY-SA 4.0. Numbers only; the sentences are ours.',
  controls: [
    ['AC.1.1', null, 'A written workflow names approved tools, banned uses and the data classes allowed as input.'],
    ['AC.2.2', null, 'The evaluation of each tool covers its parts, its service and its supply chain.'],
    ['AC.2.4', null, 'Tools are evaluated again after a major version or an incident.'],
    ['AC.4.1', null, 'A person who did not ask for the generated code reviews it; an agent is no reviewer.'],
    ['AC.4.4', null, 'Security-critical files that AI touched need a stricter review.'],
    ['AC.7.1', null, 'Infrastructure and pipeline files that AI made or changed are labelled.'],
    ['AC.7.2', null, 'AI-made infrastructure and pipeline files are approved by a person before they run.'],
    ['AC.7.4', null, 'Changes to powerful pipeline triggers and permissions need two people and the security team.'],
    ['AC.8.3', null, 'Agents cannot get around branch protection, reviews or required checks.'],
    ['AC.10.1', null, 'AI-made artifacts carry fields on their origin: tool, model, people, session.'],
    ['AC.10.2', null, 'Fields on origin are checked for being complete and consistent.'],
    ['AC.10.3', null, 'What has incomplete or unverifiable fields on origin is held before the merge.'],
    ['AC.12.5', null, 'Changes to workflow files are noticed on every pull request and reviewed more strictly.']
  ],
  notCovered: [
    'What the evaluation of a tool says, threat models and red-teaming (AC.2, AC.6): Remit knows its day and its reference.',
    'Prompts: what was sent to a tool is not seen (AC.3, AC.5.1).',
    'Security scans and tests of the code (AC.4.2, AC.4.3, AC.4.5).',
    'Runners, secrets and incident response (AC.12.2 to AC.12.4, AC.14).',
    'Detection of AI-written text by its style (AC.13.6): Remit reads declarations and traces only.'
  ]
}

export const ssdf: Framework = {
  key: 'ssdf-1.1',
  prefix: 'SSDF',
  name: 'NIST SSDF (SP 800-218)',
  edition: '1.1',
  credit: 'NIST text is in the public domain; the sentences are ours.',
  controls: [
    ['PO.1.1', null, 'Requirements for the security of development are written down and kept up to date.'],
    ['PO.2.2', null, 'People are trained for their role, and the training is reviewed.'],
    ['PO.3.1', null, 'The tools that a toolchain must or should hold are named.'],
    ['PO.3.3', null, 'Tools leave artifacts that show how secure practices were followed.'],
    ['PO.4.1', null, 'Criteria for security checks are set and tracked.'],
    ['PO.4.2', null, 'Information behind the criteria is gathered and protected.'],
    ['PS.1.1', null, 'Code is open only to the people and tools that need it.'],
    ['PW.4.1', null, 'Components are acquired that are well secured.'],
    ['PW.4.4', null, 'Acquired components are checked for as long as they are used.'],
    ['PW.7.2', null, 'Code is reviewed, and what is found is recorded.']
  ],
  notCovered: [
    'Practices for building AI models (SP 800-218A).',
    'Threat modelling, secure design, build hardening and vulnerability response.'
  ]
}
