import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endToEndId, paymentKeyOf } from './end-to-end-id.js';

describe('the id by which a bank knows a payment', () => {
  it('fits ISO 20022 and names its attempt again', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9_999 }),
        (allocationId, tranche, attempt) => {
          const id = endToEndId({ allocationId, tranche, attempt });
          expect(id.length).toBeLessThanOrEqual(35);
          expect(paymentKeyOf(id)).toEqual({ allocationId, tranche, attempt });
        },
      ),
    );
  });

  it('names a refund to a donor again, and none of it is a tranche', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 9_999 }), (contributionId, refund) => {
        const id = endToEndId({ contributionId, refund });
        expect(id.length).toBeLessThanOrEqual(35);
        expect(paymentKeyOf(id)).toEqual({ contributionId, refund });
      }),
    );
  });

  it.each(['', 'NOTPROVIDED', 'ZZZZZZZZZZZZZZZZZZZZZZZZZ-1-1', '7C3JD6Z5WBN4RJT3SYD5FQ8LT-1'])(
    'is not %j',
    (id) => {
      expect(paymentKeyOf(id)).toBeUndefined();
    },
  );
});
