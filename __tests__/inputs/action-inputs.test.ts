import { describe, expect, test } from '@jest/globals'
import { readActionInputs } from '../../src/inputs/action-inputs.js'
import { ConfigurationError } from '../../src/model/errors.js'

describe('inputs of the action', () => {
  test('have defaults for all but the token', () => {
    expect(readActionInputs({ INPUT_TOKEN: 't' })).toEqual({
      token: 't',
      number: null,
      policyPath: '.github/remit.json',
      artifactName: null,
      retentionDays: null
    })
  })

  test('are read from the names that the runner makes of action.yml', () => {
    const env = {
      INPUT_TOKEN: ' t ',
      INPUT_NUMBER: '12',
      'INPUT_POLICY-PATH': 'policies/remit.json',
      'INPUT_ARTIFACT-NAME': 'evidence-12',
      'INPUT_RETENTION-DAYS': '400'
    }
    expect(readActionInputs(env)).toEqual({
      token: 't',
      number: 12,
      policyPath: 'policies/remit.json',
      artifactName: 'evidence-12',
      retentionDays: 400
    })
  })

  test.each([
    ['NUMBER', '0'],
    ['NUMBER', '-1'],
    ['NUMBER', '1e3'],
    ['NUMBER', '12; rm -rf .'],
    ['NUMBER', '99999999999999999999'],
    ['NUMBER', '9999999999999999'],
    ['RETENTION-DAYS', '401'],
    ['RETENTION-DAYS', 'forever'],
    ['POLICY-PATH', '/etc/passwd'],
    ['POLICY-PATH', '../other/remit.json'],
    ['POLICY-PATH', 'a/./b'],
    ['POLICY-PATH', 'a//b'],
    ['POLICY-PATH', 'a\\b'],
    ['POLICY-PATH', 'a\nb'],
    ['POLICY-PATH', 'x'.repeat(5000)],
    ['ARTIFACT-NAME', 'a/b'],
    ['ARTIFACT-NAME', 'a:b'],
    ['ARTIFACT-NAME', '$(id)'],
    ['ARTIFACT-NAME', 'x'.repeat(129)]
  ])('%s refuses %j without repeating it', (name, value) => {
    let thrown: unknown
    try {
      readActionInputs({ INPUT_TOKEN: 't', [`INPUT_${name}`]: value })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ConfigurationError)
    const { code, message, remedy } = thrown as ConfigurationError
    expect(code).toBe('invalid-input')
    expect(message).toContain(name.toLowerCase())
    if (value.length > 2) expect(message + remedy).not.toContain(value)
  })
})
