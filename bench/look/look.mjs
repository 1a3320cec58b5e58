// Renders the sample evidence, or golden cases, as GitHub would show it, so that a person can look at it: HTML always, PNG
// where a Chromium is installed. `node bench/look/look.mjs [OUT [CASE ...]]`. Not part of CI.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import MarkdownIt from 'markdown-it'

const root = new URL('../..', import.meta.url).pathname
const out = resolve(process.argv[2] ?? join(tmpdir(), 'remit-look'))
mkdirSync(out, { recursive: true })

const bundle = join(out, 'samples.mjs')
await build({
  stdin: {
    contents: `export { samples } from './__tests__/support/some-evidence.ts'
      export { readCase } from './__tests__/support/a-case.ts'
      export { evaluate } from './src/evaluate.ts'
      export { renderJobSummary } from './src/outputs/job-summary.ts'
      export { renderCheckRun } from './src/outputs/check-run.ts'
      export { renderTerminal } from './src/outputs/terminal.ts'
      export { renderExplanation } from './src/outputs/explain.ts'`,
    resolveDir: root,
    loader: 'ts'
  },
  outfile: bundle,
  bundle: true,
  mainFields: ['module', 'main'],
  // The cases are found beside the file that reads them, which the bundle is not.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, '__tests__/support/a-case.ts')).href) },
  platform: 'node',
  format: 'esm',
  logLevel: 'error'
})
const { samples, readCase, evaluate, renderJobSummary, renderCheckRun, renderTerminal, renderExplanation } =
  await import(pathToFileURL(bundle).href)
rmSync(bundle)

const markdown = new MarkdownIt({ html: true, linkify: true })
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
)
const looks = [
  { name: 'light', width: 1012, dark: false },
  { name: 'dark', width: 1012, dark: true },
  { name: 'narrow', width: 420, dark: false }
]

const cases = process.argv.slice(3)
const shown = cases.length > 0 ? cases.map(name => [name, () => evaluate(readCase(name))]) : Object.entries(samples)
for (const [name, make] of shown) {
  const evidence = make()
  const summary = renderJobSummary(evidence)
  const { title, summary: checkSummary, ...check } = renderCheckRun(evidence)
  writeFileSync(join(out, `${name}.md`), summary)
  writeFileSync(join(out, `${name}.check.json`), `${JSON.stringify({ title, ...check }, null, 2)}\n`)
  writeFileSync(join(out, `${name}.check.md`), checkSummary)
  writeFileSync(join(out, `${name}.txt`), `${renderTerminal(evidence, { colour: false })}\n`)
  writeFileSync(join(out, `${name}.explain.txt`), `${renderExplanation(evidence, null)}\n`)
  for (const look of looks) {
    const page = join(out, `${name}.${look.name}.html`)
    writeFileSync(page, pageOf(markdown.render(summary), look.dark))
    if (chromium) takePicture(page, join(out, `${name}.${look.name}.png`), look.width)
  }
}
console.log(`${shown.length} of them in ${out}${chromium ? '' : ' (no Chromium, so no pictures)'}`)

function takePicture(page, picture, width) {
  const profile = mkdtempSync(join(tmpdir(), 'remit-look-profile-'))
  try {
    execFileSync(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--hide-scrollbars',
        `--user-data-dir=${profile}`,
        `--window-size=${width},1900`,
        `--screenshot=${picture}`,
        pathToFileURL(page).href
      ],
      { stdio: 'ignore', timeout: 60_000 }
    )
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Colours and sizes close to those of a job summary on GitHub. */
function pageOf(body, dark) {
  const [text, muted, page, line, shade, row] = dark
    ? ['#f0f6fc', '#9198a1', '#0d1117', '#3d444d', '#656c7633', '#151b23']
    : ['#1f2328', '#59636e', '#ffffff', '#d1d9e0', '#818b981f', '#f6f8fa']
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:24px;background:${page};color:${text};font:16px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Noto Color Emoji";overflow-wrap:break-word}
h2,h3{border-bottom:1px solid ${line};padding-bottom:.3em} h2{font-size:1.5em} h3{font-size:1.25em;border:0} h4{font-size:1em}
h2,h3,h4{margin:24px 0 16px;line-height:1.25;font-weight:600} h2:first-child{margin-top:0}
p,blockquote,ul,table,details{margin:0 0 16px} ul{padding-left:2em} li+li{margin-top:.25em} li>ul{margin:.25em 0 0}
code{font:85% ui-monospace,"Liberation Mono",monospace;background:${shade};border-radius:6px;padding:.2em .4em;white-space:break-spaces}
blockquote{padding:0 1em;color:${muted};border-left:.25em solid ${line};margin-left:0} blockquote>:last-child{margin-bottom:0}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%;overflow:auto}
th,td{padding:6px 13px;border:1px solid ${line}} tr:nth-child(2n){background:${row}} summary{cursor:pointer}
</style>${body}`
}
