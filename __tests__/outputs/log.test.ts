import { describe, expect, test } from '@jest/globals'
import { colours, safeLine, safeLog } from '../../src/outputs/log.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { commandsIn } from '../support/runner-commands.js'

function logged(text: string): string {
  let output = ''
  safeLog(text, line => {
    output += line
  })
  return output
}

describe('the port of the runner', () => {
  test.each([
    ['::error::x', 'error'],
    ['  \t::set-output name=a::b', 'set-output'],
    ['src/x##[set-output name=verdict]pass', 'set-output'],
    ['a\r::warning::x', 'warning'],
    ['##\u00ad[error]x', 'error'],
    ['\u200b::ERROR::x', 'error']
  ])('finds the command in %j', (line, name) => {
    expect(commandsIn(line).map(command => command.name)).toEqual([name])
  })

  test.each(['a ::error::x', '::no-such-command::x', '::error', '##[error', '## [error]x'])(
    'finds none in %j',
    line => {
      expect(commandsIn(line)).toEqual([])
    }
  )
})

describe('safeLog', () => {
  test.each(naughtyStrings)('gives the runner no command for %j', value => {
    expect(commandsIn(logged(value))).toEqual([])
    expect(commandsIn(logged(`before ${value} after`))).toEqual([])
    expect(commandsIn(logged(`${colours.red}${value}${colours.reset}[error]x`))).toEqual([])
  })

  test('leaves ordinary lines and our own colours as they are', () => {
    const text = `${colours.red}FAILED${colours.reset}: a::b  [c] ## d\n  second`
    expect(logged(text)).toBe(`${text}\n`)
  })

  test.each([
    ['::error::x', '\\u{3a}:error::x'],
    ['  ::error::x', '  \\u{3a}:error::x'],
    ['a##[error]x', 'a##\\u{5b}error]x'],
    ['a\rb', 'a\\u{d}b'],
    ['\u001b[8mhidden', '\\u{1b}[8mhidden'],
    ['##\u001b[31m[error]', '#\\u{23}\u001b[31m[error]']
  ])('shows %j as %j', (line, shown) => {
    expect(safeLine(line)).toBe(shown)
  })

  test('ends every line with one line feed', () => {
    expect(logged('a\nb')).toBe('a\nb\n')
    expect(logged('')).toBe('\n')
  })
})
