import { describe, expect, test } from '@jest/globals'
import { parseTask } from '../../src/model/task-parse.js'

const template = [
  '<!-- Thank you. Read CONTRIBUTING first. -->',
  '',
  '## Summary',
  '',
  'Please write here what this pull request changes and why it does so.',
  '',
  '## Testing',
  '',
  '- [ ] I ran the tests on my machine',
  '- [ ] I added tests for what is new',
  '',
  '## Scope',
  '- src/**',
  '',
  'AI assistance: none'
].join('\n')

const read = (body: string, templates = [template]) => parseTask('Fix', body, templates)

describe('a template that nobody edited', () => {
  test.each([
    ['as it is', template],
    ['with line ends of Windows', template.replaceAll('\n', '\r\n')],
    ['with other blanks', template.replaceAll('  ', ' ').replaceAll('\n\n', '\n\n\n')],
    ['in parts', template.split('\n').slice(2, 10).join('\n')],
    [
      'without its headings',
      template
        .replaceAll(/^## .*\n/gm, '')
        .replace('- src/**', '')
        .replace('AI assistance: none', '')
    ]
  ])('%s holds no statement', (_name, body) => {
    const task = read(body)
    expect(task.words.body).toBe(0)
    expect(task.items.map(item => item.kind)).toEqual(['title'])
    expect(task.boundaries).toEqual({ allow: [], deny: [] })
    expect(task.declaration).toEqual({ state: 'missing' })
    expect(task.hidden).toEqual([])
  })

  test('is a statement where the repository has no such template', () => {
    expect(read(template, []).words.body).toBeGreaterThan(0)
    expect(read(template, ['## Why\n']).words.body).toBeGreaterThan(0)
  })

  test('is known among several', () => {
    expect(read(template, ['## Why\n', template]).words.body).toBe(0)
  })
})

describe('what the author writes into a template', () => {
  test('counts, and nothing else', () => {
    const task = read(template.replace('Please write here what', 'Rounds the tax. What'))
    expect(task.items.map(item => item.text)).toEqual(['Fix', expect.stringMatching(/^Rounds the tax\./)])
  })

  test('counts below its headings, which keep their meaning', () => {
    const body = template
      .replace('Please write here what this pull request changes and why it does so.', 'Rounds the tax.')
      .replace('- src/**', '- src/tax.ts')
    const task = read(body)
    expect(task.items[1]).toMatchObject({ kind: 'goal', text: 'Rounds the tax.' })
    expect(task.boundaries.allow).toEqual([{ pattern: 'src/tax.ts', line: 13 }])
  })

  test('counts when it is the tick of a box', () => {
    const task = read(template.replace('- [ ] I ran', '- [x] I ran'))
    expect(task.items.slice(1)).toMatchObject([{ text: 'I ran the tests on my machine', checked: true }])
  })

  test('counts when it is a declaration other than the one filled in', () => {
    expect(read(template.replace('assistance: none', 'assistance: Cursor')).declaration.state).toBe('tools')
  })

  test('counts as the signals of tools do', () => {
    const task = read(`${template}\n\nGenerated with Cursor`)
    expect(task.statement.map(line => line.text)).toEqual(['Generated with Cursor'])
  })
})

test('a short answer that a template gives elsewhere is still an answer', () => {
  const task = read('## Testing\n\nNone needed.\n\n## AI usage\n\nNone', ['## Testing\n\nNone\n'])
  expect(task.declaration.state).toBe('none')
})
