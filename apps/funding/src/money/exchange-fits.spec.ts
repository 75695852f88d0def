import { describe, expect, it } from '@jest/globals';
import { refuseMisfit } from './exchange-fits.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const exchange = (amountMinor: number, currency: string, rate: string) => ({
  original: { amountMinor, currency },
  rate,
  source: 'UN operational rates of exchange',
  asOf: '2026-03-01',
});

describe('an exchange', () => {
  it.each([
    ['euro, two decimal places', usd(108_42), exchange(100_00, 'EUR', '1.0842')],
    ['yen, none', usd(6_70), exchange(1_000, 'JPY', '0.0067')],
    ['dinar, three', usd(265_00), exchange(100_000, 'BHD', '2.65')],
    ['a cent off', usd(108_43), exchange(100_00, 'EUR', '1.0842')],
  ])('is taken when it fits: %s', (_, amount, given) => {
    expect(() => refuseMisfit(amount, given)).not.toThrow();
  });

  it.each([
    ['yen taken for hundredths', usd(7), exchange(1_000, 'JPY', '0.0067')],
    ['the inverse rate', usd(92_23), exchange(100_00, 'EUR', '1.0842')],
  ])('is refused when it does not: %s', (_, amount, given) => {
    expect(() => refuseMisfit(amount, given)).toThrow('not worth the same');
  });
});
