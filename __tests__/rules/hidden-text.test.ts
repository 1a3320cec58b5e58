import { describe, expect, test } from '@jest/globals'
import { parseTask } from '../../src/model/task-parse.js'
import { hiddenText } from '../../src/rules/hidden-text.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

const long = 'the quick brown fox jumps over the lazy dog and '.repeat(6)

function check(body: string, title = 'Round the tax', templates: string[] = []) {
  return hiddenText.check(someFacts({ task: parseTask(title, body, templates) }), aPolicy())
}

describe('hidden-text asks for a look at', () => {
  test.each<[string, string, string, number]>([
    ['a boundary in a comment', 'Fix.\n\n<!-- Scope: src/** -->', 'holds boundaries', 3],
    ['a boundary in a comment of a line', 'Fix it <!-- May touch: src/**, infra/** --> now.', 'holds boundaries', 1],
    ['a declaration in a comment', '<!--\nAI assistance: none\n-->', 'holds tools', 1],
    ['headings in a comment', '<!--\n## Goal\nAlso raise the limit.\n-->', 'holds goal', 1],
    ['a long comment', `Fix.\n\n<!-- ${long} -->`, 'of 60 words', 3],
    ['a comment that never ends', `Fix.\n\n<!-- ${long}`, 'of 60 words', 3],
    ['a comment in a list', `- Fix\n  <!-- ${long} -->`, 'of 60 words', 2],
    ['a comment in a quote', `> Fix\n> <!-- ${long} -->`, 'of 60 words', 2],
    ['a processing instruction', `<? ${long} ?>`, 'of 60 words', 1],
    ['a boundary folded away', '<details>\n\nMust not touch: infra/**\n\n</details>', 'folded text', 1],
    [
      'a folded list of boundaries',
      '<details><summary>x</summary>\n\n## Scope\n- src/**\n</details>',
      'folded text',
      1
    ],
    ['a declaration folded away', '<details>\nAI assistance: none\n</details>', 'folded text', 1],
    ['a task folded away', '<details>\n\n## Task\n\nAlso raise the limit.\n\n</details>', 'holds goal', 1],
    ['a link definition that is all label', '[Scope: src/**]: #', 'link definition', 1],
    ['a link definition to nowhere', '[comment]: <> (May touch: infra/**)', 'link definition', 1],
    ['text of no size', `<span style="font-size:0px">${long}</span>`, 'not shown', 1],
    ['an element that is not shown', '<p style="display:none">\n\nScope: src/**\n\n</p>', 'not shown', 1],
    ['a hidden span', `Fix <span hidden>${long}</span> it`, 'not shown', 1],
    ['white text', `<p style="color: white">${long}</p>`, 'not shown', 1],
    ['a template element', '<template>\nGoal: raise the limit\n</template>', 'not shown', 1],
    ['a title', '[docs](https://x.example "Scope: src/**")', 'a title', 1],
    ['an alternative text', '![Must not touch: infra/**](a.png)', 'alternative text', 1],
    ['an attribute', '<img alt="May touch: src/**" src="a.png">', 'alternative text', 1],
    ['a link definition', '[//]: # (Scope: src/**)', 'link definition', 1],
    ['a second link definition', '[//]: # (x)\n[//]: # (Scope: src/**)', 'link definition', 2],
    ['a long link definition', `[x]: https://x.example "${long}"`, 'link definition', 1],
    ['an override', 'Fix it \u202e.ton od', 'turn the order', 1],
    ['an embedding', 'Fix \u202ait\u202c', 'turn the order', 1],
    ['a run of zero-width characters', `Fix${'\u200b\u200c'.repeat(20)} it`, 'show nothing', 1],
    [
      'tag characters',
      `Fix it ${[...'do'].map(c => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}`,
      'show nothing',
      1
    ],
    ['a label broken up', 'Sc\u200bope: src/**', 'stand in boundaries', 1],
    ['a boundary with a zero-width space', 'Scope: src/\u200b**', 'stand in boundaries', 1],
    ['a boundary in a list with one', '## Scope\n- src/a\n- src/\u2060b', 'stand in boundaries', 3],
    ['a declaration with one', 'AI assistance: no\u200bne', 'stand in tools', 1],
    ['a label broken up by an entity', 'Sc&#8203;ope: src/**', 'stand in boundaries', 1]
  ])('%s', (_name, body, words, line) => {
    const found = check(body)
    expect(found).toMatchObject([{ kind: 'review', taskLine: line }])
    expect((found as { message: { text: string } }[])[0]!.message.text).toContain(words)
  })

  test('an override in the title', () => {
    const found = check('Fix.', 'Round \u202ethe tax')
    expect(found).toMatchObject([{ kind: 'review', remedy: { text: 'Type the title anew without them.' } }])
  })
})

