import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Journey } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia, type Programme } from '../../tools/demo/journey/programme.js';
import { Hub } from '../support/hub.js';
import { startChromium } from './chromium.js';
import {
  Cast,
  checkRequest,
  deliver,
  draftRequest,
  findPartners,
  planAndFund,
} from './journey-by-clicking.js';

describe('a request that goes all its way by clicking alone', () => {
  let hub: Hub;
  let browser: Browser;
  let url: string;
  let programme: Programme;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-journey' }), startChromium()]);
    ({ url } = await hub.startConsole('page-journey'));
    const all = await northMacedonia();
    programme = { ...all, shares: all.shares.slice(0, 2) };
    await prepare(new Journey(hub, programme));
  });
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  it('from draft to closed', async () => {
    const cast = new Cast({ browser, url, language: 'en' });
    const providers = programme.shares.map(({ provider }) => provider);

    const requestId = await draftRequest(cast, programme);
    await checkRequest(cast, requestId, programme.title);
    await findPartners(cast, requestId, providers);
    await planAndFund(cast, requestId, programme);
    await deliver(cast, requestId, providers);

    const request = await hub
      .as('focal-point.mkd')
      .intake.read<{ status: string }>(`/v1/requests/${requestId}`);
    expect(request.status).toBe('closed');
  });
});
