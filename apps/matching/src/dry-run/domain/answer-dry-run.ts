import type { DryRunNeedItem } from '@hub/contracts/matching/dry-run-answered.v1.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Need, RequestContext } from '../../shortlist/domain/candidate.js';
import type { OfferIndex } from '../../shortlist/domain/index/offer-index.js';
import type { Match } from '../../shortlist/domain/rank-offers.js';
import type { ReferenceData } from '../../shortlist/domain/reference-data.js';
import type { DryRun, DryRunEvent } from './dry-run.js';
import { possibleChanges, type NearMiss } from './possible-changes.js';

const MOST_PROVIDERS = 20;
// Several offers of one provider may come first.
const MOST_MATCHES = 60;
/** So many United Nations organisations must take part before the fund can be asked (domain.md, "A request"). */
const UN_ORGANISATIONS_FOR_THE_FUND = 2;

/** What a dry run is answered from. */
export interface DryRunInput {
  readonly dryRunId: string;
  readonly request: RequestContext;
  readonly needItems: readonly NeedItem[];
  readonly index: OfferIndex;
  readonly reference: ReferenceData;
}

/** Answers once, from the offers as they are now; tells no provider. */
export function answerDryRun(
  dryRun: DryRun | undefined,
  { dryRunId, request, needItems, index, reference }: DryRunInput,
  at: Date,
): readonly DryRunEvent[] {
  if (dryRun !== undefined) return [];
  const unOrganisations = new Set<string>();
  const items = needItems.map((item) => {
    const need = { item, request };
    const matches = index.top(need, MOST_MATCHES, reference, at);
    for (const { candidate } of matches)
      if (candidate.provider.unOrganisation) unOrganisations.add(candidate.provider.providerId);
    return answerFor(need, matches, index, reference, at);
  });
  const found = unOrganisations.size;
  const fund = { unOrganisations: found, missing: Math.max(0, UN_ORGANISATIONS_FOR_THE_FUND - found) };
  const data = {
    dryRunId,
    requestId: request.requestId,
    needItems: items,
    fund,
    answeredAt: at.toISOString(),
  };
  return [{ type: 'matching.dry-run.answered.v1', data }];
}

function answerFor(
  need: Need,
  matches: readonly Match[],
  index: OfferIndex,
  reference: ReferenceData,
  at: Date,
): DryRunNeedItem {
  const census = index.census(need, 0, reference, at);
  return {
    needItemId: need.item.needItemId,
    fitting: census.fitting,
    providers: bestOfEach(matches),
    nearMisses: possibleChanges(nearMisses(census.alone, index), need, reference, at),
  };
}

function* nearMisses(
  alone: ReturnType<OfferIndex['census']>['alone'],
  index: OfferIndex,
): Generator<NearMiss> {
  for (const [reason, slots] of alone)
    for (const candidate of index.candidatesAt(slots)) yield { candidate, reason };
}

// The best offer of each provider, best first.
function bestOfEach(matches: readonly Match[]): DryRunNeedItem['providers'] {
  const best = new Map<string, DryRunNeedItem['providers'][number]>();
  for (const { candidate, fit } of matches) {
    const { providerId } = candidate.provider;
    if (!best.has(providerId)) best.set(providerId, { providerId, offerId: candidate.offerId, fit });
  }
  return [...best.values()].slice(0, MOST_PROVIDERS);
}
