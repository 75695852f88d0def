import type { GiftSubscriptionView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** What could be given, in a few words: kind, how much, which skills. */
export function useGiftWords(): (terms: GiftSubscriptionView['terms']) => string {
  const { t, money, number, list } = useWording();
  return ({ kind, amount, personDays, skills }) =>
    [
      t(`kind.${kind}`),
      amount !== undefined && t('coordinator.upTo', { amount: money(amount) }),
      personDays !== undefined && t('gift.upToDays', { number: number(personDays) }),
      list(skills),
    ]
      .filter(Boolean)
      .join(' · ');
}
