import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { isPartner } from '../domain/partner.js';
import { readerOf, type Reader } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import type { RequestState } from '../domain/request-state.js';
import type { Audience } from '../domain/timeline/partner-facts.js';
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
    const found = reader && (await this.repository.find(requestId, reader));
    if (reader === undefined || !found) throw new RequestNotFound();
    return timelineView(requestId, await this.requests.history(requestId), {
      language: 'en',
      audience: audienceOf(found, reader),
      now: this.clock.now(),
    });
  }
}

function audienceOf(request: RequestState, reader: Reader): Audience {
  if (reader.kind !== 'provider') return 'everything';
  return isPartner(request, reader.providerId) ? 'partner' : 'invited';
}
