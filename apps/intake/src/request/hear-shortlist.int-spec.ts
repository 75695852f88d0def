import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShortlistDrawnUpV1 } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { ShortlistExtendedV1 } from '@hub/contracts/matching/shortlist-extended.v1.js';
import { aRequest } from './domain/testing/a-request.js';
import { ShortlistConsumer } from './record-shortlist/shortlist.consumer.js';
import { heard } from '../../test/heard.js';
import { anIntakeStage, type IntakeStage } from '../../test/intake-stage.js';

describe('a request that hears of its shortlist', () => {
  let stage: IntakeStage;
  beforeAll(async () => (stage = await anIntakeStage()));
  afterAll(() => stage.end());

  /** The example's list, in which its first match is each provider's. */
  const listOf = (providerIds: readonly string[]) =>
    heard(ShortlistDrawnUpV1, 1, {})
      .payload.items.slice(0, 1)
      .map((item) => ({
        ...item,
        matches: providerIds.flatMap((providerId) =>
          item.matches.slice(0, 1).map((match) => ({ ...match, providerId })),
        ),
      }));
  const drawnUp = (requestId: string, seq: number, providerIds: readonly string[]): Promise<void> =>
    stage
      .get(ShortlistConsumer)
      .drawnUp(
        heard(ShortlistDrawnUpV1, seq, { shortlistId: requestId, requestId, items: listOf(providerIds) }),
      );

  it('keeps each provider once, and the newest list', async () => {
    const request = await stage.keep(aRequest().inMatching());
    const providers = async () =>
      (await request.state()).shortlist?.items.flatMap(({ providerIds }) => providerIds);

    await drawnUp(request.requestId, 2, ['nor', 'iom', 'nor']);
    await drawnUp(request.requestId, 2, ['nor', 'iom', 'nor']);
    await drawnUp(request.requestId, 1, ['swe']);
    const second = await providers();
    await drawnUp(request.requestId, 3, ['unfpa']);

    expect(second).toEqual(['nor', 'iom']);
    expect(await providers()).toEqual(['unfpa']);
    expect((await request.state()).status).toBe('matching');
    expect(await request.news()).toEqual(['shortlisted', 'shortlisted']);
  });

  it('awaits those who fit since as well, and says nothing where nobody is new', async () => {
    const request = await stage.keep(aRequest().inMatching());
    const extended = (seq: number, providerIds: readonly string[]): Promise<void> =>
      stage.get(ShortlistConsumer).extended(
        heard(ShortlistExtendedV1, seq, {
          shortlistId: request.requestId,
          requestId: request.requestId,
          items: listOf(providerIds),
        }),
      );

    await drawnUp(request.requestId, 1, ['nor']);
    await extended(3, ['iom', 'nor']);
    await extended(3, ['iom', 'nor']);
    await extended(4, ['nor']);

    expect((await request.state()).shortlist?.items).toMatchObject([{ providerIds: ['nor', 'iom'] }]);
    expect(await request.news()).toEqual(['shortlisted', 'shortlisted']);
  });

  it('is tried again while it is not there', async () => {
    await expect(drawnUp('not-there', 1, ['nor'])).rejects.toMatchObject({
      code: 'intake.request.not-found',
    });
    expect(await stage.isKept('not-there')).toBe(false);
  });
});
