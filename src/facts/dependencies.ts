// Which packages the change brings, and how they stand to the task and to what is known of packages.
import type { DependencyChange, ManifestFinding } from '../model/dependency.js'
import { readManifests } from '../model/manifest-change.js'
import { packageKey } from '../model/package-name.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { PackageMentions } from './package-mentions.js'
import { similarKnownName } from './similar-names.js'

/** Judges nothing: what of it matters, the rules say. */
export function relateDependencies(
  { manifests: texts, registryAnswers, title }: Pick<PullRequest, 'manifests' | 'registryAnswers' | 'title'>,
  task: Pick<Task, 'statement'>
): { dependencies: DependencyChange[]; manifests: ManifestFinding[] } {
  if (texts.length === 0) return { dependencies: [], manifests: [] }
  const { packages, manifests } = readManifests(texts)
  const mentions = new PackageMentions([title, ...task.statement.map(({ text }) => text)])
  const answers = new Map(
    (registryAnswers ?? []).map(({ ecosystem, name, answer }) => [
      `${ecosystem}:${packageKey(ecosystem, name)}`,
      answer
    ])
  )
  return {
    dependencies: packages.map(one => ({
      ...one,
      isNamed: mentions.name(one.ecosystem, one.name),
      isSourceNamed: one.source.at !== null && mentions.address(one.source.at),
      similarTo: one.change === 'added' ? similarKnownName(one.ecosystem, one.name) : null,
      registry: answers.get(`${one.ecosystem}:${packageKey(one.ecosystem, one.name)}`) ?? null
    })),
    manifests: manifests.map(fact => ({
      ...fact,
      stated: [
        ...fact.newSources.filter(source => mentions.address(source)),
        ...fact.newScripts.filter(name => mentions.scripts(fact.ecosystem, name))
      ]
    }))
  }
}
