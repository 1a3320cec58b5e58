import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readDescriptions } from '../../src/inputs/history-descriptions.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function read(text: string) {
  const path = join(folder, 'descriptions')
  writeFileSync(path, text)
  return readDescriptions(path)
}

const one = {
  number: 1,
  title: 'One',
  body: 'First',
  user: { login: 'ada', id: 5, type: 'User' },
  head: { ref: 'topic' }
}
const two = { number: 2, title: 'Two', body: null }

describe('a file of live descriptions', () => {
  test.each([
    ['a list', JSON.stringify([one, two])],
    ['pages of a list', JSON.stringify([[one], [two]])],
    ['an object a line', `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`],
    ['a list a line', `${JSON.stringify([one])}\n${JSON.stringify([two])}`]
  ])('may be %s', (_name, text) => {
    const found = read(text)
    expect([...found.keys()]).toEqual([1, 2])
    expect(found.get(1)).toMatchObject({
      title: 'One',
      body: 'First',
      author: { login: 'ada', id: 5 },
      headRef: 'topic'
    })
    expect(found.get(2)).toMatchObject({ title: 'Two', body: '', author: null })
  })

  test('takes the later of two with one number, and passes over what is no pull request', () => {
    const found = read(
      JSON.stringify([one, null, 7, { number: 3 }, { title: 'No number' }, { ...one, title: 'Later' }])
    )
    expect([...found].map(([number, { title }]) => [number, title])).toEqual([[1, 'Later']])
  })

  test.each([
    ['{"number":1', /Line 1 .* not JSON/],
    [`${JSON.stringify(one)}\nnonsense`, /Line 2 .* not JSON/],
    ['[]', /holds no pull request/],
    ['', /holds no pull request/]
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })

  test('that is not there is refused', () => {
    expect(() => readDescriptions(join(folder, 'none'))).toThrow(/cannot be read/)
  })
})
