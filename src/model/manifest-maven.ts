// pom.xml.
import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type { DeclaredPackage, DependencyScope } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import {
  addressOf,
  inWorkspace,
  isPackageName,
  isUsualAddress,
  requirementText,
  sourceAt,
  usualRegistry
} from './package-name.js'

/** Throws where the text is no XML. Entities that the file itself declares are never expanded. */
export function readPom(text: string): Partial<Manifest> {
  if (isTooDeep(text)) throw new TypeError('too deep')
  const { root } = parseXml(text, { ignoreUndefinedEntities: true })
  if (root === null || root.name !== 'project') throw new TypeError('no project')
  const project = root
  const own = {
    group: textAt(project, 'groupId') ?? textAt(project, 'parent', 'groupId'),
    artifact: textAt(project, 'artifactId'),
    version: textAt(project, 'version') ?? textAt(project, 'parent', 'version')
  }
  const properties = new Map(childrenOf(at(project, 'properties')).map(one => [one.name, trimmedText(one)]))
  properties.set('project.groupId', own.group ?? '')
  properties.set('project.version', own.version ?? '')
  const read = (element: XmlElement, scope: DependencyScope | null) => packageOf(element, scope, own.group, properties)
  const holders = [project, ...all(project, 'profiles', 'profile')]
  const packages = holders.flatMap(holder => [
    ...all(holder, 'dependencies', 'dependency').flatMap(one => read(one, null)),
    ...all(holder, 'dependencyManagement', 'dependencies', 'dependency').flatMap(one => read(one, null)),
    ...[
      ...all(holder, 'build', 'plugins', 'plugin'),
      ...all(holder, 'build', 'pluginManagement', 'plugins', 'plugin')
    ].flatMap(plugin => [
      ...read(plugin, 'build'),
      ...all(plugin, 'dependencies', 'dependency').flatMap(one => read(one, 'build'))
    ]),
    ...all(holder, 'build', 'extensions', 'extension').flatMap(one => read(one, 'build'))
  ])
  const parent = at(project, 'parent')
  if (parent !== null) packages.push(...read(parent, 'build'))
  return {
    name: own.artifact === null ? null : `${own.group ?? ''}:${own.artifact}`,
    packages,
    registries: holders
      .flatMap(holder => [
        ...all(holder, 'repositories', 'repository'),
        ...all(holder, 'pluginRepositories', 'pluginRepository')
      ])
      .flatMap(repository => textAt(repository, 'url') ?? [])
      .map(addressOf)
      .filter(address => !isUsualAddress(address))
  }
}

/** Elements inside each other; real files have about ten. The parser calls itself for each. */
const deepest = 100

/** Comments and the like are left out, since a tag in them closes nothing. A strange text may count as deep. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1]
    const [, end] = next === '!' || next === '?' ? (skipped.find(([start]) => text.startsWith(start, at)) ?? []) : []
    if (end !== undefined) {
      at = text.indexOf(end, at + 2)
      if (at < 0) return false
    } else if (next === '/') depth = Math.max(0, depth - 1)
    else if (next !== '!' && ++depth > deepest) return true
    else if (closesItself(text, at)) depth--
  }
  return false
}

const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>']
] as const

/** `<a/>` with nothing behind it that could only look so. */
function closesItself(text: string, at: number): boolean {
  const next = text.indexOf('<', at + 1)
  const tag = text.slice(at, next < 0 ? text.length : next)
  const end = tag.indexOf('>')
  return end > 0 && end === tag.lastIndexOf('>') && tag[end - 1] === '/'
}

/** Modules of one build ask for each other by the version that they share. */
const ownVersion = /^\$\{(?:project\.version|revision)\}$/

const scopes: Readonly<Record<string, DependencyScope>> = {
  test: 'dev',
  provided: 'build',
  system: 'build'
}

function packageOf(
  element: XmlElement,
  fixed: DependencyScope | null,
  ownGroup: string | null,
  properties: ReadonlyMap<string, string>
): DeclaredPackage[] {
  const group = filled(
    textAt(element, 'groupId') ?? (element.name === 'plugin' ? 'org.apache.maven.plugins' : ''),
    properties
  )
  const artifact = filled(textAt(element, 'artifactId') ?? '', properties)
  const name = `${group}:${artifact}`
  if (group === '' || artifact === '' || !isPackageName(name)) return []
  const written = textAt(element, 'version')
  const given = textAt(element, 'scope') ?? ''
  const isOptional = textAt(element, 'optional') === 'true'
  const scope = fixed ?? (isOptional ? 'optional' : Object.hasOwn(scopes, given) ? scopes[given]! : 'runtime')
  const file = textAt(element, 'systemPath')
  const isOwn = group === ownGroup && (written === null || ownVersion.test(written))
  const source = file !== null ? sourceAt('path', file) : isOwn ? inWorkspace : usualRegistry
  const requirement = source.kind === 'registry' ? requirementText(filled(written ?? '', properties)) : null
  return [{ name, scope, requirement, source }]
}

/** Fills in a value that is one property and nothing else, as versions are; others stay as they are written. */
function filled(text: string, properties: ReadonlyMap<string, string>): string {
  const name = /^\$\{([^${}]{1,200})\}$/.exec(text)?.[1]
  return name === undefined ? text : (properties.get(name) ?? text)
}

function childrenOf(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter(child => child instanceof XmlElement)
}

function at(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element).find(child => child.name === name) ?? null
}

/** All elements at a path of names. */
function all(element: XmlElement, ...path: string[]): XmlElement[] {
  let found = [element]
  for (const name of path) found = found.flatMap(one => childrenOf(one).filter(child => child.name === name))
  return found
}

function textAt(element: XmlElement, ...path: string[]): string | null {
  const [first] = all(element, ...path)
  const text = first === undefined ? '' : trimmedText(first)
  return text === '' ? null : text
}

function trimmedText(element: XmlElement): string {
  return element.children.length > 100 ? '' : element.text.trim()
}
