import everything from './jest.config.js';

/** The look of every page alone: axe in six looks, by keyboard, and pictures into test-output/pages. */
export default {
  ...everything,
  maxWorkers: 1,
  projects: everything.projects
    .filter(({ displayName }) => displayName === 'services')
    .map((project) => ({ ...project, displayName: 'looks', testRegex: '\\.looks-spec\\.ts$' })),
};
