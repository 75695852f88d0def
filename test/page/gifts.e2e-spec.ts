import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { needItem } from '../../apps/matching/test/builders.js';
import { IntakeVoice } from '../../apps/matching/test/intake-voice.js';
import { Hub } from '../support/hub.js';
import { screenProvider } from '../support/screen-provider.js';
import { Actor, type Stage } from './actor.js';
import { startChromium } from './chromium.js';
import { LOOKS, lookAt, overflowOf, settle, violationsOn } from './looks.js';

const PATIENCE_MS = 300_000;

describe('“Your gift would complete this”, on the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let stage: Stage;
  let voice: IntakeVoice;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-gifts' }), startChromium()]);
    const { url } = await hub.startConsole('page-gifts');
    stage = { browser, url, language: 'en' };
    voice = new IntakeVoice(hub.environment);
    const profile = { id: 'unicef', name: 'UNICEF', kind: 'un-entity', unOrganisation: true };
    await hub.as('desk.ana').matching.create('/v1/providers', profile);
    await hub.as('desk.ben').matching.act('/v1/providers/unicef', 'verify');
    await screenProvider(hub, 'unicef');
  }, PATIENCE_MS);
  afterAll(async () => {
    await voice.close();
    await browser.close();
    await hub.end();
  });

  it(
    'is said to a coordinator that has told what it could give, until it ends that',
    async () => {
      const actor = await Actor.signIn(stage, 'coordinator.unicef-anna');
      const { words, page } = actor;
      try {
        await actor.open('/offers');
        await actor.press(words.gift.add);
        await actor.fill({ [words.catalogue.most]: '2000000' });
        await actor.sendUntilGone(words.gift.save);
        const pause = page.getByRole('button', { name: new RegExp(`^${words.gift.pause}: `) });
        await pause.waitFor();

        await voice.cleared({
          title: 'A register of migration data',
          consentToPublish: true,
          needItems: [needItem()],
        });

        // Followed live: nobody reloads the page.
        await actor.sees(/“A register of migration data” lacks only this: .*1,000,000/);
        await actor.photograph('page-gifts');
        await actor.press(words.gift.add);
        for (const look of LOOKS) {
          await lookAt(page, look);
          await settle(page);
          expect([look, await violationsOn(page), await overflowOf(page)]).toEqual([look, [], 0]);
        }
        await actor.open('/invitations');
        const toComplete = words.gift.toComplete.replace('{{number}}', '1');
        await actor.follow(toComplete);
        await page.waitForURL(/\/offers#gifts$/);
        const link = page.getByRole('link', { name: 'A register of migration data' });
        expect(await link.getAttribute('href')).toBe(`/register/${voice.requestId}`);

        await pause.click();
        await actor.sees(words.giftStatus.paused);
        await actor.sees(words.giftClosed['subscription-over']);
        await page.getByRole('button', { name: new RegExp(`^${words.gift.resume}: `) }).click();
        await pause.waitFor();
        await page.getByRole('button', { name: new RegExp(`^${words.gift.end}: `) }).click();
        await actor.sees(words.giftStatus.ended);
        await pause.waitFor({ state: 'detached' });
      } finally {
        await actor.photograph('page-gifts-ended');
        await actor.leave();
      }
    },
    PATIENCE_MS,
  );
});
