// Every GraphQL query that Remit sends, against the schema that GitHub publishes: a field that GitHub does not have, or a
// variable of the wrong type, fails here and not in somebody's repository.
import { describe, expect, test } from '@jest/globals'
import { askPeer } from '../support/peers.js'
import { filesBelow, read, root } from '../support/source-files.js'

/** What is wrong with each text; an empty list where it is a query that GitHub takes. */
function validateQueries(texts: readonly string[]): string[][] {
  return askPeer<string[][]>('validate-graphql.mjs', texts)
}

const inputs = filesBelow('src/inputs', '.ts')

/** Every exported `…Query` of the modules that hold queries, by `path#name`. */
async function exportedQueries(): Promise<[string, string][]> {
  const paths = inputs.filter(path => path.endsWith('-query.ts'))
  const modules = await Promise.all(paths.map(async path => [path, await import(root + path)] as const))
  return modules.flatMap(([path, module]) =>
    Object.entries(module as Record<string, unknown>).flatMap(([name, text]): [string, string][] =>
      name.endsWith('Query') && typeof text === 'string' ? [[`${path}#${name}`, text]] : []
    )
  )
}

test('every query is one that GitHub takes', async () => {
  const queries = await exportedQueries()
  // As long as nothing is asked by GraphQL there is no query, and as soon as something is there must be one.
  expect(queries.length > 0).toBe(inputs.some(path => read(path).includes('/graphql')))
  const errors = validateQueries(queries.map(([, text]) => text))
  expect(queries.map(([name], index) => [name, errors[index]])).toEqual(queries.map(([name]) => [name, []]))
})

describe('the check itself refuses', () => {
  const wrong: [string, string, RegExp][] = [
    ['a field that GitHub does not have', '{ viewer { loginName } }', /Cannot query field "loginName"/],
    [
      'a variable of another type',
      'query($number: String!) { repository(owner: "a", name: "b") { pullRequest(number: $number) { id } } }',
      /\$number/
    ],
    ['a list of fields that is left out', '{ viewer }', /must have a selection of subfields/],
    ['half a query', '{ viewer {', /Syntax Error/]
  ]
  test.each(wrong)('%s', (_, text, error) => {
    expect(validateQueries([text])[0]?.join('\n')).toMatch(error)
  })

  test('and takes a good one', () => {
    expect(validateQueries(['{ viewer { login } }'])).toEqual([[]])
  })
})
