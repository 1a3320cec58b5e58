// GraphQL documents: stdin is a list of texts, stdout a list of error messages for each.
import { text as textOf } from 'node:stream/consumers'
import { graphqlErrors } from './published-graphql.mjs'

const queries = JSON.parse(await textOf(process.stdin))
process.stdout.write(JSON.stringify(queries.map(query => graphqlErrors({ query }))))
