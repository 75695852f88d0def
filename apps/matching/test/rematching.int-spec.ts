import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { makeOffer } from '../src/offer/domain/offer-decisions.js';
import { Offers } from '../src/offer/storage/offer.repository.js';
import { verifyProvider } from '../src/provider/domain/provider-decisions.js';
import { Providers } from '../src/provider/storage/provider.repository.js';
import { NeedCatalogue } from '../src/rematching/needs/need-catalogue.js';
import { RunStep } from '../src/rematching/run-rematching/run-step.use-case.js';
import { Rematchings } from '../src/rematching/storage/rematching.repository.js';
import { OfferCatalogue } from '../src/shortlist/catalogue/offer-catalogue.js';
import { DrawUpShortlist } from '../src/shortlist/draw-up-shortlist/draw-up-shortlist.use-case.js';
import { Shortlists } from '../src/shortlist/storage/shortlist.repository.js';
import { need, needItem, terms } from './builders.js';
import { aClearProvider } from './clear-provider.js';
import { commandOf, MatchingInProcess } from './in-process.js';

const REQUESTS = Array.from({ length: 60 }, (_, number) => `request-${String(number).padStart(2, '0')}`);

interface View {
  readonly id: string;
  readonly status: string;
  readonly done: object;
}

// Consumers and timers do not run here: nothing is rematched but by the steps that the test takes.
describe('a rematching, step by step', () => {
  const matching = new MatchingInProcess();

  beforeAll(async () => {
    await matching.start(2);
    for (const requestId of REQUESTS)
      await matching
        .get(DrawUpShortlist)
        .execute(
          { ...need().request, requestId },
          [needItem(), needItem({ needItemId: 'need-2', kind: 'human' })],
          commandOf(),
        );
    await aLaterOffer('who');
  });
  afterAll(() => matching.end());

  async function aLaterOffer(providerId: string): Promise<void> {
    const providers = matching.get(Providers);
    await aClearProvider(providers, providerId, new Date());
    await providers.execute(providerId, commandOf(), (provider) =>
      verifyProvider(provider, providerId, 'another', new Date()),
    );
    await matching
      .get(Offers)
      .execute(`offer-${providerId}`, commandOf(), () =>
        makeOffer(`offer-${providerId}`, { providerId, providerKind: 'un-entity' }, terms(), new Date()),
      );
  }

  const takeStep = async (rematchingId: string, replica = 0): Promise<void> => {
    const rematching = await matching.get(Rematchings, replica).load(rematchingId);
    const [timer] = rematching?.state.timers ?? [];
    if (timer !== undefined) await matching.get(RunStep, replica).execute(rematchingId, timer);
  };
  const start = (): Promise<View> => matching.as('operator.hana').create<View>('/v1/rematchings', {});
  const providersOf = async (requestId: string): Promise<readonly string[]> => {
    const shortlist = await matching.get(Shortlists).load(requestId);
    return (shortlist?.state.items ?? []).flatMap(({ matches }) =>
      matches.map(({ providerId }) => providerId),
    );
  };

  it('goes on where it died, at whatever replica, and counts nothing twice', async () => {
    // The other replica hears of offers and shortlists by the change streams.
    await eventually(async () => {
      expect((await matching.get(NeedCatalogue, 1).needs()).size).toEqual({ requests: 60, needItems: 120 });
      const index = await matching.get(OfferCatalogue, 1).index();
      expect(index.candidate('offer-who')?.provider.isVerified).toBe(true);
    });
    const { id } = await start();
    const died = jest
      .spyOn(matching.get(Rematchings), 'execute')
      .mockRejectedValueOnce(new Error('The process died before it could note the step'));
    await expect(takeStep(id)).rejects.toThrow('died');
    died.mockRestore();
    const afterDeath = await matching.as('operator.hana').read<View>(`/v1/rematchings/${id}`);
    expect(await providersOf('request-00')).toEqual(['who']);
    expect(await providersOf('request-59')).toEqual([]);

    await Promise.all([takeStep(id, 0), takeStep(id, 1)]);
    await takeStep(id, 1);
    await takeStep(id);

    expect(afterDeath.done).toMatchObject({ requests: 0 });
    expect(await matching.as('auditor.gus').read(`/v1/rematchings/${id}`)).toMatchObject({
      status: 'finished',
      done: { requests: 60, needItems: 120, extended: 60, matches: 60 },
    });
    for (const requestId of REQUESTS) expect(await providersOf(requestId)).toEqual(['who']);
  });

  it('runs once at a time, and finds nothing where all is known', async () => {
    const { id } = await start();
    const second = await matching.as('desk.ana').post<{ code: string }>('/v1/rematchings', {});
    for (let step = 0; step < 3; step += 1) await takeStep(id);

    expect(second).toMatchObject({ status: 409, body: { code: 'matching.rematching.under-way' } });
    expect(await matching.as('operator.hana').read(`/v1/rematchings/${id}`)).toMatchObject({
      status: 'finished',
      done: { requests: 60, extended: 0, matches: 0 },
    });
  });
});
