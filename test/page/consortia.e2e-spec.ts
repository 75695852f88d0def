import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Hub } from '../support/hub.js';
import { Actor, type Stage } from './actor.js';
import { startChromium } from './chromium.js';
import { LOOKS, lookAt, overflowOf, settle, violationsOn } from './looks.js';

const PATIENCE_MS = 300_000;

describe('membership of a consortium on the page, with the real services', () => {
  let hub: Hub;
  let browser: Browser;
  let stage: Stage;

  beforeAll(async () => {
    [hub, browser] = await Promise.all([Hub.start({ label: 'page-consortia' }), startChromium()]);
    const { url } = await hub.startConsole('page-consortia');
    stage = { browser, url, language: 'en' };
    const desk = hub.as('desk.ana').matching;
    await desk.create('/v1/providers', { id: 'union', name: 'The union', kind: 'civil-society' });
    await desk.create('/v1/providers', { id: 'city', name: 'The city', kind: 'local-authority' });
    const alliance = { id: 'alliance', name: 'The alliance', kind: 'consortium', members: ['union', 'city'] };
    await desk.create('/v1/providers', alliance);
  }, PATIENCE_MS);
  afterAll(async () => {
    await browser.close();
    await hub.end();
  });

  it(
    'is accepted by a member, seen by the consortium, which no longer asks another, and left with a reason',
    async () => {
      const member = await Actor.signIn(stage, 'coordinator.union-anna');
      const lead = await Actor.signIn(stage, 'coordinator.alliance-anna');
      const { consortium, field } = member.words;
      try {
        await member.follow(consortium.toAnswer.replace('{{number}}', '1'));
        await member.page.waitForURL(/\/offers#consortia$/);
        await member.button(`${consortium.accept}: The alliance`).waitFor();
        for (const look of LOOKS) {
          await lookAt(member.page, look);
          await settle(member.page);
          const found = [look, await violationsOn(member.page), await overflowOf(member.page)];
          expect(found).toEqual([look, [], 0]);
        }
        await member.press(`${consortium.accept}: The alliance`);
        await member.answer({});
        await member.button(`${consortium.leave}: The alliance`).waitFor();

        await lead.open('/offers');
        await lead.page.getByRole('row', { name: `The union ${consortium.status.accepted}` }).waitFor();
        await lead.press(`${consortium.withdraw}: The city`);
        await lead.answer({ [consortium.reason]: 'Another member has taken its part.' });
        await lead.page.getByRole('row', { name: `The city ${consortium.status.withdrawn}` }).waitFor();
        await lead.photograph('page-consortia-lead');

        await member.press(`${consortium.leave}: The alliance`);
        await member.answer({ [field.reason]: 'Our office there has closed.' });
        await member.page.getByRole('row', { name: `The alliance ${consortium.status.left}` }).waitFor();
        // Followed live: nobody reloads the page.
        await lead.sees('Our office there has closed.');
      } finally {
        await member.photograph('page-consortia-member');
        await member.leave();
        await lead.leave();
      }
    },
    PATIENCE_MS,
  );
});