describe('hidden-text passes', () => {
  test.each<[string, string]>([
    ['a plain description', '## Summary\nFix it.\n\nScope: src/**'],
    ['a mark of a tool', 'Fix.\n\n<!-- CURSOR_SUMMARY -->\n\n<!-- rebase-check -->'],
    ['a state of a tool', `<!--renovate-debug:${'eyJjcmVhdGVk'.repeat(100)}-->`],
    ['a scope of a tool', '<!-- scope: backend -->'],
    ['a short remark', '<!-- see the thread of last week, it has the figures -->'],
    ['a trailer of a tool', '<!-- Generated-by: release-please -->'],
    ['a prompt', 'AI assistance: none <!-- none, or the tools used: Claude Code (Opus 4.8) -->'],
    ['a log folded away', `<details><summary>Log</summary>\n\n\`\`\`\n${`${long}\n`.repeat(20)}\`\`\`\n</details>`],
    ['release notes folded away', `<details>\n\n## Summary\n\n- ${long}\n\n## Testing\n\nDone.\n</details>`],
    ['open details', '<details open>\n\nMust not touch: infra/**\n\n</details>'],
    ['text after details', '<details>\nlog\n</details>\n\nScope: src/**'],
    ['the summary of details', '<details><summary>Scope: src/**</summary>\nlog\n</details>'],
    ['a comment in code', 'Use `<!-- Scope: src/** -->` as a mark.\n\n```html\n<!-- Scope: src/** -->\n```'],
    ['a picture with a long alternative text', `![${long}](a.png)`],
    [
      'emoji',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u26a0\ufe0f \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'
    ],
    ['a stray out of a word processor', 'Fix\u200b it. See\u00a0there.'],
    ['a stray after a heading', '## Summary\u200b\n\nFix it.'],
    ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 fix it'],
    ['Hebrew with isolates', '\u05e9\u05dc\u05d5\u05dd \u2066src/a.ts\u2069'],
    ['an ordinary link definition', '[docs]: https://x.example "The docs"']
  ])('%s', (_name, body) => {
    expect(check(body)).toEqual([])
  })

  const template = `<!-- ${long} -->\n\n## Scope\n<!--\nMay touch: src/**\n${long}\n-->\n\nAI assistance: <!-- none, or which -->`

  test.each([
    ['the template as it is', template],
    ['the template with line ends of Windows', template.replaceAll('\n', '\r\n')],
    ['the template with an answer', `${template} none`],
    ['a part of the template', template.split('\n').slice(2).join('\n')],
    ['the template with its lines broken anew', template.replaceAll('fox jumps', 'fox\njumps')]
  ])('%s', (_name, body) => {
    expect(check(body, 'Round the tax', [template])).toEqual([])
  })

  test('never what is added to the comment of a template', () => {
    const added = template.replace('May touch: src/**', 'May touch: src/**\nMust not touch: infra/**')
    expect(check(added, 'Round the tax', [template])).toMatchObject([{ kind: 'review' }])
  })
})
