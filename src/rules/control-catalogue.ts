// The shipped excerpt of each catalogue: [number, title or null, a sentence of our own].
// Titles stand only where the licence allows it, texts of the catalogues never. Editions are the ones that were read.
import { grundschutz2023, grundschutzPlus } from './controls-bsi.js'
import { isa6, isa2027 } from './controls-isa.js'
import { iso27001, iso42001 } from './controls-iso.js'
import { aisvs, soc2, ssdf } from './controls-open.js'

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

export const frameworks: readonly Framework[] = [
  iso27001,
  isa6,
  isa2027,
  soc2,
  grundschutz2023,
  grundschutzPlus,
  aisvs,
  iso42001,
  ssdf
]
