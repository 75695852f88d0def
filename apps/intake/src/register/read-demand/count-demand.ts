import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { LRUCache } from 'lru-cache';
import { REGIONS } from '../keep-register/regions.js';
import { RegisterRepository, type RegisterFilter } from '../storage/register.repository.js';
import { DEMAND_BY, type DemandBy, type DemandCount, type DemandView } from './demand.view.js';

interface Counted {
  /** A facet, or null for all requests. */
  readonly _id: string | null;
  readonly requests: number;
  readonly open: number;
  readonly met: number;
}

interface Summed {
  readonly _id: { readonly facet: string; readonly currency: string };
  readonly amountMinor: number;
}

const KEPT_MS = 300_000;
const COUNT = {
  requests: { $sum: 1 },
  open: { $sum: { $cond: ['$isOpen', 1, 0] } },
  met: { $sum: { $cond: ['$isMet', 1, 0] } },
} as const;

/** Counts what States ask for. It reads all that matches, so an answer serves everybody for five minutes. */
@Injectable()
export class CountDemand {
  private readonly known = new LRUCache<string, DemandView>({
    max: 200,
    ttl: KEPT_MS,
    allowStale: true,
    fetchMethod: (key) => this.count(JSON.parse(key) as RegisterFilter),
  });

  constructor(
    private readonly register: RegisterRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is asked for among the published requests that match. */
  execute(filter: RegisterFilter): Promise<DemandView> {
    return this.known.forceFetch(
      JSON.stringify({ facets: filter.facets.toSorted(), words: filter.words.toSorted() }),
    );
  }

  private async count(filter: RegisterFilter): Promise<DemandView> {
    const [all, counted, summed] = await Promise.all([
      this.register.aggregate<Counted>(filter, [{ $group: { _id: null, ...COUNT } }]),
      this.register.aggregate<Counted>(filter, [
        { $project: { facets: 1, isOpen: 1, isMet: 1 } },
        { $unwind: '$facets' },
        { $group: { _id: '$facets', ...COUNT } },
      ]),
      this.register.aggregate<Summed>(filter, [
        { $project: { facets: 1, amounts: 1 } },
        { $unwind: '$amounts' },
        { $unwind: '$facets' },
        {
          $group: {
            _id: { facet: '$facets', currency: '$amounts.currency' },
            amountMinor: { $sum: '$amounts.amountMinor' },
          },
        },
      ]),
    ]);
    const { requests = 0, open = 0, met = 0 } = all[0] ?? {};
    const by = Object.fromEntries(DEMAND_BY.map((sort) => [sort, countsBy(sort, counted, summed)]));
    return { asOf: this.clock.now().toISOString(), requests, open, met, ...by } as DemandView;
  }
}

function countsBy(
  sort: DemandBy,
  counted: readonly Counted[],
  summed: readonly Summed[],
): readonly DemandCount[] {
  const prefix = `${sort}:`;
  return counted
    .flatMap(({ _id, requests, open, met }) => {
      if (_id?.startsWith(prefix) !== true) return [];
      const key = _id.slice(prefix.length);
      const name = sort === 'region' ? REGIONS.get(key)?.name : undefined;
      const askedFor = summed
        .filter((sum) => sum._id.facet === _id)
        .map(({ _id: { currency }, amountMinor }) => ({ amountMinor, currency }))
        .toSorted((one, other) => one.currency.localeCompare(other.currency));
      return [{ key, ...(name !== undefined && { name }), requests, open, met, askedFor }];
    })
    .toSorted((one, other) => one.key.localeCompare(other.key, 'en', { numeric: true }));
}
