import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { RequestContent } from '@hub/contracts/intake/request-content.js';
import { SIMILAR_FROM, similarityOf } from './similarity.js';
import { CONTENT } from './testing/sample-request.js';

const seed = JSON.parse(readFileSync('tools/seed/data/requests.json', 'utf8')) as readonly {
  readonly id: string;
  readonly content: RequestContent;
}[];

describe('how alike two requests are', () => {
  it('is highest for the same request, whatever its language and however little it says', () => {
    for (const { content } of seed) expect(similarityOf(content, content).score).toBeGreaterThanOrEqual(75);
    expect(
      similarityOf({ ...CONTENT, title: 'السجل الوطني للهجرة' }, { ...CONTENT, title: 'السجل الوطني للهجرة' })
        .score,
    ).toBeGreaterThan(85);
  });

  it('is high for a request that was sent again in other words, and says why', () => {
    const again = {
      ...CONTENT,
      title: 'Migration policy that rests on evidence',
      summary: 'The institutions lack shared data on migration.',
    };

    const { score, reasons } = similarityOf(CONTENT, again);

    expect(score).toBeGreaterThanOrEqual(SIMILAR_FROM);
    expect(reasons.map(({ why }) => why)).toEqual(
      expect.arrayContaining([
        'The same objectives: 1, 3.',
        'The same State: MKD.',
        'The same period: 100 %.',
      ]),
    );
    const found = Object.fromEntries(reasons.map(({ criterion, ...reason }) => [criterion, reason]));
    expect(found).toMatchObject({
      states: { common: ['MKD'], percent: 100 },
      objectives: { common: ['1', '3'] },
      period: { common: [], percent: 100 },
    });
  });

  it('tells no two real programmes of one State for the same', () => {
    const pairs = seed.flatMap((one, index) => seed.slice(index + 1).map((other) => [one, other] as const));
    const ofOneState = pairs.filter(([one, other]) =>
      one.content.requestingStates.some((state) => other.content.requestingStates.includes(state)),
    );
    const alike = ofOneState.filter(([one, other]) => similarityOf(one.content, other.content).score >= 80);

    expect(ofOneState.length).toBeGreaterThan(0);
    expect(alike.map(([one, other]) => [one.id, other.id])).toEqual([]);
  });

  it('is the same both ways, from 0 to 100, and the sum of its reasons', () => {
    const contents = fc.constantFrom(CONTENT, ...seed.map(({ content }) => content));
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const { score, reasons } = similarityOf(one, other);
        expect(similarityOf(other, one).score).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.round(reasons.reduce((sum, { points }) => sum + points, 0))).toBe(score);
        expect(reasons.every(({ points, outOf }) => points > 0 && points <= outOf)).toBe(true);
      }),
    );
  });
});
