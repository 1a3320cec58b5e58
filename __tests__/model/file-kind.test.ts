import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fileKind, flaggableKinds } from '../../src/model/file-kind.js'
import { fileKinds } from '../../src/model/trace.js'

describe('the kind of', () => {
  test.each([
    ['src/auth/session.ts', 'source'],
    ['infra/prod/dns.tf', 'source'],
    ['Dockerfile', 'source'],
    ['deploy/Dockerfile.worker', 'source'],
    ['CMakeLists.txt', 'source'],
    ['db/migrations/001_init.sql', 'source'],
    ['src/latest.ts', 'source'],
    ['src/parse_string.py', 'source'],
    ['src/LoadTest.tsx', 'source'],
    ['docs/.vitepress/config.ts', 'source'],

    ['.github/workflows/deploy.yml', 'ci'],
    ['.github/workflows/test_deploy.yml', 'ci'],
    ['.github/workflows/release.generated.yml', 'ci'],
    ['.github/actions/setup/action.yml', 'ci'],
    ['.github/actions/setup/dist/index.js', 'ci'],
    ['.gitlab-ci.yml', 'ci'],
    ['.circleci/config.yml', 'ci'],
    ['action.yml', 'ci'],
    ['Jenkinsfile', 'ci'],

    ['.gitignore', 'configuration'],
    ['tsconfig.json', 'configuration'],
    ['config/settings.yml', 'configuration'],
    ['.github/dependabot.yml', 'configuration'],
    ['lock', 'configuration'],
    ['', 'configuration'],

    ['package.json', 'manifest'],
    ['crates/uv/Cargo.toml', 'manifest'],
    ['requirements-dev.txt', 'manifest'],
    ['src/App.csproj', 'manifest'],
    ['go.mod', 'manifest'],

    ['__tests__/a.ts', 'test'],
    ['src/a.test.ts', 'test'],
    ['pkg/a_test.go', 'test'],
    ['tests/package.json', 'test'],
    ['test_a.py', 'test'],
    ['src/main/UserServiceTest.java', 'test'],
    ['src/App.Tests/Program.cs', 'test'],

    ['README.md', 'documentation'],
    ['docs/guide.md', 'documentation'],
    ['docs/sidebar.json', 'documentation'],
    ['examples/basic/main.py', 'documentation'],
    ['LICENSE', 'documentation'],

    ['package-lock.json', 'lock'],
    ['go.sum', 'lock'],
    ['scripts/run.py.lock', 'lock'],

    ['src/__snapshots__/a.test.ts.snap', 'snapshot'],
    ['tests/out/a.verified.txt', 'snapshot'],

    ['CHANGELOG.md', 'changelog'],
    ['packages/a/CHANGELOG', 'changelog'],
    ['.changeset/brave-cats.md', 'changelog'],
    ['src/news.ts', 'source'],
    ['src/history.ts', 'source'],

    ['dist/index.js', 'generated'],
    ['api/user.pb.go', 'generated'],
    ['api/user_pb2.py', 'generated'],
    ['vendor/a/b.go', 'generated'],
    ['pkg/kind_string.go', 'generated'],

    ['public/logo.png', 'asset'],
    ['fonts/a.woff2', 'asset']
  ])('%s is %s', (path, kind) => {
    expect(fileKind(path)).toBe(kind)
  })

  test('a path does not depend on case, but for classes that are tests by their capital', () => {
    expect(fileKind('SRC/A.TS')).toBe('source')
    expect(fileKind('PACKAGE-LOCK.JSON')).toBe('lock')
    expect(fileKind('src/contest.java')).toBe('source')
  })

  test('any path is one of the kinds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), path => {
        expect(fileKinds).toContain(fileKind(path))
      })
    )
  })

  test('a workflow can be flagged under whatever name it goes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.-]{1,30}$/), name => {
        expect(flaggableKinds.has(fileKind(`.github/workflows/${name}`))).toBe(true)
      })
    )
  })
})
