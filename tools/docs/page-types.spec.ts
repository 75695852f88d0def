import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { PAGE_SERVICES, pageTypesFile, pageTypesOf } from './page-types.js';

describe('the types the page has of the APIs', () => {
  it.each(PAGE_SERVICES)('are those of the OpenAPI document of %s (npm run api-types)', async (service) => {
    expect(await readFile(pageTypesFile(service), 'utf8')).toBe(await pageTypesOf(service));
  });
});
