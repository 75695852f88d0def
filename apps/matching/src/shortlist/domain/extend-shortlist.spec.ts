import { describe, expect, it } from '@jest/globals';
import { AT, candidate, indexOf, need, needItem, REFERENCE } from '../../../test/builders.js';
import { drawUpShortlist } from './draw-up-shortlist.js';
import { extendShortlist } from './extend-shortlist.js';
import { openRound, restSearch, resumeSearch } from './follow-search.js';
import type { ShortlistEvent } from './shortlist-events.js';
import { closeShortlist, evolveShortlist, type Shortlist } from './shortlist.js';

const fold = (events: readonly ShortlistEvent[], before?: Shortlist): Shortlist =>
  events.reduce<Shortlist | undefined>(evolveShortlist, before) as Shortlist;
const drawnUp = fold(
  drawUpShortlist(
    undefined,
    { request: need().request, needItems: [needItem()], index: indexOf([candidate()]), reference: REFERENCE },
    AT,
  ),
);
const [listed] = drawnUp.items[0]?.matches ?? [];
if (listed === undefined) throw new Error('The builders no longer fit each other');
const found = (changes: object) => [{ needItemId: 'need-1', matches: [{ ...listed, ...changes }] }];
const newcomer = found({ offerId: 'offer-9', providerId: 'nor' });
const round = {
  round: 1,
  needItemIds: ['need-1'],
  windowClosesAt: '2026-06-01T00:00:00.000Z',
  invitationCause: 'c',
};

describe('a shortlist that is extended', () => {
  it('shows who came later, and when', () => {
    const extended = fold(extendShortlist(drawnUp, newcomer, AT), drawnUp);

    expect(extended.items[0]?.matches).toMatchObject([
      { providerId: 'iom' },
      { providerId: 'nor', addedAt: AT.toISOString() },
    ]);
    expect(extended.extendedAt).toBe(AT.toISOString());
    expect(extendShortlist(extended, newcomer, AT)).toEqual([]);
  });

  it('takes a better offer of a provider it has, and not a lesser one', () => {
    const better = found({ offerId: 'offer-9', fit: 100 });
    const lesser = found({ offerId: 'offer-9', fit: 1 });

    expect(extendShortlist(drawnUp, better, AT)).toHaveLength(1);
    expect(extendShortlist(drawnUp, lesser, AT)).toEqual([]);
    expect(
      extendShortlist(drawnUp, [{ needItemId: 'need-7', matches: better[0]?.matches ?? [] }], AT),
    ).toEqual([]);
  });

  it('takes nobody while the State looks at what it was offered, nor after the end', () => {
    const going = fold(openRound(drawnUp, round), drawnUp);
    const resting = fold(restSearch(going, 'window-closed'), going);
    const again = fold(resumeSearch(resting), resting);
    const closed = fold(closeShortlist(again, 'Withdrawn.'), again);

    expect(going.round).toEqual(round);
    expect(extendShortlist(going, newcomer, AT)).toHaveLength(1);
    expect(resting.round).toBeUndefined();
    expect(extendShortlist(resting, newcomer, AT)).toEqual([]);
    expect(extendShortlist(again, newcomer, AT)).toHaveLength(1);
    expect(extendShortlist(closed, newcomer, AT)).toEqual([]);
    expect(openRound(closed, round)).toEqual([]);
    expect(resumeSearch(closed)).toEqual([]);
    expect(restSearch(closed, 'offers-chosen')).toEqual([]);
    expect(resumeSearch(drawnUp)).toEqual([]);
  });

  it('ends somewhere: people have to read it', () => {
    const many = Array.from({ length: 100 }, (_, number) => ({
      ...listed,
      providerId: `p${String(number)}`,
    }));

    const extended = fold(extendShortlist(drawnUp, [{ needItemId: 'need-1', matches: many }], AT), drawnUp);

    expect(extended.items[0]?.matches).toHaveLength(69);
  });
});
