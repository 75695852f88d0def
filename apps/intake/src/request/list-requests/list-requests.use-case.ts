import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { readerOf, type Reader } from '../domain/reader.js';
import { cursorOf, placeInDueOrder } from '../storage/due-order.js';
import { RequestLists } from '../storage/request-lists.js';
import type { ListRequestsQuery } from './list-requests.query.js';
import { requestSummary, type RequestSummary } from './request-summary.view.js';

/** Lists the requests that the caller may know of. */
@Injectable()
export class ListRequests {
  constructor(
    private readonly lists: RequestLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(query: ListRequestsQuery, { roles, organisation }: Caller): Promise<Page<RequestSummary>> {
    const reader = readerOf(roles, organisation);
    if (reader === undefined) return { items: [] };
    if (isByDue(query)) return this.byDue(query, reader);
    const found = await this.lists.newest(reader, query.status ?? [], pageOptions(query, 'createdAt'));
    return pageOf(query, found, ({ createdAt }) => createdAt, requestSummary);
  }

  private async byDue(query: ListRequestsQuery, reader: Reader): Promise<Page<RequestSummary>> {
    const { status = [], ballWith = [], overdue, limit = 20 } = query;
    const found = await this.lists.byDue(
      reader,
      { statuses: status, holders: ballWith, ...(isTrue(overdue) && { before: this.clock.now() }) },
      { place: placeInDueOrder(query.cursor), limit: limit + 1 },
    );
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(requestSummary),
      ...(last !== undefined && { nextCursor: cursorOf(last) }),
    };
  }
}

const isByDue = ({ order, overdue, ballWith }: ListRequestsQuery): boolean =>
  order === 'due' || isTrue(overdue) || ballWith !== undefined;

const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1';
