import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectFolder } from '../servers/project-folder.js';
import { configurationText } from './configuration.js';

it('docs/configuration.md is what the classes say; `npm run build && node dist/tools/docs/write-configuration.js` renews it', () => {
  const committed = readFileSync(join(projectFolder(), 'docs', 'configuration.md'), 'utf8');

  expect(committed).toBe(configurationText(projectFolder()));
  expect(committed).toContain('| `KAFKA_BROKERS` | ');
});
