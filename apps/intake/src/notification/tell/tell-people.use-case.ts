import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { WebhookPublisher } from '@hub/webhooks/delivery/webhook-publisher.js';
import type { Received } from '@hub/messaging/on-event.decorator.js';
import { isPartner } from '../../request/domain/partner.js';
import { isToldTo } from '../../request/domain/timeline/partner-facts.js';
import { momentsOf, type Moment } from '../../request/domain/timeline/timeline.js';
import { RequestRepository } from '../../request/storage/request.repository.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';
import { Requests } from '../../request/storage/requests.js';
import type { Letter } from '../mail/letter.js';
import { MAIL_CONFIG } from '../mail/mail-config.token.js';
import type { MailConfig } from '../mail/mail.config.js';
import { MailQueue } from '../mail/mail-queue.js';
import { writeLetter } from '../mail/write-letter.js';
import { Preferences, type StoredPreferences } from '../preferences/preferences.js';
import { isTheirTurn } from './is-their-turn.js';

/** Tells those whom a fact about a request concerns: organisations by webhooks, people by e-mail. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly webhooks: WebhookPublisher,
    private readonly mail: MailQueue,
    private readonly preferences: Preferences,
    @Inject(MAIL_CONFIG) private readonly config: Readonly<MailConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Hearing the same fact again tells nobody twice. */
  async execute(event: Received): Promise<void> {
    const request = await this.repository.findAny(event.subject);
    if (request === null) return;
    const moment = momentsOf((await this.requests.history(event.subject)).slice(0, event.seq)).at(-1);
    if (moment === undefined) return;
    const organisations = organisationsToldOf(request, moment);
    await this.webhooks.publish(organisations, {
      eventId: `${event.source}/${event.id}`,
      kind: event.type,
      at: event.time,
      data: {
        requestId: event.subject,
        seq: event.seq,
        status: moment.status,
        label: moment.label,
        ballWith: moment.ballWith,
      },
    });
    if (this.mail.isOn) await this.write(event, request, moment, organisations);
  }

  private async write(
    event: Received,
    request: StoredRequest,
    moment: Moment,
    organisations: readonly string[],
  ): Promise<void> {
    const people = await this.preferences.of([...organisations, 'secretariat']);
    const told = people.filter((person) => this.isTold(person, event, moment));
    await this.mail.post(told.map((person) => this.letterTo(person, event, request, moment)));
  }

  /** Nobody is told of what they did themselves. */
  private isTold({ wish, roles, _id }: StoredPreferences, { cause }: Received, moment: Moment): boolean {
    if (cause.startsWith(`http:${_id}:`)) return false;
    return wish === 'everything' || isTheirTurn(roles, moment.ballWith);
  }

  private letterTo(
    person: StoredPreferences,
    event: Received,
    request: StoredRequest,
    moment: Moment,
  ): Letter {
    const eventId = `${event.source}/${event.id}`;
    const now = this.clock.now();
    const isLast = request.version === event.seq;
    const written = writeLetter(
      {
        moment,
        title: request.content.title ?? event.subject,
        link: `${this.config.MAIL_PAGE_URL}/requests/${event.subject}`,
        ...(isLast && request.dueAt !== undefined ? { dueAt: request.dueAt } : {}),
      },
      { name: person.name, language: person.language, timeZone: person.timeZone ?? 'UTC' },
    );
    return {
      _id: createHash('sha256').update(`${person._id}\n${eventId}`).digest('hex').slice(0, 40),
      personId: person._id,
      requestId: event.subject,
      eventId,
      to: person.email,
      ...written,
      status: 'pending',
      attempts: [],
      dueAt: now,
      createdAt: now,
    };
  }
}

/** The requesting States, and the providers to whom this kind of fact is told. */
function organisationsToldOf(request: StoredRequest, { name }: Moment): readonly string[] {
  const providers = request.providerIds.filter((id) =>
    isToldTo(isPartner(request, id) ? 'partner' : 'invited', name),
  );
  return [
    ...request.content.requestingStates.map((state) => `state:${state}`),
    ...providers.map((id) => `provider:${id}`),
  ];
}
