import { describe, expect, test } from '@jest/globals'
import { byteLength, fitSections, type Section } from '../../src/outputs/sections.js'

const notice = (count: number) => `CUT ${count}\n`
const section = (parts: Partial<Section>): Section => ({ head: '', items: [], tail: '', rank: 1, ...parts })
const items = (length: number, text: string) => Array.from({ length }, () => text)

describe('fitSections', () => {
  test('shows everything where there is room, without a notice', () => {
    expect(fitSections([section({ head: 'H\n', items: ['a\n', 'b\n'], tail: 'T\n' })], 1000, notice)).toBe(
      'H\na\nb\nT\n'
    )
  })

  test('cuts whole items, says how many, and stays within the limit', () => {
    const text = fitSections(
      [section({ head: 'H\n', items: items(100, '😀😀\n'), tail: 'T\n', more: n => `+${n}\n` })],
      400,
      notice
    )
    expect(byteLength(text)).toBeLessThanOrEqual(400)
    const shown = text.split('\n').filter(line => line === '😀😀').length
    expect(shown).toBeGreaterThan(10)
    expect(text).toBe(`H\n${'😀😀\n'.repeat(shown)}+${100 - shown}\nT\nCUT ${100 - shown}\n`)
  })

  test('gives room to the lowest rank first and keeps the order of the report', () => {
    const sections = [
      section({ head: 'late\n', items: items(50, 'xxxxxxxxx\n'), rank: 2 }),
      section({ head: 'foot\n', rank: 0 })
    ]
    const text = fitSections(sections, 200, notice)
    expect(text.startsWith('late\n')).toBe(true)
    expect(text).toContain('\nfoot\n')
    expect(byteLength(text)).toBeLessThanOrEqual(200)
  })

  test('counts what a section already left out in its own line only', () => {
    const text = fitSections([section({ items: ['a\n'], beyond: 7, more: n => `+${n}\n` })], 1000, notice)
    expect(text).toBe('a\n+7\n')
  })

  test('leaves out a section whose frame finds no room', () => {
    const text = fitSections(
      [section({ head: 'keep\n', rank: 0 }), section({ head: 'x'.repeat(500), items: ['a'] })],
      100,
      notice
    )
    expect(text).toBe('keep\nCUT 1\n')
  })
})
