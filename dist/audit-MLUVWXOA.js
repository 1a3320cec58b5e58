import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  LineSplitter,
  blobsAt,
  chainFaults,
  documentLimit,
  factsOf,
  folderOf,
  mergeOf,
  placeName,
  readDocuments,
  readRecordDocument,
  textOf,
  tooLarge
} from "./chunk-3DBIKGH5.js";
import {
  HistoryObjects
} from "./chunk-Q35VGCVH.js";
import {
  code,
  codes,
  prose
} from "./chunk-N4QVBIQ5.js";
import {
  hideNothing,
  makeVisible,
  safeLog
} from "./chunk-Z4T37VDB.js";
import {
  canonicalJson
} from "./chunk-XBG2CHYU.js";
import {
  defaultBranch,
  parsePolicy,
  resolveRevisions,
  rules,
  tightenPolicy
} from "./chunk-IYIUESWU.js";
import {
  GitPipe,
  ObjectAnswer,
  closeStore,
  collectGarbage,
  keepHeapTight,
  openStore,
  shallowCommits,
  sweepMemory
} from "./chunk-OIZPWWCV.js";
import {
  verifier
} from "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import {
  spans
} from "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import {
  GitError,
  objectId,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/commands/audit.ts
import { closeSync, existsSync, openSync, writeSync } from "node:fs";

// src/audit/report.ts
import { createHash as createHash2 } from "node:crypto";

// src/model/audit.ts
var faultKinds = [
  "commit-without-record",
  "record-without-commit",
  "other-content",
  "direct-push",
  "merged-failed",
  "merged-incomplete",
  "merged-review",
  "judged-after-merge",
  "late-record",
  "changed-description",
  "altered-record",
  "conflicting-records",
  "broken-chain",
  "forked-chain",
  "other-repository",
  "policy-mismatch",
  "pull-request-without-commit",
  "unreadable-document"
];

// src/rules/controls-bsi.ts
var grundschutz2023 = {
  key: "bsi-itgs-2023",
  prefix: "ITGS2023",
  name: "BSI IT-Grundschutz-Kompendium",
  edition: "2023",
  credit: "Titles are \xA9 BSI; the sentences are ours.",
  controls: [
    ["APP.6.A7", "Auswahl und Bewertung potentieller Software", "Software is assessed before it is chosen."],
    ["APP.6.A9", "Inventarisierung von Software", "Software in use is listed."],
    ["CON.8.A6", null, "External libraries come from sources that can be trusted."],
    ["CON.8.A7", "Durchf\xFChrung von entwicklungsbegleitenden Software-Tests", "Tests accompany development."],
    ["CON.8.A10", "Versionsverwaltung des Quellcodes", "Source code and its changes are kept under version control."],
    ["CON.8.A11", "Erstellung einer Richtlinie f\xFCr die Software-Entwicklung", "A guideline governs development."],
    ["CON.8.A12", "Ausf\xFChrliche Dokumentation", "Development is documented in enough detail to follow it."],
    [
      "CON.8.A14",
      "Schulung des Entwicklungsteams zur Informationssicherheit",
      "Developers are trained for what is relevant to them."
    ],
    [
      "CON.8.A17",
      "Auswahl vertrauensw\xFCrdiger Entwicklungswerkzeuge",
      "Only development tools that earned trust are used."
    ],
    ["CON.8.A20", null, "External components are checked before they are used."],
    ["OPS.1.1.3.A5", "Umgang mit \xC4nderungsanforderungen", "Requests for change are recorded and handled."],
    ["OPS.1.1.3.A6", "Abstimmung von \xC4nderungsanforderungen", "Changes are agreed with those whom they touch."],
    [
      "OPS.1.1.3.A11",
      "Kontinuierliche Dokumentation der Informationsverarbeitung",
      "Changes are documented throughout."
    ],
    ["OPS.1.1.6.A4", "Freigabe der Software", "Software is released by somebody entitled to."],
    [
      "OPS.2.2.A9",
      "Vertragsgestaltung mit den Cloud-Diensteanbietenden",
      "Contracts with cloud providers fit the need."
    ],
    ["OPS.2.3.A4", "Grundanforderungen an Vertr\xE4ge mit Anbietenden von Outsourcing", "Contracts settle what is asked."],
    [
      "ORP.3.A6",
      "Durchf\xFChrung von Sensibilisierungen und Schulungen zur Informationssicherheit",
      "People are trained by their tasks."
    ],
    ["ORP.4.A2", "Einrichtung, \xC4nderung und Entzug von Berechtigungen", "Accounts and rights are given by need."],
    ["ORP.4.A4", "Aufgabenverteilung und Funktionstrennung", "Duties that conflict are kept apart."],
    ["ORP.5.A5", "Ausnahmegenehmigungen", "Exceptions are approved, limited and recorded."],
    [
      "ORP.5.A8",
      "Regelm\xE4\xDFige \xDCberpr\xFCfungen des Compliance Managements",
      "Whether rules are kept is reviewed regularly."
    ]
  ],
  notCovered: [
    "Modelling, protection needs and the check of the other modules.",
    "Data classes: the Kompendium has no requirement that a rule on paths would serve.",
    "Data centre, networks, clients and operations."
  ]
};
var grundschutzPlus = {
  key: "bsi-gspp",
  prefix: "GSpp",
  name: "BSI Grundschutz++",
  edition: "Kernel catalogue of 2026-07-29",
  credit: "Titles are \xA9 BSI, CC BY-SA 4.0 (Stand-der-Technik-Bibliothek); the sentences are ours.",
  controls: [
    ["ASST.2.1", "Inventar der Informationen", "Information and what belongs to it is listed."],
    ["ASST.2.3", "Inventar der Anwendungen", "Applications are listed with version, origin and licence."],
    ["ASST.2.3.1", "Autorisierung von Anwendungen", "Applications are used once they are authorised."],
    ["ASST.2.3.2.1", "Software Discovery", "A machine checks whether the list of applications is up to date."],
    ["ASST.2.4", "Klassifizierung", "Data has a class of protection."],
    ["ASST.3.11", "Autorisierung von Systemen", "Data is processed by systems authorised for it."],
    ["ASST.4.1", "Autorisierung von Schnittstellen", "Interfaces through which information flows are authorised."],
    ["BER.2.1", "Person-Identit\xE4t", "An identity belongs to exactly one person or system."],
    ["BES.1.7", "Vereinbarung der geteilten Verantwortung", "Duties are divided with each cloud provider."],
    ["BES.5.4", "Informationssicherheitskontrollmechanismen", "Controls are agreed with suppliers."],
    ["DEV.1.1", "Verfahren und Regelungen", "Procedures and rules for development are set."],
    ["DEV.2.4", "Einschr\xE4nkung Zugriffs auf Quellcode", "Writing to source code is restricted."],
    [
      "DEV.4.10",
      "Protokollierung von Code\xE4nderungen",
      "Code changes are logged with time, content, person and reason."
    ],
    ["DEV.4.11", "Test bei \xC4nderungen am Quellcode", "Code changes are tested by the rules for changes."],
    ["DEV.6.1", "Freigabe nach \xC4nderungen und Tests", "Use is authorised after changes and tests."],
    ["DLS.3.1.1", "Audit oder Zertifikat", "Providers show by audit or certificate that they keep to what is asked."],
    ["PERS.4.2", "Rollenspezifische Schulungen und Sensibilisierungen", "Users are trained for their role."],
    ["SENS.1.1", "Verfahren und Regelungen", "Procedures and rules for training by role are set."],
    ["TEST.4.1", "Autorisierung von \xC4nderungen", "Critical changes are authorised by criteria."],
    ["TEST.4.1.1", "Unabh\xE4ngigkeit der Autorisierung", "Who authorises did not implement."],
    ["TEST.4.1.3", "Dokumentation der Freigabe", "A release is documented with time, intent, criteria and persons."]
  ],
  notCovered: [
    "Practices outside development, change, assets, procurement and training.",
    "Signing of a release (TEST.4.2): the record is unsigned until a signing step is added."
  ]
};

// src/rules/controls-isa.ts
var isaControls = [
  [
    "1.2.2",
    null,
    "Who may accept a change, and who did accept exactly this content, is compared on each pull request."
  ],
  ["1.3.1", null, "The record names each registered tool with its owner; no rule asks that there is one."],
  ["1.3.2", null, "Each changed path is recorded with the data class that the policy gives it."],
  ["1.3.3", null, "Each AI tool seen or declared is compared, change by change, with the register and its clearance."],
  [
    "1.3.4",
    null,
    "Each AI tool seen or declared is compared, change by change, with the register: paths, version, model."
  ],
  ["1.4.1", null, "The day on which the assessment of each AI tool is due is compared with the day of each change."],
  ["1.5.1", null, "Each run leaves a record of what was checked and of what could not be."],
  ["2.1.3", null, "Whoever lets an AI tool take part is looked up in the register of trainings."],
  ["4.1.3", null, "The account with which an AI tool was used is compared with the one that the register asks for."],
  ["4.2.1", null, "Paths that the policy closes are held shut on each pull request."],
  ["5.1.2", null, "Paths above the data class for which a tool is cleared are found where the tool took part."],
  ["5.2.1", null, "Each change has its written task, its bounds, and its approvals on record."],
  ["5.3.1", null, "The checks that the policy names must have run and passed on the head of each pull request."],
  ["5.3.1", null, "Tests that a change weakens, and tests that it brings along itself, are named change by change."],
  ["6.1.1", null, "That a supplier is under an agreement is looked up for each AI tool that took part."],
  ["6.1.2", null, "The agreement with the supplier is named for each AI tool that took part; its content is not read."]
];
var isaSubcontractors = "Paths of a customer are open to the AI tools that this customer approved, and to no others.";
var isaResponsibilities = "The agreement that divides the duties with the supplier is named; its content is not read.";
var isaPrototypeTraining = "Whoever lets an AI tool take part is looked up in the register of trainings.";
var isa6 = {
  key: "isa-6",
  prefix: "ISA6",
  name: "VDA ISA (TISAX)",
  edition: "6.0.2",
  credit: "VDA ISA is \xA9 ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.",
  controls: [
    ...isaControls,
    ["1.2.4", null, isaResponsibilities],
    ["8.2.2", null, isaSubcontractors],
    ["8.2.3", null, isaPrototypeTraining]
  ],
  notCovered: [
    "The chapters on prototypes and data protection, but for training and customer approval; source code is not in them.",
    "Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.",
    "Anything on AI: ISA names no AI control, and Remit invents none."
  ]
};
var isa2027 = {
  key: "isa-2027",
  prefix: "ISA2027",
  name: "VDA ISA (TISAX)",
  edition: "2027",
  credit: "VDA ISA is \xA9 ENX Association, CC BY-ND 4.0. Numbers only; the sentences are ours and are no part of ISA.",
  controls: [
    ...isaControls,
    ["6.1.3", null, isaResponsibilities],
    ["8.1.3", null, isaPrototypeTraining],
    ["8.1.6", null, isaSubcontractors]
  ],
  notCovered: [
    "The chapters on prototypes and data protection, but for training and customer approval; their numbers differ from version 6.",
    "Approval of external IT services: Remit shows that only approved ones were seen, not that the approval was right.",
    "Anything on AI: ISA names no AI control, and Remit invents none."
  ]
};

// src/rules/controls-iso.ts
var iso27001 = {
  key: "iso27001-2022",
  prefix: "ISO27001-2022",
  name: "ISO/IEC 27001",
  edition: "2022",
  credit: "Titles are \xA9 ISO/IEC; the sentences are ours.",
  controls: [
    ["6.1.2", "Information security risk assessment", "How risks are assessed is defined."],
    ["7.2", "Competence", "People are able to do what their work asks of them."],
    ["7.3", "Awareness", "People know the policy and what they add to security."],
    ["8.2", "Information security risk assessment", "Risks are assessed at intervals and when something changes."],
    ["A.5.1", "Policies for information security", "Policies are set, known, and reviewed."],
    ["A.5.3", "Segregation of duties", "Who changes something does not also approve it."],
    [
      "A.5.9",
      "Inventory of information and other associated assets",
      "Assets, tools among them, are listed with owners."
    ],
    [
      "A.5.10",
      "Acceptable use of information and other associated assets",
      "It is written down who may use what for what."
    ],
    ["A.5.12", "Classification of information", "Information is sorted by how much protection it needs."],
    ["A.5.14", "Information transfer", "Rules hold wherever information leaves its place."],
    ["A.5.16", "Identity management", "Identities are managed throughout their life."],
    ["A.5.17", "Authentication information", "Secrets for logging in are managed."],
    ["A.5.18", "Access rights", "Access is given, reviewed and taken back by rule."],
    ["A.5.19", "Information security in supplier relationships", "Risks that come with a supplier are managed."],
    [
      "A.5.20",
      "Addressing information security within supplier agreements",
      "The contract says what the supplier owes."
    ],
    [
      "A.5.21",
      "Managing information security in the ICT supply chain",
      "Risks that come with the products and services of a supply chain are managed."
    ],
    ["A.5.23", "Information security for use of cloud services", "Cloud services are chosen, used and left by rule."],
    ["A.5.28", "Collection of evidence", "Evidence is gathered and kept so that it can be relied on."],
    ["A.5.33", "Protection of records", "Records are not lost, altered or forged."],
    [
      "A.5.36",
      "Compliance with policies, rules and standards for information security",
      "Adherence to the rules is checked."
    ],
    ["A.6.3", "Information security awareness, education and training", "People know what their work asks of them."],
    ["A.8.3", "Information access restriction", "Access follows the rules set for the information."],
    ["A.8.4", "Access to source code", "Who and what may read or write source code is managed."],
    ["A.8.9", "Configuration management", "Configurations are set, recorded and watched."],
    ["A.8.12", "Data leakage prevention", "Sensitive information does not leave by paths nobody approved."],
    ["A.8.15", "Logging", "What happened is recorded, kept and protected."],
    ["A.8.25", "Secure development life cycle", "Development follows rules for security throughout."],
    ["A.8.28", "Secure coding", "Code is written by principles of secure coding."],
    ["A.8.29", "Security testing in development and acceptance", "Security is tested before acceptance."],
    ["A.8.32", "Change management", "Changes are asked for, judged, approved and recorded."]
  ],
  notCovered: [
    "The management system itself (clauses 4 to 10, but for dates and trainings), the statement of applicability, internal audits.",
    "The content of a risk assessment or a supplier contract.",
    "Whether code is secure: Remit neither scans for weaknesses nor for secrets.",
    "Changes that reach the main branch without a pull request: only an audit of the whole period shows them."
  ]
};
var iso42001 = {
  key: "iso42001-2023",
  prefix: "ISO42001",
  name: "ISO/IEC 42001",
  edition: "2023",
  credit: "Titles are \xA9 ISO/IEC; the sentences are ours.",
  controls: [
    ["6.1", "Actions to address risks and opportunities", "Risks of AI are assessed and treated."],
    ["7.3", "Awareness", "People know the AI policy and what they add to it."],
    ["8.2", "AI risk assessment", "Risks of AI are assessed at intervals and when something changes."],
    ["A.2.4", "Review of the AI policy", "The AI policy is reviewed."],
    ["A.4.4", "Tooling resources", "AI tools in use are documented."],
    ["A.4.6", "Human resources", "The people who use AI and their skills are documented."],
    ["A.9.2", "Processes for responsible use of AI systems", "How AI may be used is set out as a process."],
    ["A.9.4", "Intended use of the AI system", "AI is used for what it is meant for."],
    ["A.10.2", "Allocating responsibilities", "Duties are divided between the parties."],
    ["A.10.3", "Suppliers", "What suppliers provide fits how AI may be used."],
    ["A.10.4", "Customers", "What customers expect is taken into account."]
  ],
  notCovered: [
    "A.5 and A.6: they are for AI systems that one builds, not for assistants that one uses.",
    "The AI management system itself."
  ]
};

