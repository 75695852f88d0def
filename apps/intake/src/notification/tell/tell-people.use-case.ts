import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { GroupRead } from '@hub/aggregate/group-read.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { WebhookPublisher, type WebhookEvent } from '@hub/webhooks/delivery/webhook-publisher.js';
import type { Received } from '@hub/messaging/on-event.decorator.js';
import { ProviderNames } from '@hub/provider-names/provider-names.js';
import { providersIn } from '../../wording/party-name.js';
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
import { writeLetter, type LetterMatter } from '../mail/write-letter.js';
import { homeZoneOf } from '../preferences/home-zone.js';
import { Preferences, type StoredPreferences } from '../preferences/preferences.js';
import { isOfFund, isTheirTurn, isToldLateness } from './is-their-turn.js';

const SECRETARIAT = 'secretariat';
const PROVIDER = 'provider:';
const FUND = 'fund';
const GATHER_MS = 100;
const LARGEST_GROUP = 256;

/** Tells those whom a fact about a request concerns: organisations by webhooks, people by e-mail. */
@Injectable()
export class TellPeople {
  // Telling is in no hurry: facts that are heard within this time are looked up together.
  private readonly concerning = new GroupRead(
    (ids: readonly string[]) => this.read(ids),
    LARGEST_GROUP,
    GATHER_MS,
  );

  constructor(
    private readonly requests: Requests,
    private readonly repository: RequestRepository,
    private readonly webhooks: WebhookPublisher,
    private readonly mail: MailQueue,
    private readonly preferences: Preferences,
    private readonly names: ProviderNames,
    @Inject(MAIL_CONFIG) private readonly config: Readonly<MailConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Hearing the same fact again tells nobody twice. Most facts interest nobody: then the history is not read. */
  async execute(event: Received): Promise<void> {
    const request = await this.concerning.read(event.subject);
    if (request === undefined) return;
    const concerned = organisationsConcerned(request);
    const [subscriptions, people] = await Promise.all([
      this.webhooks.wanting(concerned, event.type),
      this.mail.isOn ? this.preferences.of([...concerned, SECRETARIAT, FUND]) : [],
    ]);
    if (subscriptions.length === 0 && people.length === 0) return;
    const moment = momentsOf((await this.requests.history(event.subject)).slice(0, event.seq)).at(-1);
    if (moment === undefined) return;
    const mayHear = (organisation: string): boolean => isToldOf(request, moment, organisation);
    const hooks = subscriptions.filter(({ organisation }) => mayHear(organisation));
    if (hooks.length > 0) await this.webhooks.deliver(hooks, webhookEvent(event, moment));
    const mayRead = ({ roles, organisation }: StoredPreferences): boolean =>
      isOfFund(roles) ? moment.ballWith === 'fund' : mayHear(organisation);
    const readers = people.filter((person) => mayRead(person) && this.isTold(person, event, moment));
    if (readers.length === 0) return;
    const names = await this.names.namesOf(providersIn(moment.data));
    await this.mail.post(readers.map((person) => this.letterTo(person, event, request, { moment, names })));
  }

  private async read(ids: readonly string[]): Promise<readonly (StoredRequest | undefined)[]> {
    const found = await this.repository.findMany([...new Set(ids)]);
    const byId = new Map(found.map((request) => [request._id, request]));
    return ids.map((id) => byId.get(id));
  }

  /** Nobody is told of what they did themselves. */
  private isTold({ wish, roles, _id }: StoredPreferences, { cause }: Received, moment: Moment): boolean {
    if (cause.startsWith(`http:${_id}:`)) return false;
    return wish === 'everything' || isTheirTurn(roles, moment) || isToldLateness(roles, moment);
  }

  private letterTo(
    person: StoredPreferences,
    event: Received,
    request: StoredRequest,
    told: Pick<LetterMatter, 'moment' | 'names'>,
  ): Letter {
    const eventId = `${event.source}/${event.id}`;
    const now = this.clock.now();
    const isLast = request.version === event.seq;
    const written = writeLetter(
      {
        ...told,
        title: request.content.title ?? event.subject,
        link: `${this.config.MAIL_PAGE_URL}/${placeFor(person, request)}`,
        ...(isLast && request.dueAt !== undefined ? { dueAt: request.dueAt } : {}),
      },
      {
        name: person.name,
        language: person.language,
        timeZone: person.timeZone ?? homeZoneOf(person.organisation),
      },
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

const webhookEvent = (
  { source, id, type, time, subject, seq }: Received,
  { status, label, ballWith }: Moment,
): WebhookEvent => ({
  eventId: `${source}/${id}`,
  kind: type,
  at: time,
  data: { requestId: subject, seq, status, label, ballWith },
});

/** The requesting States, and every provider that was ever asked. */
const organisationsConcerned = ({ content, providerIds }: StoredRequest): readonly string[] => [
  ...content.requestingStates.map((state) => `state:${state}`),
  ...providerIds.map((id) => `${PROVIDER}${id}`),
];

/** Where a reader finds the matter: the fund's people have no page of requests, but one of allocations. */
const placeFor = ({ roles }: StoredPreferences, { _id }: StoredRequest): string =>
  isOfFund(roles) ? 'allocations' : `requests/${_id}`;

/** Some facts are not told to a provider, and fewer to one that does not take part. */
function isToldOf(request: StoredRequest, { name }: Moment, organisation: string): boolean {
  if (!organisation.startsWith(PROVIDER)) return true;
  const isIn = isPartner(request, organisation.slice(PROVIDER.length));
  return isToldTo(isIn ? 'partner' : 'invited', name);
}
