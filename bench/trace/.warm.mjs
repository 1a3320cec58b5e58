import { loadParts, readCorpora } from './parts.mjs'

for (const job of process.argv.slice(2)) {
  const [source, draws] = job.split(':')
  await loadParts({
    folder: '/work/.mirror',
    work: '/tmp/tw',
    names: readCorpora().map(c => c.name),
    source,
    draws: Number(draws)
  })
  console.error('done', job, new Date().toISOString())
}
