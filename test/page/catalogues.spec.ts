import { describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EN } from '../../apps/console/page/wording/en.js';
import { LANGUAGES, type Language } from '../../apps/console/page/wording/languages.js';
import { projectFolder } from '../../tools/servers/project-folder.js';
import { wordsOf } from './words.js';

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

  it.each(Object.keys(LANGUAGES) as Language[])(
    'say in %s all that is filled in, and nothing else',
    async (language) => {
      const said = gapsIn(await wordsOf(language));

      expect(said).toEqual(gapsIn(EN));
      expect([...said.keys()].length).toBeGreaterThan(100);
    },
  );
});

/** What each sentence has filled in, by the sentence's place; plural forms of one sentence stand together. */
function gapsIn(words: object, path = ''): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const here = `${path}.${key}`;
      if (typeof value !== 'string') return [...gapsIn(value as object, here)];
      const gaps = [...value.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort();
      return [[here, gaps] as [string, readonly string[]]];
    }),
  );
}
