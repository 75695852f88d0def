import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '../api/funding-views.js';
import { silentRefunds } from './silent-refunds.js';

const NOW = new Date('2026-06-30T12:00:00Z');
const refund = (number: number, status: string, sentAt?: string) => ({
  refund: number,
  status,
  ...(sentAt === undefined ? {} : { sentAt }),
});
const contribution = (contributionId: string, ...refunds: readonly object[]) =>
  ({ contributionId, refunds }) as unknown as Contribution;

describe('refunds that the bank has not answered', () => {
  it('are those that could go to the bank two weeks ago, the longest first, and no other', () => {
    const found = silentRefunds(
      [
        contribution(
          'a',
          refund(1, 'approved', '2026-06-16T12:00:00Z'),
          refund(2, 'paid', '2026-05-01T12:00:00Z'),
        ),
        contribution('b', refund(1, 'approved', '2026-06-01T12:00:00Z'), refund(2, 'approved')),
        contribution('c', refund(1, 'approved', '2026-06-16T12:00:01Z')),
        { contributionId: 'd' } as unknown as Contribution,
      ],
      NOW,
    );

    expect(found.map((one) => [one.contribution.contributionId, one.refund.refund])).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
  });
});