// src/rules/controls-open.ts
var soc2 = {
  key: "soc2-2017",
  prefix: "SOC2",
  name: "SOC 2 trust services criteria",
  edition: "2017, points of focus revised 2022",
  credit: "The criteria are \xA9 AICPA. Numbers only; the sentences are ours.",
  controls: [
    ["CC1.4", null, "People are competent for what they are responsible for."],
    ["CC2.2", null, "People are told what internal control expects of them."],
    ["CC3.2", null, "Risks are identified and analysed."],
    ["CC3.4", null, "Changes that could upset internal control are noticed and assessed."],
    ["CC4.1", null, "It is evaluated whether controls are present and work."],
    ["CC5.3", null, "Policies say what is expected, and procedures carry them out."],
    ["CC6.1", null, "Logical access to information and software is restricted."],
    ["CC6.2", null, "Accounts are registered and authorised before they get access."],
    ["CC6.3", null, "Access follows roles, least privilege and segregation of duties."],
    ["CC8.1", null, "Changes are authorised, documented, tested and approved before they are made."],
    ["CC9.2", null, "Risks from vendors and partners are assessed and managed."]
  ],
  notCovered: [
    "One record alone shows one change; the population of a period and its completeness are what an audit of all records shows.",
    "Availability, processing integrity and privacy criteria.",
    "User provisioning, physical access and incident response."
  ]
};
var aisvs = {
  key: "aisvs-1",
  prefix: "AISVS",
  name: "OWASP AISVS, Appendix C",
  edition: "1.0",
  credit: "OWASP AISVS is CC BY-SA 4.0. Numbers only; the sentences are ours.",
  controls: [
    ["AC.1.1", null, "A written workflow names approved tools, banned uses and the data classes allowed as input."],
    ["AC.2.2", null, "The evaluation of each tool covers its parts, its service and its supply chain."],
    ["AC.2.4", null, "Tools are evaluated again after a major version or an incident."],
    ["AC.4.1", null, "A person who did not ask for the generated code reviews it; an agent is no reviewer."],
    ["AC.4.4", null, "Security-critical files that AI touched need a stricter review."],
    ["AC.7.1", null, "Infrastructure and pipeline files that AI made or changed are labelled."],
    ["AC.7.2", null, "AI-made infrastructure and pipeline files are approved by a person before they run."],
    ["AC.7.4", null, "Changes to powerful pipeline triggers and permissions need two people and the security team."],
    ["AC.8.3", null, "Agents cannot get around branch protection, reviews or required checks."],
    ["AC.10.1", null, "AI-made artifacts carry fields on their origin: tool, model, people, session."],
    ["AC.10.2", null, "Fields on origin are checked for being complete and consistent."],
    ["AC.10.3", null, "What has incomplete or unverifiable fields on origin is held before the merge."],
    ["AC.12.5", null, "Changes to workflow files are noticed on every pull request and reviewed more strictly."]
  ],
  notCovered: [
    "What the evaluation of a tool says, threat models and red-teaming (AC.2, AC.6): Remit knows its day and its reference.",
    "Prompts: what was sent to a tool is not seen (AC.3, AC.5.1).",
    "Security scans and tests of the code (AC.4.2, AC.4.3, AC.4.5).",
    "Runners, secrets and incident response (AC.12.2 to AC.12.4, AC.14).",
    "Detection of AI-written text by its style (AC.13.6): Remit reads declarations and traces only."
  ]
};
var ssdf = {
  key: "ssdf-1.1",
  prefix: "SSDF",
  name: "NIST SSDF (SP 800-218)",
  edition: "1.1",
  credit: "NIST text is in the public domain; the sentences are ours.",
  controls: [
    ["PO.1.1", null, "Requirements for the security of development are written down and kept up to date."],
    ["PO.2.2", null, "People are trained for their role, and the training is reviewed."],
    ["PO.3.1", null, "The tools that a toolchain must or should hold are named."],
    ["PO.3.3", null, "Tools leave artifacts that show how secure practices were followed."],
    ["PO.4.1", null, "Criteria for security checks are set and tracked."],
    ["PO.4.2", null, "Information behind the criteria is gathered and protected."],
    ["PS.1.1", null, "Code is open only to the people and tools that need it."],
    ["PW.4.1", null, "Components are acquired that are well secured."],
    ["PW.4.4", null, "Acquired components are checked for as long as they are used."],
    ["PW.7.2", null, "Code is reviewed, and what is found is recorded."]
  ],
  notCovered: [
    "Practices for building AI models (SP 800-218A).",
    "Threat modelling, secure design, build hardening and vulnerability response."
  ]
};

// src/rules/control-catalogue.ts
var frameworks = [
  iso27001,
  isa6,
  isa2027,
  soc2,
  grundschutz2023,
  grundschutzPlus,
  aisvs,
  iso42001,
  ssdf
];

// src/audit/control-pack.ts
var completeness = [
  "commit-without-record",
  "record-without-commit",
  "other-content",
  "direct-push",
  "pull-request-without-commit"
];
var integrity = [
  "altered-record",
  "conflicting-records",
  "broken-chain",
  "forked-chain",
  "other-repository",
  "unreadable-document"
];
var gate = [
  "merged-failed",
  "merged-incomplete",
  "merged-review",
  "judged-after-merge",
  "late-record",
  "changed-description"
];
var auditControls = {
  "ISO27001-2022:A.5.28": [...completeness, ...integrity],
  "ISO27001-2022:A.5.33": integrity,
  "ISO27001-2022:A.5.36": [...gate, "policy-mismatch"],
  "ISO27001-2022:A.8.15": completeness,
  "ISO27001-2022:A.8.32": [...completeness, ...gate],
  "ISA6:1.5.1": [...completeness, ...integrity],
  "ISA2027:1.5.1": [...completeness, ...integrity],
  "ISA6:5.2.1": [...completeness, ...gate],
  "ISA2027:5.2.1": [...completeness, ...gate],
  "SOC2:CC4.1": [...completeness, ...integrity],
  "SOC2:CC8.1": [...completeness, ...gate],
  "ITGS2023:CON.8.A10": completeness,
  "ITGS2023:OPS.1.1.3.A11": completeness,
  "GSpp:DEV.4.10": completeness,
  "GSpp:TEST.4.1.3": gate,
  "AISVS:AC.10.3": gate,
  "SSDF:PO.4.2": integrity
};
function controlPacks(tallies, faults) {
  const kindsOf = new Map(tallies.rules.map((rule) => [rule.ruleId, rule.kinds]));
  return frameworks.map((framework) => ({
    key: framework.key,
    name: framework.name,
    edition: framework.edition,
    credit: framework.credit,
    controls: framework.controls.map(([number, title, note]) => {
      const id = `${framework.prefix}:${number}`;
      const cited = rules.filter((rule) => rule.controls.includes(id)).map((rule) => rule.id);
      const audit2 = [...auditControls[id] ?? []];
      const count = (wanted) => cited.reduce((sum2, rule) => sum2 + wanted.reduce((all, kind) => all + (kindsOf.get(rule)?.[kind] ?? 0), 0), 0);
      return {
        number,
        title,
        note,
        rules: cited,
        audit: audit2,
        checks: count(["pass", "informational", "review", "open", "fail"]),
        findings: count(["review", "open", "fail"]),
        faults: audit2.reduce((sum2, kind) => sum2 + (faults.get(kind) ?? 0), 0)
      };
    }),
    notCovered: framework.notCovered
  }));
}

// src/audit/sample.ts
import { createHash } from "node:crypto";
function drawSample(changes, { size, seed, dataClasses }) {
  const strata = /* @__PURE__ */ new Map();
  const records2 = new Map(changes.map(({ merge, record }) => [merge.commit, record]));
  for (const change of changes) {
    const record = change.record ?? records2.get(change.coveredBy ?? "") ?? null;
    const name = stratumOf(change, record, dataClasses);
    const members = strata.get(name);
    if (members === void 0) strata.set(name, [change]);
    else members.push(change);
  }
  const names = [...strata.keys()].sort();
  const shares = sharesOf(
    names.map((name) => strata.get(name).length),
    Math.min(size, changes.length),
    names
  );
  const drawn = names.flatMap(
    (name, index) => strata.get(name).map((change) => ({ change, stratum: name, rank: rankOf(seed, change.merge.commit) })).sort((a, b) => a.rank < b.rank ? -1 : 1).slice(0, shares[index])
  );
  const order = new Map(changes.map((change, index) => [change, index]));
  return {
    seed,
    size,
    strata: names.map((name, index) => ({ name, changes: strata.get(name).length, drawn: shares[index] })),
    drawn: drawn.sort((a, b) => order.get(a.change) - order.get(b.change))
  };
}
function rankOf(seed, commit) {
  return createHash("sha256").update(`${seed}:${commit}`).digest("hex");
}
function stratumOf({ merge, faults }, record, dataClasses) {
  const month = merge.at?.slice(0, 7) ?? "no date";
  if (record === null) return `${month}, no record`;
  const classes = Object.keys(record.classes);
  const highest = dataClasses.findLast((name) => classes.includes(name)) ?? "no class";
  const tools = record.tools.some((tool) => tool.role === "author") ? "AI tool" : "no AI tool seen";
  return `${month}, ${highest}, ${tools}${faults.length > 0 ? ", with a fault" : ""}`;
}
function sharesOf(sizes, total2, names) {
  const all = sizes.reduce((sum2, size) => sum2 + size, 0);
  const shares = sizes.map((size) => Math.floor(size * total2 / Math.max(all, 1)));
  const rest = sizes.map((size, index) => ({ index, part: size * total2 % Math.max(all, 1) }));
  const weight = (index) => names[index].endsWith("with a fault") || names[index].endsWith("no record") ? 0 : 1;
  rest.sort((a, b) => weight(a.index) - weight(b.index) || b.part - a.part || a.index - b.index);
  let left2 = total2 - shares.reduce((sum2, share2) => sum2 + share2, 0);
  for (const { index } of rest) {
    if (left2 === 0) break;
    if (shares[index] >= sizes[index]) continue;
    shares[index]++;
    left2--;
  }
  return shares;
}

// src/audit/own-checks.ts
var records = `grep -rlZE --include='*.json' '"predicateType": ?"urn:x-remit:evidence:v1"' "$RECORDS"`;
var digests = `${records} | xargs -0 sha256sum | cut -c1-64 | sort -u`;
function ownChecks(input) {
  const { population: population2, rows, sample } = input;
  const checks = [];
  if (population2 !== null) {
    const list = `git -C "$REPO" ${population2.command.slice("git ".length)}`;
    checks.push(
      {
        what: "The number of changes in the period.",
        command: `${list} | wc -l`,
        expect: String(population2.merges.length)
      },
      {
        what: "The list of changes, by its digest.",
        command: `${list} | sha256sum | cut -c1-64`,
        expect: input.populationSha256
      }
    );
  }
  checks.push(
    {
      what: "The number of records, each counted once.",
      command: `${digests} | wc -l`,
      expect: String(rows.length)
    },
    {
      what: "The records, by the digest over their sorted digests.",
      command: `${digests} | sha256sum | cut -c1-64`,
      expect: input.recordsSha256
    }
  );
  if (input.intake.repeated === 0) {
    checks.push({
      what: "The verdicts of all records.",
      command: `${records} | xargs -0 jq -r .predicate.verificationResult | sort | uniq -c | sed 's/^ *//'`,
      expect: verdicts(rows)
    });
  }
  checks.push(...oneRecord(sample));
  return checks;
}
function verdicts(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { result } of rows) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([result, count]) => `${count} ${result}`).join("\n");
}
function oneRecord({ drawn, seed }) {
  const first = drawn.find(({ change }) => change.record !== null);
  if (first === void 0) return [];
  const { merge, record } = first.change;
  const checks = [
    {
      what: "The record of the first sampled change, found by its digest.",
      command: `${digests} | grep -c ${record.sha256}`,
      expect: "1"
    },
    {
      what: "Its tree, as git has it.",
      command: `git -C "$REPO" rev-parse '${merge.commit}^{tree}'`,
      expect: merge.tree
    },
    {
      what: "The SHA-256 of its raw commit, which the subject of a final record holds.",
      command: `git -C "$REPO" cat-file commit ${merge.commit} | sha256sum | cut -c1-64`,
      expect: merge.sha256
    },
    {
      what: "Its place in the draw: the SHA-256 of the seed, a colon and the commit.",
      command: `printf '%s' '${seed}:${merge.commit}' | sha256sum | cut -c1-64`,
      expect: rankOf(seed, merge.commit)
    }
  ];
  if (/^[0-9a-f]{40,64}$/.test(record.head)) {
    checks.push({
      what: "The heads that this record names as its subject.",
      command: `jq -r '.subject[0].digest.gitCommit' "$(${records} | xargs -0 sha256sum | grep ^${record.sha256} | head -n 1 | cut -c67-)"`,
      expect: record.head
    });
  }
  return checks;
}

// src/audit/policy-history.ts
function policyHistory(changes, policies2) {
  const periods = [];
  let before = null;
  for (const { merge, record } of changes) {
    if (record === null) continue;
    const { policy } = record;
    const last = periods.at(-1);
    if (before !== null && last !== void 0 && before.sha256 === policy.sha256 && before.state === policy.state) {
      last.changes++;
      last.lastCommit = merge.commit;
      last.to = merge.at;
      continue;
    }
    const compared = before === null ? null : compare(before, policy, policies2);
    periods.push({
      state: policy.state,
      sha256: policy.sha256,
      gitBlob: policy.gitBlob,
      mode: policy.mode,
      review: policy.review,
      owner: policy.owner,
      reviewDue: policy.reviewDue,
      tools: policy.inventory.length,
      changes: 1,
      firstCommit: merge.commit,
      lastCommit: merge.commit,
      from: merge.at,
      to: merge.at,
      weakenings: compared?.weakenings ?? [],
      compared: compared?.by ?? null
    });
    before = policy;
  }
  return periods;
}
function compare(before, after, policies2) {
  const [old, next] = [before, after].map((policy) => policies2.get(policy.gitBlob ?? ""));
  if (old !== void 0 && next !== void 0) return { weakenings: wholeWeakenings(old, next), by: "whole" };
  return { weakenings: recordedWeakenings(before, after), by: "record" };
}
function wholeWeakenings(old, next) {
  const { flaws } = tightenPolicy({ file: "before", policy: old }, next, next, () => 0);
  const found = flaws.map((flaw) => ({
    path: flaw.path,
    kind: flaw.message.text.includes("nothing else than what it says there") ? "changed" : "loosened"
  }));
  const has = (list, entry) => list.some((one2) => JSON.stringify(one2) === JSON.stringify(entry));
  old.paths.forEach((entry, index) => {
    if (!has(next.paths, entry)) found.push({ path: `paths[${index}]`, kind: "removed" });
  });
  for (const [id, level] of Object.entries(old.rules)) {
    if (!Object.hasOwn(next.rules, id) && (level === "fail" || level === "review")) {
      found.push({ path: `rules.${id}`, kind: "removed" });
    }
  }
  return unique(found);
}
function recordedWeakenings(before, after) {
  const found = [];
  const loosened = (path) => void found.push({ path, kind: "loosened" });
  if (before.state === "present" && after.state !== "present") found.push({ path: "", kind: "removed" });
  if (before.mode === "enforce" && after.mode === "observe") loosened("mode");
  if (before.review === "block" && after.review === "neutral") loosened("review");
  if (before.reviewDue !== null && (after.reviewDue === null || after.reviewDue > before.reviewDue))
    loosened("reviewDue");
  const known = new Set(before.inventory.map((tool) => tool.id));
  for (const { id } of after.inventory) {
    if (known.size > 0 && !known.has(id)) found.push({ path: `tools.${id}`, kind: "loosened" });
  }
  for (const name of before.dataClasses) {
    if (!after.dataClasses.includes(name)) found.push({ path: `dataClasses.${name}`, kind: "removed" });
  }
  return unique(found);
}
function unique(found) {
  const byKey = new Map(found.map((one2) => [`${one2.path}
${one2.kind}`, one2]));
  return [...byKey.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, one2]) => one2);
}

