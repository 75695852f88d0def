import { describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EN } from '../../apps/console/page/wording/en.js';
import { projectFolder } from '../../tools/servers/project-folder.js';

const FOLDER = join(projectFolder(), 'apps/console/page/wording/en');

describe('the page’s words', () => {
  // What two parts both name, the later one would take from the other without a word.
  it('stand in one part each, and every part is in the catalogue', async () => {
    const parts = await Promise.all(
      (await readdir(FOLDER)).map(async (file) => {
        const part = (await import(
          `../../apps/console/page/wording/en/${file.replace('.ts', '.js')}`
        )) as Record<string, object>;
        return Object.values(part).flatMap((words) => Object.keys(words));
      }),
    );

    expect(parts.flat().sort()).toEqual(Object.keys(EN).sort());
  });
});
