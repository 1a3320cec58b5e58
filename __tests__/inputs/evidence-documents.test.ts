// Documents of an audit, honest and hostile: what cannot be read is refused by its name, and nothing else is lost.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Found, readDocuments } from '../../src/inputs/evidence-documents.js'
import { documentLimit } from '../../src/inputs/evidence-lines.js'
import { placeName } from '../../src/model/document-place.js'
import { UsageError } from '../../src/model/errors.js'
import { type ZipEntry, zipOf } from '../support/zip.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function place(name: string): string {
  const own = join(folder, String(count++))
  mkdirSync(own)
  return join(own, name)
}

async function read(...paths: string[]): Promise<string[]> {
  const found: string[] = []
  for await (const item of readDocuments(paths)) found.push(shown(item))
  return found
}

function shown(item: Found): string {
  return 'code' in item ? `${placeName(item.place)} ${item.code}` : `${placeName(item.place)} = ${item.bytes}`
}

const good: ZipEntry = { name: 'good/evidence.json', bytes: Buffer.from('{"a":1}') }
const goodLine = (file: string): string => `${file}!good/evidence.json = {"a":1}`

async function readZip(...entries: ZipEntry[]): Promise<string[]> {
  const path = place('a.zip')
  writeFileSync(path, zipOf([...entries, good]))
  return read(path)
}

describe('folders', () => {
  test('are read in the order of names, other files passed over', async () => {
    const root = place('records')
    mkdirSync(join(root, 'b', '.git'), { recursive: true })
    writeFileSync(join(root, 'b', 'evidence.json'), '2')
    writeFileSync(join(root, 'b', '.git', 'x.json'), '9')
    writeFileSync(join(root, 'a.json'), '1')
    writeFileSync(join(root, 'notes.txt'), 'x')
    writeFileSync(join(root, 'c.NDJSON'), '3\r\n\n4')
    expect(await read(root)).toEqual(['a.json = 1', 'b/evidence.json = 2', 'c.NDJSON:1 = 3', 'c.NDJSON:3 = 4'])
  })

  test('a link is refused, whether to a file or to a folder that holds itself', async () => {
    const root = place('records')
    mkdirSync(root)
    writeFileSync(join(root, 'a.json'), '1')
    symlinkSync('/etc/passwd', join(root, 'b.json'))
    symlinkSync(root, join(root, 'loop'))
    expect(await read(root)).toEqual(['a.json = 1', 'b.json link'])
  })

  test('folders nested beyond any layout end', async () => {
    const root = place('records')
    mkdirSync(join(root, ...Array.from({ length: 40 }, () => 'd')), { recursive: true })
    writeFileSync(join(root, 'a.json'), '1')
    const found = await read(root)
    expect(found[0]).toBe('a.json = 1')
    expect(found[1]).toMatch(/ too-deep$/)
    expect(found.length).toBe(2)
  })

  test('what is not there is a wrong call', async () => {
    await expect(read(join(folder, 'nothing'))).rejects.toThrow(UsageError)
  })
})

describe('a file of a gigabyte', () => {
  test('is refused by its name, and the next one read', async () => {
    const root = place('records')
    mkdirSync(root)
    writeFileSync(join(root, 'huge.json'), '')
    truncateSync(join(root, 'huge.json'), 2 ** 30)
    writeFileSync(join(root, 'z.json'), '1')
    expect(await read(root)).toEqual(['huge.json too-large', 'z.json = 1'])
  })

  test('as one endless line is refused, and the lines after it are read', async () => {
    const path = place('lines.ndjson')
    writeFileSync(path, Buffer.concat([Buffer.from('1\n'), Buffer.alloc(documentLimit + 1, 120), Buffer.from('\n3\n')]))
    expect(await read(path)).toEqual(['lines.ndjson:1 = 1', 'lines.ndjson:2 too-large', 'lines.ndjson:3 = 3'])
  })
})

