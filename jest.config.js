const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|js|mjs)$': '<rootDir>/test/support/esm-swc.cjs' },
  transformIgnorePatterns: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.virtflow/', '<rootDir>/.cache/'],
};

/** Suites that need PostgreSQL and Redis share one of each; every file makes its own database. */
const served = (name, testMatch) => ({
  ...shared,
  displayName: name,
  testMatch,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
});

module.exports = {
  maxWorkers: 2,
  // What a file loads is never quite forgotten; collecting gigabytes of garbage stops a worker for seconds.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,simulator,test/proof}/**/*.spec.ts'] },
    { ...shared, displayName: 'ops', testMatch: ['<rootDir>/test/ops/**/*.spec.ts'] },
    served('int', ['<rootDir>/test/int/**/*.int-spec.ts']),
    served('contract', ['<rootDir>/test/contract/**/*.contract-spec.ts']),
    served('e2e', ['<rootDir>/test/e2e/**/*.e2e-spec.ts', '<rootDir>/test/regressions/**/*.e2e-spec.ts']),
  ],
};
