import { expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DRAFTING_STEPS } from '../../../tools/demo/journey/drafting-steps.js';
import { Journey, play } from '../../../tools/demo/journey/journey.js';
import { PARTNER_STEPS } from '../../../tools/demo/journey/partner-steps.js';
import { prepare } from '../../../tools/demo/journey/prepare.js';
import { Hub } from '../../support/hub.js';
import { Actor, type Stage } from '../actor.js';
import { startChromium } from '../chromium.js';
import { flawsOf } from '../looks.js';
import { programmeIn } from '../programme-in.js';

export const PATIENCE_MS = 300_000;
const AS_FAR_AS_THE_RECEIPT = 4;
const UNTIL_PARTNERS_ARE_INVITED = [...DRAFTING_STEPS, ...PARTNER_STEPS.slice(0, 1)];
const INVITED_TO = ['third', 'fourth'];

/** The real services with two requests that were received and two that providers are invited to; started before the stories. */
export class RoleStage {
  hub!: Hub;
  stage!: Stage;
  first!: Journey;
  second!: Journey;
  invitedTo!: readonly Journey[];
  private browser!: Browser;

  async start(): Promise<void> {
    [this.hub, this.browser] = await Promise.all([
      Hub.start({ label: 'page-roles', environment: { WEBHOOK_ALLOW_LOOPBACK: 'true' } }),
      startChromium(),
    ]);
    const { hub, browser } = this;
    const { url } = await hub.startConsole('page-roles');
    this.stage = { browser, url, language: 'en' };
    const programme = await programmeIn('en');
    [this.first, this.second] = [new Journey(hub, programme), new Journey(hub, programme)];
    await prepare(this.first);
    for (const journey of [this.first, this.second])
      for (const step of DRAFTING_STEPS.slice(0, AS_FAR_AS_THE_RECEIPT)) await step.run(journey);
    this.invitedTo = INVITED_TO.map(
      (name) => new Journey(hub, { ...programme, title: `Data for the ${name}` }),
    );
    await Promise.all(
      this.invitedTo.map(async (journey) => {
        for (const step of UNTIL_PARTNERS_ARE_INVITED) await play(journey, step);
      }),
    );
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.hub.end();
  }

  /** A test in which a person signs in and does something; where it ends, axe looks at the page. */
  story(name: string, person: string, play: (actor: Actor) => Promise<void>): void {
    it(
      name,
      async () => {
        const actor = await Actor.signIn(this.stage, person);
        try {
          await play(actor);
          expect(await flawsOf(actor.page)).toEqual([]);
        } finally {
          await actor.photograph(`page-roles-${person}`);
          await actor.leave();
        }
      },
      PATIENCE_MS,
    );
  }
}
