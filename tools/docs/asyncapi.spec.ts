import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { asyncApiDocument, asyncApiText } from './asyncapi.js';

describe('docs/asyncapi.json', () => {
  it('is what the contracts say; `npm run build && node dist/tools/docs/write-asyncapi.js` renews it', () => {
    const committed = readFileSync(new URL('../../docs/asyncapi.json', import.meta.url), 'utf8');

    expect(committed).toBe(asyncApiText());
  });

  it('refers to nothing that it does not hold', () => {
    const document = asyncApiDocument();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );

    const resolve = (path: string): unknown =>
      path
        .split('/')
        .reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], document);

    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((path) => resolve(path) === undefined)).toEqual([]);
  });
});
