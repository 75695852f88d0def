import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Db, MongoClient } from 'mongodb';
import { aClearProvider } from '../../apps/matching/test/clear-provider.js';
import { AT, needItem, REFERENCE, terms } from '../../apps/matching/test/builders.js';
import { commandOf } from '../../apps/matching/test/in-process.js';
import { makeOffer, reviseOffer } from '../../apps/matching/src/offer/domain/offer-decisions.js';
import { OFFER, Offers } from '../../apps/matching/src/offer/storage/offer.repository.js';
import { recordOutcome, verifyProvider } from '../../apps/matching/src/provider/domain/provider-decisions.js';
import { PROVIDER, Providers } from '../../apps/matching/src/provider/storage/provider.repository.js';
import { indexedOffer, indexedProvider } from '../../apps/matching/src/shortlist/catalogue/indexed.js';
import { drawUpShortlist } from '../../apps/matching/src/shortlist/domain/draw-up-shortlist.js';
import { OfferIndex } from '../../apps/matching/src/shortlist/domain/index/offer-index.js';
import { SHORTLIST, Shortlists } from '../../apps/matching/src/shortlist/storage/shortlist.repository.js';
import { serverUrl } from '../../test/support/environment.js';
import { aNamespace } from '../../test/support/namespace.js';
import { runHub } from './run-hub.js';

const PROVIDER_ID = 'iom';
const OFFERER = { providerId: PROVIDER_ID, providerKind: 'un-entity' } as const;

describe('hub verify scores', () => {
  const namespace = aNamespace();
  let client: MongoClient;
  let matching: Db;
  let stores: { providers: Providers; offers: Offers; shortlists: Shortlists };

  beforeAll(async () => {
    client = await MongoClient.connect(serverUrl('MONGODB_URL'));
    matching = client.db(`${namespace.databasePrefix}matching`);
    stores = {
      providers: new Providers(matching.collection('providers'), PROVIDER),
      offers: new Offers(matching.collection('offers'), OFFER),
      shortlists: new Shortlists(matching.collection('shortlists'), SHORTLIST),
    };
    await aClearProvider(stores.providers, PROVIDER_ID, AT);
    await stores.providers.execute(PROVIDER_ID, commandOf(AT), (provider) =>
      verifyProvider(provider, PROVIDER_ID, 'desk.ben', AT),
    );
    for (const number of [1, 2])
      await stores.offers.execute(offerOf(number), commandOf(AT), () =>
        makeOffer(offerOf(number), OFFERER, terms({ objectives: [number] }), AT),
      );
    for (const requestId of ['request-1', 'request-2']) await aShortlist(requestId);
  });
  afterAll(async () => {
    await client.close();
    await namespace.drop();
  });

  const offerOf = (number: number): string => `offer-${String(number)}`;

  async function aShortlist(requestId: string): Promise<void> {
    const index = new OfferIndex().file();
    const provider = await stores.providers.load(PROVIDER_ID);
    if (provider !== undefined) index.putProvider(indexedProvider(provider.version, provider.state));
    for (const number of [1, 2]) {
      const offer = await stores.offers.load(offerOf(number));
      if (offer !== undefined) index.putOffer(indexedOffer(offer.version, offer.state));
    }
    const request = {
      requestId,
      title: 'Evidence-based migration policy',
      requestingStates: ['MKD'],
      urgency: 'normal' as const,
      cooperationKinds: [],
      structuralFactors: [],
    };
    const input = { request, needItems: [needItem()], index, reference: REFERENCE };
    await stores.shortlists.execute(requestId, commandOf(AT), (shortlist) =>
      drawUpShortlist(shortlist, input, AT),
    );
  }

  async function hub(...args: readonly string[]) {
    const lines: string[] = [];
    const code = await runHub(['verify', 'scores', ...args], {
      environment: { MONGODB_URL: serverUrl('MONGODB_URL'), ...namespace.environment },
      print: (line) => void lines.push(line),
      complain: (line) => void lines.push(line),
    });
    return { code, printed: lines.join('\n') };
  }

  const store = (requestId: string, field: string, value: unknown) =>
    matching
      .collection<{ _id: string }>('shortlists')
      .updateOne({ _id: requestId }, { $set: { [field]: value } });

  it('finds every score as it was computed, though offer and provider have changed since', async () => {
    const revised = terms({ objectives: [23], languages: ['fr'], endsOn: '2027-01-01' });
    await stores.offers.execute(offerOf(1), commandOf(), (offer) => reviseOffer(offer, offerOf(1), revised));
    const outcome = { requestId: 'r', needItemId: 'n', invitationId: 'i', rating: 1 };
    await stores.providers.execute(PROVIDER_ID, commandOf(), (provider) =>
      recordOutcome(provider, PROVIDER_ID, outcome),
    );

    expect(await hub()).toEqual({
      code: 0,
      printed: '4 scores on 2 shortlists, all as they were computed',
    });
  });

  it('names the first stored score that was changed, and with --all those of other shortlists too', async () => {
    await store('request-1', 'items.0.matches.1.scores.geography', 0.9);
    await store('request-2', 'items.0.matches.0.fit', 99);

    const first = await hub();
    expect(first.code).toBe(1);
    expect(first.printed).toMatch(
      /request request-1, need need-1, offer offer-2 of iom: stored [\d.]+, computed [\d.]+ with weights 2026-1, differing in geography$/,
    );
    const all = await hub('--all', '--json');
    expect(JSON.parse(all.printed)).toMatchObject({
      shortlists: 2,
      scores: 4,
      differences: [
        { requestId: 'request-1', offerId: 'offer-2', verdict: 'differs', criteria: ['geography'] },
        { requestId: 'request-2', offerId: 'offer-1', verdict: 'differs', storedFit: 99, criteria: [] },
      ],
    });
    expect((await hub('--request', 'request-2')).printed).toContain('offer offer-1 of iom: stored 99');
  });

  it('says when the weights of a score are not known, and when there is no such shortlist', async () => {
    await store('request-1', 'items.0.matches.0.weightsVersion', '1999-1');

    expect((await hub()).printed).toContain('offer offer-1 of iom: there are no weights 1999-1');
    expect((await hub('--request', 'nobody')).code).toBe(2);
  });
});