// src/audit/tallies.ts
function tallyOf(changes) {
  const judged = changes.filter((change) => change.record !== null);
  const last = judged.findLast(({ record }) => record.policy.inventory.length > 0)?.record.policy ?? null;
  const tools = toolTallies(judged);
  return {
    tools,
    neverSeen: (last?.inventory ?? []).map((tool) => tool.id).filter((id) => !tools.some((tool) => tool.toolId === id)),
    matrix: matrixOf(judged),
    dataClasses: judged.findLast(({ record }) => record.policy.dataClasses.length > 0)?.record.policy.dataClasses ?? [],
    rules: ruleTallies(judged),
    task: {
      files: sum(judged.map(({ record }) => record.files)),
      unexplained: sum(judged.map(({ record }) => record.unexplained)),
      changesWithUnexplained: judged.filter(({ record }) => record.unexplained > 0).length
    },
    approvals: approvalTally(judged),
    waivers: waiverTally(judged)
  };
}
function toolTallies(judged) {
  const tallies = /* @__PURE__ */ new Map();
  judged.forEach(({ merge, record }, index) => {
    for (const tool of record.tools) {
      const tally = tallies.get(tool.toolId) ?? emptyTally(tool);
      tallies.set(tool.toolId, tally);
      if (tally.in !== index) tally.changes++;
      tally.in = index;
      if (tool.role === "author") tally.asAuthor++;
      if (tool.declared === true) tally.declared++;
      else if (tool.declared === false) tally.undeclared++;
      tally.listedSeen.add(tool.listed);
      addTo(tally.versions, tool.version === null ? [] : [tool.version]);
      addTo(tally.models, tool.models);
      if (tool.overdue !== null) tally.overdue.push({ commit: merge.commit, due: tool.overdue });
    }
  });
  return [...tallies.values()].sort((a, b) => compare2(a.toolId, b.toolId)).map(({ listedSeen, in: _in, ...tally }) => ({ ...tally, listed: listedOf(listedSeen) }));
}
function emptyTally({ toolId, toolName }) {
  return {
    toolId,
    toolName,
    listed: "no register",
    asAuthor: 0,
    changes: 0,
    declared: 0,
    undeclared: 0,
    versions: [],
    models: [],
    overdue: [],
    listedSeen: /* @__PURE__ */ new Set(),
    in: -1
  };
}
function listedOf(seen) {
  if (seen.has(true)) return seen.has(false) ? "sometimes" : "yes";
  return seen.has(false) ? "no" : "no register";
}
function addTo(list, values) {
  for (const value2 of values) {
    if (list.includes(value2)) continue;
    list.push(value2);
    list.sort();
  }
}
function matrixOf(judged) {
  const cells = /* @__PURE__ */ new Map();
  for (const { record } of judged) {
    const authors = [...new Set(record.tools.filter((tool) => tool.role === "author").map((tool) => tool.toolId))];
    for (const [dataClass, files] of Object.entries(record.classes)) {
      for (const toolId of authors.length === 0 ? [null] : authors) {
        const key = JSON.stringify([dataClass, toolId]);
        const cell = cells.get(key) ?? { dataClass, toolId, changes: 0, files: 0 };
        cell.changes++;
        cell.files += files;
        cells.set(key, cell);
      }
    }
  }
  return [...cells.entries()].sort(([a], [b]) => compare2(a, b)).map(([, cell]) => cell);
}
function ruleTallies(judged) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { record } of judged) {
    for (const [ruleId, kind] of Object.entries(record.rules)) {
      const kinds2 = tallies.get(ruleId) ?? /* @__PURE__ */ new Map();
      kinds2.set(kind, (kinds2.get(kind) ?? 0) + 1);
      tallies.set(ruleId, kinds2);
    }
  }
  return [...tallies.entries()].sort(([a], [b]) => compare2(a, b)).map(([ruleId, kinds2]) => ({
    ruleId,
    kinds: Object.fromEntries([...kinds2.entries()].sort(([a], [b]) => compare2(a, b)))
  }));
}
function approvalTally(judged) {
  const commitsOf2 = (wanted) => judged.filter(({ record }) => wanted(record)).map(({ merge }) => merge.commit);
  const isApproved = ({ approvals }) => approvals.some((approval) => approval.independent);
  const independent = judged.filter(({ record }) => isApproved(record)).length;
  return {
    independent,
    none: judged.length - independent,
    byAuthor: commitsOf2((record) => record.approvals.some((approval) => approval.isAuthor)),
    byAgent: commitsOf2((record) => record.approvals.some((approval) => approval.isAgent)),
    onOtherContent: commitsOf2((record) => record.approvals.some((approval) => approval.isStale && !approval.independent)),
    mergedByAuthorAlone: judged.filter(({ record, pull }) => {
      const merger = (pull?.mergedBy ?? record.mergedBy)?.toLowerCase();
      return merger !== void 0 && merger === (record.author ?? pull?.author)?.toLowerCase() && !isApproved(record);
    }).map(({ merge }) => merge.commit)
  };
}
function waiverTally(judged) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { merge, record } of judged) {
    for (const waiver of record.waivers) {
      const key = JSON.stringify(waiver);
      const tally = tallies.get(key) ?? { ...waiver, commits: [] };
      tally.commits.push(merge.commit);
      tallies.set(key, tally);
    }
  }
  return [...tallies.entries()].sort(([a], [b]) => compare2(a, b)).map(([, tally]) => tally);
}
function sum(numbers) {
  return numbers.reduce((total2, number) => total2 + number, 0);
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/audit/report.ts
function buildReport(input) {
  const { changes, faults, population: population2, rows } = input;
  const tallies = tallyOf(changes);
  const totals = totalsOf(input);
  const recordsSha256 = sha256(sorted(rows).join(""));
  const sample = drawSample(changes, {
    size: input.sample.size,
    seed: input.sample.seed ?? recordsSha256.slice(0, 16),
    dataClasses: tallies.dataClasses
  });
  const populationSha256 = population2 === null ? null : sha256(population2.merges.map(({ commit }) => `${commit}
`).join(""));
  return {
    kind: "remit-audit",
    schemaVersion: "1.0.0",
    verifier,
    repository: input.repository,
    period: population2 === null ? null : periodOf(population2, populationSha256),
    inputs: {
      ...input.intake,
      recordsSha256,
      pullRequests: input.pulls?.length ?? null,
      results: countResults(rows)
    },
    totals,
    faults,
    policies: policyHistory(changes, input.policies),
    tallies,
    sample: {
      ...sample,
      drawn: sample.drawn.map(({ change, stratum, rank }) => ({
        commit: change.merge.commit,
        number: change.number,
        stratum,
        rank,
        change,
        evidence: null
      }))
    },
    controls: controlPacks(tallies, countFaults(faults)),
    ownChecks: ownChecks({ population: population2, populationSha256, rows, recordsSha256, intake: input.intake, sample }),
    limits: limitsOf(input),
    changes
  };
}
function withEvidence(report, records2) {
  const drawn = report.sample.drawn.map((one2) => ({
    ...one2,
    evidence: records2.get(one2.change.record?.sha256 ?? "") ?? null
  }));
  return { ...report, sample: { ...report.sample, drawn } };
}
function auditExitCode({ faults, period }) {
  if (faults.length > 0) return 1;
  return period === null || period.isShallow || period.commits === 0 ? 2 : 0;
}
function periodOf(population2, populationSha256) {
  const { branch, since, until, command, merges, isShallow } = population2;
  return {
    branch,
    since,
    until,
    command,
    commits: merges.length,
    populationSha256,
    from: merges[0]?.at ?? null,
    to: merges.at(-1)?.at ?? null,
    isShallow
  };
}
function totalsOf(input) {
  const { changes } = input;
  const count = (wanted) => changes.filter(wanted).length;
  const by = (way) => count((change) => change.joinedBy === way);
  return {
    changes: changes.length,
    recorded: count((change) => change.record !== null),
    covered: by("covered"),
    missing: count((change) => change.record === null && change.joinedBy === null),
    joinedBy: { commit: by("commit"), tree: by("tree"), changeDigest: by("changeDigest"), covered: by("covered") },
    results: countResults(input.counted),
    observed: input.counted.filter((row2) => row2.observed).length,
    superseded: input.superseded,
    unmerged: input.unmerged,
    outside: input.outside,
    contentCompared: input.contentCompared,
    faults: input.faults.length,
    byKind: Object.fromEntries(countFaults(input.faults))
  };
}
function countFaults(faults) {
  const counts = /* @__PURE__ */ new Map();
  for (const kind of faultKinds) {
    const count = faults.filter((fault) => fault.kind === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
function countResults(rows) {
  const counts = { PASSED: 0, REVIEW: 0, FAILED: 0, INCOMPLETE: 0 };
  for (const { result } of rows) counts[result]++;
  return counts;
}
function limitsOf({ population: population2, pulls, rows }) {
  const limits2 = [
    "This report shows what the records hold and what does not fit together. It certifies nothing and is no verdict on an auditor\u2019s behalf.",
    "Absence of a trace of an AI tool is no proof that none was used.",
    "A record without a signature shows changes made afterwards by its chain, its companion and git; it does not prove who wrote it."
  ];
  if (population2 === null) {
    limits2.push("No repository was given, so nothing is said of changes that have no record.");
  } else if (population2.isShallow) {
    limits2.push(
      "The history of the clone is cut off, so older changes of the period may be missing from the population."
    );
  }
  if (pulls === null) {
    limits2.push(
      "No list of pull requests was given: direct pushes show only where final records say so, and descriptions were compared between records only."
    );
  }
  if (rows.some((row2) => row2.observed)) {
    limits2.push("Records of observe mode say what would have been held; nothing was held by them.");
  }
  return limits2;
}
function sorted(rows) {
  return rows.map((row2) => `${row2.sha256}
`).sort();
}
function sha256(text3) {
  return createHash2("sha256").update(text3).digest("hex");
}

// src/inputs/evidence-branch.ts
var batch = 64;
async function* readBranch(repo, branch, isWanted = () => true) {
  const [commit] = await resolveRevisions(repo, [branch]);
  if (!commit) throw new UsageError(`There is no file, folder or branch of this name: ${branch}`);
  const store = await openStore({ borrow: repo });
  const pipe = new GitPipe(store, ["cat-file", "--batch"]);
  try {
    const blobs = (await blobsOf(store, commit)).filter((blob) => isWanted(blob.path));
    for (let at = 0; at < blobs.length; at += batch) {
      const slice = blobs.slice(at, at + batch);
      const contents = await Promise.all(slice.map((blob) => contentOf(store, pipe, blob)));
      for (const [index, { path }] of slice.entries()) {
        const place = { file: path };
        const bytes = contents[index];
        if (bytes === "too large") yield tooLarge(place);
        else if (bytes === null) yield { place, code: "unreadable", reason: "its object is not in the repository" };
        else if (/\.(?:ndjson|jsonl)$/i.test(path)) {
          const splitter = new LineSplitter(place);
          yield* splitter.take(bytes);
          yield* splitter.end();
        } else yield { place, bytes };
      }
    }
  } finally {
    pipe.close();
    closeStore(store);
  }
}
async function blobsOf(store, commit) {
  const args = ["ls-tree", "-r", "-z", "-l", "--full-tree", objectId(commit)];
  const output = (await runGit(args, { env: store.env })).toString("utf8");
  return output.split("\0").flatMap((entry) => {
    const found = /^100(?:644|755) blob ([0-9a-f]{40,64}) +(\d+)\t([^\0]+)$/.exec(entry);
    if (found === null || !/\.(?:json|ndjson|jsonl)$/i.test(found[3])) return [];
    return [{ id: found[1], size: Number(found[2]), path: found[3] }];
  });
}
var pipeLimit = 512 * 1024;
async function contentOf(store, pipe, { id, size }) {
  if (size > documentLimit) return "too large";
  try {
    if (size > pipeLimit) return await runGit(["cat-file", "blob", objectId(id)], { env: store.env });
    const answer = await pipe.ask(`${objectId(id)}
`, new ObjectAnswer());
    const end = answer.indexOf(10);
    if (answer.toString("latin1", 0, end).split(" ")[1] !== "blob") return null;
    return answer.subarray(end + 1, answer.length - 1);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

// src/inputs/merged-pulls.ts
import { createHash as createHash3 } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
var exportLimit = 512 * 1024 * 1024;
function readMergedPulls(path) {
  let text3;
  try {
    if (statSync(path).size > exportLimit) throw new UsageError(`The export of pull requests is too large: ${path}`);
    text3 = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The export of pull requests cannot be read: ${path}`);
  }
  const pulls = objectsOf(text3, path).flatMap((value2) => mergedPull(value2, path));
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()].sort((a, b) => a.number - b.number);
}
function objectsOf(text3, path) {
  const whole = parse(text3);
  const values = whole === void 0 ? text3.split("\n").filter((line2) => line2.trim() !== "").map(parse) : [whole];
  const flat2 = values.flat(2);
  if (!flat2.every(isObject)) {
    throw new UsageError(`The export of pull requests is no JSON list of pull requests: ${path}`);
  }
  return flat2;
}
function parse(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function mergedPull(value2, path) {
  const { number } = value2;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) {
    throw new UsageError(`An entry of the export has no number: ${path}`);
  }
  const mergedAt = text(value2.mergedAt) ?? text(value2.merged_at);
  const mergeCommit = isObject(value2.mergeCommit) ? text(value2.mergeCommit.oid) : text(value2.merge_commit_sha);
  if (mergedAt === null) return [];
  const title = text(value2.title);
  const hasBody = "body" in value2;
  return [
    {
      number,
      base: text(value2.baseRefName) ?? (isObject(value2.base) ? text(value2.base.ref) : null),
      mergeCommit,
      mergedAt,
      intentDigest: title === null || !hasBody ? null : createHash3("sha256").update(`${title}
${text(value2.body) ?? ""}`).digest("hex"),
      author: loginOf(value2.author) ?? loginOf(value2.user),
      mergedBy: loginOf(value2.mergedBy) ?? loginOf(value2.merged_by),
      authoredAt: authoredAt(value2.commits)
    }
  ];
}
function authoredAt(commits) {
  if (!Array.isArray(commits)) return null;
  const times = commits.map((commit) => isObject(commit) ? Date.parse(text(commit.authoredDate) ?? "") : Number.NaN);
  return times.some(Number.isNaN) ? null : times.map((time) => new Date(time).toISOString().replace(".000Z", "Z"));
}
function loginOf(value2) {
  return isObject(value2) ? text(value2.login) : null;
}
function text(value2) {
  return typeof value2 === "string" ? value2 : null;
}

// src/inputs/population.ts
var none = [];
var batch2 = 256;
var PopulationSource = class _PopulationSource {
  #store;
  #objects;
  #tip;
  population;
  constructor(store, objects, tip, population2) {
    this.#store = store;
    this.#objects = objects;
    this.#tip = tip;
    this.population = population2;
  }
  /** Reads the population; `close` must follow. Throws UsageError where a revision names no commit. */
  static async open({ repo, branch, since, until }) {
    const name = branch ?? await defaultBranch(repo);
    const [tip, from, to] = await resolveRevisions(repo, [name, since ?? name, until ?? name]);
    for (const [revision, found] of [
      [name, tip],
      [since, from],
      [until, to]
    ]) {
      if (revision !== null && !found) throw new UsageError(`${revision} names no commit in this repository.`);
    }
    const store = await openStore({ borrow: repo });
    const objects = new HistoryObjects(store);
    try {
      const range = since === null ? [to] : [to, `^${from}`];
      const ids = await firstParents(store, range);
      const merges = [];
      for (let at = 0; at < ids.length; at += batch2) {
        const read = await Promise.all(ids.slice(at, at + batch2).map((id) => objects.commit(id)));
        for (const { commit, raw, sha256: sha2562, tree } of read) {
          const times = timesOf(raw);
          const subject = commit.message.split("\n", 1)[0];
          const before = merges.at(-1);
          const [first, ...others] = commit.parents;
          merges.push({
            // What is cut out of a text keeps the whole text; of these there may be very many.
            commit: commit.id,
            tree: flat(tree),
            firstParent: first === void 0 ? null : first === before?.commit ? before.commit : flat(first),
            otherParents: others.length === 0 ? none : others.map(flat),
            sha256: sha2562,
            at: times.at,
            authoredAt: times.authoredAt === times.at ? times.at : times.authoredAt,
            subjectNumber: numberOf(subject)
          });
        }
      }
      const cut = shallowCommits(store);
      return new _PopulationSource(store, objects, tip, {
        branch: name,
        since: since === null ? null : from,
        until: to,
        command: `git rev-list --first-parent --reverse ${range.join(" ")}`,
        merges,
        isShallow: cut.size > 0 && ids.some((id) => cut.has(id))
      });
    } catch (error) {
      objects.close();
      closeStore(store);
      throw error;
    }
  }
  /** changeDigest of each commit against its first parent; null where a diff cannot be read. */
  async changeDigests(commits) {
    const parents = new Map(this.population.merges.map((merge) => [merge.commit, merge.firstParent]));
    const digests2 = /* @__PURE__ */ new Map();
    for (let at = 0; at < commits.length; at += batch2) {
      const slice = commits.slice(at, at + batch2);
      const answers = await Promise.all(slice.map((commit) => this.#digest(parents.get(commit), commit)));
      for (const [index, commit] of slice.entries()) digests2.set(commit, answers[index]);
    }
    return digests2;
  }
  async #digest(parent, commit) {
    if (!parent) return null;
    try {
      return (await this.#objects.change(parent, commit)).changeDigest;
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  }
  /** Those of the commits that the branch has outside the period. */
  async elsewhere(commits) {
    if (commits.length === 0) return /* @__PURE__ */ new Set();
    const branch = new Set(await firstParents(this.#store, [this.#tip]));
    for (const { commit } of this.population.merges) branch.delete(commit);
    return new Set(commits.filter((commit) => branch.has(commit)));
  }
  /** As blobsAt. */
  blobs(places) {
    return blobsAt(this.#store, places);
  }
  /** Content of a blob; null where the repository lacks it. */
  async blob(id) {
    try {
      return await runGit(["cat-file", "blob", objectId(id)], { env: this.#store.env });
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }
  close() {
    this.#objects.close();
    closeStore(this.#store);
  }
};
function flat(part) {
  return Buffer.from(part, "latin1").toString("latin1");
}
async function firstParents(store, range) {
  try {
    const args = ["rev-list", "--first-parent", "--reverse", ...range.map((id) => id[0] === "^" ? id : objectId(id))];
    return (await runGit(args, { env: store.env })).toString("latin1").split("\n").filter(Boolean).map(flat);
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "missing-objects",
      "Commits of the branch are missing in the repository.",
      "Fetch the whole history (git fetch --unshallow), and run Remit again.",
      { cause }
    );
  }
}
function timesOf(raw) {
  const end = raw.indexOf("\n\n");
  const header = raw.toString("latin1", 0, end < 0 ? raw.length : end);
  const time = (seconds) => {
    const date = new Date(seconds === void 0 ? Number.NaN : Number(seconds) * 1e3);
    const text3 = Number.isNaN(date.getTime()) ? "" : date.toISOString();
    return /^\d{4}-/.test(text3) ? flat(text3.replace(".000Z", "Z")) : null;
  };
  const lines = header.split("\n");
  const secondsOf = (who) => {
    const line2 = lines.find((one2) => one2.startsWith(`${who} `)) ?? "";
    return /^ (\d{1,12}) [+-]\d{4}$/.exec(line2.slice(line2.lastIndexOf(">") + 1))?.[1];
  };
  return { at: time(secondsOf("committer")), authoredAt: time(secondsOf("author")) };
}
function numberOf(subject) {
  const digits = / \(#(\d{1,9})\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1];
  return digits === void 0 ? null : Number(digits);
}

// src/outputs/audit-csv.ts
var columns = [
  ["commit", ({ merge }) => merge.commit],
  ["tree", ({ merge }) => merge.tree],
  ["committed_at", ({ merge }) => merge.at],
  ["pull_request", ({ number }) => number],
  ["joined_by", ({ joinedBy }) => joinedBy],
  ["covered_by", ({ coveredBy, record }) => record === null ? coveredBy : null],
  ["faults", ({ faults }) => [...new Set(faults)].sort().join(" ")],
  ["result", ({ record }) => record?.result ?? null],
  ["observed", ({ record }) => record === null ? null : record.observed ? "yes" : "no"],
  ["stage", ({ record }) => record?.stage ?? null],
  ["judged_at", ({ record }) => record?.at ?? null],
  ["result_before_merge", ({ before }) => before?.result ?? null],
  ["judged_before_merge_at", ({ before }) => before?.at ?? null],
  ["record_sha256", ({ record }) => record?.sha256 ?? null],
  ["record_place", ({ record }) => record?.place ?? null],
  ["policy_sha256", ({ record }) => record?.policy.sha256 ?? null],
  ["change_digest", ({ record }) => record?.changeDigest ?? null],
  ["author", ({ record, pull }) => record?.author ?? pull?.author ?? null],
  ["merged_by", ({ record, pull }) => pull?.mergedBy ?? record?.mergedBy ?? null],
  ["independent_approvals", ({ record }) => record?.approvals.filter((approval) => approval.independent).length ?? null],
  ["ai_tools", ({ record }) => record?.tools.map((tool) => tool.toolId).join(" ") ?? null],
  ["data_classes", ({ record }) => record === null ? null : Object.keys(record.classes).filter(Boolean).join(" ")],
  ["files", ({ record }) => record?.files ?? null],
  ["unexplained_files", ({ record }) => record?.unexplained ?? null],
  ["findings", ({ record }) => record === null ? null : Object.keys(record.findings).join(" ")],
  ["waivers", ({ record }) => record?.waivers.length ?? null]
];
var csvColumns = columns.map(([name]) => name);
function* auditCsv({ changes }) {
  yield `${csvColumns.join(",")}\r
`;
  for (const change of changes) yield `${columns.map(([, cell]) => escaped(cell(change))).join(",")}\r
`;
}
function escaped(value2) {
  if (value2 === null) return "";
  const text3 = String(value2);
  const harmless = /^[=+\-@\t\r]/.test(text3) ? `'${text3}` : text3;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

// src/outputs/audit-html.ts
import { createHash as createHash4 } from "node:crypto";

// src/outputs/audit-words.ts
var faultWords = {
  "commit-without-record": {
    title: "Change without a record",
    why: "Nobody can show that this change was checked.",
    action: "Find the missing record (artifact, evidence branch, archive), or judge the commit again with remit verify."
  },
  "record-without-commit": {
    title: "Record without a change",
    why: "A final record speaks of a commit that the branch does not have: history was rewritten, or the record is not of this branch.",
    action: "Find out whether the branch was rewritten, and keep the old commits if it was."
  },
  "other-content": {
    title: "Record for other content",
    why: "What was judged is not what was merged.",
    action: "Judge the merged commit again with remit verify, and compare it with the record."
  },
  "direct-push": {
    title: "Direct push",
    why: "The change took no pull request, so no gate could hold it.",
    action: "Ask who pushed it and why, and protect the branch against direct pushes."
  },
  "merged-failed": {
    title: "Merged despite FAILED",
    why: "A stated rule was broken, and the merge was not held.",
    action: "Ask who could override the check, and record the exception as a waiver."
  },
  "merged-incomplete": {
    title: "Merged despite INCOMPLETE",
    why: "Something could not be known, and the merge was not held.",
    action: "Run Remit again on the merged commit with what was missing."
  },
  "merged-review": {
    title: "Merged despite an open review",
    why: "By its policy a review holds the merge, and nobody cleared it.",
    action: "Let an independent person judge the change now, and record it."
  },
  "judged-after-merge": {
    title: "Judged only after the merge",
    why: "Before the merge nobody checked it.",
    action: "Make the check required, so that nothing is merged before it ran."
  },
  "late-record": {
    title: "Late record",
    why: "The record was made after the fact.",
    action: "Compare it with the merged commit, and find out why it was not made in time."
  },
  "changed-description": {
    title: "Description changed after the judgement",
    why: "The task that was judged is not the task that stands there now.",
    action: "Compare both texts in the history of the pull request."
  },
  "altered-record": {
    title: "Altered record",
    why: "The record is not what its run wrote.",
    action: "Take the original from the artifact of its run, and compare."
  },
  "conflicting-records": {
    title: "Conflicting records",
    why: "One run leaves one record, so at least one of these is not genuine.",
    action: "Compare both with the artifact of that run."
  },
  "broken-chain": {
    title: "Broken chain",
    why: "A record before this one was taken away or changed.",
    action: "Look for the missing record in the history of the evidence branch."
  },
  "forked-chain": {
    title: "Forked chain",
    why: "Two records follow the same one: one was put in, or moved.",
    action: "Compare with the history of the evidence branch."
  },
  "other-repository": {
    title: "Record of another repository",
    why: "It says nothing of this one.",
    action: "Take it out of the records of this audit."
  },
  "policy-mismatch": {
    title: "Policy that is not there",
    why: "The record names a policy that git does not hold at that commit, so nobody knows by what it judged.",
    action: "Judge the commit again with remit verify and the policy of its base."
  },
  "pull-request-without-commit": {
    title: "Merged pull request without its commit",
    why: "GitHub counts it as merged, and the branch does not have it.",
    action: "Find out whether the branch was rewritten."
  },
  "unreadable-document": {
    title: "Document that was not read",
    why: "What it holds is not part of this report.",
    action: "Get it again from where it came, or take it out."
  }
};
function headline({ faults, period }) {
  if (period === null) return "Completeness could not be checked: no repository was given";
  if (period.commits === 0) return "The period holds no changes";
  if (faults.length > 0) return `${faults.length} ${faults.length === 1 ? "thing does" : "things do"} not fit together`;
  if (period.isShallow) return "Nothing was found that does not fit, but the history of the clone is cut off";
  return "Every change has its record, and nothing was found that does not fit";
}
function share(part, whole) {
  return whole === 0 ? `${part} of 0` : `${part} of ${whole} (${Math.floor(part * 100 / whole)} %)`;
}

// src/outputs/html.ts
function text2(words) {
  return hideNothing(String(words)).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
function value(given, limit) {
  if (given === "") return "<em>(empty)</em>";
  return `<code>${text2(makeVisible(given, limit))}</code>`;
}
function bare(given, limit) {
  return text2(makeVisible(given, limit));
}
function sentence(spans2) {
  return spans2.map((span) => span.untrusted ? value(span.text) : text2(span.text)).join("");
}
function digest(id, length = 10) {
  const whole = text2(makeVisible(id));
  return /^[0-9a-f]{40,64}$/.test(id) ? `<code class="id" title="${whole}">${id.slice(0, length)}</code>` : `<code>${whole}</code>`;
}
function table({ caption, head, rows, numbers = [] }) {
  const cell = (content, column) => {
    const look = numbers.includes(column) ? ' class="n"' : "";
    return column === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`;
  };
  const body = [...rows].map((row2) => `<tr>${row2.map(cell).join("")}</tr>`).join("\n");
  const heads = head.map(
    (name, column) => `<th scope="col"${numbers.includes(column) ? ' class="n"' : ""}>${text2(name)}</th>`
  );
  return `<div class="wide" role="region" aria-label="${text2(caption)}" tabindex="0"><table><caption>${text2(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

// src/outputs/audit-html-changes.ts
var rowLimit = 3e3;
function changesSection({ changes, totals }) {
  if (changes.length === 0) return "<p>There are none.</p>";
  const withFault = changes.filter((change) => change.faults.length > 0);
  const isCut = changes.length > rowLimit;
  const shown = isCut ? [.../* @__PURE__ */ new Set([...withFault, ...changes.slice(-rowLimit)])].slice(0, rowLimit + withFault.length) : [...changes];
  const order = new Map(changes.map((change, index) => [change, index]));
  shown.sort((a, b) => order.get(b) - order.get(a));
  const kinds2 = faultKinds.filter((kind) => totals.byKind[kind] !== void 0);
  const options = [
    ["", "all changes"],
    ["fault", "with a fault"],
    ...kinds2.map((kind) => [kind, faultWords[kind].title]),
    ["PASSED", "PASSED"],
    ["REVIEW", "REVIEW"],
    ["FAILED", "FAILED"],
    ["INCOMPLETE", "INCOMPLETE"],
    ["none", "no record"]
  ];
  const rows = shown.map((change) => {
    const { merge, record, joinedBy, coveredBy, number, faults } = change;
    const result = record?.result ?? "none";
    const marks = [...new Set(faults)];
    const words = [result, ...marks, ...marks.length > 0 ? ["fault"] : []].join(" ");
    const tag = record === null ? coveredBy === null ? '<span class="tag none">no record</span>' : `<span class="tag plain">with ${text2(coveredBy.slice(0, 10))}</span>` : `<span class="tag ${result}">${result}</span>${record.observed ? ' <span class="dim">observed</span>' : ""}`;
    return `<tr data-k="${words}"><th scope="row">${digest(merge.commit)}</th><td class="id">${text2(merge.at?.slice(0, 10) ?? "?")}</td><td class="n">${number === null ? "" : `#${number}`}</td><td>${tag}</td><td>${text2(joinedBy ?? "nothing")}</td><td>${marks.map((mark) => text2(faultWords[mark].title)).join("<br>")}</td><td>${record === null ? "" : [...new Set(record.tools.map((tool) => tool.toolId))].map((id) => value(id, 40)).join(" ")}</td><td>${record === null ? "" : Object.keys(record.classes).filter(Boolean).map((name) => bare(name, 40)).join(", ")}</td><td class="n">${record === null ? "" : record.files}</td></tr>`;
  });
  return `${isCut ? `<p>This table holds the newest ${rowLimit} changes and all that have a fault; the CSV of this report holds all ${changes.length}.</p>` : ""}
<div class="tools" id="find" hidden><label for="words">Search<input id="words" type="search" autocomplete="off"></label><label for="kind">Show<select id="kind">${options.map(([key, name]) => `<option value="${key}">${text2(name)}</option>`).join("")}</select></label><p id="count" role="status" class="dim"></p></div>
<div class="wide" role="region" aria-label="All changes" tabindex="0"><table><caption>All changes, newest first</caption><thead><tr><th scope="col">Commit</th><th scope="col">Date</th><th scope="col" class="n">Pull request</th><th scope="col">Record says</th><th scope="col">Joined by</th><th scope="col">Does not fit</th><th scope="col">AI tools</th><th scope="col">Data classes</th><th scope="col" class="n">Files</th></tr></thead><tbody id="changes">
${rows.join("\n")}
</tbody></table></div>`;
}

// src/outputs/audit-html-facts.ts
var commitLimit = 50;
function policySection({ policies: policies2 }) {
  if (policies2.length === 0) return "<p>No change has a record, so no policy is known.</p>";
  const weaker = policies2.filter((policy) => policy.weakenings.length > 0);
  return `<p>${policies2.length === 1 ? "One policy judged the whole period." : `${policies2.length} spells of one policy each, in the order of the branch.`} ${weaker.length === 0 ? "None asks less than the one before it." : `${weaker.length} ask less than the one before.`}</p>${table({
    caption: "Policies in the order of the branch",
    head: ["Policy", "From", "To", "Changes", "Mode", "Review", "Owner", "To be reviewed by", "Asks less in"],
    numbers: [3],
    rows: policies2.map(policyRow)
  })}`;
}
function policyRow(policy) {
  const less = policy.weakenings.map(
    ({ path, kind }) => `${value(path === "" ? "the whole policy" : path, 80)} ${text2(kind)}`
  );
  return [
    policy.sha256 === null ? text2(policy.state) : digest(policy.sha256),
    text2(policy.from?.slice(0, 10) ?? "?"),
    text2(policy.to?.slice(0, 10) ?? "?"),
    String(policy.changes),
    text2(policy.mode),
    text2(policy.review),
    policy.owner === null ? '<span class="dim">none</span>' : value(policy.owner),
    policy.reviewDue === null ? '<span class="dim">no day</span>' : value(policy.reviewDue),
    less.length === 0 ? '<span class="dim">nothing</span>' : `${less.join("<br>")}${policy.compared === "record" ? '<br><span class="dim">by the records alone</span>' : ""}`
  ];
}
function toolsSection({ tallies }) {
  const { tools, neverSeen } = tallies;
  const overdue = tools.filter((tool) => tool.overdue.length > 0);
  const list = tools.length === 0 ? "<p>No record shows an AI tool. That is no proof that none was used.</p>" : table({
    caption: "AI tools that the records show",
    head: [
      "Tool",
      "In the register",
      "Changes",
      "As author",
      "Declared",
      "Denied or left out",
      "Versions",
      "Models",
      "Overdue"
    ],
    numbers: [2, 3, 4, 5, 8],
    rows: tools.map((tool) => [
      `${value(tool.toolName)} <span class="dim">${value(tool.toolId)}</span>`,
      tool.listed === "no" || tool.listed === "sometimes" ? `<strong>${tool.listed}</strong>` : tool.listed,
      String(tool.changes),
      String(tool.asAuthor),
      String(tool.declared),
      String(tool.undeclared),
      valuesOf(tool.versions),
      valuesOf(tool.models),
      String(tool.overdue.length)
    ])
  });
  return `${list}
<h3>In the register and never seen</h3><p>${neverSeen.length === 0 ? "None." : neverSeen.map((id) => value(id)).join(", ")}</p>
<h3>Used while the risk assessment was overdue</h3>${overdue.length === 0 ? "<p>None, as far as the records say.</p>" : overdue.map((tool) => `<h4>${value(tool.toolName)}</h4><p>${commitList(tool.overdue.map((one2) => one2.commit))}</p>`).join("")}`;
}
function valuesOf(values) {
  if (values.length === 0) return '<span class="dim">not shown</span>';
  const shown = values.slice(0, 6).map((one2) => value(one2, 60));
  return `${shown.join(", ")}${values.length > 6 ? ` and ${values.length - 6} more` : ""}`;
}
function matrixSection({ tallies: { matrix, dataClasses } }) {
  if (matrix.length === 0) return "<p>No change has a record.</p>";
  const names = [...new Set(matrix.map((cell) => cell.dataClass))];
  const order = [
    ...dataClasses.filter((name) => names.includes(name)),
    ...names.filter((name) => !dataClasses.includes(name))
  ];
  const tools = [...new Set(matrix.map((cell) => cell.toolId))].sort((a, b) => (a ?? "") < (b ?? "") ? -1 : 1);
  return `<p>Changed files of each data class, and in how many changes, by the tool that took part as an author. A change with several tools stands under each.</p>${table(
    {
      caption: "Data class by AI tool: files (changes)",
      head: ["Data class", ...tools.map((tool) => tool ?? "no tool seen")],
      numbers: tools.map((_, index) => index + 1),
      rows: order.reverse().map((name) => [
        name === "" ? '<span class="dim">no class</span>' : value(name),
        ...tools.map((tool) => {
          const cell = matrix.find((one2) => one2.dataClass === name && one2.toolId === tool);
          return cell === void 0 ? "0" : `${cell.files} (${cell.changes})`;
        })
      ])
    }
  )}`;
}
function rulesSection({ tallies: { rules: rules2, task }, totals }) {
  const kinds2 = ["pass", "informational", "review", "open", "fail", "notApplicable"];
  const heads = ["Rule", "Passed", "Informational", "Open review", "Not known", "Failed", "Nothing to look at"];
  return `<p>Of the record that counts for each change: ${["PASSED", "REVIEW", "FAILED", "INCOMPLETE"].map((result) => `${totals.results[result]} ${result}`).join(", ")}. Judged in observe mode, which holds nothing: ${totals.observed}.</p>
<p>Files that no line of a task explains: ${text2(share(task.unexplained, task.files))} changed files, in ${task.changesWithUnexplained} changes.</p>${rules2.length === 0 ? "" : table({
    caption: "Changes by rule and worst outcome",
    head: heads,
    numbers: [1, 2, 3, 4, 5, 6],
    rows: rules2.map((rule) => [value(rule.ruleId), ...kinds2.map((kind) => String(rule.kinds[kind] ?? 0))])
  })}`;
}
function approvalsSection({ tallies: { approvals }, faults }) {
  const direct = faults.filter((fault) => fault.kind === "direct-push").map((fault) => fault.commit);
  const rows = [
    ["Approved by the author", approvals.byAuthor],
    ["Approved by an agent or a bot", approvals.byAgent],
    ["Approved on other content than was judged, and not carried over", approvals.onOtherContent],
    ["Merged by the author, with no independent approval", approvals.mergedByAuthorAlone],
    ["Pushed directly", direct]
  ];
  return `<p>Independent means a person, not the author, on the content that was judged. ${text2(share(approvals.independent, approvals.independent + approvals.none))} recorded changes have an independent approval. This page counts changes, never people.</p>${table(
    {
      caption: "Approvals and duties",
      head: ["What", "Changes", "Which"],
      numbers: [1],
      rows: rows.map(([what, commits]) => [text2(what), String(commits.length), commitList(commits)])
    }
  )}`;
}
function waiversSection({ tallies: { waivers } }) {
  if (waivers.length === 0) return "<p>No record uses a waiver.</p>";
  return table({
    caption: "Waivers that were used",
    head: ["Rule", "For", "Reason", "Approved by", "Expires", "Changes", "Which"],
    numbers: [5],
    rows: waivers.map((waiver) => [
      value(waiver.rule),
      value(waiver.match, 80),
      value(waiver.reason),
      value(waiver.approvedBy),
      waiver.expires === null ? "<strong>never</strong>" : value(waiver.expires),
      String(waiver.commits.length),
      commitList(waiver.commits)
    ])
  });
}
function commitList(commits) {
  if (commits.length === 0) return '<span class="dim">none</span>';
  const shown = commits.slice(0, commitLimit).map((commit) => digest(commit));
  return `${shown.join(", ")}${commits.length > commitLimit ? ` and ${commits.length - commitLimit} more` : ""}`;
}

// src/outputs/audit-trace-picture.ts
var fileLimit = 24;
var itemLimit = 16;
var width = 860;
var rowHeight = 34;
var boxHeight = 26;
var left = { x: 8, width: 300 };
var right = { x: 470, width: 382 };
function tracePicture({ predicate }, id) {
  const files = [...predicate.change.files].sort(unexplainedFirst).slice(0, fileLimit);
  const used = new Set(files.flatMap((file) => file.trace.links.map((link) => link.item)));
  const items = predicate.intent.items.filter((item) => used.has(item.id)).slice(0, itemLimit);
  if (files.length === 0) return "";
  const y = (index) => 30 + index * rowHeight;
  const height2 = y(Math.max(files.length, items.length, 1)) + 6;
  const middle = (index) => y(index) + boxHeight / 2;
  const lines = [];
  files.forEach((file, index) => {
    for (const link of file.trace.links.slice(0, 4)) {
      const from = items.findIndex((item) => item.id === link.item);
      const via = link.via === null ? -1 : files.findIndex((other) => other.path === link.via);
      if (via >= 0 && via !== index) lines.push(wayBetween(middle(via), middle(index)));
      else if (from >= 0) lines.push(lineBetween(middle(from), middle(index), link.strength));
    }
  });
  const more = predicate.change.files.length - files.length;
  const title = `Which part of the task explains which file: ${items.length} task items, ${files.length} files${more > 0 ? ` of ${predicate.change.files.length}` : ""}`;
  return `<svg viewBox="0 0 ${width} ${height2}" role="img" aria-labelledby="${id}"><title id="${id}">${text2(title)}</title>
<text class="dimmed" x="${left.x}" y="18">Task</text><text class="dimmed" x="${right.x}" y="18">Changed files</text>
${[...new Set(lines)].join("\n")}
${items.map((item, index) => itemBox(item, y(index))).join("\n")}
${files.map((file, index) => fileBox(file, y(index))).join("\n")}
</svg>`;
}
function unexplainedFirst(a, b) {
  const rank = (file) => file.trace.state === "unexplained" ? 0 : 1;
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}
function lineBetween(from, to, strength) {
  const start = left.x + left.width;
  const bend = (right.x - start) / 2;
  const weight = (1 + Math.floor(strength / 34)).toFixed(0);
  return `<path class="link" stroke-width="${weight}" d="M${start} ${from}C${start + bend} ${from} ${right.x - bend} ${to} ${right.x} ${to}"/>`;
}
function wayBetween(from, to) {
  const out = right.x - 26;
  return `<path class="link way" d="M${right.x} ${from}C${out} ${from} ${out} ${to} ${right.x} ${to}"/>`;
}
function itemBox({ id, kind, line: line2, text: words }, y) {
  const label = words === void 0 ? line2 === 0 ? "Title" : `${kind}, line ${line2}` : words;
  return `<rect class="box" x="${left.x}" y="${y}" width="${left.width}" height="${boxHeight}" rx="5"/><text x="${left.x + 10}" y="${y + 17}">${bare(id === "title" && words === void 0 ? "Title" : label, 44)}</text>`;
}
function fileBox({ path, trace }, y) {
  const look = trace.state === "unexplained" ? "box un" : "box";
  const note = trace.state === "unexplained" ? " \xB7 unexplained" : "";
  return `<rect class="${look}" x="${right.x}" y="${y}" width="${right.width}" height="${boxHeight}" rx="5"/><text x="${right.x + 10}" y="${y + 17}">${bare(path, note === "" ? 54 : 40)}${note}</text>`;
}

// src/outputs/audit-html-sample.ts
var fileLimit2 = 100;
function sampleSection({ sample }) {
  return `<p>${sample.drawn.length} of the ${sample.size} changes asked for, drawn with the seed ${value(sample.seed)}. Strata are month, highest data class, whether an AI tool took part, and whether something does not fit; each gives changes in proportion to its size, and where room is short those that do not fit go first. Within a stratum the changes with the lowest SHA-256 of seed, colon and commit are taken, so that anybody can draw the same ones.</p>
${sample.drawn.map(sheet).join("\n")}
<h3>Strata</h3>
${table({
    caption: "Strata",
    head: ["Stratum", "Changes", "Drawn"],
    numbers: [1, 2],
    rows: sample.strata.map((stratum) => [text2(stratum.name), String(stratum.changes), String(stratum.drawn)])
  })}`;
}
function sheet(one2, index) {
  const { commit, number, stratum, change, evidence } = one2;
  const { record } = change;
  const marks = [...new Set(change.faults)];
  const heading = `Change ${index + 1}: ${number === null ? "no pull request known" : `pull request #${number}`}`;
  return `<article class="sheet"><h3>${text2(heading)}</h3>
<dl><dt>Commit</dt><dd><code>${text2(commit)}</code></dd><dt>Merged</dt><dd>${text2(change.merge.at ?? "no date")}</dd><dt>Stratum</dt><dd>${text2(stratum)}</dd>
<dt>Does not fit</dt><dd>${marks.length === 0 ? "nothing found" : marks.map((mark) => `<strong>${text2(faultWords[mark].title)}</strong>`).join(", ")}</dd>
<dt>Record</dt><dd>${record === null ? change.coveredBy === null ? "<strong>none</strong>" : `that of <code>${text2(change.coveredBy)}</code>, with which it came` : `<span class="tag ${record.result}">${record.result}</span> judged ${text2(record.at)} at stage ${value(record.stage)}, joined by ${text2(change.joinedBy ?? "nothing")}`}</dd>${record === null ? "" : `<dt>Found in</dt><dd>${value(record.place)}</dd><dt>SHA-256</dt><dd><code>${text2(record.sha256)}</code></dd>`}</dl>
${evidence === null ? record === null ? "" : "<p>The record was not read a second time.</p>" : evidenceParts(evidence, index + 1)}</article>`;
}
function evidenceParts(evidence, number) {
  const { predicate } = evidence;
  const { change, intent } = predicate;
  const files = change.files.slice(0, fileLimit2);
  return `<h4>Task and files</h4>
<p class="dim">Description ${intent.uri === null ? "" : `of ${value(intent.uri)} `}with the SHA-256 <code>${text2(intent.digest.sha256)}</code>; ${intent.items.length} task items, ${change.files.length} changed files.</p>
${tracePicture(evidence, `trace-${number}`)}
${table({
    caption: `Change ${number}: files and what explains them`,
    head: ["File", "Status", "Lines", "Data class", "Explained by"],
    rows: files.map(fileRow)
  })}${change.files.length > fileLimit2 ? `<p>And ${change.files.length - fileLimit2} more files, in the record.</p>` : ""}
<h4>AI tools</h4><p>${predicate.tools.length === 0 ? "None seen or declared." : predicate.tools.map(
    (tool) => `${value(tool.toolName)} as ${text2(tool.role)}, ${tool.declared === true ? "declared" : tool.declared === false ? "not declared" : "no declaration"}, ${tool.register === null ? "not in the register" : "in the register"}`
  ).join("; ")}</p>
<h4>Findings</h4>${findings(predicate.results)}
<h4>Decision</h4><p>Author ${nameOf(predicate.decision.author)}. ${predicate.decision.approvals.length === 0 ? "No approval." : `Approvals: ${predicate.decision.approvals.map((approval) => `${value(approval.login)} ${approval.independent ? "(independent)" : "(does not count)"}`).join(", ")}.`}</p>
<h4>Policy</h4><p>${predicate.policy.digest?.sha256 === void 0 ? text2(predicate.policy.state) : `SHA-256 ${digest(predicate.policy.digest.sha256, 16)}`}, mode ${text2(predicate.policy.mode)}, read from ${text2(predicate.authority.policyFrom)}.</p>`;
}
function nameOf(login) {
  return login === null ? "not known" : value(login);
}
function fileRow({ path, previousFilename, status, added, deleted, dataClass, trace }) {
  const links = trace.links.map((link) => {
    const words = (link.words ?? []).slice(0, 4).map((word) => value(word, 40));
    const via = link.via === null ? "" : ` of ${value(link.via, 80)}`;
    const item = link.item === null ? "" : `${text2(link.item)}: `;
    return `${item}${text2(link.reason)}${via}${words.length > 0 ? ` (${words.join(", ")})` : ""}`;
  });
  return [
    `${value(path, 120)}${previousFilename === void 0 ? "" : `<br><span class="dim">was ${value(previousFilename, 120)}</span>`}`,
    text2(status),
    added === null || deleted === null ? '<span class="dim">not text</span>' : `+${added} \u2212${deleted}`,
    dataClass === null ? '<span class="dim">none</span>' : value(dataClass),
    trace.state === "unexplained" ? "<strong>nothing</strong>" : links.slice(0, 3).join("<br>")
  ];
}
function findings(results) {
  const asking = results.filter((result) => ["fail", "open", "review"].includes(result.kind));
  if (asking.length === 0) return "<p>None.</p>";
  const items = asking.slice(0, 50).map(({ ruleId, kind, message, quoted, clearedBy }) => {
    const cleared = clearedBy === null ? "" : ` Cleared by ${value(clearedBy.login)}.`;
    return `<li><strong>${text2(kind)}</strong> ${value(ruleId)}: ${sentence(spans(message, quoted).spans)}${cleared}</li>`;
  });
  return `<ul>${items.join("")}</ul>${asking.length > 50 ? `<p>And ${asking.length - 50} more, in the record.</p>` : ""}`;
}

// src/outputs/audit-html-style.ts
var style = `
:root{color-scheme:light dark;--page:#fff;--ink:#1d2430;--dim:#505b6b;--line:#d5dbe3;--soft:#f4f6f9;--link:#0a54b8;
--bad:#a3161b;--badsoft:#fdeeee;--warn:#7a4b00;--warnsoft:#fff4dc;--good:#1a6334;--goodsoft:#e9f6ed;--fill1:#2f6fc4;--fill2:#d19a2a;--fill3:#c4373c;--fill4:#8a94a3}
@media(prefers-color-scheme:dark){:root{--page:#12161c;--ink:#e4e9f0;--dim:#a3afbf;--line:#333c49;--soft:#1b212a;--link:#7db4ff;
--bad:#ff9c9c;--badsoft:#3a1c1f;--warn:#f2c063;--warnsoft:#352a12;--good:#84d6a0;--goodsoft:#15301f;--fill1:#5b97e8;--fill2:#d9a94a;--fill3:#e5686c;--fill4:#77828f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:2}
a{color:var(--link)} :focus-visible{outline:3px solid var(--link);outline-offset:2px}
.frame{max-width:84rem;margin:0 auto;padding:1.5rem;display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2.5rem}
nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;font-size:.9rem}
nav ol{list-style:none;margin:0;padding:0} nav li{margin:.15rem 0} nav a{display:block;padding:.2rem .6rem;border-radius:.4rem;text-decoration:none;color:var(--ink)}
nav a:hover{background:var(--soft)}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .3rem} h2{font-size:1.3rem;margin:2.8rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem} h4{font-size:.95rem;margin:1.1rem 0 .3rem;color:var(--dim)} p{margin:.4rem 0 .8rem;max-width:46rem} .verdict{max-width:none}
.dim{color:var(--dim)} code{font:.86em ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono","Liberation Mono",monospace;overflow-wrap:anywhere}
.id{white-space:nowrap;overflow-wrap:normal}
.verdict{display:flex;gap:.8rem;align-items:baseline;border-left:.4rem solid;padding:.7rem 1rem;margin:1rem 0;border-radius:.3rem;font-size:1.1rem;font-weight:600}
.bad{border-color:var(--fill3);background:var(--badsoft);color:var(--bad)} .warn{border-color:var(--fill2);background:var(--warnsoft);color:var(--warn)} .good{border-color:var(--good);background:var(--goodsoft);color:var(--good)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.8rem;margin:1rem 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem} .cards b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.cards span{color:var(--dim);font-size:.88rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1.2rem;margin:.6rem 0 1rem} dt{color:var(--dim)} dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:.6rem 0 1.2rem;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.88rem} caption{text-align:left;padding:.55rem .8rem;font-weight:600;background:var(--soft);border-bottom:1px solid var(--line)}
th,td{text-align:left;padding:.4rem .8rem;border-bottom:1px solid var(--line);vertical-align:top} tbody tr:last-child>*{border-bottom:0} thead th{color:var(--dim);font-weight:600;white-space:nowrap}
tbody th{font-weight:400} .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;padding:0 .5rem;border-radius:1rem;font-size:.8rem;font-weight:600;white-space:nowrap;border:1px solid}
.tag.PASSED{color:var(--good)} .tag.REVIEW{color:var(--warn)} .tag.FAILED,.tag.INCOMPLETE,.tag.none{color:var(--bad)} .tag.plain{color:var(--dim)}
pre{background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem;overflow-x:auto;font-size:.82rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.gap{border:1px solid var(--line);border-left:.4rem solid var(--fill3);border-radius:.5rem;padding:.2rem 1rem .4rem;margin:1rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.8rem;align-items:end;margin:.8rem 0} .tools label{font-size:.88rem;color:var(--dim);display:grid;gap:.2rem}
input,select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--dim);border-radius:.4rem;padding:.35rem .6rem;min-width:11rem}
.sheet{border:1px solid var(--line);border-radius:.6rem;padding:.4rem 1.2rem 1rem;margin:1.4rem 0}
svg{max-width:100%;height:auto;display:block} svg text{fill:var(--ink);font:12px system-ui,"Segoe UI","Liberation Sans",Arial,sans-serif} svg .dimmed{fill:var(--dim)}
.s1{fill:var(--fill1)}.s2{fill:var(--fill2)}.s3{fill:var(--fill3)}.s4{fill:var(--fill4)} .box{fill:var(--soft);stroke:var(--line)} .box.un{stroke:var(--fill3);stroke-dasharray:4 3}
.link{fill:none;stroke:var(--fill1)} .link.way{stroke:var(--fill4);stroke-dasharray:4 3}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.4rem 0;font-size:.88rem;color:var(--dim)} .legend svg{display:inline-block;vertical-align:-1px;margin-right:.4rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--dim);font-size:.88rem}
@media(max-width:62rem){.frame{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1rem} nav{position:static;max-height:none} nav ol{display:flex;flex-wrap:wrap;gap:0 .2rem} nav a{padding:.35rem .6rem;border:1px solid var(--line)} h1{font-size:1.4rem} dl{grid-template-columns:minmax(0,1fr);gap:0} dd{margin-bottom:.5rem} .wide table{min-width:36rem} th,td{padding:.4rem .6rem}}
@media print{.wide table{min-width:0!important} :root{color-scheme:light;--page:#fff;--ink:#000;--dim:#333;--line:#bbb;--soft:#f5f5f5;--link:#000;--bad:#8c0f14;--badsoft:#fff;--warn:#6b4200;--warnsoft:#fff;--good:#14512a;--goodsoft:#fff;--fill1:#2f6fc4;--fill2:#d19a2a;--fill3:#c4373c;--fill4:#8a94a3}
@page{margin:16mm 14mm} dl{grid-template-columns:max-content minmax(0,1fr)!important;gap:.15rem 1rem!important} dd{margin-bottom:0!important} body{font-size:10pt} .frame{display:block;padding:0;max-width:none} nav,.skip,.tools{display:none!important} .wide{overflow:visible;border:0} tr,.gap,.cards li,pre,svg{break-inside:avoid} h2,h3,h4,caption{break-after:avoid} thead{display:table-header-group} .sheet{break-before:page;border:0;padding:0} a{text-decoration:none} table{font-size:8.5pt} th,td{padding:.25rem .4rem} thead th{white-space:normal}}
`;
var script = `
(function(){
var bar=document.getElementById('find'),body=document.getElementById('changes');
if(!bar||!body)return;
bar.hidden=false;
var words=bar.querySelector('#words'),kind=bar.querySelector('#kind'),count=document.getElementById('count');
var rows=Array.prototype.slice.call(body.rows).map(function(row){return{row:row,text:row.textContent.toLowerCase(),kinds:' '+row.getAttribute('data-k')+' '}});
function show(){
var asked=words.value.toLowerCase().split(/\\s+/).filter(Boolean),wanted=kind.value,left=0;
rows.forEach(function(one){
var fits=asked.every(function(word){return one.text.indexOf(word)>=0})&&(wanted===''||one.kinds.indexOf(' '+wanted+' ')>=0);
one.row.hidden=!fits;if(fits)left++});
count.textContent=left+' of '+rows.length+' changes'}
words.addEventListener('input',show);kind.addEventListener('change',show);show();
})();
`;

// src/outputs/audit-timeline.ts
var kinds = [
  ["s1", "passed"],
  ["s2", "open review"],
  ["s3", "failed or incomplete"],
  ["s4", "no record"]
];
var height = 190;
var base = 150;
var most = 120;
function timeline(changes) {
  const months = monthsOf(changes);
  if (months.length === 0) return "<p>There are no changes.</p>";
  const highest = Math.max(...months.map((month) => total(month)));
  const step = Math.max(34, Math.min(90, Math.floor(800 / months.length)));
  const width2 = 20 + months.length * step;
  const bars = months.map((month, index) => bar(month, 12 + index * step, step, highest)).join("\n");
  const legend = kinds.map(
    ([look, name]) => `<li><svg width="12" height="12" aria-hidden="true"><rect class="${look}" width="12" height="12" rx="2"/></svg>${name}</li>`
  ).join("");
  return `<ul class="legend">${legend}</ul>
<div class="wide" role="region" aria-label="Picture of the changes by month" tabindex="0"><svg viewBox="0 0 ${width2} ${height}" width="${width2}" height="${height}" role="img" aria-labelledby="timeline-title"><title id="timeline-title">Changes by month, with what the records say of them; the table below has the numbers</title>
${bars}
</svg></div>
${table({
    caption: "Changes by month",
    head: ["Month", "Changes", "Passed", "Open review", "Failed or incomplete", "No record", "With a fault"],
    numbers: [1, 2, 3, 4, 5, 6],
    rows: months.map((month) => [text2(month.name), total(month), ...month.counts, month.faults].map(String))
  })}`;
}
function total({ counts }) {
  return counts.reduce((sum2, count) => sum2 + count, 0);
}
function bar(month, x, step, highest) {
  const wide = Math.min(42, step - 8);
  let y = base;
  const parts = month.counts.map((count, index) => {
    if (count === 0) return "";
    const high = Math.max(2, Math.round(count * most / highest));
    y -= high;
    return `<rect class="${kinds[index][0]}" x="${x}" y="${y}" width="${wide}" height="${high}"/>`;
  });
  const label = month.name === "no date" ? "?" : `${month.name.slice(5)}/${month.name.slice(2, 4)}`;
  return `${parts.join("")}<text x="${x + wide / 2}" y="${y - 5}" text-anchor="middle">${total(month)}</text><text class="dimmed" x="${x + wide / 2}" y="${base + 18}" text-anchor="middle">${label}</text>${month.faults > 0 ? `<text x="${x + wide / 2}" y="${base + 34}" text-anchor="middle" class="s3">\u25B2 ${month.faults}</text>` : ""}`;
}
function monthsOf(changes) {
  const months = /* @__PURE__ */ new Map();
  const results = new Map(changes.map(({ merge, record }) => [merge.commit, record?.result ?? null]));
  for (const { merge, record, coveredBy, faults } of changes) {
    const name = merge.at?.slice(0, 7) ?? "no date";
    const month = months.get(name) ?? { name, counts: [0, 0, 0, 0], faults: 0 };
    months.set(name, month);
    const result = record?.result ?? results.get(coveredBy ?? "") ?? null;
    const place = result === "PASSED" ? 0 : result === "REVIEW" ? 1 : result === null ? 3 : 2;
    month.counts[place]++;
    if (faults.length > 0) month.faults++;
  }
  return [...months.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}

// src/outputs/audit-html.ts
var faultLimit = 500;
var sections = [
  ["gaps", "What does not fit", gaps],
  ["timeline", "Timeline", (report) => timeline(report.changes)],
  ["population", "Population and completeness", population],
  ["integrity", "Integrity of the records", integrity2],
  ["policies", "Policies of the period", policySection],
  ["tools", "AI tools", toolsSection],
  ["classes", "Data classes by tool", matrixSection],
  ["rules", "Results by rule", rulesSection],
  ["approvals", "Approvals and segregation of duties", approvalsSection],
  ["waivers", "Waivers", waiversSection],
  ["sample", "Sample", sampleSection],
  ["controls", "Evidence by control", controls],
  ["check", "How to check this report without our tool", ownChecks2],
  ["all-changes", "All changes", changesSection],
  ["limits", "What this report is not", limits]
];
function* auditHtml(report) {
  const hash2 = (content) => `'sha256-${createHash4("sha256").update(content).digest("base64")}'`;
  const title = `Change audit${report.repository === null ? "" : ` of ${report.repository}`}`;
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash2(style)}; script-src ${hash2(script)}; base-uri 'none'; form-action 'none'">
<title>${text2(title)}</title><style>${style}</style></head><body>
<a class="skip" href="#main">Skip to the report</a><div class="frame">
<nav aria-label="Sections"><ol>${sections.map(([id, name]) => `<li><a href="#${id}">${text2(name)}</a></li>`).join("")}</ol></nav>
<main id="main">
${cover(report, title)}
`;
  for (const [id, name, render] of sections)
    yield `<section id="${id}"><h2>${text2(name)}</h2>
${render(report)}</section>
`;
  yield `<footer>Made by Remit ${text2(report.verifier.version)}. SHA-256 over all records: <code>${report.inputs.recordsSha256}</code></footer>
</main></div><script>${script}</script></body></html>
`;
}
function cover(report, title) {
  const { period, totals, inputs, faults } = report;
  const look = faults.length > 0 ? "bad" : period === null || period.isShallow || period.commits === 0 ? "warn" : "good";
  const cards = [
    [totals.changes, "changes in the period"],
    [totals.recorded + totals.covered, "with a record"],
    [totals.missing, "without one"],
    [totals.faults, "things that do not fit"],
    [inputs.records, "records read"],
    [report.sample.drawn.length, "changes in the sample"]
  ];
  return `<header><h1>${text2(title)}</h1>
<p class="dim">${period === null ? "No repository was given." : `Branch ${value(period.branch)}, ${period.from === null ? "no dates" : `${text2(day(period.from))} to ${text2(day(period.to))}`}`}</p>
<p class="verdict ${look}">${text2(headline(report))}.</p>
<ul class="cards">${cards.map(([number, what]) => `<li><b>${text2(number)}</b><span>${text2(what)}</span></li>`).join("")}</ul></header>`;
}
function day(at) {
  return at?.slice(0, 10) ?? "?";
}
function gaps({ faults, totals }) {
  if (faults.length === 0) return `<p>Nothing was found that does not fit. What was looked for:</p>${lookedFor()}`;
  const kinds2 = faultKinds.filter((kind) => totals.byKind[kind] !== void 0);
  const overview = table({
    caption: "By kind",
    head: ["What", "How often", "Why it matters"],
    numbers: [1],
    rows: kinds2.map((kind) => [
      `<a href="#${kind}">${text2(faultWords[kind].title)}</a>`,
      String(totals.byKind[kind]),
      text2(faultWords[kind].why)
    ])
  });
  const parts = kinds2.map((kind) => {
    const own = faults.filter((fault) => fault.kind === kind);
    const { title, why, action } = faultWords[kind];
    const left2 = own.length - faultLimit;
    return `<div class="gap" id="${kind}"><h3>${text2(title)} (${own.length})</h3><p>${text2(why)} <strong>What to do:</strong> ${text2(action)}</p>${table(
      {
        caption: `Where: ${title}`,
        head: ["Commit", "Pull request", "What", "Where"],
        rows: own.slice(0, faultLimit).map(faultRow)
      }
    )}${left2 > 0 ? `<p>And ${left2} more, in the JSON of this report.</p>` : ""}</div>`;
  });
  return [overview, ...parts].join("\n");
}
function faultRow({ commit, number, message, places }) {
  return [
    commit === null ? '<span class="dim">none</span>' : digest(commit, 12),
    number === null ? '<span class="dim">not known</span>' : `#${number}`,
    text2(message),
    places.length === 0 ? "" : places.map((place) => value(place, 120)).join("<br>")
  ];
}
function lookedFor() {
  return `<ul>${faultKinds.map((kind) => `<li>${text2(faultWords[kind].title)}</li>`).join("")}</ul>`;
}
function population({ period, totals, inputs }) {
  if (period === null) {
    return "<p>No repository was given, so nothing is said of changes that have no record. Give one with <code>--repo</code>.</p>";
  }
  return `<p>Every first-parent commit of the branch is one change. This command lists the same ones:</p>
<pre>${text2(period.command)}</pre>
${facts([
    ["Branch", value(period.branch)],
    ["After", period.since === null ? "the beginning" : `<code>${text2(period.since)}</code>`],
    ["Up to", `<code>${text2(period.until)}</code>`],
    ["SHA-256 of the list", `<code>${period.populationSha256}</code>`],
    ["Clone", period.isShallow ? "<strong>its history is cut off</strong>" : "whole history"]
  ])}
${table({
    caption: "How each change was joined with its record",
    head: ["By", "Changes"],
    numbers: [1],
    rows: [
      ["the commit that the record names", String(totals.joinedBy.commit)],
      ["the tree", String(totals.joinedBy.tree)],
      ["the content of the change (changeDigest)", String(totals.joinedBy.changeDigest)],
      ["the record of the push or pull request that brought it with others", String(totals.joinedBy.covered)],
      ["nothing: no record", String(totals.missing)]
    ]
  })}
${table({
    caption: "Records that count for no change of the period",
    head: ["Why", "Records"],
    numbers: [1],
    rows: [
      ["a later record of the same pull request replaced it", String(totals.superseded)],
      ["its pull request was not merged in the period, as far as is known", String(totals.unmerged)],
      ["its commit lies outside the period", String(totals.outside)]
    ]
  })}
<p>${inputs.pullRequests === null ? "No list of pull requests was given, so direct pushes show only where final records say so." : `Compared with ${inputs.pullRequests} merged pull requests of the export that was given.`}
The content of ${totals.contentCompared} changes was computed anew and compared.</p>`;
}
function integrity2({ inputs }) {
  return `${facts([
    ["Documents read", String(inputs.documents)],
    [
      "Records",
      `${inputs.records}${inputs.repeated > 0 ? `, and ${inputs.repeated} times the same bytes once more` : ""}`
    ],
    ["Companion statements", String(inputs.companions)],
    ["Signature bundles", `${inputs.bundles}; this report verifies none: <code>remit check-evidence</code> does`],
    ["Other JSON, passed over", String(inputs.others)],
    ["Not read", String(inputs.refused.length)],
    ["SHA-256 over all records", `<code>${inputs.recordsSha256}</code>`]
  ])}
<p>Each record was held to its schema, to its canonical form, to its companion where one lies beside it, to the chain of records, to what it says twice, and to git.</p>`;
}
function facts(rows) {
  return `<dl>${rows.map(([name, content]) => `<dt>${text2(name)}</dt><dd>${content}</dd>`).join("")}</dl>`;
}
function controls({ controls: packs }) {
  const intro = "<p>Which requirements the checks of this period are evidence for. That a check fits a requirement is our judgement. A number says that something was checked; it does not say that a requirement is met.</p>";
  return intro + packs.map(
    (pack) => `<h3>${text2(pack.name)}, ${text2(pack.edition)}</h3><p class="dim">${text2(pack.credit)}</p>${table({
      caption: `${pack.name}, ${pack.edition}`,
      head: ["Requirement", "About", "Rules", "Outcomes", "Findings", "Faults of this audit"],
      numbers: [3, 4, 5],
      rows: pack.controls.map((control) => [
        `<strong>${text2(control.number)}</strong>`,
        `${control.title === null ? "" : `${text2(control.title)}. `}${text2(control.note)}`,
        control.rules.length === 0 ? '<span class="dim">none</span>' : control.rules.map(text2).join(", "),
        String(control.checks),
        String(control.findings),
        control.audit.length === 0 ? '<span class="dim">none counts</span>' : String(control.faults)
      ])
    })}<p><strong>Not covered:</strong></p><ul>${pack.notCovered.map((one2) => `<li>${text2(one2)}</li>`).join("")}</ul>`
  ).join("\n");
}
function ownChecks2({ ownChecks: checks }) {
  return `<p>With git, sha256sum and jq. <code>REPO</code> is a clone of the repository, <code>RECORDS</code> a folder that holds the records as files; unpack archives into it first, each into a folder of its own, and lines of one file into a file each.</p>
${checks.map(({ what, command, expect }) => `<h3>${text2(what)}</h3><pre>${text2(command)}</pre><p>It prints:</p><pre>${text2(expect)}</pre>`).join("\n")}`;
}
function limits(report) {
  return `<ul>${report.limits.map((limit) => `<li>${text2(limit)}</li>`).join("")}</ul>
<p>Shares are rounded down. ${text2(share(report.totals.recorded + report.totals.covered, report.totals.changes))} changes have a record.</p>`;
}

// src/outputs/audit-json.ts
function* auditJson({ changes, sample, ...rest }) {
  yield "{\n";
  for (const key of Object.keys(rest).sort()) {
    yield `${JSON.stringify(key)}:${canonicalJson(rest[key])},
`;
  }
  yield `"sample":${canonicalJson({ ...sample, drawn: sample.drawn.map(sampled) })},
`;
  yield '"changes":[';
  let separator = "\n";
  for (const change of changes) {
    yield `${separator}${canonicalJson(changeJson(change))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}
function sampled({ commit, number, stratum, rank, change }) {
  return { commit, number, stratum, rank, record: change.record?.sha256 ?? null };
}
function changeJson({ merge, pull, record, before, ...change }) {
  return {
    commit: merge.commit,
    tree: merge.tree,
    parents: [...merge.firstParent === null ? [] : [merge.firstParent], ...merge.otherParents],
    at: merge.at,
    ...change,
    mergedBy: pull?.mergedBy ?? record?.mergedBy ?? null,
    record: record === null ? null : recordJson(record),
    before: before === null || before === record ? null : recordJson(before)
  };
}
function recordJson(row2) {
  const { place, sha256: sha2562, stage, result, observed, at, author, changeDigest, intentDigest, files, unexplained } = row2;
  return {
    place,
    sha256: sha2562,
    stage,
    result,
    observed,
    at,
    author,
    changeDigest,
    intentDigest,
    files,
    unexplained,
    policy: row2.policy.sha256,
    previous: row2.previous,
    dataClasses: row2.classes,
    tools: row2.tools.map((tool) => tool.toolId),
    findings: row2.findings,
    independentApprovals: row2.approvals.filter((approval) => approval.independent).length,
    waivers: row2.waivers
  };
}

// src/outputs/audit-markdown.ts
var faultLimit2 = 100;
function* auditMarkdown(report) {
  const { period, totals, inputs, tallies } = report;
  yield `# Change audit${report.repository === null ? "" : ` of ${code(report.repository)}`}

**${headline(report)}.**

`;
  if (period !== null) {
    yield `Branch ${code(period.branch)}, ${period.from?.slice(0, 10) ?? "no date"} to ${period.to?.slice(0, 10) ?? "no date"}, ${period.commits} changes:

\`\`\`sh
${period.command}
\`\`\`

`;
  }
  yield row("what", "number") + line(2);
  yield row("changes in the period", totals.changes);
  yield row("with a record", totals.recorded + totals.covered);
  yield row("without one", totals.missing);
  yield row("things that do not fit", totals.faults);
  yield row("records read", inputs.records);
  yield row("documents not read", inputs.refused.length);
  yield* faultParts(report);
  yield "\n## Policies\n\n";
  yield row("policy", "from", "to", "changes", "mode", "asks less in") + line(6);
  for (const policy of report.policies) {
    yield row(
      policy.sha256 === null ? policy.state : code(policy.sha256.slice(0, 12), "cell"),
      policy.from?.slice(0, 10) ?? "?",
      policy.to?.slice(0, 10) ?? "?",
      policy.changes,
      policy.mode,
      policy.weakenings.length === 0 ? "nothing" : codes(
        policy.weakenings.map((one2) => one2.path),
        "cell",
        10
      )
    );
  }
  yield "\n## AI tools\n\n";
  if (tallies.tools.length === 0) yield "No record shows one. That is no proof that none was used.\n";
  else {
    yield row("tool", "in the register", "changes", "declared", "denied or left out", "overdue") + line(6);
    for (const tool of tallies.tools) {
      yield row(
        code(tool.toolId, "cell"),
        tool.listed,
        tool.changes,
        tool.declared,
        tool.undeclared,
        tool.overdue.length
      );
    }
  }
  if (tallies.neverSeen.length > 0) yield `
In the register and never seen: ${codes(tallies.neverSeen, "text", 20)}
`;
  yield "\n## Data classes by tool\n\n";
  yield row("data class", "tool", "changes", "files") + line(4);
  for (const cell of tallies.matrix) {
    const tool = cell.toolId === null ? "no tool seen" : code(cell.toolId, "cell");
    yield row(cell.dataClass === "" ? "no class" : code(cell.dataClass, "cell"), tool, cell.changes, cell.files);
  }
  const { approvals } = tallies;
  yield `
## Approvals

${share(approvals.independent, approvals.independent + approvals.none)} recorded changes have an independent approval. Approved by the author: ${approvals.byAuthor.length}; by an agent: ${approvals.byAgent.length}; on other content: ${approvals.onOtherContent.length}; merged by the author alone: ${approvals.mergedByAuthorAlone.length}.
`;
  yield `
## Waivers

${tallies.waivers.length === 0 ? "None used.\n" : ""}`;
  for (const waiver of tallies.waivers) {
    yield `- ${code(waiver.rule)} for ${code(waiver.match)}: ${code(waiver.reason)}, approved by ${code(waiver.approvedBy)}, ${waiver.expires === null ? "never expires" : `expires ${code(waiver.expires)}`}, used ${waiver.commits.length} times
`;
  }
  yield `
## Sample

Seed ${code(report.sample.seed)}, ${report.sample.drawn.length} of ${report.sample.size} changes asked for.

`;
  yield row("commit", "pull request", "record", "does not fit", "stratum") + line(5);
  for (const { commit, number, stratum, change } of report.sample.drawn) {
    const result = change.record?.result ?? (change.coveredBy === null ? "none" : `with ${change.coveredBy.slice(0, 10)}`);
    yield row(code(commit, "cell"), number ?? "", result, [...new Set(change.faults)].join(" "), prose(stratum, "cell"));
  }
  yield "\n## How to check this report without our tool\n\n";
  yield "`REPO` is a clone of the repository, `RECORDS` a folder that holds the records as files.\n";
  for (const { what, command, expect } of report.ownChecks) {
    yield `
${what}

\`\`\`sh
${command}
\`\`\`

\`\`\`text
${expect}
\`\`\`
`;
  }
  yield `
## What this report is not

${report.limits.map((limit) => `- ${prose(limit)}
`).join("")}`;
}
function* faultParts({ faults, totals }) {
  yield `
## What does not fit

${faults.length === 0 ? "Nothing was found.\n" : ""}`;
  for (const kind of faultKinds) {
    if (totals.byKind[kind] === void 0) continue;
    const own = faults.filter((fault) => fault.kind === kind);
    const { title, why, action } = faultWords[kind];
    yield `### ${title} (${own.length})

${why} ${action}

`;
    yield row("commit", "pull request", "what", "where") + line(4);
    for (const { commit, number, message, places } of own.slice(0, faultLimit2)) {
      yield row(
        commit === null ? "" : code(commit, "cell"),
        number ?? "",
        prose(message, "cell"),
        codes(places, "cell")
      );
    }
    if (own.length > faultLimit2) yield `
And ${own.length - faultLimit2} more.
`;
    yield "\n";
  }
}
function row(...cells) {
  return `| ${cells.join(" | ")} |
`;
}
function line(columns2) {
  return `|${" --- |".repeat(columns2)}
`;
}

// src/outputs/audit-oscal.ts
import { createHash as createHash5 } from "node:crypto";
var oscalVersion = "1.2.1";
var ns = "urn:x-remit:oscal";
var evidenceLimit = 200;
function* auditOscal(report) {
  yield `${JSON.stringify(assessmentResults(report), null, 1)}
`;
}
function assessmentResults(report) {
  const seed = `${report.inputs.recordsSha256}:${report.period?.populationSha256 ?? ""}`;
  const uuid = (name) => uuidOf(`${seed}:${name}`);
  const when = timeOf(report);
  return {
    "assessment-results": {
      uuid: uuid("assessment-results"),
      metadata: {
        title: "Remit audit report",
        "last-modified": when,
        version: report.schemaVersion,
        "oscal-version": oscalVersion,
        props: props({
          "remit-version": report.verifier.version,
          "records-sha256": report.inputs.recordsSha256,
          ...report.period === null ? {} : { "population-sha256": report.period.populationSha256 }
        }),
        remarks: report.limits.join(" ")
      },
      "import-ap": { href: `#${uuid("assessment-plan")}`, remarks: "There is no assessment plan in OSCAL." },
      results: [
        {
          uuid: uuid("result"),
          title: "Changes of the period",
          description: descriptionOf(report),
          start: report.period?.from ?? when,
          end: when,
          props: props({
            changes: report.totals.changes,
            recorded: report.totals.recorded + report.totals.covered,
            missing: report.totals.missing,
            faults: report.totals.faults
          }),
          "reviewed-controls": {
            "control-selections": report.controls.filter((pack) => controlIds(pack).length > 0).map(selection)
          },
          observations: faultKinds.map((kind) => observation(report, kind, uuid, when)),
          findings: faultKinds.map((kind) => finding(report, kind, uuid))
        }
      ],
      "back-matter": {
        resources: [
          {
            uuid: uuid("assessment-plan"),
            title: "How the period was checked",
            description: report.period?.command ?? "No repository was given."
          }
        ]
      }
    }
  };
}
function descriptionOf({ period, repository }) {
  const where = repository === null ? "a repository" : "the repository that the records name";
  if (period === null) return `Records of ${where}, without a population to compare them with.`;
  return `First-parent commits of one branch of ${where}, up to ${period.until}.`;
}
function selection(pack) {
  return {
    description: `${pack.name}, ${pack.edition}: requirements for which the checks are evidence. ${pack.credit} Not covered: ${pack.notCovered.join(" ")}`,
    "include-controls": controlIds(pack).map((id) => ({ "control-id": id }))
  };
}
function controlIds(pack) {
  return pack.controls.filter((control) => control.checks > 0 || control.audit.length > 0).map(({ number }) => tokenOf(pack.key, number));
}
function tokenOf(framework, number) {
  if (framework.startsWith("isa-")) return `ISA${framework.slice("isa-".length)}_${number}`;
  return /^\d/.test(number) ? `clause_${number}` : number;
}
function observation({ faults }, kind, uuid, when) {
  const own = faults.filter((fault) => fault.kind === kind);
  const evidence = own.flatMap(relevant).slice(0, evidenceLimit);
  return {
    uuid: uuid(`observation:${kind}`),
    title: faultWords[kind].title,
    description: own.length === 0 ? "Looked for, and not found." : `Found ${own.length} times. ${faultWords[kind].why}`,
    methods: ["TEST"],
    collected: when,
    ...evidence.length > 0 ? { "relevant-evidence": evidence } : {}
  };
}
function relevant({ commit, message }) {
  return commit === null ? [] : [{ href: `urn:git:commit:${commit}`, description: message }];
}
function finding({ totals, period }, kind, uuid) {
  const count = totals.byKind[kind] ?? 0;
  const isKnown = period !== null || kind === "altered-record" || kind === "unreadable-document";
  return {
    uuid: uuid(`finding:${kind}`),
    title: faultWords[kind].title,
    description: count > 0 ? `${faultWords[kind].why} ${faultWords[kind].action}` : faultWords[kind].why,
    target: {
      type: "objective-id",
      "target-id": `remit_${kind}`,
      description: "A check of Remit, not a control of a framework.",
      status: count > 0 ? { state: "not-satisfied", reason: "fail" } : isKnown ? { state: "satisfied", reason: "pass" } : { state: "not-satisfied", reason: "other", remarks: "It could not be known: no repository was given." }
    },
    "related-observations": [{ "observation-uuid": uuid(`observation:${kind}`) }]
  };
}
function props(values) {
  return Object.entries(values).map(([name, value2]) => ({ name, ns, value: String(value2) }));
}
function timeOf({ period, changes }) {
  const times = [period?.to ?? null, ...changes.map((change) => change.record?.at ?? null)].filter((time) => time !== null);
  return times.reduce((last, time) => Date.parse(time) > Date.parse(last) ? time : last, "1970-01-01T00:00:00Z");
}
function uuidOf(name) {
  const bytes = createHash5("sha1").update("urn:x-remit:oscal:").update(name).digest().subarray(0, 16);
  bytes[6] = bytes[6] & 15 | 80;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// src/audit/join-records.ts
var clockSkewMs = 5 * 60 * 1e3;
function openQuestions(rows, input) {
  const joined = joinRecords(rows, { ...input, digests: /* @__PURE__ */ new Map(), elsewhere: /* @__PURE__ */ new Set() });
  const needed = [];
  const claimed = [];
  for (const { merge, coveredBy } of joined.changes) {
    const records2 = joined.recordsOf.get(merge.commit) ?? [];
    if (records2.length === 0 ? coveredBy === null : records2.every((record) => namesParentOnly(record, merge))) {
      needed.push(merge.commit);
    } else if (records2.some((record) => speaksOfThisCommit(record, merge))) {
      claimed.push(merge.commit);
    }
  }
  return {
    digests: [...needed, ...claimed.sort().slice(0, claimsCompared)],
    commits: [...joined.strangers.map((row2) => finalCommit(row2)), ...joined.lostPulls.map((pull) => pull.mergeCommit)]
  };
}
var claimsCompared = 2e3;
function speaksOfThisCommit(row2, merge) {
  return finalCommit(row2) === merge.commit && row2.base !== null && row2.base === merge.firstParent;
}
function namesParentOnly(record, merge) {
  return !isFinal(record) && record.head !== merge.commit && merge.otherParents.includes(record.head) && !treesOf(record).includes(merge.tree);
}
function treesOf({ testMergeTree, mergeTree }) {
  return [testMergeTree, mergeTree].filter((tree) => tree !== null);
}
function isFinal(row2) {
  return row2.stage === "push";
}
function finalCommit(row2) {
  return isFinal(row2) ? row2.mergeCommit ?? row2.head : null;
}
function joinRecords(rows, input) {
  const merges = input.population?.merges ?? [];
  const pullOf = pullsByCommit(merges, input.pulls);
  const changes = merges.map((merge) => {
    const pull = pullOf.get(merge.commit) ?? null;
    return {
      merge,
      joinedBy: null,
      record: null,
      before: null,
      pull: pull?.pull ?? null,
      number: pull?.pull.number ?? merge.subjectNumber,
      coveredBy: pull !== null && pull.last !== merge.commit ? pull.last : null,
      faults: []
    };
  });
  const byCommit = new Map(changes.map((change) => [change.merge.commit, change]));
  const recordsOf = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const give = (change, row2, by) => {
    const { commit } = change.merge;
    const list = recordsOf.get(commit);
    if (list === void 0) recordsOf.set(commit, [row2]);
    else list.push(row2);
    if (!isFinal(row2)) used.add(row2);
    change.joinedBy ??= by;
  };
  const strangers = [];
  let outside = 0;
  const early = [];
  for (const row2 of rows) {
    const commit = finalCommit(row2);
    if (commit === null) {
      early.push(row2);
      continue;
    }
    const change = byCommit.get(commit);
    if (change !== void 0) give(change, row2, "commit");
    else if (input.elsewhere.has(commit)) outside++;
    else strangers.push(row2);
  }
  coverEarlier(changes, recordsOf);
  joinEarly(early, changes, input.digests, used, give);
  for (const change of changes) {
    const { commit } = change.merge;
    const records2 = recordsOf.get(commit);
    if (records2 === void 0) continue;
    records2.sort(byWeight);
    const mergedAt = mergedAtOf(change, records2);
    change.before = records2.filter((row2) => !isFinal(row2) && isBefore(row2, mergedAt)).sort(byTime).at(-1) ?? null;
    change.record = isFinal(records2[0]) ? records2[0] : change.before ?? records2[0];
    change.number = change.pull?.number ?? change.record.number ?? change.number;
  }
  for (const change of changes) if (change.coveredBy !== null && change.record === null) change.joinedBy = "covered";
  return { changes, byCommit, recordsOf, strangers, outside, ...leftOvers(early, used, changes, input, byCommit) };
}
function mergedAtOf(change, records2) {
  return change.pull?.mergedAt ?? records2.find(isFinal)?.mergedAt ?? change.merge.at;
}
function isBefore(row2, mergedAt) {
  return mergedAt === null || Date.parse(row2.at) <= Date.parse(mergedAt) + clockSkewMs;
}
function coverEarlier(changes, recordsOf) {
  const place = new Map(changes.map((change, index) => [change.merge.commit, index]));
  const before = changes[0]?.merge.firstParent;
  if (before) place.set(before, -1);
  changes.forEach((change, index) => {
    for (const row2 of recordsOf.get(change.merge.commit) ?? []) {
      const from = row2.base === null ? void 0 : place.get(row2.base);
      if (from === void 0 || from >= index) continue;
      for (const earlier of changes.slice(from + 1, index)) {
        if (!recordsOf.has(earlier.merge.commit)) earlier.coveredBy ??= change.merge.commit;
      }
    }
  });
}
function joinEarly(rows, changes, digests2, used, give) {
  const index = (keys) => {
    const map = /* @__PURE__ */ new Map();
    for (const row2 of rows) {
      for (const key of keys(row2)) {
        const list = map.get(key);
        if (list === void 0) map.set(key, [row2]);
        else list.push(row2);
      }
    }
    return map;
  };
  const byHead = index((row2) => [row2.head]);
  const byTree = index(treesOf);
  const byDigest = index((row2) => row2.changeDigest === null ? [] : [row2.changeDigest]);
  const ways = [
    ["commit", ({ merge }) => [merge.commit, ...merge.otherParents].flatMap((id) => byHead.get(id) ?? [])],
    ["tree", ({ merge }) => byTree.get(merge.tree) ?? []],
    ["changeDigest", ({ merge }) => byDigest.get(digests2.get(merge.commit) ?? "") ?? []]
  ];
  for (const [by, candidatesOf] of ways) {
    for (const change of changes) {
      const free = candidatesOf(change).filter((row2) => !used.has(row2));
      const fitting = free.filter((row2) => change.number === null || row2.number === null || row2.number === change.number);
      const numbers = new Set(fitting.map((row2) => row2.number));
      const one2 = numbers.size > 1 ? fitting.filter((row2) => row2.number === earliest(fitting).number) : fitting;
      for (const row2 of one2) give(change, row2, by);
    }
  }
}
function earliest(rows) {
  return [...rows].sort(byTime)[0];
}
function leftOvers(early, used, changes, { pulls, elsewhere }, byCommit) {
  const merged = new Set(changes.flatMap((change) => change.record === null ? [] : [change.record.number]));
  merged.delete(null);
  const leftOf = /* @__PURE__ */ new Map();
  let superseded = 0;
  let unmerged = 0;
  for (const row2 of early) {
    if (used.has(row2)) continue;
    if (row2.number !== null && merged.has(row2.number)) superseded++;
    else {
      unmerged++;
      if (row2.number !== null) leftOf.set(row2.number, [...leftOf.get(row2.number) ?? [], row2]);
    }
  }
  const lostPulls = (pulls ?? []).filter(
    ({ mergeCommit }) => mergeCommit !== null && !byCommit.has(mergeCommit) && !elsewhere.has(mergeCommit)
  );
  return { leftOf, lostPulls, superseded, unmerged };
}
function pullsByCommit(merges, pulls) {
  const found = /* @__PURE__ */ new Map();
  const place = new Map(merges.map((merge, index) => [merge.commit, index]));
  for (const pull of pulls ?? []) {
    const index = pull.mergeCommit === null ? void 0 : place.get(pull.mergeCommit);
    if (index === void 0) continue;
    const last = merges[index];
    found.set(last.commit, { pull, last: last.commit });
    const times = pull.authoredAt ?? [];
    if (last.otherParents.length > 0 || times.length < 2 || index + 1 < times.length) continue;
    const earlier = merges.slice(index + 1 - times.length, index);
    const isRebase = earlier.every((merge, at) => merge.authoredAt === times[at] && merge.otherParents.length === 0);
    if (isRebase && last.authoredAt === times.at(-1)) {
      for (const merge of earlier) found.set(merge.commit, { pull, last: last.commit });
    }
  }
  return found;
}
var weights = { push: 0, merge_group: 1, pull_request: 2, backtest: 3 };
function byWeight(a, b) {
  return weights[a.stage] - weights[b.stage] || -byTime(a, b);
}
function byTime(a, b) {
  return Date.parse(a.at) - Date.parse(b.at) || (a.sha256 < b.sha256 ? -1 : 1);
}

// src/audit/fault-sink.ts
function faultSink(merges) {
  const found = [];
  return {
    add({ kind, message, commit = null, number = null, places = [] }) {
      found.push({ kind, message, commit, number, places: [...places].sort() });
    },
    faults() {
      const place = new Map(merges.map(({ commit }, index) => [commit, index]));
      const rank = ({ commit }) => commit === null ? -1 : place.get(commit) ?? -1;
      const key = (fault) => JSON.stringify([fault.places, fault.commit, fault.number, fault.message]);
      return found.map((fault) => ({ fault, key: key(fault) })).sort(
        (a, b) => faultKinds.indexOf(a.fault.kind) - faultKinds.indexOf(b.fault.kind) || rank(a.fault) - rank(b.fault) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
      ).map(({ fault }) => fault);
    }
  };
}

// src/audit/judge-change.ts
var finalDelayMs = 24 * 60 * 60 * 1e3;
function judgeChange(change, joined, input, sink) {
  const { merge, record } = change;
  const records2 = joined.recordsOf.get(merge.commit) ?? [];
  const report = (kind, message, about = []) => {
    change.faults.push(kind);
    sink.add({ kind, message, commit: merge.commit, number: change.number, places: about.map((row2) => row2.place) });
  };
  if (change.coveredBy !== null && record === null) return;
  if (isDirect(change, records2, input)) {
    report(
      "direct-push",
      record === null ? "The commit came to the branch without a pull request, and there is no record of it." : "The commit came to the branch without a pull request.",
      records2
    );
    if (record === null) return;
  }
  if (record === null) {
    const left2 = change.number === null ? [] : joined.leftOf.get(change.number) ?? [];
    if (left2.length > 0) {
      report(
        "other-content",
        "The records of its pull request are for other content than the one that was merged.",
        left2
      );
    } else {
      report("commit-without-record", "There is no record of this commit.");
    }
    return;
  }
  contentOf2(change, records2, input, report);
  if (!change.faults.includes("direct-push")) timing(change, records2, report);
  verdictOf(change, report);
  descriptionOf2(change, records2, report);
}
function isDirect(change, records2, { pulls }) {
  if (change.merge.firstParent === null && records2.length === 0) return false;
  if (pulls !== null) return change.pull === null;
  return records2.some((row2) => isFinal(row2) && row2.hadRecord !== null && row2.number === null);
}
function contentOf2({ merge }, records2, { digests: digests2 }, report) {
  const digest2 = digests2.get(merge.commit);
  const isOther = (row2) => typeof digest2 === "string" && row2.changeDigest !== null && row2.changeDigest !== digest2;
  const wrong = records2.filter(
    (row2) => row2.head === merge.commit && row2.headSha256 !== null && row2.headSha256 !== merge.sha256 || finalCommit(row2) === merge.commit && (treesOf(row2).length > 0 && !treesOf(row2).includes(merge.tree) || speaksOfThisCommit(row2, merge) && isOther(row2))
  );
  if (wrong.length > 0) {
    report("other-content", "A record names this commit and is for other content than git holds there.", wrong);
    return;
  }
  const early = records2.filter((row2) => !isFinal(row2));
  if (early.length > 0 && early.every((row2) => namesParentOnly(row2, merge) && isOther(row2))) {
    report("other-content", "The merge holds other content than the branch that was judged.", early);
  }
}
function timing(change, records2, report) {
  const mergedAt = mergedAtOf(change, records2);
  if (mergedAt === null) return;
  const early = records2.filter((row2) => !isFinal(row2));
  const final = records2.find(isFinal);
  if (early.length > 0 && !early.some((row2) => isBefore(row2, mergedAt)) && final?.hadRecord !== true) {
    report("late-record", "Its records were made after the merge.", early);
  } else if (final !== void 0 && Date.parse(final.at) > Date.parse(mergedAt) + finalDelayMs) {
    report("late-record", "Its final record was made more than a day after the merge.", [final]);
  } else if (final?.hadRecord === false && early.length === 0) {
    report("judged-after-merge", "It was judged only after the merge: its final record names no earlier one.", [final]);
  }
}
function verdictOf(change, report) {
  const judged = [change.before, change.record].filter((row2) => row2 !== null);
  const holding = judged.filter((row2) => !row2.observed);
  const kinds2 = [
    ["merged-failed", (row2) => row2.result === "FAILED", "It was merged although its record says FAILED."],
    ["merged-incomplete", (row2) => row2.result === "INCOMPLETE", "It was merged although its record says INCOMPLETE."],
    [
      "merged-review",
      (row2) => row2.result === "REVIEW" && row2.reviewBlocks,
      "It was merged although its record says REVIEW, and by its policy a review holds the merge."
    ]
  ];
  for (const [kind, isSo, message] of kinds2) {
    const rows = holding.filter(isSo);
    if (rows.length === 0) continue;
    report(kind, message, [...new Set(rows)]);
    return;
  }
}
function descriptionOf2(change, records2, report) {
  const { record, before, pull } = change;
  const judged = before ?? record;
  if (typeof pull?.intentDigest === "string" && pull.intentDigest !== judged.intentDigest) {
    report(
      "changed-description",
      "The description of its pull request is not the one that was judged: it was edited since.",
      [judged]
    );
  } else if (before !== null && records2.some((row2) => isFinal(row2) && row2.intentDigest !== before.intentDigest)) {
    report(
      "changed-description",
      "The description was edited between the judgement before the merge and the final record.",
      records2.filter((row2) => row2 === before || isFinal(row2))
    );
  }
}

// src/audit/record-faults.ts
function recordFaults(input, sink) {
  const { joined } = input;
  const changeOf = commitsOf(joined);
  const report = (kind, message, rows, more = []) => {
    const commit = rows.map((row2) => changeOf().get(row2)).find((found) => found !== void 0) ?? null;
    if (commit !== null) joined.byCommit.get(commit)?.faults.push(kind);
    sink.add({
      kind,
      message,
      commit: commit ?? finalCommit(rows[0]),
      number: rows[0].number,
      places: [...rows.map((row2) => row2.place), ...more]
    });
  };
  altered(input, report);
  for (const row2 of input.rows) {
    if (row2.repository !== null && input.repository !== null && row2.repository !== input.repository) {
      report("other-repository", "The record is of another repository than the others, and was left out.", [row2]);
    }
  }
  if (input.population !== null) {
    for (const row2 of joined.strangers) {
      report("record-without-commit", "A final record is about a commit that the branch does not have.", [row2]);
    }
  }
  for (const pull of joined.lostPulls) {
    if (input.population === null || !isWithin(pull.mergedAt, input.population)) continue;
    sink.add({
      kind: "pull-request-without-commit",
      message: "The pull request counts as merged, and the branch does not have its commit.",
      commit: pull.mergeCommit,
      number: pull.number
    });
  }
  conflicts(input.rows, report);
  policies(input, report);
}
function commitsOf({ recordsOf }) {
  let found = null;
  return () => {
    found ??= new Map([...recordsOf].flatMap(([commit, records2]) => records2.map((row2) => [row2, commit])));
    return found;
  };
}
function altered({ rows, companionFaults }, report) {
  const companions = new Map(companionFaults.map((fault) => [fault.sha256, fault.companion]));
  for (const row2 of rows) {
    const companion = companions.get(row2.sha256);
    const reasons = [...row2.flaws, ...companion === void 0 ? [] : ["its companion statement names another record"]];
    if (reasons.length === 0) continue;
    const more = companion === void 0 ? [] : [companion];
    report("altered-record", `The record is not as it was written: ${reasons.join("; ")}.`, [row2], more);
  }
}
function conflicts(rows, report) {
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  for (const { runKey } of rows) {
    if (runKey === null) continue;
    if (seen.has(runKey)) repeated.add(runKey);
    seen.add(runKey);
  }
  const byRun = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    if (row2.runKey === null || !repeated.has(row2.runKey)) continue;
    const key = `${row2.repository}
${row2.runKey}
${row2.stage}
${row2.head}
${row2.number}`;
    const list = byRun.get(key);
    if (list === void 0) byRun.set(key, [row2]);
    else list.push(row2);
  }
  for (const same of byRun.values()) {
    if (same.length > 1) report("conflicting-records", "Several records claim to be of the same run.", same);
  }
}
function policies({ rows, policyBlobs }, report) {
  for (const row2 of rows) {
    if (row2.policy.gitBlob === null || row2.policyCommit === null || row2.policyPath === null) continue;
    const found = policyBlobs.get(`${row2.policyCommit}:${row2.policyPath}`);
    if (found === void 0 || found === row2.policy.gitBlob) continue;
    report("policy-mismatch", "The policy that the record names is not the one that git holds there.", [row2]);
  }
}
function isWithin(mergedAt, { merges }) {
  const first = merges.find((merge) => merge.at !== null)?.at ?? null;
  const last = merges.findLast((merge) => merge.at !== null)?.at ?? null;
  if (mergedAt === null || first === null || last === null) return true;
  return Date.parse(mergedAt) >= Date.parse(first) && Date.parse(mergedAt) <= Date.parse(last);
}

// src/audit/reconcile.ts
function reconcile(input) {
  const sink = faultSink(input.population?.merges ?? []);
  const rows = [...input.rows].sort((a, b) => compare3(a.sha256, b.sha256));
  const repository = mostNamed(rows);
  const own = rows.filter((row2) => row2.repository === null || repository === null || row2.repository === repository);
  const joined = joinRecords(own, input);
  recordFaults({ ...input, rows, repository, joined }, sink);
  chainFaults(own, joined, input.population?.since === null, sink);
  for (const change of joined.changes) judgeChange(change, joined, input, sink);
  documentFaults(input.intake, sink);
  return {
    repository,
    changes: joined.changes,
    faults: sink.faults(),
    superseded: joined.superseded,
    unmerged: joined.unmerged,
    outside: joined.outside,
    counted: joined.changes.flatMap((change) => change.record === null ? [] : [change.record])
  };
}
function documentFaults(intake, sink) {
  for (const refusal of intake.refused) {
    sink.add({
      kind: "unreadable-document",
      message: `A document was not read: ${refusal.reason}.`,
      places: [placeName(refusal.place)]
    });
  }
}
function mostNamed(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const { repository } of rows) {
    if (repository !== null) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compare3(a[0], b[0]))[0]?.[0] ?? null;
}
function compare3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/commands/audit-intake.ts
import { createHash as createHash6 } from "node:crypto";

// src/audit/record-row.ts
import { hash } from "node:crypto";
var Row = class {
  place = "";
  file = "";
  sha256 = "";
  at = "";
  runKey = null;
  head = "";
  base = null;
  mergeCommit = null;
  testMergeTree = null;
  mergeTree = null;
  headSha256 = null;
  changeDigest = null;
  number = null;
  intentDigest = "";
  mergedAt = null;
  previous = null;
  policyCommit = null;
  files = 0;
  unexplained = 0;
  #facts;
  constructor(facts2) {
    this.#facts = facts2;
  }
  get stage() {
    return this.#facts.stage;
  }
  get result() {
    return this.#facts.result;
  }
  get observed() {
    return this.#facts.observed;
  }
  get reviewBlocks() {
    return this.#facts.reviewBlocks;
  }
  get repository() {
    return this.#facts.repository;
  }
  get author() {
    return this.#facts.author;
  }
  get mergedBy() {
    return this.#facts.mergedBy;
  }
  get hadRecord() {
    return this.#facts.hadRecord;
  }
  get policy() {
    return this.#facts.policy;
  }
  get policyPath() {
    return this.#facts.policyPath;
  }
  get tools() {
    return this.#facts.tools;
  }
  get classes() {
    return this.#facts.classes;
  }
  get findings() {
    return this.#facts.findings;
  }
  get approvals() {
    return this.#facts.approvals;
  }
  get waivers() {
    return this.#facts.waivers;
  }
  get rules() {
    return this.#facts.rules;
  }
  get flaws() {
    return this.#facts.flaws;
  }
};
var RowMaker = class {
  /** By a digest of their JSON, which is shorter than the JSON. */
  #shared = /* @__PURE__ */ new Map();
  #merges;
  #rows = /* @__PURE__ */ new Map();
  /** `merges` are commits of the branch, whose ids most records name. */
  constructor(merges = []) {
    this.#merges = new Map(merges.map((merge) => [merge.commit, merge]));
  }
  /** The row of the record with these bytes, if there is one already. */
  known(sha2562) {
    return this.#rows.get(sha2562) ?? null;
  }
  rows() {
    return [...this.#rows.values()];
  }
  rowOf(evidence, at, sha2562, flaws) {
    const { predicate } = evidence;
    const { change, intent, run } = predicate;
    const merge = mergeOf(evidence);
    const head = evidence.subject.find(({ digest: digest2 }) => digest2.gitCommit === change.head);
    const row2 = new Row(this.#share(factsOf(evidence, merge, flaws, (part) => this.#share(part))));
    row2.place = placeName(at);
    row2.file = row2.place === at.file ? row2.place : this.#share(at.file);
    row2.sha256 = sha2562;
    row2.at = run.at;
    row2.runKey = run.runId === void 0 ? null : `${run.runId}/${run.runAttempt ?? "1"}`;
    row2.head = this.#commit(change.head);
    row2.base = this.#commit(predicate.stage === "push" ? change.mergeBase : change.base);
    row2.mergeCommit = this.#commit(textOf(merge?.commit));
    row2.testMergeTree = evidence.subject.find(({ digest: digest2 }) => digest2.gitTree !== void 0)?.digest.gitTree ?? null;
    const known = this.#merges.get(row2.mergeCommit ?? row2.head);
    row2.mergeTree = one(textOf(merge?.tree), known?.tree);
    row2.headSha256 = one(head?.digest.sha256 ?? null, known?.sha256);
    row2.changeDigest = change.changeDigest;
    row2.number = typeof merge?.pullRequest === "number" ? merge.pullRequest : numberOf2(intent.uri);
    row2.intentDigest = intent.digest.sha256;
    row2.mergedAt = one(textOf(merge?.mergedAt), known?.at);
    const { previous } = predicate.chain;
    row2.previous = previous === null ? null : this.known(previous)?.sha256 ?? previous;
    row2.policyCommit = this.#commit(predicate.policy.commit);
    row2.files = change.files.length;
    row2.unexplained = change.files.filter((file) => file.trace.state === "unexplained").length;
    this.#rows.set(sha2562, row2);
    return row2;
  }
  /** Most ids stand in several places, and a string that is kept once needs a third of the room. */
  #commit(id) {
    return id === null ? id : this.#merges.get(id)?.commit ?? id;
  }
  #share(value2) {
    const json = JSON.stringify(value2);
    const key = json.length < 60 ? json : hash("sha256", json, "base64");
    const known = this.#shared.get(key);
    if (known !== void 0) return known;
    this.#shared.set(key, value2);
    return value2;
  }
};
function one(text3, kept) {
  return text3 === kept ? kept : text3;
}
function numberOf2(uri) {
  const digits = /\/pull\/(\d{1,9})$/.exec(uri ?? "")?.[1];
  return digits === void 0 ? null : Number(digits);
}

// src/commands/audit-intake.ts
async function takeIn(found, merges = []) {
  const maker = new RowMaker(merges);
  const intake = {
    documents: 0,
    records: 0,
    repeated: 0,
    companions: 0,
    predicates: 0,
    bundles: 0,
    others: 0,
    refused: []
  };
  const companionFaults = [];
  let folder = null;
  const closeFolder = () => {
    if (folder !== null) companionFaults.push(...disagreements(folder.content));
    folder = null;
  };
  for await (const item of found) {
    if ("code" in item) {
      intake.refused.push(item);
      continue;
    }
    intake.documents++;
    if (intake.documents % 8192 === 0) collectGarbage();
    else if (intake.documents % 512 === 0) sweepMemory();
    const name = folderOf(item.place);
    if (folder === null || folder.name !== name) {
      closeFolder();
      folder = { name, content: { records: [], companions: [] } };
    }
    const { content } = folder;
    const document = readRecordDocument(item.bytes);
    const place = placeName(item.place);
    if (document.kind === "evidence") {
      const { evidence, sha256: sha2562, flaws } = document;
      if (item.place.line === void 0) content.records.push(sha2562);
      const known = maker.known(sha2562);
      if (known !== null) {
        intake.repeated++;
        if (place < known.place) Object.assign(known, { place, file: item.place.file });
        continue;
      }
      intake.records++;
      maker.rowOf(
        evidence,
        item.place,
        sha2562,
        flaws.map((flaw) => flaw.detail)
      );
    } else if (document.kind === "test-result") {
      intake.companions++;
      content.companions.push({ place, names: document.evidenceSha256 });
    } else if (document.kind === "predicate") intake.predicates++;
    else if (document.kind === "bundle") intake.bundles++;
    else if (document.kind === "other") intake.others++;
    else intake.refused.push({ place: item.place, code: "unreadable-record", reason: document.reason });
  }
  closeFolder();
  return { rows: maker.rows(), intake, companionFaults };
}
function disagreements({ records: records2, companions }) {
  const [record] = records2;
  const [companion] = companions;
  if (record === void 0 || companion === void 0 || records2.length > 1 || companions.length > 1) return [];
  return companion.names === record ? [] : [{ sha256: record, companion: companion.place }];
}
async function recordsByDigest(found, wanted) {
  const records2 = /* @__PURE__ */ new Map();
  for await (const item of found) {
    if ("code" in item) continue;
    const digest2 = createHash6("sha256").update(item.bytes).digest("hex");
    if (!wanted.has(digest2) || records2.has(digest2)) continue;
    const document = readRecordDocument(item.bytes);
    if (document.kind === "evidence") records2.set(digest2, document.evidence);
    if (records2.size === wanted.size) break;
  }
  return records2;
}

// src/commands/audit-gather.ts
async function gather({ documents, source, pulls: all }) {
  const population2 = source?.population ?? null;
  collectGarbage();
  const taken = await takeIn(documents, population2?.merges);
  collectGarbage();
  const pulls = all?.filter((pull) => pull.base === null || isBranch(population2?.branch ?? null, pull.base)) ?? null;
  const questions = openQuestions(taken.rows, { population: population2, pulls });
  collectGarbage();
  const digests2 = await source?.changeDigests(questions.digests) ?? /* @__PURE__ */ new Map();
  const reconciled = reconcile({
    ...taken,
    population: population2,
    pulls,
    digests: digests2,
    elsewhere: await source?.elsewhere(questions.commits) ?? /* @__PURE__ */ new Set(),
    policyBlobs: await source?.blobs(policyPlaces(taken.rows)) ?? /* @__PURE__ */ new Map()
  });
  const contentCompared = [...digests2.values()].filter((digest2) => digest2 !== null).length;
  return { ...taken, ...reconciled, population: population2, pulls, contentCompared };
}
function isBranch(branch, base2) {
  if (branch === null || branch === "HEAD" || /^[0-9a-f]{40,64}$/.test(branch)) return true;
  return branch === base2 || branch.endsWith(`/${base2}`);
}
function policyPlaces(rows) {
  const places = /* @__PURE__ */ new Set();
  for (const { policyCommit, policyPath } of rows) {
    if (policyCommit !== null && policyPath !== null) places.add(`${policyCommit}:${policyPath}`);
  }
  return [...places];
}

// src/commands/audit-options.ts
import { parseArgs } from "node:util";
var auditFormats = ["html", "markdown", "json", "csv", "oscal"];
var usualSample = 25;
var largestSample = 1e3;
function readAuditOptions(args) {
  const text3 = { type: "string" };
  const names = {
    repo: text3,
    branch: text3,
    since: text3,
    until: text3,
    "pull-requests": text3,
    format: text3,
    sample: text3,
    seed: text3,
    output: text3
  };
  let values;
  let positionals;
  try {
    ;
    ({ values, positionals } = parseArgs({ args, options: names, allowPositionals: true }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (positionals.length === 0) throw new UsageError("Name the records: remit audit DIR|ZIP|BRANCH.");
  const format = auditFormats.find((known) => known === (values.format ?? "html"));
  if (format === void 0) throw new UsageError(`--format takes one of ${auditFormats.join(", ")}.`);
  const needsRepo = ["branch", "since", "until"].find((name) => values[name] !== void 0);
  if (needsRepo !== void 0 && values.repo === void 0) throw new UsageError(`--${needsRepo} needs --repo.`);
  if (values.seed !== void 0 && !/^[A-Za-z0-9._-]{1,64}$/.test(values.seed)) {
    throw new UsageError("--seed takes letters, digits, dots, dashes and underscores.");
  }
  return {
    inputs: positionals,
    repo: values.repo ?? null,
    branch: values.branch ?? null,
    since: values.since ?? null,
    until: values.until ?? null,
    pullRequests: values["pull-requests"] ?? null,
    format,
    sample: sampleOf(values.sample),
    seed: values.seed ?? null,
    output: values.output ?? null
  };
}
function sampleOf(given) {
  if (given === void 0) return usualSample;
  const size = /^\d{1,4}$/.test(given) ? Number(given) : -1;
  if (size < 0 || size > largestSample) throw new UsageError(`--sample takes a number from 0 to ${largestSample}.`);
  return size;
}

// src/commands/audit.ts
async function audit(args) {
  const options = readAuditOptions(args);
  if (options.output === null && process.env.GITHUB_ACTIONS === "true") {
    throw new UsageError("In a GitHub workflow remit audit needs --output FILE.");
  }
  keepHeapTight();
  const report = await reportOf(options);
  write(report, options);
  return auditExitCode(report);
}
async function reportOf(options) {
  const pulls = options.pullRequests === null ? null : readMergedPulls(options.pullRequests);
  const source = options.repo === null ? null : await PopulationSource.open({
    repo: options.repo,
    branch: options.branch,
    since: options.since,
    until: options.until
  });
  try {
    const gathered = await gather({ documents: documentsOf(options), source, pulls });
    const policies2 = await policiesOf(gathered, source);
    const { sample: size, seed } = options;
    const report = buildReport({ ...gathered, policies: policies2, sample: { size, seed } });
    return withEvidence(report, await sampledRecords(options, report));
  } finally {
    source?.close();
  }
}
async function* documentsOf({ inputs, repo }, isWanted) {
  for (const input of inputs) {
    if (existsSync(input)) yield* readDocuments([input], isWanted);
    else if (repo !== null) yield* readBranch(repo, input, isWanted);
    else throw new UsageError(`There is no such file or folder, and a branch needs --repo: ${input}`);
  }
}
async function sampledRecords(options, { sample }) {
  const rows = sample.drawn.flatMap(({ change }) => change.record ?? []);
  if (rows.length === 0) return /* @__PURE__ */ new Map();
  const files = new Set(rows.map((row2) => row2.file));
  return recordsByDigest(
    documentsOf(options, (file) => files.has(file)),
    new Set(rows.map((row2) => row2.sha256))
  );
}
async function policiesOf({ counted }, source) {
  const policies2 = /* @__PURE__ */ new Map();
  for (const blob of new Set(counted.map((row2) => row2.policy.gitBlob))) {
    if (blob === null || source === null) continue;
    const bytes = await source.blob(blob);
    const parsed = bytes === null ? null : parsePolicy(bytes, "policy");
    if (parsed?.policy) policies2.set(blob, parsed.policy);
  }
  return policies2;
}
var renderers = {
  html: auditHtml,
  markdown: auditMarkdown,
  json: auditJson,
  csv: auditCsv,
  oscal: auditOscal
};
function write(report, { format, output }) {
  const parts = renderers[format](report);
  if (output === null) {
    for (const part of parts) process.stdout.write(part);
    safeLog(`Remit: ${headline(report)}.`, (chunk) => process.stderr.write(chunk));
    return;
  }
  try {
    const file = openSync(output, "w");
    try {
      for (const part of gatherParts(parts)) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error.code === void 0) throw error;
    throw new UsageError(`The output file cannot be written: ${output}`);
  }
  const { totals, period } = report;
  const lines = [
    `Remit: ${headline(report)}, written to ${output}`,
    ...period === null ? [] : [`The same changes: ${period.command}`],
    ...Object.entries(totals.byKind).map(([kind, count]) => `${count} ${kind}`)
  ];
  safeLog(lines.join("\n"), (chunk) => process.stdout.write(chunk));
}
function* gatherParts(parts) {
  let waiting = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < 65536) continue;
    yield Buffer.from(waiting.join(""));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(waiting.join(""));
}
export {
  audit,
  reportOf
};
