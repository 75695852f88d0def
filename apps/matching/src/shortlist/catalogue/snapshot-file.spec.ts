import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aNeed, anIndexedOffer, anIndexedProvider } from '../../../test/any-market.js';
import { AT, REFERENCE } from '../../../test/builders.js';
import type { IndexedOffer, IndexedProvider } from '../domain/index/indexed-offer.js';
import { keep, restore } from '../domain/index/kept-index.js';
import { OfferIndex } from '../domain/index/offer-index.js';
import { CURRENT_WEIGHTS } from '../domain/weights.js';
import { readSnapshot, UnusableSnapshot, writeSnapshot } from './snapshot-file.js';

const TOKENS = { offers: { _data: '82aa' }, providers: { _data: '82bb' } };
const someOffers = fc.array(anIndexedOffer, { minLength: 1, maxLength: 60 });
const someProviders = fc.array(anIndexedProvider, { maxLength: 20 });

function indexOf(
  offers: readonly Omit<IndexedOffer, 'version'>[],
  providers: readonly Omit<IndexedProvider, 'version'>[],
): OfferIndex {
  const index = new OfferIndex().file();
  offers.forEach((offer, at) => void index.putOffer({ ...offer, version: at + 1 }));
  providers.forEach((provider, at) => void index.putProvider({ ...provider, version: at + 1 }));
  return index;
}

describe('the file of an index', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offer-index-'));
    path = join(folder, 'offers.index');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives back an index that answers as the kept one and takes further changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        someOffers,
        someProviders,
        someOffers,
        aNeed,
        async (offers, providers, later, need) => {
          const kept = indexOf(offers, providers);
          await writeSnapshot(path, keep(kept, CURRENT_WEIGHTS), TOKENS);

          const read = await readSnapshot(path);
          const restored = restore((read as NonNullable<typeof read>).index, CURRENT_WEIGHTS).file();
          const changed = [kept, restored].map((index) => {
            later.forEach((offer, at) => void index.putOffer({ ...offer, version: 1_000 + at }));
            return index.select(need, { best: 20, underUsed: 3 }, REFERENCE, AT);
          });
          expect(read?.tokens).toEqual(TOKENS);
          expect(changed[1]).toEqual(changed[0]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is refused when a single byte is damaged, wherever it is', async () => {
    const index = indexOf(fc.sample(someOffers, 1)[0] ?? [], fc.sample(someProviders, 1)[0] ?? []);
    await writeSnapshot(path, keep(index, CURRENT_WEIGHTS), TOKENS);
    const whole = await readFile(path);
    const places = [3, Math.floor(whole.length / 2), whole.length - 1];

    for (const place of places) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      await writeFile(path, damaged);
      await expect(readSnapshot(path)).rejects.toThrow(UnusableSnapshot);
    }
    await writeFile(path, whole.subarray(0, whole.length - 5));
    await expect(readSnapshot(path)).rejects.toThrow(UnusableSnapshot);
  });

  it('is not there before the first start', async () => {
    expect(await readSnapshot(join(folder, 'none'))).toBeUndefined();
  });
});
