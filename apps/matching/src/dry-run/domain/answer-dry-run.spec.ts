import { describe, expect, it } from '@jest/globals';
import { AT, candidate, indexOf, need, needItem, REFERENCE, terms } from '../../../test/builders.js';
import { answerDryRun } from './answer-dry-run.js';
import { evolveDryRun } from './dry-run.js';

const elsewhere = { ...terms().geography, countries: ['KEN'] };
const input = {
  dryRunId: 'dry-run-1',
  request: need().request,
  needItems: [needItem()],
  index: indexOf([
    candidate(),
    candidate({ offerId: 'offer-2', terms: terms({ objectives: [3] }) }),
    candidate({
      offerId: 'offer-3',
      terms: terms({ startsOn: '2028-04-01' }),
      provider: { providerId: 'nor', kind: 'state', unOrganisation: false },
    }),
    candidate({
      offerId: 'offer-4',
      terms: terms({ geography: elsewhere }),
      provider: { providerId: 'who' },
    }),
    candidate({
      offerId: 'offer-5',
      terms: terms({ geography: elsewhere }),
      provider: { providerId: 'ilo' },
    }),
  ]),
  reference: REFERENCE,
};

describe('a dry run', () => {
  it('says who fits, which single change lets more in, and what the fund would miss', () => {
    const [event] = answerDryRun(undefined, input, AT);

    expect(event?.data).toMatchObject({
      dryRunId: 'dry-run-1',
      requestId: 'request-1',
      needItems: [
        {
          needItemId: 'need-1',
          fitting: 2,
          providers: [{ providerId: 'iom', offerId: 'offer-1' }],
          nearMisses: [
            { change: { kind: 'place', from: 'MKD' }, further: 2 },
            {
              change: { kind: 'period', from: '2026-09-01/2028-02-29', to: '2028-04-01/2029-09-29' },
              further: 1,
            },
          ],
        },
      ],
      fund: { unOrganisations: 1, missing: 1 },
    });
  });

  it('is answered once', () => {
    const [event] = answerDryRun(undefined, input, AT);
    const answered = evolveDryRun(undefined, event as NonNullable<typeof event>);

    expect(answerDryRun(answered, input, AT)).toEqual([]);
  });
});
