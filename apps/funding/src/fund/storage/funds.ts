import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import { evolveFund } from '../domain/fund.js';
import type { FundState } from '../domain/fund.js';
import type { FundEvent } from '../domain/fund-events.js';
import { FundNotFound } from '../domain/fund.errors.js';

export class Funds extends AggregateStore<FundState, FundEvent> {
  /** @throws FundNotFound */
  async existing(fundId: string): Promise<Loaded<FundState>> {
    const loaded = await this.load(fundId);
    if (loaded === undefined) throw new FundNotFound(fundId);
    return loaded;
  }
}

export const FUND = { name: 'funding.fund', evolve: evolveFund };
