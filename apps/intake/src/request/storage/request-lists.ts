import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model, QueryFilter } from 'mongoose';
import { BALL_HOLDERS, type BallHolder } from '../domain/ball.js';
import type { Reader } from '../domain/reader.js';
import type { RequestStatus } from '../domain/request-status.js';
import { BY_DUE, datedAfter, UNDATED, undatedAfter, type DuePlace } from './due-order.js';
import { tenantOf, type RequestFilter } from './request.repository.js';
import { RequestDocument, type StoredRequest } from './request.schema.js';

/** What a list shows; the rest of a request stays in the database. */
const IN_LIST = {
  version: 1,
  status: 1,
  since: 1,
  ballWith: 1,
  dueAt: 1,
  createdAt: 1,
  'content.title': 1,
  'content.requestingStates': 1,
} as const;

/** A request as lists have it. */
export type ListedRequest = Pick<
  StoredRequest,
  '_id' | 'version' | 'status' | 'since' | 'ballWith' | 'dueAt' | 'createdAt'
> & { readonly content: Pick<StoredRequest['content'], 'title' | 'requestingStates'> };

/** What a list by deadlines is narrowed down to; an empty list is no limit. */
interface DueFilter {
  readonly statuses: readonly RequestStatus[];
  readonly holders: readonly BallHolder[];
  /** Leaves only those with an earlier deadline. */
  readonly before?: Date;
}

interface Cut {
  readonly sort: Readonly<Record<string, 1 | -1>>;
  readonly limit: number;
}

/** Lists requests; every query carries who asks. */
@Injectable()
export class RequestLists {
  constructor(@InjectModel(RequestDocument.name) private readonly model: Model<RequestDocument>) {}

  /** Newest first. */
  newest(
    reader: Reader,
    statuses: readonly RequestStatus[],
    page: Cut & { readonly after: RequestFilter },
  ): Promise<ListedRequest[]> {
    return this.many({ ...tenantOf(reader), ...withStatus(statuses), ...page.after }, page);
  }

  /** By their deadlines, those without one last. */
  async byDue(
    reader: Reader,
    asked: DueFilter,
    { place, limit }: { readonly place: DuePlace | undefined; readonly limit: number },
  ): Promise<ListedRequest[]> {
    const filter = { ...tenantOf(reader), ...narrowed(reader, asked) };
    const dated = datedAfter(place, asked.before);
    const found =
      dated === undefined ? [] : await this.many({ ...filter, ...dated }, { sort: BY_DUE, limit });
    if (found.length >= limit || asked.before !== undefined) return found;
    const left = { sort: UNDATED, limit: limit - found.length };
    return [...found, ...(await this.many({ ...filter, ...undatedAfter(place) }, left))];
  }

  private many(filter: RequestFilter, { sort, limit }: Cut): Promise<ListedRequest[]> {
    return this.model
      .find(filter as QueryFilter<RequestDocument>, IN_LIST)
      .sort(sort)
      .limit(limit)
      .lean<ListedRequest[]>()
      .exec();
  }
}

const withStatus = (statuses: readonly RequestStatus[]): RequestFilter =>
  statuses.length === 0 ? {} : { status: { $in: statuses } };

/** Names the turn also where any will do, because it comes before the deadline in the index; not where the status does. */
function narrowed(reader: Reader, { statuses, holders }: DueFilter): RequestFilter {
  const status = withStatus(statuses);
  if (holders.length === 0 && statuses.length > 0 && reader.kind === 'secretariat') return status;
  return { ...status, ballWith: { $in: holders.length === 0 ? BALL_HOLDERS : holders } };
}
