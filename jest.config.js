/** Suffix of a test = its size: `.spec` in memory, `.int-spec` on real servers, `.e2e-spec` whole services. */
const project = (displayName, testRegex, extra = {}) => ({
  displayName,
  testRegex,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/test/support/jest-setup.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  ...extra,
});

const onServers = { globalSetup: '<rootDir>/test/support/global-setup.mjs' };

export default {
  maxWorkers: 2,
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/largest-first.mjs',
  projects: [
    project('unit', '\\.spec\\.ts$'),
    project('servers', '\\.int-spec\\.ts$', onServers),
    project('services', '\\.e2e-spec\\.ts$', onServers),
  ],
};
