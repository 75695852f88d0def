import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { BundleNeed } from './bundle-problem.js';

/** What a need is measured in. */
export type NeedUnit = 'money' | 'person-days' | 'whole';

/** Money and days are shared; help without a figure is given whole, by one. */
export function unitOf({ kind, amount, personDays }: NeedItem): NeedUnit {
  if (kind === 'financial' && amount !== undefined) return 'money';
  if (kind === 'human' && personDays !== undefined) return 'person-days';
  return 'whole';
}

/** The need as a bundle covers it. */
export function demandOf(need: NeedItem): BundleNeed {
  const unit = unitOf(need);
  const figure = { money: need.amount?.amountMinor, 'person-days': need.personDays, whole: 1 }[unit];
  const { needItemId, skills = [] } = need;
  return { needItemId, demand: Math.max(1, figure ?? 1), isDivisible: unit !== 'whole', skills };
}
