/** @type {import('jest').Config} */
export default {
  // Each module is loaded once by a process, not once for each spec file.
  testEnvironment: '<rootDir>/tests/support/load-once/environment.mjs',
  runtime: '<rootDir>/tests/support/load-once/runtime.mjs',
  testSequencer: '<rootDir>/tests/support/sequencer.mjs',
  transform: {},
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/services/**/*.spec.ts', '<rootDir>/tests/**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.nx/'],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  testTimeout: 30_000,
  // What specs leave behind stays in memory; near the limit of the heap collecting it takes most of the time.
  workerIdleMemoryLimit: '1GB',
};
