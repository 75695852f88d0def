import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectFolder } from '../../tools/servers/project-folder.js';
import { textOf } from './manifests.js';

it('the threat model names tests that exist, one for each of the ten risks', () => {
  const lines = textOf('docs/threat-model.md').split('\n');
  const named = lines.flatMap((line) =>
    [...line.matchAll(/`([a-z-]+\/[^`]+\.(?:ts|mjs))`/g)].map(([, path]) => path ?? ''),
  );

  expect(lines.filter((line) => /^\| API\d+ .*spec\.ts`/.test(line))).toHaveLength(10);
  expect(named.filter((path) => !existsSync(join(projectFolder(), path)))).toEqual([]);
});
