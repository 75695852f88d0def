import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stored } from '../../../test/faults/stored.js';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { terms } from './builders.js';
import { IntakeVoice } from './intake-voice.js';

/** Ten steps of the job. */
const REQUESTS = 500;
const KILLS = 4;
const PATIENCE = { timeoutMs: 120_000, intervalMs: 100 };

interface Job {
  readonly status: 'running' | 'finished';
  readonly done: { readonly requests: number };
}
interface Shortlist {
  readonly _id: string;
  readonly rests?: boolean;
  readonly items: readonly { readonly matches: readonly { readonly providerId: string }[] }[];
  readonly history: readonly { readonly type: string; readonly cause: string }[];
}

describe('matching, killed again and again while all needs meet all offers', () => {
  let hub: Hub;
  let voices: readonly IntakeVoice[];

  beforeAll(async () => {
    hub = await Hub.start({ label: 'killed-while-rematching', services: ['matching'] });
    voices = IntakeVoice.choir(hub.environment, REQUESTS);
  });
  afterAll(async () => {
    await voices[0]?.close();
    await hub.end();
  });

  const shortlists = async (): Promise<readonly Shortlist[]> =>
    (await stored(hub.environment, 'matching', 'shortlists', {
      rests: 1,
      items: 1,
      'history.type': 1,
      'history.cause': 1,
    })) as unknown as Shortlist[];
  const allRest = (rests: boolean) =>
    eventually(async () => {
      const found = await shortlists();
      expect(found.filter((one) => one.rests === rests)).toHaveLength(REQUESTS);
    }, PATIENCE);
  const job = async (): Promise<Job> => {
    const [found] = await stored(hub.environment, 'matching', 'rematchings', { status: 1, done: 1 });
    return found as unknown as Job;
  };

  /** Requests that have stopped looking hear of no offer; those that look again are found by the job alone. */
  async function anOfferThatNobodyHasMet(): Promise<void> {
    const closedAt = new Date().toISOString();
    await Promise.all(voices.map((voice) => voice.cleared()));
    await Promise.all(voices.map((voice) => voice.says('window-closed', { reason: 'expired', closedAt })));
    await allRest(true);
    await hub
      .as('desk.ana')
      .matching.create('/v1/providers', { id: 'iom', name: 'IOM', kind: 'un-entity', unOrganisation: true });
    await hub.as('desk.ben').matching.act('/v1/providers/iom', 'verify');
    await screenProvider(hub, 'iom');
    await hub.as('coordinator.iom-anna').matching.create('/v1/offers', terms());
    await Promise.all(voices.map((voice) => voice.says('found-unmet', { reason: 'Nobody proposed.' })));
    await allRest(false);
  }

  it('ends the job all the same, and tells each request once', async () => {
    await anOfferThatNobodyHasMet();
    const started = await hub.as('operator.hana').matching.post('/v1/rematchings', {});
    const doneAtKill: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = (await job()).done.requests;
      await eventually(
        async () => {
          const { status, done } = await job();
          expect(status === 'finished' || done.requests > before).toBe(true);
        },
        { ...PATIENCE, intervalMs: 5 },
      );
      await hub.service('matching').kill9();
      const { status, done } = await job();
      if (status === 'running') doneAtKill.push(done.requests);
      await hub.service('matching').restart();
    }

    await eventually(async () => expect((await job()).status).toBe('finished'), PATIENCE);

    expect(started.status).toBe(201);
    // Without a death in the middle, the run would show nothing.
    expect(doneAtKill.filter((requests) => requests > 0 && requests < REQUESTS)).not.toEqual([]);
    let byTheJob = 0;
    for (const { items, history } of await shortlists()) {
      const extensions = history.filter(({ type }) => type.startsWith('matching.shortlist.extended'));
      expect(items.flatMap(({ matches }) => matches.map(({ providerId }) => providerId))).toEqual(['iom']);
      expect(extensions).toHaveLength(1);
      // After a death the offer's own event may come again, and finds a request before the job does.
      if (extensions[0]?.cause.startsWith('timer:') === true) byTheJob += 1;
    }
    expect(byTheJob).toBeGreaterThan(0);
    expect((await job()).done).toMatchObject({ requests: REQUESTS, extended: byTheJob, matches: byTheJob });
  }, 400_000);
});
