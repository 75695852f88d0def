import everything from './jest.config.js';

// Workers inherit it: the specs take their full sizes.
process.env.FAULTS = 'full';

/** The fault tests alone, at full size, one after another. */
export default {
  ...everything,
  maxWorkers: 1,
  testTimeout: 300_000,
  projects: everything.projects
    .filter(({ displayName }) => displayName === 'services')
    .map((project) => ({ ...project, displayName: 'faults', testRegex: 'test/faults/.*\\.e2e-spec\\.ts$' })),
};
