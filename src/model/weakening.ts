// What made a test, or another check of the work, weaker: the nouns of the evidence's validation section.

/** In the order in which a person wants to hear of them. */
export const weakeningKinds = [
  'test-removed',
  'assertion-removed',
  'assertion-loosened',
  'skip-added',
  'only-added',
  'xfail-added',
  'threshold-loosened',
  'timeout-loosened',
  'coverage-lowered',
  'check-silenced',
  'failure-ignored',
  'snapshot-removed',
  'snapshot-rewritten'
] as const
export type WeakeningKind = (typeof weakeningKinds)[number]

/** What the file is written in, as far as it decides how it is read. */
export const testLanguages = ['javascript', 'python', 'java', 'go', 'workflow', 'configuration', 'snapshot'] as const
export type TestLanguage = (typeof testLanguages)[number]

/** All weakenings of one kind in one file. */
export interface Weakening {
  /** Path at head; at the merge base for a removed file. */
  path: string
  kind: WeakeningKind
  language: TestLanguage
  count: number
  /** Of which side the lines are: what was removed stood in the base. */
  side: 'head' | 'base'
  /** 1-based, ascending, at most 20; empty where the whole file is meant. */
  lines: number[]
  /** Where the task speaks of it: 1-based line of the description, 0 for the title; null where it does not. */
  taskLine: number | null
  /** The task's own words for it, as they stand there; empty where it has none. */
  words: string[]
}

/** A test file that is written or changed in this same change. */
export interface ChangedTest {
  path: string
  state: 'added' | 'changed'
}
