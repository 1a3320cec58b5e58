// Which requirement of which catalogue does a rule give evidence for? Every id in `rule.controls` resolves here.
// That a rule fits a control is our judgement; no catalogue names Remit, and none has a control on AI coding tools
// except OWASP AISVS.
import { type FrameworkKey, frameworks } from './control-catalogue.js'

export interface Control {
  /** As rules and evidence write it, e.g. `ISO27001-2022:A.8.32`. */
  id: string
  /** Key of the framework, as `audit.frameworks` in the policy writes it. */
  framework: FrameworkKey
  /** Edition of the catalogue that was read, e.g. `2022`. */
  edition: string
  /** Number in the catalogue, e.g. `A.8.32`. */
  number: string
  /** Title out of the catalogue; null where its licence leaves us the number only, or where it has none. */
  title: string | null
  /** Our own sentence: what it is about; for ISA, what a result of Remit contributes. */
  note: string
}

export const controls: ReadonlyMap<string, Control> = new Map(
  frameworks.flatMap(framework =>
    framework.controls.map(([number, title, note]): [string, Control] => {
      const id = `${framework.prefix}:${number}`
      return [id, { id, framework: framework.key, edition: framework.edition, number, title, note }]
    })
  )
)

/** The control of that id, or null where no catalogue has it. */
export function resolveControl(id: string): Control | null {
  return controls.get(id) ?? null
}
