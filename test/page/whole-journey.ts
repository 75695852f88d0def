import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Journey } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { Hub } from '../support/hub.js';
import { startChromium } from './chromium.js';
import { Cast, checkRequest, draftRequest, findPartners } from './journey-by-clicking.js';
import { deliver, planAndFund } from './journey-to-closing.js';
import { programmeIn } from './programme-in.js';

const PATIENCE_MS = 600_000;

/** The whole journey in one language; each has a file of its own, so that they can run side by side. */
export function describeJourneyIn(language: 'en' | 'ar'): void {
  describe('the page, on the real services', () => {
    let hub: Hub;
    let browser: Browser;
    let url: string;
    const label = `page-journey-${language}`;

    beforeAll(async () => {
      [hub, browser] = await Promise.all([Hub.start({ label }), startChromium()]);
      ({ url } = await hub.startConsole(label));
      await prepare(new Journey(hub, await programmeIn('en')));
    }, PATIENCE_MS);
    afterAll(async () => {
      await browser.close();
      await hub.end();
    });

    it(
      'takes a request by clicking alone from an empty draft to closed accounts',
      async () => {
        const programme = await programmeIn(language);
        const cast = new Cast({ browser, url, language });
        try {
          const requestId = await draftRequest(cast, programme);
          await checkRequest(cast, requestId, programme.title);
          const providers = programme.shares.map(({ provider }) => provider);
          await findPartners(cast, requestId, providers);
          await planAndFund(cast, requestId, programme);
          await deliver(cast, requestId, programme);

          const { intake } = hub.as('focal-point.mkd');
          const request = await intake.read<{ status: string }>(`/v1/requests/${requestId}`);
          expect(request.status).toBe('closed');
        } finally {
          await cast.photograph(label);
          await cast.leave();
        }
      },
      PATIENCE_MS,
    );
  });
}
