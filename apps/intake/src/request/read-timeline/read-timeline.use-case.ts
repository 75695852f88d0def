import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { ProviderNames } from '@hub/provider-names/provider-names.js';
import { providersIn, type ProviderNaming } from '../../wording/party-name.js';
import { isPartner } from '../domain/partner.js';
import { readerOf, type Reader } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import type { RequestState } from '../domain/request-state.js';
import { zoneFor } from '../domain/calendar/zone-for.js';
import type { Audience } from '../domain/timeline/partner-facts.js';
import { momentsOf } from '../domain/timeline/timeline.js';
import { RequestRepository } from '../storage/request.repository.js';
import { Requests } from '../storage/requests.js';
import {
  entriesOf,
  timelineView,
  type Telling,
  type TimelineEntry,
  type TimelineView,
} from './timeline.view.js';

/** Tells what has happened to a request, and who had the ball for how long. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly names: ProviderNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, caller: Caller, language: UnLanguage): Promise<TimelineView> {
    const telling = await this.telling(requestId, caller);
    const history = await this.requests.history(requestId);
    const names = await this.namesIn(history);
    return timelineView(requestId, history, { language, names, ...telling, now: this.clock.now() });
  }

  /** What was told after `seq`, oldest first. @throws RequestNotFound also for one who may not know of it any more */
  async since(
    requestId: string,
    caller: Caller,
    language: UnLanguage,
    seq: number,
  ): Promise<readonly TimelineEntry[]> {
    const telling = await this.telling(requestId, caller);
    const moments = momentsOf(await this.requests.history(requestId)).filter((moment) => moment.seq > seq);
    return entriesOf(moments, { language, names: await this.namesIn(moments), ...telling });
  }

  private namesIn(facts: readonly { readonly data: object }[]): Promise<ProviderNaming> {
    return this.names.namesOf([...new Set(facts.flatMap(({ data }) => providersIn(data)))]);
  }

  /** How much the caller is told, and by which clocks. @throws RequestNotFound */
  private async telling(
    requestId: string,
    { roles, organisation }: Caller,
  ): Promise<Omit<Telling, 'language' | 'names'>> {
    const reader = readerOf(roles, organisation);
    const found = reader && (await this.repository.find(requestId, reader));
    if (reader === undefined || !found) throw new RequestNotFound();
    return { audience: audienceOf(found, reader), timeZone: zoneFor(reader, found) };
  }
}

function audienceOf(request: RequestState, reader: Reader): Audience {
  if (reader.kind !== 'provider') return 'everything';
  return isPartner(request, reader.providerId) ? 'partner' : 'invited';
}
