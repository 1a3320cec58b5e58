// A GitHub with working branch protection. The argument is the seed, as JSON. Prints its port once it listens.
import { createEmulator } from 'emulate'

const { url } = await createEmulator({ service: 'github', port: 0, seed: JSON.parse(process.argv[2]) })
process.stdout.write(`listening on ${new URL(url).port}\n`)
