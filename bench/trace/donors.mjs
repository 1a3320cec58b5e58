// What of a repository's pull requests can stand as a foreign file in another one.

const containers = new Set(
  `packages libs crates apps src pkg python dotnet cmd ext extension extensions components internal common service tools
examples tests test docs client clients sdk integrations receiver exporter processor`.split(/\s+/)
)
const configurationKinds = new Set(['ci', 'configuration', 'manifest'])
/** A donor has more distinct words than this. */
const fewWords = 6
/** A chunk is two or this many files. */
const largestChunk = 3

/** The first part of a path, or two parts below a folder that only holds others. */
export function topDirectory(path) {
  const parts = path.split('/').slice(0, -1)
  return parts.length > 1 && containers.has(parts[0]) ? `${parts[0]}/${parts[1]}` : (parts[0] ?? '')
}

function commonest(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const decoder = new TextDecoder()

function hasWords(file) {
  const changed = decoder
    .decode(file.patch.subarray(0, 60_000))
    .split('\n')
    .filter(line => line.startsWith('+') || line.startsWith('-'))
    .join('\n')
  const words = new Set()
  for (const [word] of `${file.path}\n${changed}`.matchAll(/[A-Z]?[a-z]{2,}|[A-Z]{2,}/g)) {
    words.add(word.toLowerCase())
    if (words.size > fewWords) return true
  }
  return false
}

/** Wraps the bench's pull requests: { source, files, top }, a file as { file, kind, directory, top, isDonor, isConfiguration }. */
export function describe(pullRequests, { fileKind, flaggableKinds }) {
  return pullRequests.map(source => {
    const files = source.files.map(file => {
      const kind = fileKind(file.path)
      const hasHunks = file.patch !== null && file.patch.length > 0
      return {
        file,
        kind,
        isFlaggable: flaggableKinds.has(kind),
        directory: file.path.slice(0, file.path.lastIndexOf('/') + 1),
        top: topDirectory(file.path),
        isDonor: kind === 'source' && hasHunks && hasWords(file),
        isConfiguration: configurationKinds.has(kind) && hasHunks
      }
    })
    return { source, files, top: commonest(files.map(({ top }) => top)) }
  })
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Draws foreign files for the pull requests of one repository. */
export class Donors {
  #all
  #byTop
  #byDirectory
  #configuration

  constructor(pullRequests) {
    const owned = pullRequests.flatMap(owner => owner.files.map(entry => ({ owner, entry })))
    this.#all = owned.filter(({ entry }) => entry.isDonor)
    this.#byTop = groupBy(this.#all, ({ entry }) => entry.top)
    this.#byDirectory = groupBy(this.#all, ({ entry }) => entry.directory)
    this.#configuration = owned.filter(({ entry }) => entry.isConfiguration)
  }

  /** The foreign files of each task for one host, by task: always in the same order of draws. */
  draw(host, random) {
    const drawn = {}
    const directories = [...new Set(host.files.filter(({ kind }) => kind === 'source').map(file => file.directory))]
    const put = (task, found) => {
      if (found !== null) drawn[task] = [found.entry]
    }
    put('random', pick(host, this.#all, random))
    put('hard', pick(host, this.#byTop.get(host.top), random))
    const directory = directories.length === 0 ? null : directories[Math.floor(random() * directories.length)]
    put('sibling', directory === null ? null : pick(host, this.#byDirectory.get(directory), random))
    put('config', pick(host, this.#configuration, random))
    const seed = pick(host, this.#byTop.get(host.top), random)
    const chunk = seed === null ? [] : chunkOf(seed.owner, host)
    if (chunk.length > 1) drawn.chunk = chunk
    return drawn
  }
}

/** A file of another pull request whose path is new to the host; null when 25 draws find none. */
function pick(host, pool, random) {
  for (let draw = 0; draw < 25 && pool !== undefined && pool.length > 0; draw++) {
    const found = pool[Math.floor(random() * pool.length)]
    if (found.owner !== host && !holds(host, found.entry)) return found
  }
  return null
}

function holds(host, { file }) {
  return host.files.some(own => own.file.path === file.path)
}

function chunkOf(owner, host) {
  return owner.files
    .filter(
      entry => entry.kind === 'source' && entry.file.patch?.length > 0 && entry.top === host.top && !holds(host, entry)
    )
    .slice(0, largestChunk)
}
