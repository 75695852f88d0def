import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { API_SERVICES, apiTypesFile, apiTypesOf } from './api-types.js';

describe('the types the page has of the APIs', () => {
  it.each(API_SERVICES)('are those of the OpenAPI document of %s (npm run api-types)', async (service) => {
    expect(await readFile(apiTypesFile(service), 'utf8')).toBe(await apiTypesOf(service));
  });
});
