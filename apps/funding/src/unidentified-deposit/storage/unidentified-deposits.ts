import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import { evolveUnidentifiedDeposit, type UnidentifiedDepositState } from '../domain/unidentified-deposit.js';
import type { UnidentifiedDepositEvent } from '../domain/unidentified-deposit-events.js';
import { UnidentifiedDepositNotFound } from '../domain/unidentified-deposit.errors.js';

/** Money that has arrived and that nobody knows a contribution for. */
export class UnidentifiedDeposits extends AggregateStore<UnidentifiedDepositState, UnidentifiedDepositEvent> {
  /** @throws UnidentifiedDepositNotFound */
  async existing(id: string): Promise<Loaded<UnidentifiedDepositState>> {
    const loaded = await this.load(id);
    if (loaded === undefined) throw new UnidentifiedDepositNotFound(id);
    return loaded;
  }
}

export const UNIDENTIFIED_DEPOSIT = {
  name: 'funding.unidentified-deposit',
  evolve: evolveUnidentifiedDeposit,
};
