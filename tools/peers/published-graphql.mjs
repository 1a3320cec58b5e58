// GraphQL documents, and the variables that are sent with them, against the schema that GitHub publishes.
import { schema as published } from '@octokit/graphql-schema'
import { buildClientSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'

const schema = buildClientSchema(published.json)

/** Error messages; empty for what GitHub would take. Without `variables` the document alone is looked at. */
export function graphqlErrors({ query, variables }) {
  try {
    const document = parse(query)
    const errors = [...validate(schema, document)]
    if (errors.length === 0 && variables !== undefined) {
      const { variableDefinitions } = getOperationAST(document)
      errors.push(...(getVariableValues(schema, variableDefinitions, variables).errors ?? []))
    }
    return errors.map(({ message }) => message)
  } catch (error) {
    return [String(error)]
  }
}
