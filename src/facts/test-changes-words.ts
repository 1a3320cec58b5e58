// Whether the task says that checks become weaker, and in which words.
import type { Task } from '../model/task.js'
import type { WeakeningKind } from '../model/weakening.js'

export interface Naming {
  taskLine: number | null
  words: string[]
}

/** What is done, and to what; one item must name both, or a word that says both. */
interface Speech {
  alone?: RegExp
  verb: RegExp
  noun: RegExp
}

const removal: Speech = {
  verb: /\b(?:remov(?:e[sd]?|ing|al)|delet(?:e[sd]?|ing|ion)|drop(?:s|ped|ping)?|prun(?:e[sd]?|ing)|clean(?:s|ed|ing)?(?: up|-up|up)?|consolidat(?:e[sd]?|ing)|simplif(?:y|ies|ied|ying)|obsolete|redundant|dead|unused|duplicated?|revert(?:s|ed|ing)?)\b/gi,
  noun: /\b(?:unit |e2e |integration )?(?:tests?|specs?|assert(?:ion|ions|s)?|expectations?|checks?|coverage)\b/gi
}
const skipping: Speech = {
  alone: /\b(?:flak(?:y|e|es|iness)|quarantin(?:e[sd]?|ing)|xfail(?:s|ed)?|skip(?:s|ped|ping)?)\b/gi,
  verb: /\b(?:disabl(?:e[sd]?|ing)|ignor(?:e[sd]?|ing)|mut(?:e[sd]?|ing)|exclud(?:e[sd]?|ing))\b/gi,
  noun: /\b(?:tests?|specs?|suites?)\b/gi
}
const loosening: Speech = {
  alone: /\b(?:flak(?:y|e|es|iness)|toleranc(?:e|es)|thresholds?)\b/gi,
  verb: /\b(?:loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|bump(?:s|ed|ing)?|extend(?:s|ed|ing)?|adjust(?:s|ed|ing)?)\b/gi,
  noun: /\b(?:tests?|timeouts?|time ?limits?|limits?|assert(?:ion|ions)?|coverage|margins?|budgets?|delays?)\b/gi
}
const silencing: Speech = {
  alone: /\b(?:noqa|nolint|eslint-disable|ts-ignore|ts-expect-error|ts-nocheck|type: ?ignore)\b/gi,
  verb: /\b(?:silenc(?:e[sd]?|ing)|suppress(?:es|ed|ing|ion)?|ignor(?:e[sd]?|ing)|disabl(?:e[sd]?|ing))\b/gi,
  noun: /\b(?:lint(?:er|ers|ing)?|warnings?|rules?|types?|errors?|eslint|ruff|mypy|pyright)\b/gi
}
const ignoringFailure: Speech = {
  alone: /\b(?:continue-on-error|non-?blocking|allow(?:ed)?[- ]failures?|informational)\b/gi,
  verb: /\b(?:ignor(?:e[sd]?|ing)|allow(?:s|ed|ing)?|toler(?:ate[sd]?|ating)|optional|soft)\b/gi,
  noun: /\b(?:fail(?:s|ures?|ing)?|errors?|exit codes?|CI)\b/gi
}

const speeches: Readonly<Record<WeakeningKind, Speech>> = {
  'test-removed': removal,
  'assertion-removed': removal,
  'assertion-loosened': loosening,
  'skip-added': skipping,
  'only-added': skipping,
  'xfail-added': skipping,
  'threshold-loosened': loosening,
  'timeout-loosened': loosening,
  'coverage-lowered': loosening,
  'check-silenced': silencing,
  'failure-ignored': ignoringFailure,
  'snapshot-removed': { ...removal, noun: /\b(?:tests?|snapshots?|screenshots?)\b/gi },
  'snapshot-rewritten': {
    verb: /\b(?:updat(?:e[sd]?|ing)|regenerat(?:e[sd]?|ing)|refresh(?:es|ed|ing)?|re-?record(?:s|ed|ing)?)\b/gi,
    noun: /\b(?:snapshots?|screenshots?|baselines?)\b/gi
  }
}

/** UTF-16 units of an item that are looked at. */
const longestItem = 2000
const mostWords = 4

/** The first item of the task that names such a weakening. */
export function namingOf(task: Task, kind: WeakeningKind): Naming {
  const { alone, verb, noun } = speeches[kind]
  for (const { text, line } of task.items) {
    const start = text.slice(0, longestItem)
    const said = alone === undefined ? [] : wordsOf(start, alone)
    const done = wordsOf(start, verb)
    const of = wordsOf(start, noun)
    const words = said.length > 0 ? [...said, ...of] : done.length > 0 && of.length > 0 ? [...done, ...of] : []
    if (words.length > 0) return { taskLine: line, words: [...new Set(words)].slice(0, mostWords) }
  }
  return { taskLine: null, words: [] }
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([word]) => word).slice(0, 2)
}
