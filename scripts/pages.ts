// Which pages are generated, and from what.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../src/rules/index.js'
import { controlPage } from './control-page.js'
import { evidencePage } from './evidence-page.js'
import { type Example, ruleList, rulePage } from './rule-page.js'
import { signalPage } from './signal-page.js'

/** Path in the repository -> whole text. `root` is the repository's folder; examples come from its golden cases. */
export function generatedPages(root: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (const rule of rules) {
    const failing = readExample(root, rule.id)
    const passing = readExample(root, `${rule.id}--ok`)
    pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, failing, passing))
  }
  pages.set('docs/rules/README.md', ruleList(rules))
  pages.set('docs/controls.md', controlPage(rules))
  pages.set('docs/signals.md', signalPage())
  pages.set('docs/evidence-fields.md', evidencePage(root))
  return pages
}

function readExample(root: string, name: string): Example {
  const folder = join(root, '__tests__/cases', name)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    name,
    given: JSON.parse(read('case.json')),
    policy: existsSync(join(folder, 'policy.json')) ? read('policy.json') : null,
    training: existsSync(join(folder, 'training.json')) ? read('training.json') : null,
    evidence: JSON.parse(read('evidence.json'))
  }
}
