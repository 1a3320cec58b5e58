import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMergeMessage } from '../../src/inputs/history-message.js'

describe('the message of a merge', () => {
  test.each([
    ['Fix it (#12)', 12, 'Fix it', '', 'title-only'],
    ['Fix it (#12)\n\nBecause it broke.', 12, 'Fix it', 'Because it broke.', 'message'],
    ['Fix it (#12)\n\nBecause.\n\nSigned-off-by: A <a@b.c>', 12, 'Fix it', 'Because.', 'message'],
    ['Revert "Fix it (#12)" (#15)', 15, 'Revert "Fix it (#12)"', '', 'title-only'],
    ['[1.x] Fix it (#12) (#13)', 13, '[1.x] Fix it (#12)', '', 'title-only'],
    ['Fix it(#12)', 12, 'Fix it', '', 'title-only'],
    ['(#12)', 12, '', '', 'title-only'],
    ['Two (#3)\n\n* One\n\n* Another\n\nwith words', 3, 'Two', '* One\n\n* Another\n\nwith words', 'commit-list'],
    ['Two (#3)\n\n* One\n\n* Another:\n* a\n* b', 3, 'Two', '* One\n\n* Another:\n* a\n* b', 'commit-list'],
    ['List (#3)\n\n* One thing\n* Another thing', 3, 'List', '* One thing\n* Another thing', 'message'],
    ['Merge pull request #7 from ada/fix\n\nFix it\n\nBecause.', 7, 'Fix it', 'Because.', 'message'],
    ['Merge pull request #7 from ada/fix', 7, '', '', 'title-only']
  ])('%j is number %i', (message, number, title, body, source) => {
    expect(readMergeMessage(message)).toMatchObject({ number, title, body, source })
  })

  test('names the branch only where GitHub does', () => {
    expect(readMergeMessage('Merge pull request #7 from ada/topic/x\n\nFix')?.branch).toBe('topic/x')
    expect(readMergeMessage('Fix (#7)')?.branch).toBeNull()
  })

  test.each([
    '',
    'Fix it',
    'Revert "Fix it (#12)"',
    'Fix #12',
    'Fix (#0)',
    'Fix (#12) now',
    'Fix (#1234567890)',
    'Body\n\nFix (#12)'
  ])('%j names no pull request', message => {
    expect(readMergeMessage(message)).toBeNull()
  })

  test('is read whatever it holds, and gives back no part that was not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 999_999_999 }), (text, number) => {
        const read = readMergeMessage(`${text.replaceAll('\n', ' ')} (#${number})\n\n${text}`)
        expect(read?.number).toBe(number)
        expect(text).toContain(read?.body)
      })
    )
  })
})
