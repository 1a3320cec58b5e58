export default {
  testEnvironment: 'node',
  // Most of the time is spent waiting for git and for processes, so no core is kept free.
  maxWorkers: '100%',
  // Generous, since real processes run in many tests: it is there for hangs, not for speed.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/__tests__/support/seed.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/esbuild-jest.mjs' },
  // Sources import each other as `./x.js`, the name they have once bundled.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tools/']
}
