// Opens the report of an audit in a real browser: `node bench/look/report.mjs [OUT]`, after `apt-get install chromium` and
// `npm ci --prefix tools/look`. Takes pictures (light, dark, narrow, print, without scripts), and fails on a message in the
// console, on any request, on a filter that does not filter, and on serious findings of axe-core. Not part of CI.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load, writeHistory } from '../history.mjs'

const tools = createRequire(new URL('../../tools/look/package.json', import.meta.url))
const { chromium } = tools('playwright-core')
const axe = readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8')
const out = resolve(process.argv[2] ?? join(tmpdir(), 'remit-look'))
mkdirSync(out, { recursive: true })

const folder = mkdtempSync(join(tmpdir(), 'remit-look-'))
const { repo, records, pulls, first } = await writeHistory(folder, 2000, true)
const { reportOf, auditHtml } = await load(
  `export { reportOf } from './src/commands/audit.ts'
   export { auditHtml } from './src/outputs/audit-html.ts'`
)
const report = await reportOf({
  inputs: [records],
  repo,
  branch: 'main',
  since: first,
  until: null,
  pullRequests: pulls,
  format: 'html',
  sample: 12,
  seed: 'look',
  output: null
})
rmSync(repo, { recursive: true, force: true })
rmSync(folder, { recursive: true, force: true })
const page = join(out, 'report.html')
writeFileSync(page, [...auditHtml(report)].join(''))

const looks = [
  { name: 'light', width: 1280, height: 1500 },
  { name: 'dark', width: 1280, height: 1500, dark: true },
  { name: 'narrow', width: 400, height: 1500 },
  { name: 'print', width: 794, height: 1123, print: true },
  { name: 'without-scripts', width: 1280, height: 1500, scripts: false }
]
const problems = []
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})
for (const { name, width, height, dark = false, scripts = true, print = false } of looks) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    // The page forbids all scripts but its own; axe-core has to be let in.
    bypassCSP: false
  })
  const tab = await context.newPage()
  tab.on('console', message => problems.push(`${name}: console ${message.type()}: ${message.text()}`))
  tab.on('pageerror', error => problems.push(`${name}: ${error.message}`))
  tab.on('request', request => {
    if (request.url() !== pathToFileURL(page).href) problems.push(`${name}: request to ${request.url()}`)
  })
  if (print) await tab.emulateMedia({ media: 'print' })
  await tab.goto(pathToFileURL(page).href)
  await tab.screenshot({ path: join(out, `report-${name}.png`) })
  for (const id of ['timeline', 'sample', 'all-changes']) {
    await tab.locator(`#${id}`).scrollIntoViewIfNeeded()
    await tab.evaluate(target => document.getElementById(target).scrollIntoView(), id)
    await tab.screenshot({ path: join(out, `report-${name}-${id}.png`) })
  }
  const words = await tab.locator('main').innerText()
  if (!words.includes('What does not fit')) problems.push(`${name}: the page cannot be read`)
  if (await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) {
    problems.push(`${name}: the page is wider than the window`)
  }
  if (scripts && name === 'light') problems.push(...(await filters(tab)))
  await context.close()
}
{
  const context = await browser.newContext({ viewport: { width: 1280, height: 1500 } })
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(page).href)
  await tab.pdf({ path: join(out, 'report.pdf'), format: 'A4', printBackground: true })
  await context.close()
}
for (const colorScheme of ['light', 'dark']) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1500 }, colorScheme, bypassCSP: true })
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(page).href)
  await tab.evaluate(axe)
  const { violations, passes } = await tab.evaluate('axe.run({resultTypes:["violations","passes"]})')
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  for (const { id, help, nodes } of serious)
    problems.push(`axe ${colorScheme}: ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`)
  const lesser = violations.filter(one => !serious.includes(one)).map(({ id, impact }) => `${id} (${impact})`)
  console.log(
    `axe-core, ${colorScheme}: ${passes.length} rules hold, ${serious.length} serious; lesser: ${lesser.join(', ') || 'none'}`
  )
  await context.close()
}
await browser.close()
console.log(`${page} and its pictures; ${problems.length} problems`)
for (const problem of problems) console.log(`PROBLEM ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1

/** Search and filter by keyboard. */
async function filters(tab) {
  const visible = () => tab.locator('#changes tr:not([hidden])').count()
  const all = await visible()
  await tab.locator('#words').focus()
  await tab.keyboard.type('#101')
  const found = await visible()
  await tab.keyboard.press('Control+A')
  await tab.keyboard.press('Delete')
  await tab.locator('#kind').selectOption('fault')
  const faulty = await visible()
  await tab.locator('#kind').selectOption('')
  const again = await visible()
  return found > 0 && found < all && faulty > 0 && faulty < all && again === all
    ? []
    : [`light: search and filter show ${found}, ${faulty} and ${again} of ${all}`]
}
