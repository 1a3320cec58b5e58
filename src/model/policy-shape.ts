// What a policy may hold, in words of its own: one table (policy-table) written with these gives both the reader's checks
// and the published JSON Schema.

export type Shape =
  | { type: 'text'; format: TextFormat }
  | { type: 'choice'; values: readonly Choice[]; refused?: readonly Refusal[] }
  | { type: 'integer'; minimum: number; maximum: number }
  | { type: 'flag' }
  | ListShape
  | ObjectShape
  /** A key that a policy may not use, since it promises what this version lacks. */
  | ({ type: 'lacking' } & Reason)

export type Choice = string | number | boolean

export interface ListShape {
  type: 'list'
  items: Shape
  atLeast?: number
  /** No text stands twice. */
  distinct?: true
  /** No two objects have the same values for all of these keys; what is absent is a value. Not in the schema. */
  distinctBy?: readonly string[]
  orNull?: true
  /** A single item may stand without brackets. */
  orOne?: true
}

export interface ObjectShape {
  type: 'object'
  keys: ReadonlyMap<string, Key>
  together?: readonly Together[]
  /** At least one of these keys must be given; with the reason. */
  someOf?: { keys: readonly string[]; because: string }
}

/** Where the key says this, another key must be given as well; with the reason. */
export interface Together {
  key: string
  /** This very value; a text that the pattern (ECMAScript, `u` flag) does not fit; or a list that holds something. */
  when: { value: Choice } | { unlike: string } | { filled: true }
  needs: string
  because: string
}

export interface Key {
  /** For the schema: what the key means, and what this version does with it. */
  description: string
  shape: Shape
  required?: true
}

/** A value that the design knows and this version, or this key, does not allow. */
export interface Refusal extends Reason {
  value: Choice
}

/** Why a key or value is refused, as a whole sentence without double quotes. */
export interface Reason {
  code: 'below-floor' | 'fixed-rule'
  because: string
}

export type TextFormat =
  | 'words'
  | 'date'
  | 'glob'
  | 'semver-range'
  | 'data-class'
  | 'tool-id'
  | 'uri'
  | 'repository-path'
  | 'registry'
  | 'signal-text'
  | 'signal-id'
  | 'login'
  | 'person'
  | 'approver'
  | 'app-slug'
  | 'commit-id'

interface FormatRule {
  /** In Unicode code points, as JSON Schema counts. */
  maxLength: number
  /** ECMAScript source for the `u` flag; linear. */
  pattern: string
  /** Format of JSON Schema, where there is one. */
  format?: string
  /** What stands in a message after "expected". */
  expected: string
}

/** What both the reader and the schema ask of a text. The reader asks more of dates, globs, ranges and data classes. */
export const textFormats: Record<TextFormat, FormatRule> = {
  words: { maxLength: 1000, pattern: '\\S', expected: 'words, at most 1,000 characters' },
  date: { maxLength: 10, pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date', expected: 'a day as YYYY-MM-DD' },
  glob: { maxLength: 512, pattern: '\\S', expected: 'a path or glob of at most 512 characters' },
  'semver-range': { maxLength: 256, pattern: '\\S', expected: 'a semver range such as >=2.0.0' },
  'data-class': { maxLength: 64, pattern: '\\S', expected: 'the name of a data class' },
  'tool-id': {
    maxLength: 64,
    pattern: '^[a-z0-9][a-z0-9._\\-]*$',
    expected: 'an id of lower-case letters, digits, hyphens and dots, such as claude-code'
  },
  'signal-text': {
    maxLength: 200,
    pattern: '^\\S[^\\u0000-\\u001f\\u007f]{0,198}\\S$',
    expected: 'what the form says, 2 to 200 characters on one line without blanks around them'
  },
  'signal-id': {
    maxLength: 100,
    pattern: '^[a-z0-9][a-z0-9.\\-]*/[a-z]+(?:-[a-z]+)*-[0-9]{1,3}$',
    expected: 'the id of a known signal as the evidence gives it, such as github-copilot/commit-trailer-6'
  },
  registry: {
    maxLength: 500,
    pattern:
      '^(?:https://[A-Za-z0-9.\\-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~\\-]+)*/?$',
    expected: 'an https address without account or query, such as https://registry.npmjs.org'
  },
  uri: { maxLength: 2048, pattern: '\\S', expected: 'the address of a schema' },
  'repository-path': {
    maxLength: 512,
    pattern: '^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[^\\\\\\u0000-\\u001f]*[^\\\\\\u0000-\\u001f/]$',
    expected: 'the path of a file from the top of the repository, such as .github/base.json'
  },
  login: {
    maxLength: 100,
    pattern: '^[A-Za-z0-9][A-Za-z0-9_\\-]*(?:\\[bot\\])?$',
    expected: 'a login as GitHub gives it, such as dependabot[bot] or bob, without @'
  },
  person: {
    maxLength: 100,
    pattern: '^[A-Za-z0-9][A-Za-z0-9_\\-]*$',
    expected: 'the login of a person, such as bob, without @'
  },
  approver: {
    maxLength: 200,
    pattern: '^(?:[A-Za-z0-9][A-Za-z0-9_\\-]*|@[A-Za-z0-9][A-Za-z0-9_\\-]*/[A-Za-z0-9_][A-Za-z0-9_.\\-]*)$',
    expected: 'a login such as bob, a team such as @acme/platform, or CODEOWNERS'
  },
  'app-slug': {
    maxLength: 100,
    pattern: '^[a-z0-9][a-z0-9\\-]*$',
    expected: 'the slug of an app, such as github-actions'
  },
  'commit-id': {
    maxLength: 64,
    pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
    expected: 'the full id of a commit, 40 or 64 lower-case hexadecimal digits'
  }
}
