import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { loadLocal } from '../../src/inputs/load.js'
import { askRegistries } from '../../src/inputs/registries.js'
import type { Ecosystem, ManifestText } from '../../src/model/dependency.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { aManifest, aPolicy, aPolicySource } from '../support/a-pull-request.js'
import { GitRepository } from '../support/git-repository.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A registry that knows these paths; what it is asked is noted. */
async function registry(
  known: string[],
  other: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.writeHead(404).end()
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    if (known.includes(request.url!)) response.writeHead(200).end('x'.repeat(100_000))
    else other(request, response)
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const ask = (registries: Partial<Record<Ecosystem, string>>, ...manifests: ManifestText[]) =>
  askRegistries(aPolicySource(aPolicy({ dependencies: { registries } })), manifests)
const npm = (...names: string[]) =>
  aManifest('package.json', '{}', JSON.stringify({ dependencies: Object.fromEntries(names.map(name => [name, '1'])) }))

describe('a registry is asked', () => {
  test.each<[Ecosystem, ManifestText, string[]]>([
    ['npm', npm('luxon', '@acme/zones'), ['/@acme%2fzones', '/luxon']],
    ['pypi', aManifest('requirements.txt', '', 'Type_Ing==1\n'), ['/type-ing/']],
    [
      'cargo',
      aManifest('Cargo.toml', '', '[dependencies]\na="1"\nab="1"\nabc="1"\nSerde="1"\n'),
      ['/se/rd/serde', '/1/a', '/2/ab', '/3/a/abc']
    ],
    [
      'go',
      aManifest('go.mod', 'module m\n', 'module m\nrequire github.com/BurntSushi/toml v1.0.0\n'),
      ['/github.com/!burnt!sushi/toml/@v/list']
    ],
    [
      'maven',
      aManifest(
        'pom.xml',
        '<project/>',
        '<project><dependencies><dependency><groupId>a.b</groupId><artifactId>c.d</artifactId></dependency></dependencies></project>'
      ),
      ['/a/b/c.d/maven-metadata.xml']
    ]
  ])('of %s where it holds packages', async (ecosystem, manifest, paths) => {
    const { url, asked } = await registry(paths)
    const { answers, unknowns } = await ask({ [ecosystem]: `${url}/` }, manifest)
    expect([...asked].sort()).toEqual([...paths].sort())
    expect(answers!.map(({ answer }) => answer)).toEqual(paths.map(() => 'known'))
    expect(unknowns).toEqual([])
  })

  test('for a crate in either spelling', async () => {
    const { url, asked } = await registry(['/my/-c/my-crate'])
    const { answers } = await ask({ cargo: url }, aManifest('Cargo.toml', '', '[dependencies]\nmy_crate = "1"\n'))
    expect(answers).toEqual([{ ecosystem: 'cargo', name: 'my_crate', answer: 'known' }])
    expect(asked).toEqual(['/my/_c/my_crate', '/my/-c/my-crate'])
  })

  test('a package that it does not hold is unknown', async () => {
    const { url } = await registry([])
    expect(await ask({ npm: url }, npm('zones'))).toEqual({
      answers: [{ ecosystem: 'npm', name: 'zones', answer: 'unknown' }],
      unknowns: []
    })
  })

  test('a name that leads elsewhere is never sent', async () => {
    const { url, asked } = await registry([])
    const names = ['..', '../../etc', '@../x', 'a/b', 'a%2fb', 'x?y', 'x#y', '@a/b/c']
    const { answers } = await ask({ npm: url }, npm(...names))
    expect(answers!.map(({ answer }) => answer)).toEqual(names.map(() => 'unknown'))
    expect(asked).toEqual([])
  })
})

describe('no answer is a gap', () => {
  const gap = {
    answers: [{ answer: 'unanswered' }],
    unknowns: [{ code: 'registry-unanswered', remedy: expect.stringContaining('dependencies.registries.npm') }]
  }

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['an error', (_, response) => response.writeHead(500).end()],
    ['a refusal', (_, response) => response.writeHead(403).end()],
    ['a broken connection', request => request.socket.destroy()]
  ])('%s', async (_name, other) => {
    const { url } = await registry([], other)
    expect(await ask({ npm: url }, npm('zones'))).toMatchObject(gap)
  })

  test('a redirect: nobody else is called', async () => {
    const elsewhere = await registry(['/zones'])
    const { url } = await registry([], (_, response) =>
      response.writeHead(302, { location: `${elsewhere.url}/zones` }).end()
    )
    expect(await ask({ npm: url }, npm('zones'))).toMatchObject(gap)
    expect(elsewhere.asked).toEqual([])
  })

  test('a server that is not there', async () => {
    expect(await ask({ npm: 'http://127.0.0.1:1' }, npm('zones'))).toMatchObject(gap)
  })

  test('more questions than one run asks', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `zones-${String(at).padStart(2, '0')}`)
    const { url, asked } = await registry(names.map(name => `/${name}`))
    const { answers, unknowns } = await ask({ npm: url }, npm(...names))
    expect(asked).toHaveLength(50)
    expect(answers!.filter(({ answer }) => answer === 'unanswered')).toHaveLength(10)
    expect(unknowns).toHaveLength(1)
  })
})

