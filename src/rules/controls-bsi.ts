// The shipped excerpt of the catalogues of the BSI.
import type { Framework } from './control-catalogue.js'

export const grundschutz2023: Framework = {
  key: 'bsi-itgs-2023',
  prefix: 'ITGS2023',
  name: 'BSI IT-Grundschutz-Kompendium',
  edition: '2023',
  credit: 'Titles are © BSI; the sentences are ours.',
  controls: [
    ['APP.6.A7', 'Auswahl und Bewertung potentieller Software', 'Software is assessed before it is chosen.'],
    ['APP.6.A9', 'Inventarisierung von Software', 'Software in use is listed.'],
    ['CON.8.A6', null, 'External libraries come from sources that can be trusted.'],
    ['CON.8.A7', 'Durchführung von entwicklungsbegleitenden Software-Tests', 'Tests accompany development.'],
    ['CON.8.A10', 'Versionsverwaltung des Quellcodes', 'Source code and its changes are kept under version control.'],
    ['CON.8.A11', 'Erstellung einer Richtlinie für die Software-Entwicklung', 'A guideline governs development.'],
    ['CON.8.A12', 'Ausführliche Dokumentation', 'Development is documented in enough detail to follow it.'],
    [
      'CON.8.A14',
      'Schulung des Entwicklungsteams zur Informationssicherheit',
      'Developers are trained for what is relevant to them.'
    ],
    [
      'CON.8.A17',
      'Auswahl vertrauenswürdiger Entwicklungswerkzeuge',
      'Only development tools that earned trust are used.'
    ],
    ['CON.8.A20', null, 'External components are checked before they are used.'],
    ['OPS.1.1.3.A5', 'Umgang mit Änderungsanforderungen', 'Requests for change are recorded and handled.'],
    ['OPS.1.1.3.A6', 'Abstimmung von Änderungsanforderungen', 'Changes are agreed with those whom they touch.'],
    [
      'OPS.1.1.3.A11',
      'Kontinuierliche Dokumentation der Informationsverarbeitung',
      'Changes are documented throughout.'
    ],
    ['OPS.1.1.6.A4', 'Freigabe der Software', 'Software is released by somebody entitled to.'],
    [
      'OPS.2.2.A9',
      'Vertragsgestaltung mit den Cloud-Diensteanbietenden',
      'Contracts with cloud providers fit the need.'
    ],
    ['OPS.2.3.A4', 'Grundanforderungen an Verträge mit Anbietenden von Outsourcing', 'Contracts settle what is asked.'],
    [
      'ORP.3.A6',
      'Durchführung von Sensibilisierungen und Schulungen zur Informationssicherheit',
      'People are trained by their tasks.'
    ],
    ['ORP.4.A2', 'Einrichtung, Änderung und Entzug von Berechtigungen', 'Accounts and rights are given by need.'],
    ['ORP.4.A4', 'Aufgabenverteilung und Funktionstrennung', 'Duties that conflict are kept apart.'],
    ['ORP.5.A5', 'Ausnahmegenehmigungen', 'Exceptions are approved, limited and recorded.'],
    [
      'ORP.5.A8',
      'Regelmäßige Überprüfungen des Compliance Managements',
      'Whether rules are kept is reviewed regularly.'
    ]
  ],
  notCovered: [
    'Modelling, protection needs and the check of the other modules.',
    'Data classes: the Kompendium has no requirement that a rule on paths would serve.',
    'Data centre, networks, clients and operations.'
  ]
}

export const grundschutzPlus: Framework = {
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
    ['BER.2.1', 'Person-Identität', 'An identity belongs to exactly one person or system.'],
    ['BES.1.7', 'Vereinbarung der geteilten Verantwortung', 'Duties are divided with each cloud provider.'],
    ['BES.5.4', 'Informationssicherheitskontrollmechanismen', 'Controls are agreed with suppliers.'],
    ['DEV.1.1', 'Verfahren und Regelungen', 'Procedures and rules for development are set.'],
    ['DEV.2.4', 'Einschränkung Zugriffs auf Quellcode', 'Writing to source code is restricted.'],
    [
      'DEV.4.10',
      'Protokollierung von Codeänderungen',
      'Code changes are logged with time, content, person and reason.'
    ],
    ['DEV.4.11', 'Test bei Änderungen am Quellcode', 'Code changes are tested by the rules for changes.'],
    ['DEV.6.1', 'Freigabe nach Änderungen und Tests', 'Use is authorised after changes and tests.'],
    ['DLS.3.1.1', 'Audit oder Zertifikat', 'Providers show by audit or certificate that they keep to what is asked.'],
    ['PERS.4.2', 'Rollenspezifische Schulungen und Sensibilisierungen', 'Users are trained for their role.'],
    ['SENS.1.1', 'Verfahren und Regelungen', 'Procedures and rules for training by role are set.'],
    ['TEST.4.1', 'Autorisierung von Änderungen', 'Critical changes are authorised by criteria.'],
    ['TEST.4.1.1', 'Unabhängigkeit der Autorisierung', 'Who authorises did not implement.'],
    ['TEST.4.1.3', 'Dokumentation der Freigabe', 'A release is documented with time, intent, criteria and persons.']
  ],
  notCovered: [
    'Practices outside development, change, assets, procurement and training.',
    'Signing of a release (TEST.4.2): the record is unsigned until a signing step is added.'
  ]
}
