// Serves every route of GitHub's OpenAPI description, and GraphQL by GitHub's published schema; a request that they do not
// allow is refused with 400. It answers from the description's examples and keeps no state. Prints its port once it listens.
import { json } from 'node:stream/consumers'
import { simulation } from '@simulacrum/github-api-simulator'
import { graphqlErrors } from './published-graphql.mjs'

/** Before the simulator's own GraphQL, whose schema is older and which answers from its own data. */
function extendRouter(router) {
  router.post('/graphql', async (request, response) => {
    const errors = graphqlErrors(request.body ?? (await json(request)))
    response.status(errors.length === 0 ? 200 : 400).send({ data: null, errors })
  })
}

const { port } = await simulation({ extend: { extendRouter } }).listen(0, '127.0.0.1')
process.stdout.write(`listening on ${port}\n`)
