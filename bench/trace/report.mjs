// The measured tables as Markdown.
import { detectors } from './claims.mjs'
import { areaUnder, bootstrap, median, shareAbove, thresholdAt, wilson } from './measures.mjs'

export const fileTasks = ['random', 'hard', 'sibling', 'chunk', 'config']
const taskNames = {
  random: 'any file',
  hard: 'same top directory',
  sibling: 'same directory',
  chunk: 'tangled chunk (2 or 3 files)',
  config: 'CI, configuration, manifest'
}
const levels = [0.02, 0.05]

const percent = share => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–')
const interval = ([low, high]) => `${percent(low)}–${percent(high)}`
const known = (records, read) => records.map(read).filter(value => value !== undefined && value !== null)
const cleanOf = records => records.map(({ clean }) => clean)

function table(head, rows) {
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '--').join('|')}|`,
    ...rows.map(row => `| ${row.join(' | ')} |`)
  ].join('\n')
}

/** Share caught of these, where `level` of clean pull requests have any flag, with its interval. */
function caughtAt(records, read, level) {
  const measure = drawn => shareAbove(known(drawn, read), thresholdAt(cleanOf(drawn), level))
  return `${percent(measure(records))} (${interval(bootstrap(records, measure))})`
}

/** Task B by task. */
export function foreignFiles(records) {
  const files = records.flatMap(record => record.files)
  const rows = fileTasks.map(task => {
    const read = record => record.tasks[task]
    const found = known(records, read)
    const several = records.filter(record => record.size > 1 && record.first[task] !== undefined)
    const first = several.filter(record => record.first[task]).length / several.length
    return [
      taskNames[task],
      found.length,
      ...levels.map(level => caughtAt(records, read, level)),
      percent(first),
      areaUnder(files, found).toFixed(3)
    ]
  })
  const head = [
    'foreign file',
    'pull requests',
    'caught at 2 %',
    'caught at 5 %',
    'most suspicious of all',
    'AUC of files'
  ]
  return table(head, rows)
}

export function repositories(records) {
  const threshold = thresholdAt(cleanOf(records), 0.05)
  const rows = [...new Set(records.map(({ repository }) => repository))].map(repository => {
    const own = records.filter(record => record.repository === repository)
    const flagged = own.filter(({ clean }) => clean > threshold).length
    const caught = ['random', 'hard', 'sibling'].map(task =>
      percent(
        shareAbove(
          known(own, record => record.tasks[task]),
          threshold
        )
      )
    )
    return [repository, own.length, percent(flagged / own.length), interval(wilson(flagged, own.length)), ...caught]
  })
  const head = [
    'repository',
    'pull requests',
    'clean flagged',
    '95 %',
    'any file',
    'same top directory',
    'same directory'
  ]
  return table(head, rows)
}

export const slices = [
  ['1 file', ({ size }) => size === 1],
  ['2 or 3 files', ({ size }) => size > 1 && size < 4],
  ['4 to 10 files', ({ size }) => size > 3 && size < 11],
  ['11 files and more', ({ size }) => size > 10],
  ['description below 300 characters', ({ body }) => body < 300],
  ['300 to 1,000', ({ body }) => body >= 300 && body < 1000],
  ['1,000 and more', ({ body }) => body >= 1000]
]

export function sizes(records) {
  const [two, five] = levels.map(level => thresholdAt(cleanOf(records), level))
  const rows = slices.map(([name, holds]) => {
    const own = records.filter(holds)
    const flagged = own.filter(({ clean }) => clean > five).length
    const caught = fileTasks.map(task =>
      percent(
        shareAbove(
          known(own, record => record.tasks[task]),
          five
        )
      )
    )
    const low = percent(shareAbove(cleanOf(own), two))
    return [name, own.length, low, percent(flagged / own.length), interval(wilson(flagged, own.length)), ...caught]
  })
  const head = [
    'pull requests of',
    'number',
    'clean flagged at 2 %',
    'at 5 %',
    '95 %',
    ...fileTasks.map(task => taskNames[task])
  ]
  return table(head, rows)
}

/** Pull requests of one file that is swapped for a foreign one. */
export function swapped(records) {
  const rows = ['random', 'hard', 'sibling'].map(task => {
    const read = record => record.alone[task]
    return [taskNames[task], known(records, read).length, ...levels.map(level => caughtAt(records, read, level))]
  })
  return table(['only file swapped for', 'pull requests', 'caught at 2 %', 'caught at 5 %'], rows)
}

/** Task A. */
export function mismatches(changes) {
  const own = changes.map(change => change.own)
  const rows = ['random', 'hard'].map(task => {
    const found = known(changes, change => change[task])
    const caught = levels.map(level => {
      const measure = drawn =>
        shareAbove(
          known(drawn, change => change[task]),
          thresholdAt(
            drawn.map(change => change.own),
            level
          )
        )
      return `${percent(measure(changes))} (${interval(bootstrap(changes, measure))})`
    })
    const name = task === 'random' ? 'any pull request' : 'the nearest in time with the same top directory'
    return [name, found.length, ...caught, areaUnder(own, found).toFixed(3)]
  })
  return table(['diff of', 'pairs', 'caught at 2 %', 'caught at 5 %', 'AUC'], rows)
}

/** Other sources of rarity, at thresholds of their own and at the one of the full history. */
export function sources(bySource) {
  const reference = bySource.history
  const [two, five] = levels.map(level => thresholdAt(cleanOf(reference), level))
  const rows = Object.entries(bySource).map(([source, records]) => [
    source === 'history' ? 'history and base tree' : source === 'base-tree' ? 'base tree only (shallow)' : 'nothing',
    ...fileTasks.map(task =>
      levels
        .map(level =>
          percent(
            shareAbove(
              known(records, record => record.tasks[task]),
              thresholdAt(cleanOf(records), level)
            )
          )
        )
        .join(' / ')
    ),
    `${percent(shareAbove(cleanOf(records), two))} / ${percent(shareAbove(cleanOf(records), five))}`
  ])
  const head = [
    'known of the repository',
    ...fileTasks.map(task => taskNames[task]),
    'clean flagged at the thresholds of the first row'
  ]
  return table(head, rows)
}

export function claims(counts) {
  const rows = detectors.map(({ claim, name }, index) => {
    const { eligible, detected, mentioned, wrong, fired, all } = counts[index]
    const [low, high] = wilson(wrong, all)
    return [
      claim,
      name,
      eligible,
      `${percent(detected / eligible)} / ${percent(detected / mentioned)}`,
      `${percent(wrong / all)} (${percent(low)}–${percent(high)})`,
      percent((fired - wrong) / fired)
    ]
  })
  const head = ['claim', 'detector', 'eligible', 'detected, all / if mentioned', 'false alarms', 'kept when claimed']
  return table(head, rows)
}

/** The model's own operating points; with `records`, what they give on these instead of what they gave in the folds. */
export function points(model, records = null) {
  const rows = model.points.map(({ threshold, clean, caught }) => {
    const read = task =>
      records === null ? caught[task] / 1000 : shareFrom(known(records, record => record.tasks[task]))
    const shareFrom = values => shareAbove(values, threshold - 1)
    const flagged = records === null ? clean / 1000 : shareFrom(cleanOf(records))
    const shown = threshold === model.threshold ? `**${threshold}**` : threshold
    return [shown, percent(clean / 1000), percent(flagged), ...fileTasks.map(task => percent(read(task)))]
  })
  const head = [
    'suspicion from',
    'clean flagged in the folds',
    'clean flagged',
    ...fileTasks.map(task => taskNames[task])
  ]
  return table(head, rows)
}

export function costs(milliseconds) {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = share => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1)
  return table(
    ['CPU of the engine a pull request', 'ms'],
    [
      ['median', median(sorted).toFixed(1)],
      ['90 % are below', at(0.9)],
      ['99 % are below', at(0.99)]
    ]
  )
}
