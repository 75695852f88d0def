import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { readerOf } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import { Requests } from '../storage/requests.js';
import { timelineView, type TimelineView } from './timeline.view.js';

/** Tells what has happened to a request, and who had the ball for how long. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, { roles, organisation }: Caller): Promise<TimelineView> {
    const reader = readerOf(roles, organisation);
    if (reader === undefined || !(await this.repository.isVisible(requestId, reader)))
      throw new RequestNotFound();
    return timelineView(requestId, await this.requests.history(requestId), {
      language: 'en',
      forPartner: reader.kind === 'provider',
      now: this.clock.now(),
    });
  }
}