describe('nobody is asked', () => {
  test.each<[string, ManifestText[]]>([
    [
      'for a package that was there',
      [npm('luxon'), aManifest('package-lock.json', '{"packages":{"node_modules/luxon":{}}}', '{}')]
    ],
    [
      'for a version that moves',
      [aManifest('package.json', '{"dependencies":{"a":"1"}}', '{"dependencies":{"a":"2"}}')]
    ],
    [
      'for a package from elsewhere',
      [aManifest('package.json', '{}', '{"dependencies":{"a":"x/y","b":"workspace:*"}}')]
    ],
    ['for another ecosystem', [aManifest('requirements.txt', '', 'a\n')]]
  ])('%s', async (_name, manifests) => {
    const { url, asked } = await registry([])
    expect(await ask({ npm: url }, ...manifests)).toEqual({ answers: [], unknowns: [] })
    expect(asked).toEqual([])
  })

  test('without an address in the policy, or without the policy', async () => {
    expect(await ask({}, npm('zones'))).toEqual({ answers: null, unknowns: [] })
    const absent = { state: 'absent', path: '.github/remit.json', commit: 'b'.repeat(40) } as const
    expect(await askRegistries(absent, [npm('zones')])).toEqual({ answers: null, unknowns: [] })
  })
})

test('the command line asks the registry that the policy on the base branch names', async () => {
  const { url, asked } = await registry([])
  const repo = new GitRepository()
  try {
    const policy = JSON.stringify({ version: 1, dependencies: { registries: { npm: url } } })
    const base = repo.commit('Begin', { 'package.json': '{}', '.github/remit.json': policy })
    const head = repo.commit('Work', { 'package.json': '{"dependencies":{"zones":"1"}}' })
    const { pullRequest } = await loadLocal({
      repo: repo.dir,
      base,
      head,
      title: 'T',
      body: '',
      policyFile: null,
      pullRequest: null
    })
    expect(pullRequest.registryAnswers).toEqual([{ ecosystem: 'npm', name: 'zones', answer: 'unknown' }])
    expect(pullRequest.unknowns).toEqual([])
    expect(asked).toEqual(['/zones'])
  } finally {
    repo.remove()
  }
})

describe('an address in the policy', () => {
  const parse = (address: string) =>
    parsePolicy(JSON.stringify({ version: 1, dependencies: { registries: { npm: address } } }), 'p.json').policy

  test.each([
    'https://registry.npmjs.org',
    'https://npm.acme.example:8443/a/b-c/',
    'http://localhost:4873',
    'http://127.0.0.1/'
  ])('%s', address => {
    expect(parse(address)?.dependencies.registries).toEqual({ npm: address })
  })

  test.each([
    'http://registry.npmjs.org',
    'https://u:p@npm.acme.example',
    'https://npm.acme.example/?a=b',
    'https://npm.acme.example/#a',
    'ftp://x',
    'npm',
    '',
    'https://'
  ])('not %j', address => {
    expect(parse(address)).toBeNull()
  })
})