describe('archives', () => {
  test('give their entries, and those of archives in them', async () => {
    const inner = zipOf([{ name: 'evidence.json', bytes: Buffer.from('2') }])
    expect(
      await readZip({ name: 'artifact.zip', bytes: inner }, { name: 'x.jsonl', bytes: Buffer.from('3\n4\n') })
    ).toEqual(['a.zip!artifact.zip!evidence.json = 2', 'a.zip!x.jsonl:1 = 3', 'a.zip!x.jsonl:2 = 4', goodLine('a.zip')])
  })

  test.each<[string, ZipEntry | ZipEntry[], string[]]>([
    [
      'a name that climbs out',
      { name: '../../evil.json', bytes: Buffer.from('1') },
      ['a.zip!../../evil.json unsafe-name']
    ],
    ['an absolute name', { name: '/etc/evil.json', bytes: Buffer.from('1') }, ['a.zip!/etc/evil.json unsafe-name']],
    [
      'a name with backslashes',
      { name: '..\\evil.json', bytes: Buffer.from('1') },
      ['a.zip!..\\evil.json unsafe-name']
    ],
    ['a drive', { name: 'C:/evil.json', bytes: Buffer.from('1') }, ['a.zip!C:/evil.json unsafe-name']],
    ['a link', { name: 'link.json', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }, ['a.zip!link.json link']],
    [
      'an encrypted entry',
      { name: 'secret.json', bytes: Buffer.from('1'), encrypted: true },
      ['a.zip!secret.json encrypted']
    ],
    [
      'two entries of one name',
      [
        { name: 'twice.json', bytes: Buffer.from('1') },
        { name: 'twice.json', bytes: Buffer.from('2') }
      ],
      ['a.zip!twice.json duplicate-name', 'a.zip!twice.json duplicate-name']
    ],
    [
      'more than an entry may hold',
      { name: 'zeros.json', bytes: Buffer.alloc(documentLimit + 1) },
      ['a.zip!zeros.json too-large']
    ],
    [
      'more than the entry says of itself',
      { name: 'liar.json', bytes: Buffer.alloc(100_000, 49), claims: { size: 10 } },
      ['a.zip!liar.json damaged-entry']
    ],
    [
      'another checksum',
      { name: 'bent.json', bytes: Buffer.from('1'), claims: { crc: 7 } },
      ['a.zip!bent.json damaged-entry']
    ],
    [
      'an archive in an archive in an archive',
      {
        name: 'deep.zip',
        bytes: zipOf([{ name: 'deeper.zip', bytes: zipOf([{ name: 'evidence.json', bytes: Buffer.from('1') }]) }])
      },
      ['a.zip!deep.zip!deeper.zip nested-archive']
    ]
  ])('refuse %s, and give the rest', async (_name, entry, expected) => {
    expect(await readZip(...[entry].flat())).toEqual([...expected, goodLine('a.zip')])
  })

  test('that unpack to far more than their size are refused from there on', async () => {
    const zeros = Buffer.alloc(documentLimit)
    const entries = Array.from({ length: 24 }, (_, index) => ({ name: `z${index}.json`, bytes: zeros }))
    const path = place('bomb.zip')
    writeFileSync(path, zipOf(entries))
    const kinds: string[] = []
    for await (const item of readDocuments([path])) kinds.push('code' in item ? item.code : 'read')
    expect(kinds).toContain('archive-bomb')
    expect(kinds.filter(kind => kind === 'read').length).toBeLessThan(24)
  }, 120_000)

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from('this is no archive at all, whatever its name says')],
    ['half an archive', zipOf([good]).subarray(0, 60)]
  ])('that are %s are refused, and the next file is read', async (_name, bytes) => {
    const root = place('records')
    mkdirSync(root)
    writeFileSync(join(root, 'a.zip'), bytes)
    writeFileSync(join(root, 'z.json'), '1')
    expect(await read(root)).toEqual(['a.zip damaged-archive', 'z.json = 1'])
  })
})
