import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import type { FieldRefusal } from '../../refusal/domain/domain-error.js';
import { GiftIncomplete } from './gift.errors.js';

type Rule = readonly [isBroken: (terms: GiftTerms) => boolean, refusal: FieldRefusal];

const RULES: readonly Rule[] = [
  [
    ({ geography: { global, countries, m49Regions, regionalBodies } }) =>
      !global && countries.length + m49Regions.length + regionalBodies.length === 0,
    { pointer: '/geography', code: 'missing', detail: 'A gift says where it can be used.' },
  ],
  [
    ({ kind, amount }) => kind === 'financial' && (amount === undefined || amount.amountMinor === 0),
    { pointer: '/amount', code: 'missing', detail: 'A gift of money says how much it can be.' },
  ],
  [
    ({ kind, personDays }) => kind === 'human' && personDays === undefined,
    { pointer: '/personDays', code: 'missing', detail: 'A gift of people says for how many person-days.' },
  ],
];

/** @throws GiftIncomplete naming every rule that the terms break. */
export function refuseIncompleteGift(terms: GiftTerms): void {
  const errors = RULES.filter(([isBroken]) => isBroken(terms)).map(([, refusal]) => refusal);
  if (errors.length > 0) throw new GiftIncomplete(errors);
}
