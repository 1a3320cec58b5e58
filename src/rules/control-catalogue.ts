// The shipped excerpt of each catalogue: [number, title or null, a sentence of our own].
// Titles stand only where the licence allows it, texts of the catalogues never. Editions are the ones that were read.

export type FrameworkKey =
  | 'iso27001-2022'
  | 'isa-6'
  | 'isa-2027'
  | 'soc2-2017'
  | 'bsi-itgs-2023'
  | 'bsi-gspp'
  | 'aisvs-1'
  | 'iso42001-2023'
  | 'ssdf-1.1'

export interface Framework {
  key: FrameworkKey
  /** Stands before the number in an id. */
  prefix: string
  name: string
  edition: string
  /** Whose text it is, and under which terms. */
  credit: string
  controls: readonly (readonly [number: string, title: string | null, note: string])[]
  /** What an auditor looks for under this framework and Remit does not give, in our words. */
  notCovered: readonly string[]
}

/**
 * One list for both versions of the VDA ISA in use: no number here means something else in the other. Its licence allows
 * no reworded questions, so the sentences say what a result of Remit contributes, never what ISA asks.
 */
const isaControls: Framework['controls'] = [
  ['1.2.2', null, 'No rule yet looks at who approved what.'],
  ['1.3.1', null, 'No rule yet looks at the owners of registered tools.'],
  ['1.3.2', null, 'Each changed path is recorded with the data class that the policy gives it.'],
  ['1.3.3', null, 'Each AI tool seen or declared is compared, change by change, with the register and its clearance.'],
  ['1.3.4', null, 'Each AI tool seen or declared is compared, change by change, with the register and its paths.'],
  ['1.4.1', null, 'No rule yet looks at the dates of risk assessments.'],
  ['1.5.1', null, 'Each run leaves a record of what was checked and of what could not be.'],
  ['2.1.3', null, 'No rule yet looks at training.'],
  ['4.1.3', null, 'No rule yet looks at the accounts with which tools are used.'],
  ['4.2.1', null, 'Paths that the policy closes are held shut on each pull request.'],
  ['5.1.2', null, 'Paths above the data class for which a tool is cleared are found where the tool took part.'],
  ['5.2.1', null, 'Each change has its written task, its bounds, and its approvals on record.'],
  ['5.3.1', null, 'No rule yet looks at tests.'],
  ['6.1.1', null, 'No rule yet looks at suppliers.']
]

