// What is wrong with a JSON text, and what the one who wrote it should do.
import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { join, say, type Text } from './text.js'

/**
 * Flaws that one pass collects before it stops looking. More than are ever told, so that the first ones by place are
 * among them, and few enough that a hostile file costs little.
 */
export const maxFlaws = 200

/** Something wrong at an offset. */
export interface Flaw {
  code: string
  at: number
  /** JSON path such as `tools[0].versions`; empty for the whole document. */
  path: string
  message: Text
  remedy: Text
}

/** A flaw of the whole document. */
export function flaw(code: string, message: string | Text, remedy: string | Text): Flaw {
  return { code, at: 0, path: '', message: join(message), remedy: join(remedy) }
}

/** Cuts a value of the file for a message, at a code point. */
export function shorten(value: string): string {
  const start = value.slice(0, 60).toWellFormed()
  return value.length > 60 ? `${start}…` : start
}

/** The parser's errors in words. It reports some mistakes twice at one place; the first report says it best. */
export function syntaxFlaws(text: string, errors: readonly ParseError[]): Flaw[] {
  return errors
    .filter((error, index) => index === 0 || errors[index - 1]!.offset !== error.offset)
    .slice(0, maxFlaws)
    .map(error => syntaxFlaw(text, error))
}

function syntaxFlaw(text: string, { error, offset, length }: ParseError): Flaw {
  const found = text.slice(offset, offset + length)
  const describe = (code: string, message: string, remedy: string): Flaw => ({
    ...flaw(
      code,
      found === '' ? `${message}; found the end of the file.` : join(message, '; found ', say`${shorten(found)}`, '.'),
      remedy
    ),
    at: offset
  })
  switch (printParseErrorCode(error)) {
    case 'InvalidCommentToken':
      return describe('comment', 'JSON has no comments', 'Remove the comment; the schema describes every key.')
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (followsComma(text, offset) && (found === '}' || found === ']')) {
        return describe('trailing-comma', 'JSON allows no comma before a closing bracket', 'Remove the comma.')
      }
      return printParseErrorCode(error) === 'ValueExpected'
        ? describe('value-expected', 'A value is expected', 'Write a value, or remove what asks for one.')
        : describe('key-expected', 'A key between double quotes is expected', 'Put the key between double quotes.')
    case 'ColonExpected':
      return describe('colon-expected', 'A colon is expected after the key', 'Write a colon and a value.')
    case 'CommaExpected':
      return describe('comma-expected', 'A comma is expected between two entries', 'Write a comma.')
    case 'CloseBraceExpected':
      return describe('brace-expected', 'A closing brace is expected', 'Close the object.')
    case 'CloseBracketExpected':
      return describe('bracket-expected', 'A closing bracket is expected', 'Close the list.')
    case 'EndOfFileExpected':
      return describe('end-expected', 'Nothing may follow the closing brace', 'Remove what follows.')
    default:
      return describe(
        'not-json',
        'This is not JSON',
        'Strings stand between double quotes, with control characters and quotes escaped; numbers are plain.'
      )
  }
}

function followsComma(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && ' \t\r\n'.includes(text[at]!)) at--
  return text[at] === ','
}
