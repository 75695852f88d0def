import type { NearMiss } from '@hub/contracts/matching/shortlist-item.js';
import { COOPERATION_KINDS } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import { NEED_KINDS } from '@hub/contracts/vocabularies/need-kinds.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { WordedValues } from '@hub/wording/values.js';
import countries from 'i18n-iso-countries';
import { WORDING } from './wording.js';

type Change = NonNullable<NearMiss['change']>;

/** Why an offer does not fit, and with which single change of the need it would, in plain words. */
export function explainNearMiss(
  language: UnLanguage,
  { reason, change }: Pick<NearMiss, 'reason' | 'change'>,
  provider: string,
): string {
  if (change === undefined)
    return WORDING.say(language, 'miss.reason', {
      provider,
      reason: WORDING.say(language, `reason.${reason}`),
    });
  return WORDING.say(language, `miss.change.${change.kind}`, {
    provider,
    fit: change.fit,
    ...WORDED[change.kind](language, change.to),
  });
}

/** What a change says, which programs read (`shortlist/domain/counterfactual.ts`), as a sentence takes it. */
const WORDED: Readonly<Record<Change['kind'], (language: UnLanguage, to: string) => WordedValues>> = {
  period: (_language, to) => {
    const [from, until] = to.split('/');
    return { from, to: until };
  },
  place: (language, to) => ({
    places: to.split(',').map((country) => countries.getName(country, language) ?? country),
  }),
  kind: (language, to) => {
    const kind = NEED_KINDS.find((each) => each === to);
    return { kind: kind === undefined ? to : WORDING.say(language, `kind.${kind}`) };
  },
  amount: (_language, to) => {
    const [amountMinor, currency] = to.split(' ');
    return { amount: { amountMinor: Number(amountMinor), currency: currency ?? '' } };
  },
  cooperation: (language, to) => ({
    kinds: to.split(',').map((text) => {
      const kind = COOPERATION_KINDS.find((each) => each === text);
      return kind === undefined ? text : WORDING.say(language, `cooperation.${kind}`);
    }),
  }),
};
