// A package is other people's code: it comes in by one line, and what it brings shows in no diff.
import type { DependencyChange } from '../model/dependency.js'
import { isBuilt } from '../model/manifest-kind.js'
import type { Finding } from '../model/result.js'
import { manifestFindings } from './manifest-findings.js'
import { packageFindings } from './package-findings.js'
import { defineRule } from './rule.js'

export const newDependency = defineRule({
  id: 'new-dependency',
  kinds: ['review', 'open'],
  floor: 'off',
  description:
    'A new package that the task does not name, or one that its lock file lacks, that comes from an unusual place, that is named almost like a much used one, or that may newly run scripts.',
  why:
    'Coding assistants propose packages that do not exist, and others register those names and wait. A package also ' +
    'brings its own packages, and often scripts that run when it is installed; none of that shows in the diff. So a new ' +
    'package is named in the task, or a person looks at it. A moved version is no new package.',
  remedy:
    'Name the new packages in the description and say why they are needed, or another person approves this commit.',
  controls: [
    'ISO27001-2022:A.5.21',
    'ISA6:1.3.4',
    'ISA2027:1.3.4',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A6',
    'ITGS2023:CON.8.A20',
    'GSpp:ASST.2.3.1',
    'SSDF:PW.4.1',
    'SSDF:PW.4.4'
  ],
  check({ dependencies, manifests }): Finding[] | 'notApplicable' {
    const own = manifests.filter(({ path }) => isBuilt(path))
    if (own.length === 0) return 'notApplicable'
    const byPath = new Map<string, DependencyChange[]>(own.map(({ path }) => [path, []]))
    for (const one of dependencies) byPath.get(one.path)?.push(one)
    return own.flatMap(manifest => [
      ...manifestFindings(manifest),
      ...packageFindings(manifest.path, byPath.get(manifest.path)!)
    ])
  }
})
