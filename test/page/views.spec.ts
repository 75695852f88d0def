import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../tools/servers/project-folder.js';
import type { Scene } from './scene.js';
import { viewsOf } from './views.js';

const ROUTES = ['people-routes.ts', 'public-routes.ts'];

/** The paths that the page has, as its routes are written: `/requests/$requestId`. */
async function paths(): Promise<readonly string[]> {
  const files = await Promise.all(
    ROUTES.map((file) => readFile(join(projectFolder(), 'apps/console/page/app', file), 'utf8')),
  );
  return files.flatMap((text) => [...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? ''));
}

const isAt = (path: string, address: string): boolean =>
  new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}$`).test(address.replace(/\?.*/, ''));

describe('the views that are looked at', () => {
  it('are of every page there is', async () => {
    const journey = { requestId: 'a', allocationId: 'b' };
    const scene = {
      inDelivery: journey,
      inReview: journey,
      draftId: 'c',
      agreementId: 'd',
      depositId: 'e',
    } as unknown as Scene;
    const addresses = [...viewsOf(scene).values()].flat().map(({ address }) => address);

    const all = await paths();

    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((path) => !addresses.some((address) => isAt(path, address)))).toEqual([]);
  });
});
