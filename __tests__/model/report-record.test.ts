import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ReportRecord, readReportRecord, renderReportRecord } from '../../src/model/report-record.js'
import '../support/seed.js'

const record: ReportRecord = {
  changeDigest: 'a'.repeat(64),
  evidenceSha256: 'b'.repeat(64),
  taskSha256: 'c'.repeat(64)
}

describe('the record in the text of the check', () => {
  test.each([record, { ...record, changeDigest: null }, { ...record, evidenceSha256: null }])(
    'is read back: %j',
    one => {
      expect(readReportRecord(renderReportRecord(one))).toEqual(one)
    }
  )

  test('is read back as GitHub may store it: other line ends, no last one', () => {
    expect(readReportRecord(renderReportRecord(record).trimEnd().replaceAll('\n', '\r\n'))).toEqual(record)
  })

  const text = renderReportRecord(record)
  test.each([
    ['nothing', ''],
    ['a line before it', `x\n${text}`],
    ['a line after it', `${text}x`],
    ['another version', text.replace('remit-record 1', 'remit-record 2')],
    ['a line twice', text.replace('task', `change ${'d'.repeat(64)}\ntask`)],
    ['lines in another order', text.replace('change', 'X').replace('evidence', 'change').replace('X', 'evidence')],
    ['a short digest', text.replace('aa', 'a')],
    ['capitals', text.replace('aaaa', 'AAAA')],
    ['an unknown task', text.replace('c'.repeat(64), 'unknown')],
    ['an end of the line within', text.replace('aaaa', 'aa\raa')]
  ])('is not found in %s', (_, other) => {
    expect(readReportRecord(other)).toBeNull()
  })

  test('any text at all gives a record or nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), any => readReportRecord(any) === null))
  })
})