export const frameworks: readonly Framework[] = [
  {
    key: 'iso27001-2022',
    prefix: 'ISO27001-2022',
    name: 'ISO/IEC 27001',
    edition: '2022',
    credit: 'Titles are © ISO/IEC; the sentences are ours.',
    controls: [
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
      ['A.5.19', 'Information security in supplier relationships', 'Risks that come with a supplier are managed.'],
      [
        'A.5.20',
        'Addressing information security within supplier agreements',
        'The contract says what the supplier owes.'
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
      'The management system itself (clauses 4 to 10), the statement of applicability and internal audits.',
      'The content of a risk assessment or a supplier contract.',
      'Whether code is secure: Remit neither scans for weaknesses nor for secrets.',
      'Changes that reach the main branch without a pull request.'
    ]
  },
  {
    key: 'isa-6',
    prefix: 'ISA6',
    name: 'VDA ISA (TISAX)',
    edition: '6.0.2',
    credit: 'VDA ISA is © ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.',
    controls: isaControls,
    notCovered: [
      'Prototype protection and data protection chapters.',
      'Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.',
      'Anything on AI: ISA names no AI control, and Remit invents none.'
    ]
  },
  {
    key: 'isa-2027',
    prefix: 'ISA2027',
    name: 'VDA ISA (TISAX)',
    edition: '2027',
    credit: 'VDA ISA is © ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.',
    controls: isaControls,
    notCovered: [
      'Prototype protection and data protection chapters; their numbers differ from version 6.',
      'Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.',
      'Anything on AI: ISA names no AI control, and Remit invents none.'
    ]
  },
  {
    key: 'soc2-2017',
    prefix: 'SOC2',
    name: 'SOC 2 trust services criteria',
    edition: '2017, points of focus revised 2022',
    credit: 'The criteria are © AICPA. Numbers only; the sentences are ours.',
    controls: [
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
  },
  {
    key: 'bsi-itgs-2023',
    prefix: 'ITGS2023',
    name: 'BSI IT-Grundschutz-Kompendium',
    edition: '2023',
    credit: 'Titles are © BSI; the sentences are ours.',
    controls: [
      ['APP.6.A9', 'Inventarisierung von Software', 'Software in use is listed.'],
      ['CON.8.A7', 'Durchführung von entwicklungsbegleitenden Software-Tests', 'Tests accompany development.'],
      ['CON.8.A10', 'Versionsverwaltung des Quellcodes', 'Source code and its changes are kept under version control.'],
      ['CON.8.A11', 'Erstellung einer Richtlinie für die Software-Entwicklung', 'A guideline governs development.'],
      ['CON.8.A12', 'Ausführliche Dokumentation', 'Development is documented in enough detail to follow it.'],
      [
        'CON.8.A17',
        'Auswahl vertrauenswürdiger Entwicklungswerkzeuge',
        'Only development tools that earned trust are used.'
      ],
      ['OPS.1.1.3.A5', 'Umgang mit Änderungsanforderungen', 'Requests for change are recorded and handled.'],
      ['OPS.1.1.3.A6', 'Abstimmung von Änderungsanforderungen', 'Changes are agreed with those whom they touch.'],
      [
        'OPS.1.1.3.A11',
        'Kontinuierliche Dokumentation der Informationsverarbeitung',
        'Changes are documented throughout.'
      ],
      ['OPS.1.1.6.A4', 'Freigabe der Software', 'Software is released by somebody entitled to.'],
      ['ORP.4.A4', 'Aufgabenverteilung und Funktionstrennung', 'Duties that conflict are kept apart.'],
      ['ORP.5.A5', 'Ausnahmegenehmigungen', 'Exceptions are approved, limited and recorded.']
    ],
    notCovered: [
      'Modelling, protection needs and the check of the other modules.',
      'Data classes: the Kompendium has no requirement that a rule on paths would serve.',
      'Data centre, networks, clients and operations.'
    ]
  },
  {
    key: 'bsi-gspp',
    prefix: 'GSpp',
    name: 'BSI Grundschutz++',
    edition: 'Kernel catalogue of 2026-07-29',
    credit: 'Titles are © BSI, CC BY-SA 4.0 (Stand-der-Technik-Bibliothek); the sentences are ours.',
    controls: [
      ['ASST.2.1', 'Inventar der Informationen', 'Information and what belongs to it is listed.'],
      ['ASST.2.3', 'Inventar der Anwendungen', 'Applications are listed with version, origin and licence.'],
      ['ASST.2.3.1', 'Autorisierung von Anwendungen', 'Applications are used once they are authorised.'],
      ['ASST.2.3.2.1', 'Software Discovery', 'A machine checks whether the list of applications is up to date.'],
      ['ASST.2.4', 'Klassifizierung', 'Data has a class of protection.'],
      ['ASST.3.11', 'Autorisierung von Systemen', 'Data is processed by systems authorised for it.'],
      ['ASST.4.1', 'Autorisierung von Schnittstellen', 'Interfaces through which information flows are authorised.'],
      ['DEV.1.1', 'Verfahren und Regelungen', 'Procedures and rules for development are set.'],
      ['DEV.2.4', 'Einschränkung Zugriffs auf Quellcode', 'Writing to source code is restricted.'],
      [
        'DEV.4.10',
        'Protokollierung von Codeänderungen',
        'Code changes are logged with time, content, person and reason.'
      ],
      ['DEV.4.11', 'Test bei Änderungen am Quellcode', 'Code changes are tested by the rules for changes.'],
      ['DEV.6.1', 'Freigabe nach Änderungen und Tests', 'Use is authorised after changes and tests.'],
      ['TEST.4.1', 'Autorisierung von Änderungen', 'Critical changes are authorised by criteria.'],
      ['TEST.4.1.1', 'Unabhängigkeit der Autorisierung', 'Who authorises did not implement.'],
      ['TEST.4.1.3', 'Dokumentation der Freigabe', 'A release is documented with time, intent, criteria and persons.']
    ],
    notCovered: [
      'Practices outside development, change and asset management.',
      'Signing of a release (TEST.4.2): the record is unsigned until a signing step is added.'
    ]
  },
  {
    key: 'aisvs-1',
    prefix: 'AISVS',
    name: 'OWASP AISVS, Appendix C',
    edition: '1.0',
    credit: 'OWASP AISVS is CC BY-SA 4.0. Numbers only; the sentences are ours.',
    controls: [
      ['AC.1.1', null, 'A written workflow names approved tools, banned uses and the data classes allowed as input.'],
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
      'Evaluation, threat models and red-teaming of the tools themselves (AC.2, AC.6).',
      'Prompts: what was sent to a tool is not seen (AC.3, AC.5.1).',
      'Security scans and tests of the code (AC.4.2, AC.4.3, AC.4.5).',
      'Runners, secrets and incident response (AC.12.2 to AC.12.4, AC.14).',
      'Detection of AI-written text by its style (AC.13.6): Remit reads declarations and traces only.'
    ]
  },
  {
    key: 'iso42001-2023',
    prefix: 'ISO42001',
    name: 'ISO/IEC 42001',
    edition: '2023',
    credit: 'Titles are © ISO/IEC; the sentences are ours.',
    controls: [
      ['A.4.4', 'Tooling resources', 'AI tools in use are documented.'],
      ['A.9.2', 'Processes for responsible use of AI systems', 'How AI may be used is set out as a process.'],
      ['A.9.4', 'Intended use of the AI system', 'AI is used for what it is meant for.']
    ],
    notCovered: [
      'A.5 and A.6: they are for AI systems that one builds, not for assistants that one uses.',
      'The AI management system itself.'
    ]
  },
  {
    key: 'ssdf-1.1',
    prefix: 'SSDF',
    name: 'NIST SSDF (SP 800-218)',
    edition: '1.1',
    credit: 'NIST text is in the public domain; the sentences are ours.',
    controls: [
      ['PO.3.1', null, 'The tools that a toolchain must or should hold are named.'],
      ['PO.3.3', null, 'Tools leave artifacts that show how secure practices were followed.'],
      ['PO.4.1', null, 'Criteria for security checks are set and tracked.'],
      ['PO.4.2', null, 'Information behind the criteria is gathered and protected.'],
      ['PS.1.1', null, 'Code is open only to the people and tools that need it.'],
      ['PW.7.2', null, 'Code is reviewed, and what is found is recorded.']
    ],
    notCovered: [
      'Practices for building AI models (SP 800-218A).',
      'Threat modelling, secure design, build hardening and vulnerability response.'
    ]
  }
]
