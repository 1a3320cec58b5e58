// Whatever a description holds, its claims are read without an error and by the closed list, and the order of files
// decides nothing.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeClaims } from '../../src/facts/claims.js'
import type { ClaimScene } from '../../src/facts/claims-change.js'
import { claimGrounds, claimKinds } from '../../src/model/claim.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aFile, aPullRequest, type FileInput } from '../support/a-pull-request.js'
import '../support/seed.js'

const pieces =
  `adds tests docs only no new dependencies touches \`src/a.ts\` src/b.ts and , except renames to from 1.2.3 → 2.0.0 reverts
0123abc4 does not touch files 3 changed the API changes - [x] ( ) . : — **bold** | > \`\` \u0000 \u202e é 😀 without unchanged Node.js
lodash dependency bumps with in #12 if later a.ts/`.split(/\s+/)
const bodies = fc.oneof(
  fc.array(fc.constantFrom(...pieces, '\n', '\n\n- '), { maxLength: 80 }).map(words => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 })
)
const lines = fc.array(
  fc.constantFrom('+// note', '-const a = 1', '+export const b = 2', ' """', "+test('a', f)", '+\u0000', ''),
  { maxLength: 6 }
)
const files: fc.Arbitrary<FileInput[]> = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom('src/a.ts', 'src/b.ts', 'a.py', 'README.md', 'a.test.ts', 'package.json', 'x', 'ä/ö.rs'),
    status: fc.constantFrom('added' as const, 'removed' as const, 'modified' as const),
    lines
  }),
  { selector: file => file.path, maxLength: 6 }
)

function sceneOf(body: string, inputs: FileInput[]): ClaimScene {
  const pullRequest = aPullRequest({ body, namedPaths: [] })
  return {
    files: inputs.map(aFile),
    classes: [],
    pullRequest,
    dependencies: { changes: [], unread: [] },
    isComplete: true
  }
}

describe('the claims of any description', () => {
  test('are of the closed list, with words of the description and paths of the change', () => {
    fc.assert(
      fc.property(bodies, files, (body, inputs) => {
        const task = parseTask('Adds tests', body)
        for (const claim of judgeClaims(task, sceneOf(body, inputs))) {
          expect(claimKinds).toContain(claim.kind)
          expect(claimGrounds).toContain(claim.proof.ground)
          expect(task.items.find(({ id }) => id === claim.item)?.text).toContain(claim.words)
          expect(claim.verdict === 'contradicted').toBe(
            ['missing', 'beyond', 'opposite', 'other-number'].includes(claim.proof.ground)
          )
        }
      })
    )
  })

  test('do not depend on the order of files', () => {
    fc.assert(
      fc.property(bodies, files, (body, inputs) => {
        const task = parseTask('Adds tests', body)
        const judged = judgeClaims(task, sceneOf(body, inputs))
        expect(judgeClaims(task, sceneOf(body, [...inputs].reverse()))).toEqual(judged)
      })
    )
  })
})
