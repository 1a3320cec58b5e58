// Task C, dropped work: the text claims tests or a changeset, and the change has none. Whether a claim is made is read
// from the text alone; the detectors stand here since the product does not judge claims.

const negation =
  /\b(?:no|not|without|none|n\/a|existing|manual(?:ly)?|todo|later|follow[- ]?up|separate(?:ly)?|should|could|skip\w*|unnecessary|isn't|pass(?:es|ed|ing)?|ran|run(?:ning)?|fail(?:s|ed|ing|ure)?|flak\w+|already)\b|n't\b/i
const verb =
  '(?:add(?:s|ed|ing)?|introduc\\w+|new|wr[io]te|written|creat\\w+|extend\\w*|includ\\w+|updat\\w+|expand\\w*|improv\\w+)'
const doneTo = object =>
  new RegExp(`\\b${verb}\\b[^.]{0,60}\\b${object}\\b|\\b${object}\\b[^.]{0,30}\\b(?:added|included|updated)\\b`, 'i')
const begins = object =>
  new RegExp(
    `^(?:[-*+]\\s*|\\d+\\.\\s*|this (?:pr|change)\\s+|\\[x\\]\\s*|also\\s+|i(?:'ve)?\\s+|we\\s+)*(?:add(?:s|ed|ing)?|wrote|creat(?:e|es|ed)|introduc(?:e|es|ed))\\b[^.]{0,50}\\b${object}\\b`,
    'i'
  )

const tests = '(?:tests?|coverage)'
const changeset = '(?:changesets?|changelog)'

export const detectors = [
  { claim: 'tests', name: 'any mention', fires: text => /\btests?\b/i.test(text) },
  { claim: 'tests', name: 'verb and tests in one sentence', fires: inSentence(doneTo(tests)) },
  { claim: 'tests', name: 'the same without negation, "ran", "existing"', fires: inSentence(doneTo(tests), negation) },
  { claim: 'tests', name: '"adds … tests" at the start of a clause', fires: inSentence(begins(tests), negation) },
  { claim: 'changeset', name: 'any mention', fires: text => new RegExp(`\\b${changeset}\\b`, 'i').test(text) },
  { claim: 'changeset', name: 'verb without negation', fires: inSentence(doneTo(changeset), negation) }
]

const kindsOf = { tests: new Set(['test', 'snapshot']), changeset: new Set(['changelog']) }

function inSentence(form, but) {
  return text => sentences(text).some(sentence => form.test(sentence) && !but?.test(sentence))
}

function sentences(text) {
  return text
    .split(/(?<=[.!?])\s+|\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#|\|))/)
    .map(sentence => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter(sentence => sentence !== '')
}

const decoder = new TextDecoder()

/** Tests that stand in a source file are tests too. */
function hasTestsInline({ file }) {
  if (file.patch === null) return false
  const changed = decoder.decode(file.patch).split('\n')
  return changed.some(line => /^[+-]/.test(line) && /(?:^|[^A-Za-z])[Tt]ests?(?![a-z])|[a-z]Tests?(?![a-z])/.test(line))
}

/**
 * By detector: { eligible, detected, mentioned, false: alarms on intact pull requests without such a file, fired, all }.
 * `described` is what donors.mjs says of the pull requests of one repository.
 */
export function countClaims(described) {
  const counts = detectors.map(() => ({ eligible: 0, detected: 0, mentioned: 0, wrong: 0, fired: 0, all: 0 }))
  for (const { source, files } of described) {
    const text = `${source.title}\n${source.body}`
    for (const [index, { claim, fires }] of detectors.entries()) {
      const count = counts[index]
      const isWork = ({ kind }) => kindsOf[claim].has(kind)
      const others = files.filter(entry => !isWork(entry))
      const hasWork = others.length < files.length
      const isInline = claim === 'tests' && others.some(hasTestsInline)
      const isFired = fires(text)
      count.all++
      if (isFired) count.fired++
      if (isFired && !hasWork && !isInline) count.wrong++
      if (!hasWork || others.length === 0) continue
      count.eligible++
      if (detectors.find(first => first.claim === claim).fires(text)) count.mentioned++
      if (isFired && !isInline) count.detected++
    }
  }
  return counts
}
