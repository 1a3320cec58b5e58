// GraphQL documents against the schema that GitHub publishes: stdin is a list of texts, stdout a list of error messages
// for each.
import { text as textOf } from 'node:stream/consumers'
import { validate } from '@octokit/graphql-schema'

const errorsOf = text => {
  try {
    return validate(text).map(({ message }) => message)
  } catch (error) {
    return [String(error)]
  }
}
process.stdout.write(JSON.stringify(JSON.parse(await textOf(process.stdin)).map(errorsOf)))
