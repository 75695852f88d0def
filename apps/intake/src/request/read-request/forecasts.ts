import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { forecastFrom, type Forecast } from '../domain/forecast.js';
import type { RequestState } from '../domain/request-state.js';
import { isOpen, REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';
import { RequestRepository } from '../storage/request.repository.js';

const KEPT_MS = 300_000;

/** Says when a request can be expected to go on, from the latest past requests that were where it is now. */
@Injectable()
export class Forecasts {
  /** Durations by status: one query serves all requests for five minutes. */
  private readonly known = new LRUCache<RequestStatus, readonly number[]>({
    max: REQUEST_STATUSES.length,
    ttl: KEPT_MS,
    fetchMethod: (status) => this.repository.durationsOf(status),
  });

  constructor(private readonly repository: RequestRepository) {}

  /** Undefined where nothing follows, or where there are too few past requests. */
  async of({ status, since }: Pick<RequestState, 'status' | 'since'>): Promise<Forecast | undefined> {
    if (!isOpen(status)) return undefined;
    return forecastFrom(since, (await this.known.fetch(status)) ?? []);
  }
}
