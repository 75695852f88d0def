import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { StoredEntry } from '@hub/aggregate/history-entry.js';
import { onRecord } from '@hub/aggregate/strike-record.js';
import type { Model, QueryFilter } from 'mongoose';
import { IN_REGISTER, IS_OPEN, OPEN_BY, RequestDocument, type StoredRequest } from './request.schema.js';
import { INTAKE_RULES } from '../domain/intake-rules.js';
import type { Reader } from '../domain/reader.js';
import type { RequestStatus } from '../domain/request-status.js';

/** What of a request is compared with another one. */
export type ComparedRequest = Pick<StoredRequest, '_id' | 'content' | 'status' | 'submittedAt'>;

/** What a query asks of requests; any of MongoDB's operators. */
export type RequestFilter = Readonly<Record<string, unknown>>;

const MOST_PUBLISHED = 300;
const COMPARED = { content: 1, status: 1, submittedAt: 1 } as const;
const WITHOUT_HISTORY = { history: 0 } as const;

/** Reads requests; every query carries who asks. */
@Injectable()
export class RequestRepository {
  constructor(@InjectModel(RequestDocument.name) private readonly model: Model<RequestDocument>) {}

  find(id: string, reader: Reader): Promise<StoredRequest | null> {
    return this.one({ _id: id, ...tenantOf(reader) });
  }

  /** A request as it is, for a rule that compares two of them. */
  findAny(id: string): Promise<StoredRequest | null> {
    return this.one({ _id: id });
  }

  /** Every open request, submitted already, of these States or for work in them: each once, as it is read. */
  async *openIn(states: readonly string[]): AsyncGenerator<ComparedRequest> {
    const seen = new Set<string>();
    for (const { path, index } of OPEN_BY) {
      const found = this.model
        .find({ [path]: { $in: states }, ...IS_OPEN } as QueryFilter<RequestDocument>, COMPARED)
        .hint(index)
        .lean<ComparedRequest[]>()
        .cursor() as AsyncIterable<ComparedRequest>;
      for await (const request of found) {
        if (!seen.has(request._id)) yield request;
        seen.add(request._id);
      }
    }
  }

  /** The entries of a request's history as they are stored, oldest first; none when there is no such request. */
  async storedHistory(id: string): Promise<readonly StoredEntry[]> {
    return (await this.storedChain(id))?.history ?? [];
  }

  /** The same with the version that it has to lead to. */
  async storedChain(
    id: string,
  ): Promise<{ readonly version: number; readonly history: readonly StoredEntry[] } | undefined> {
    const found = await this.model
      .findOne({ _id: id }, { version: 1, history: 1 })
      .lean<{ readonly version: number; readonly history: readonly StoredEntry[] }>()
      .exec();
    return found ?? undefined;
  }

  /** Which of these entries of histories were struck on record. */
  struckOnRecord(entries: readonly string[]): Promise<ReadonlySet<string>> {
    return onRecord(this.model.db.getClient().db(this.model.db.name), entries);
  }

  /** How long the latest requests that have left this status had it, in milliseconds; the mean where one came back to it. */
  async durationsOf(status: RequestStatus): Promise<readonly number[]> {
    const found = await this.model
      .find({ 'passed.status': status } as QueryFilter<RequestDocument>, { passed: 1 })
      .sort({ createdAt: -1, _id: -1 })
      .limit(INTAKE_RULES.forecastMostSample)
      .lean<Pick<StoredRequest, 'passed'>[]>()
      .exec();
    return found.flatMap(({ passed = [] }) => {
      const times = passed.filter((step) => step.status === status);
      return times.length === 0 ? [] : [times.reduce((sum, { ms }) => sum + ms, 0) / times.length];
    });
  }

  findInRegister(id: string): Promise<StoredRequest | null> {
    return this.one({ _id: id, ...IN_REGISTER });
  }

  /** Published requests that have changed since, the longest ago first, with their versions. */
  publishedSince(since: Date): AsyncIterable<{ readonly _id: string; readonly version: number }> {
    return this.model
      .find({ ...IN_REGISTER, changedAt: { $gte: since } } as QueryFilter<RequestDocument>, { version: 1 })
      .sort({ changedAt: 1, _id: 1 })
      .hint('changed')
      .lean<{ _id: string; version: number }[]>()
      .cursor() as AsyncIterable<{ readonly _id: string; readonly version: number }>;
  }

  /** Some requests as they are. */
  findMany(ids: readonly string[]): Promise<StoredRequest[]> {
    return this.model
      .find({ _id: { $in: ids } } as QueryFilter<RequestDocument>, WITHOUT_HISTORY)
      .lean<StoredRequest[]>()
      .exec();
  }

  /** The latest published requests that ask for one of these objectives. */
  findPublishedOn(objectives: readonly number[]): Promise<StoredRequest[]> {
    return this.many(
      { ...IN_REGISTER, 'content.needItems.objectives': { $in: objectives } },
      { sort: { submittedAt: -1, _id: -1 }, limit: MOST_PUBLISHED },
    );
  }

  private one(filter: RequestFilter): Promise<StoredRequest | null> {
    return this.model
      .findOne(filter as QueryFilter<RequestDocument>, WITHOUT_HISTORY)
      .lean<StoredRequest>()
      .exec();
  }

  private many(
    filter: RequestFilter,
    { sort, limit }: { sort: Record<string, 1 | -1>; limit: number },
  ): Promise<StoredRequest[]> {
    return this.model
      .find(filter as QueryFilter<RequestDocument>, WITHOUT_HISTORY)
      .sort(sort)
      .limit(limit)
      .lean<StoredRequest[]>()
      .exec();
  }
}

/** The part of every query that keeps each to their own, as `mayKnow` does for a state at hand. */
export function tenantOf(reader: Reader): RequestFilter {
  switch (reader.kind) {
    case 'state':
      return { 'content.requestingStates': reader.state };
    case 'provider':
      return { providerIds: reader.providerId };
    case 'secretariat':
      return {};
  }
}
