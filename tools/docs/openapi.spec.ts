import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HTTP_SERVICES, openApiFile, openApiText } from './openapi.js';

const root = join(import.meta.dirname, '..', '..');

describe('the OpenAPI document', () => {
  it.each(HTTP_SERVICES)('of %s says what the code says', async (service) => {
    const kept = await readFile(openApiFile(root, service), 'utf8').catch(() => '');

    const isUpToDate = kept === (await openApiText(service));

    expect({ isUpToDate, otherwise: 'npm run build && node dist/tools/docs/openapi-main.js' }).toMatchObject({
      isUpToDate: true,
    });
  });
});
