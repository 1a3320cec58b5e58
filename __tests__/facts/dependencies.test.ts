import { describe, expect, test } from '@jest/globals'
import { relateDependencies } from '../../src/facts/dependencies.js'
import known from '../../src/facts/known-packages.json' with { type: 'json' }
import { PackageMentions } from '../../src/facts/package-mentions.js'
import { similarKnownName } from '../../src/facts/similar-names.js'
import type { Ecosystem } from '../../src/model/dependency.js'
import { packageKey } from '../../src/model/package-name.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aManifest, aPullRequest } from '../support/a-pull-request.js'

describe('the task names a package', () => {
  test.each<[string, Ecosystem, string]>([
    ['Adds luxon for time zones', 'npm', 'luxon'],
    ['Adds `luxon@3.7.2`', 'npm', 'luxon'],
    ['Property tests by Fast Check', 'npm', 'fast-check'],
    ['Property tests by fastCheck', 'npm', 'fast-check'],
    ['use lodash_es instead', 'npm', 'lodash-es'],
    ['Adds @acme/date-zones', 'npm', '@acme/date-zones'],
    ['Adds date-zones', 'npm', '@acme/date-zones'],
    ['Trace by OpenTelemetry', 'npm', '@opentelemetry/api'],
    ['Types for express', 'npm', '@types/express'],
    ['An adapter for OpenCode', 'npm', '@opencode-ai/sdk'],
    ['An adapter for Codex', 'npm', '@openai/codex-sdk'],
    ['Support Svelte', 'npm', '@sveltejs/package'],
    ['Call markdownlint', 'npm', 'markdownlint-cli'],
    ['Types for @acme/zones', 'npm', '@types/acme__zones'],
    ['Speak websocket', 'pypi', 'websockets'],
    ['Read settings by pydantic settings', 'pypi', 'pydantic_settings'],
    ['Slugify the titles: `slugify`', 'pypi', 'python-slugify'],
    ['Print tables with cobra', 'go', 'github.com/spf13/cobra'],
    ['Uses hashicorp/go-version', 'go', 'github.com/hashicorp/go-version'],
    ['The jsonschema in version 6', 'go', 'github.com/santhosh-tekuri/jsonschema/v6'],
    ['Move to guava', 'maven', 'com.google.guava:guava'],
    ['Tests by Jupiter', 'maven', 'org.junit.jupiter:junit-jupiter-params'],
    ['Errors by serde json', 'cargo', 'serde_json']
  ])('%s: %s %s', (text, ecosystem, name) => {
    expect(new PackageMentions([text]).name(ecosystem, name)).toBe(true)
  })

  test.each<[string, Ecosystem, string]>([
    ['Print dates in the zone of the account', 'npm', 'luxon'],
    ['Adds luxonic sounds', 'npm', 'luxon'],
    ['The core of the shop', 'npm', '@acme/core'],
    ['A client for the api', 'go', 'k8s.io/api'],
    ['The api of the shop', 'npm', 'api-zones'],
    ['', 'npm', 'luxon'],
    ['Adds it', 'npm', '---'],
    ['Speeds the parser up', 'cargo', 'nom']
  ])('not in %j: %s %s', (text, ecosystem, name) => {
    expect(new PackageMentions([text]).name(ecosystem, name)).toBe(false)
  })

  test('places, with or without their host', () => {
    const mentions = new PackageMentions(['From https://github.com/acme/zones.git, and acme/dates; TestPyPI too'])
    expect(
      ['github.com/acme/zones', 'github.com/acme/dates', 'test.pypi.org/simple'].map(at => mentions.address(at))
    ).toEqual([true, true, true])
    expect(['github.com/evil/zones', 'evil.example', ''].map(at => mentions.address(at))).toEqual([false, false, false])
  })

  test('scripts, where it speaks of them', () => {
    expect(new PackageMentions(['Lets sharp run its install scripts']).scripts('npm', 'sharp@0.34.0')).toBe(true)
    expect(new PackageMentions(['All install scripts may run']).scripts('npm', '*')).toBe(true)
    expect(new PackageMentions(['Adds sharp']).scripts('npm', 'sharp')).toBe(false)
    expect(new PackageMentions(['Lets esbuild run its scripts']).scripts('npm', 'sharp')).toBe(false)
  })
})

describe('names one edit away from a much used one', () => {
  test.each<[Ecosystem, string, string]>([
    ['npm', 'expres', 'express'],
    ['npm', 'expresss', 'express'],
    ['npm', 'exprass', 'express'],
    ['npm', 'exrpess', 'express'],
    ['npm', '@type/node', '@types/node'],
    ['pypi', 'reqeusts', 'requests'],
    ['pypi', 'Python_Dateutils', 'python-dateutil'],
    ['cargo', 'serde_jsom', 'serde-json'],
    ['go', 'github.com/spf13/cobre', 'github.com/spf13/cobra'],
    ['maven', 'com.google.guava:guave', 'com.google.guava:guava']
  ])('%s %s', (ecosystem, name, other) => {
    expect(similarKnownName(ecosystem, name)).toBe(other)
  })

  test.each<[Ecosystem, string]>([
    ['npm', 'express'],
    ['npm', 'preact'],
    ['npm', 'luxon-zones'],
    ['npm', 'expreses2'],
    ['npm', 'zed'],
    ['pypi', 'Requests'],
    ['cargo', 'serde_json'],
    ['go', 'gopkg.in/yaml.v3']
  ])('not %s %s', (ecosystem, name) => {
    expect(similarKnownName(ecosystem, name)).toBeNull()
  })

  test('the list is sorted, without repetition, and written as registries compare names', () => {
    for (const [ecosystem, names] of Object.entries(known.packages)) {
      expect(names).toEqual([...new Set(names.map(name => packageKey(ecosystem as Ecosystem, name)))].sort())
      expect(names.length).toBeGreaterThan(200)
    }
  })
})

test('a package change is related to task, known names and registry; nothing is kept that says nothing', () => {
  const pullRequest = aPullRequest({
    title: 'Print dates by luxon',
    manifests: [
      aManifest('package.json', '{}', '{"dependencies":{"luxon":"3","expres":"1"},"trustedDependencies":["luxon"]}')
    ],
    registryAnswers: [{ ecosystem: 'npm', name: 'expres', answer: 'unknown' }]
  })
  const { dependencies, manifests } = relateDependencies(pullRequest, parseTask(pullRequest.title, pullRequest.body))
  expect(dependencies).toMatchObject([
    { name: 'expres', isNamed: false, similarTo: 'express', registry: 'unknown', isSourceNamed: false },
    { name: 'luxon', isNamed: true, similarTo: null, registry: null }
  ])
  expect(manifests).toMatchObject([{ path: 'package.json', newScripts: ['luxon'], stated: [] }])
})
