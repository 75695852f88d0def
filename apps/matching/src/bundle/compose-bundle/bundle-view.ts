import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { BundleFacts } from '../domain/bundle-facts.js';
import { gapsOf, type NeedGap } from '../domain/bundle-gap.js';
import type { FoundOption } from '../domain/bundle-options.js';
import type { Bundle, Engagement } from '../domain/bundle.js';
import { leadOf } from '../domain/lead-implementer.js';
import { unitOf } from '../domain/need-demand.js';
import type { BundleView, EngagementView, FundView, PartnerView } from './bundle.view.js';

/** What whoever asks for a bundle wants of it. */
export interface BundleWishes {
  /** The fund is to close the gap: two UN organisations are needed. */
  readonly withFund: boolean;
  /** A provider of the South is to take part. */
  readonly triangular: boolean;
}

/** A bundle as its State and the desk read it. */
export function bundleView(
  requestId: string,
  facts: BundleFacts,
  found: readonly FoundOption[],
  bundle: Bundle,
  wishes: BundleWishes,
): BundleView {
  const { judgement, engagements, isBest, gap } = bundle;
  const chosen = new Set(engagements.map(({ option }) => option.optionId));
  const others = found.filter(({ option }) => !chosen.has(option.optionId));
  const gaps = gapsOf(facts.needItems, judgement.coverage, others);
  const nameOf = (providerId: string) => facts.providers.get(providerId)?.name ?? providerId;
  const partners = partnersOf(bundle, nameOf);
  return {
    requestId,
    covered: mean(judgement.coverage.map(({ share }) => share)),
    partners,
    engagements: engagements.map((engagement) => engagementView(engagement, facts.needItems, found)),
    gaps: gaps.map((each) => ({
      ...each,
      closers: each.closers.map((closer) => ({ ...closer, name: nameOf(closer.providerId) })),
    })),
    fund: fundView(gaps, partners),
    unmetRules: [
      ...(wishes.withFund && judgement.missingUnOrganisations > 0 ? (['two-un-organisations'] as const) : []),
      ...(wishes.triangular && judgement.missingSouthern > 0 ? (['southern-provider'] as const) : []),
    ],
    isBest,
    gapToBound: gap,
  };
}

function partnersOf(bundle: Bundle, nameOf: (providerId: string) => string): readonly PartnerView[] {
  const lead = leadOf(bundle);
  return [...bundle.judgement.partners].sort().map((providerId) => {
    const option = bundle.engagements.find((each) => each.option.providerId === providerId)?.option;
    const { isUnOrganisation = false, isSouthern = false } = option ?? {};
    return {
      providerId,
      name: nameOf(providerId),
      isUnOrganisation,
      isSouthern,
      isLead: providerId === lead,
    };
  });
}

function engagementView(
  { option, quantity }: Engagement,
  needItems: readonly NeedItem[],
  found: readonly FoundOption[],
): EngagementView {
  const { needItemId, providerId, offerId, fit, skills, optionId } = option;
  const need = needItems.find((each) => each.needItemId === needItemId) as NeedItem;
  const { answer, startsOn, endsOn } = found.find((each) => each.option.optionId === optionId) as FoundOption;
  const unit = unitOf(need);
  return {
    ...{ needItemId, providerId, offerId, fit, startsOn, endsOn },
    basis: answer === undefined ? 'offer' : 'proposal',
    ...(answer !== undefined && { invitationId: answer.invitationId }),
    ...(unit === 'money' && { amount: { amountMinor: quantity, currency: need.amount?.currency ?? '' } }),
    ...(unit === 'person-days' && { personDays: quantity }),
    skills: (need.skills ?? []).filter((skill) => skills.includes(skill)),
  };
}

function fundView(gaps: readonly NeedGap[], partners: readonly PartnerView[]): FundView {
  const byCurrency = new Map<string, number>();
  for (const { amount } of gaps)
    if (amount !== undefined)
      byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0) + amount.amountMinor);
  const missing = [...byCurrency].map(([currency, amountMinor]) => ({ currency, amountMinor }));
  const unOrganisations = partners.filter(({ isUnOrganisation }) => isUnOrganisation).length;
  return { couldClose: missing.length > 0 && unOrganisations >= 2, unOrganisations, missing };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
