import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCommand, aHistory, BASKET } from '../test/basket.js';
import { anEvent } from '../test/generated-events.js';
import { entryHash, genesisHash } from './hash-chain.js';
import type { HistoryEntry, StoredEntry } from './history-entry.js';
import { verifyHistory } from './verify-history.js';

const ID = 'basket-1';
const claim = (version: number, expectedHead?: string) => ({
  aggregate: BASKET.name,
  id: ID,
  version,
  ...(expectedHead !== undefined && { expectedHead }),
});

const aRandomHistory = fc.array(anEvent, { minLength: 1, maxLength: 12 });
const anyOf = (history: readonly unknown[], pick: number): number => pick % history.length;

/** Every way to change one field of an entry, whichever the field is. */
const FLIPS: readonly ((entry: HistoryEntry) => StoredEntry)[] = [
  (entry) => ({ ...entry, type: `${entry.type}x` }),
  (entry) => ({ ...entry, at: new Date(entry.at.getTime() + 1) }),
  (entry) => ({ ...entry, by: { ...entry.by, id: 'someone-else' } }),
  (entry) => ({ ...entry, cause: `${entry.cause}0` }),
  (entry) => ({ ...entry, data: { ...entry.data, added: true } }),
  (entry) => ({ ...entry, id: `other/${String(entry.seq)}` }),
  (entry) => ({ ...entry, fingerprint: 'f' }),
  (entry) => ({ ...entry, correlationId: 'c' }),
  (entry) => ({ ...entry, salt: 'AAAA' }),
  (entry) => ({ ...entry, struck: { commitment: 'f'.repeat(64), reason: '', at: entry.at, by: entry.by } }),
  (entry) => ({ ...entry, hash: entry.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
];

describe('verifyHistory', () => {
  it('finds every history sound that the store has written', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomHistory, async (events) => {
        const history = await aHistory(ID, events);

        expect(verifyHistory(history, claim(history.length, history.at(-1)?.hash))).toMatchObject({
          sound: true,
        });
      }),
    );
  });

  it('finds entries sound that an earlier version has written without a salt', () => {
    const { by, at } = aCommand('http:ana:1');
    const entry = { seq: 1, id: `${ID}/1`, type: 'test.basket.emptied.v1', at, by, cause: 'c', data: {} };
    const hash = entryHash(genesisHash(BASKET.name, ID), entry);

    expect(verifyHistory([{ ...entry, hash }], claim(1))).toEqual({ sound: true, head: hash });
    expect(hash).toBe('fa4356f2ed5d1dbcfd80f8733a20a6372589473ce3321af258ca5cdc2ec069df');
  });

  it('names the entry whose content was changed', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomHistory, fc.nat(), fc.constantFrom(...FLIPS), async (events, pick, flip) => {
        const history = await aHistory(ID, events);
        const index = anyOf(history, pick);
        const forged = history.map((entry, at) => (at === index ? flip(entry) : entry));

        const verdict = verifyHistory(forged, claim(history.length));

        expect(verdict).toEqual({ sound: false, seq: index + 1, breach: 'flipped' });
      }),
    );
  });

  it('names the entry after a forged one whose own hash was computed anew', async () => {
    const history = await aHistory(ID, someEvents());
    const forged = await aHistory(ID, [{ type: 'test.basket.emptied.v1', data: { forged: true } }]);

    const verdict = verifyHistory([...forged, ...history.slice(1)], claim(history.length));

    expect(verdict).toEqual({ sound: false, seq: 2, breach: 'flipped' });
  });

  it('names the entry that was dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEvent, { minLength: 2, maxLength: 12 }), fc.nat(), async (events, pick) => {
        const history = await aHistory(ID, events);
        const index = anyOf(history.slice(1), pick);

        const verdict = verifyHistory(history.toSpliced(index, 1), claim(history.length));

        expect(verdict).toEqual({ sound: false, seq: index + 1, breach: 'dropped' });
      }),
    );
  });

  it('names the first entry out of its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anEvent, { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        async (events, a, b) => {
          const history = await aHistory(ID, events);
          const [first = 0, second = 0] = [anyOf(history, a), anyOf(history, b)].toSorted((x, y) => x - y);
          fc.pre(first !== second);
          const moved = [...history];
          [moved[first], moved[second]] = [history[second] as HistoryEntry, history[first] as HistoryEntry];

          expect(verifyHistory(moved, claim(history.length))).toEqual({
            sound: false,
            seq: first + 1,
            breach: 'reordered',
          });
        },
      ),
    );
  });

  it('says where a truncated history breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomHistory, fc.nat(), async (events, pick) => {
        const history = await aHistory(ID, events);
        const length = anyOf(history, pick);

        const verdict = verifyHistory(history.slice(0, length), claim(history.length));

        expect(verdict).toEqual({ sound: false, seq: length + 1, breach: 'truncated' });
      }),
    );
  });

  it('finds a history that was cut and whose version was lowered, when its head is known', async () => {
    const history = await aHistory(ID, someEvents());

    const verdict = verifyHistory(history.slice(0, 2), claim(2, history.at(-1)?.hash));

    expect(verdict).toEqual({ sound: false, seq: 2, breach: 'rewritten' });
  });

  it('refuses the history of another aggregate', async () => {
    const history = await aHistory('basket-2', someEvents());

    expect(verifyHistory(history, claim(history.length))).toMatchObject({ sound: false, seq: 1 });
  });
});

const someEvents = () => fc.sample(anEvent, { numRuns: 4, seed: 7 });
