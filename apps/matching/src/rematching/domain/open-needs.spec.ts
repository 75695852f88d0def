import { describe, expect, it } from '@jest/globals';
import { candidate, need, needItem, REFERENCE, terms } from '../../../test/builders.js';
import { OpenNeeds, type ListedShortlist } from './open-needs.js';

const DAY = '2026-04-01';
const shortlist = (changes: Partial<ListedShortlist> = {}): ListedShortlist => ({
  ...need().request,
  needItems: [needItem()],
  items: [{ needItemId: 'need-1', matches: [] }],
  status: 'open',
  ...changes,
});
const reached = (needs: OpenNeeds, place: string): readonly string[] => {
  const geography = { ...terms().geography, countries: [place] };
  return [...needs.reachedBy(candidate({ terms: terms({ geography }) }), REFERENCE, DAY)].map(
    (open) => open.need.request.requestId,
  );
};

describe('the open needs', () => {
  it('are met by offers of their kind in their place alone', () => {
    const needs = new OpenNeeds();
    needs.put(1, shortlist());
    needs.put(1, shortlist({ requestId: 'request-2', needItems: [needItem({ kind: 'human' })] }));
    needs.put(
      1,
      shortlist({ requestId: 'request-3', needItems: [needItem({ places: [{ country: 'KEN' }] })] }),
    );

    expect(reached(needs, 'MKD')).toEqual(['request-1']);
    expect(reached(needs, 'KEN')).toEqual(['request-3']);
    expect(needs.size).toEqual({ requests: 3, needItems: 3 });
  });

  it('are gone while the State looks at what it has, and back when it looks for more', () => {
    const needs = new OpenNeeds();
    needs.put(1, shortlist());
    needs.put(2, shortlist({ rests: true }));
    const resting = [reached(needs, 'MKD'), needs.size, needs.requestsAfter(undefined, 10)];
    needs.put(3, shortlist({ rests: false }));
    needs.put(2, shortlist({ rests: true }));

    expect(resting).toEqual([[], { requests: 0, needItems: 0 }, []]);
    expect(reached(needs, 'MKD')).toEqual(['request-1']);
    needs.put(4, shortlist({ status: 'closed' }));
    expect(reached(needs, 'MKD')).toEqual([]);
  });

  it('are gone through in the order of their requests', () => {
    const needs = new OpenNeeds();
    for (const requestId of ['c', 'a', 'd', 'b']) needs.put(1, shortlist({ requestId }));

    expect(needs.requestsAfter(undefined, 2)).toEqual(['a', 'b']);
    expect(needs.requestsAfter('b', 2)).toEqual(['c', 'd']);
    expect(needs.requestsAfter('d', 2)).toEqual([]);
  });
});
