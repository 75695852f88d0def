import { describe, expect, it } from '@jest/globals';
import { exponentOf, formatsIn } from './formats.js';

describe('how the page writes', () => {
  it('money by its currency’s own minor units, whole sums without them', () => {
    const { money } = formatsIn('en');

    const written = [
      money({ amountMinor: 150_000_00, currency: 'USD' }),
      money({ amountMinor: 150_000_50, currency: 'USD' }),
      money({ amountMinor: 1_500, currency: 'JPY' }),
      money({ amountMinor: 1_500, currency: 'BHD' }),
    ];

    expect(written.map((text) => text.replace('\u00a0', ' '))).toEqual([
      'USD 150,000',
      'USD 150,000.50',
      'JPY 1,500',
      'BHD 1.500',
    ]);
    expect(['USD', 'JPY', 'BHD'].map(exponentOf)).toEqual([2, 0, 3]);
  });

  it('what a clock shows in another zone', () => {
    expect(formatsIn('en').wallClock('2026-01-12T23:59:59+14:00')).toMatch(/^Jan 12, 2026, 11:59\sPM$/);
  });

  it('Western digits in Arabic', () => {
    expect(formatsIn('ar-u-nu-latn').number(1_234)).toBe('1,234');
  });

  it('each locale by formats that are made once', () => {
    expect(formatsIn('fr')).toBe(formatsIn('fr'));
    expect(formatsIn('fr').percent(0.5)).not.toBe(formatsIn('en').percent(0.5));
  });
});
