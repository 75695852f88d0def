import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { readerOf } from '../domain/reader.js';
import { RequestRepository } from '../storage/request.repository.js';
import type { ListRequestsQuery } from './list-requests.query.js';
import { requestSummary, type RequestSummary } from './request-summary.view.js';

/** Lists the requests that the caller may know of. */
@Injectable()
export class ListRequests {
  constructor(private readonly repository: RequestRepository) {}

  async execute(query: ListRequestsQuery, { roles, organisation }: Caller): Promise<Page<RequestSummary>> {
    const reader = readerOf(roles, organisation);
    if (reader === undefined) return { items: [] };
    const found = await this.repository.list(reader, query.status ?? [], pageOptions(query, 'createdAt'));
    return pageOf(query, found, ({ createdAt }) => createdAt, requestSummary);
  }
}
