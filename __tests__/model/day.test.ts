import { expect, test } from '@jest/globals'
import { dayOf, daysUntil } from '../../src/model/day.js'

test.each<[string, string, number]>([
  ['2026-12-01', '2026-12-01T00:00:00Z', 0],
  ['2026-12-01', '2026-12-01T23:59:59.999Z', 0],
  ['2026-12-01', '2026-12-02T00:00:00Z', -1],
  ['2026-12-01', '2026-11-01T12:00:00Z', 30],
  ['2026-12-01', '2026-10-31T23:59:59Z', 31],
  ['2028-03-01', '2028-02-28T00:00:00Z', 2],
  ['2027-03-01', '2027-02-28T00:00:00Z', 1],
  ['2027-01-01', '2026-12-31T23:59:59Z', 1]
])('until %s from %s it is %i days', (day, at, days) => {
  expect(daysUntil(day, at)).toBe(days)
})

test('an instant with an offset belongs to its day in UTC', () => {
  expect(dayOf('2026-12-01T00:30:00+02:00')).toBe('2026-11-30')
})
