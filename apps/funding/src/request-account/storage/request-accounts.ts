import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import { evolveRequestAccount } from '../domain/request-account.js';
import type { RequestAccountState } from '../domain/request-account.js';
import type { RequestAccountEvent } from '../domain/request-account-events.js';
import { RequestAccountNotFound } from '../domain/request-account.errors.js';

/** One account a request, under the request's id. */
export class RequestAccounts extends AggregateStore<RequestAccountState, RequestAccountEvent> {
  /** @throws RequestAccountNotFound */
  async existing(requestId: string): Promise<Loaded<RequestAccountState>> {
    const loaded = await this.load(requestId);
    if (loaded === undefined) throw new RequestAccountNotFound(requestId);
    return loaded;
  }
}

export const REQUEST_ACCOUNT = { name: 'funding.request-account', evolve: evolveRequestAccount };
