import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { northMacedonia, type Programme } from '../../tools/demo/journey/programme.js';
import { Hub } from '../support/hub.js';
import { startChromium } from './chromium.js';
import { Cast, checkRequest, draftRequest } from './journey-by-clicking.js';

const PATIENCE_MS = 600_000;

describe('the page, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let url: string;
  let programme: Programme;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-journey' }), startChromium()]);
    ({ url } = await hub.startConsole('page-journey'));
    programme = await northMacedonia();
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  it(
    'takes a request by clicking alone from an empty draft past the desk',
    async () => {
      const cast = new Cast({ browser, url, language: 'en' });
      try {
        const requestId = await draftRequest(cast, programme);
        await checkRequest(cast, requestId, programme.title);

        const { intake } = hub.as('focal-point.mkd');
        const request = await intake.read<{ status: string }>(`/v1/requests/${requestId}`);
        expect(request.status).toBe('offers-open');
      } finally {
        await cast.photograph('page-journey');
      }
    },
    PATIENCE_MS,
  );
});
