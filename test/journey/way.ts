import { ELIGIBILITY_CHECKS } from '@hub/contracts/vocabularies/eligibility-checks.js';
import { CAST } from '../../tools/demo/journey/journey.js';
import { today, monthsAfter } from '../../tools/demo/journey/days.js';
import { readSeedData } from '../../tools/seed/seed-data.js';
import { eventually } from '../support/eventually.js';
import type { Hub } from '../support/hub.js';

export const PATIENCE = { timeoutMs: 90_000 };
const { firstOfficer } = CAST;

interface RequestOnItsWay {
  readonly requestId: string;
  readonly status: string;
  readonly shortlistReady: boolean;
  readonly planHash?: string;
  readonly questionRounds: readonly { readonly questions: readonly { readonly questionId: string }[] }[];
  readonly invitations: readonly { readonly invitationId: string; readonly standing: string }[];
}

interface Invitation {
  readonly invitationId: string;
  readonly status: string;
}

/** A request of the seed data on its way through the running services. */
export class Way {
  private constructor(
    private readonly hub: Hub,
    readonly requestId: string,
    readonly states: readonly string[],
  ) {}

  /** Drafts a request of the seed data as the focal point of its first State. */
  static async begin(hub: Hub, id: string): Promise<Way> {
    const { requests } = await readSeedData();
    const content = requests.find((each) => each.id === id)?.content;
    if (content === undefined) throw new Error(`The seed data has no ${id}`);
    const states = content.requestingStates;
    const { intake } = hub.as(focalPointOf(states[0]));
    const { requestId } = await intake.create<RequestOnItsWay>('/v1/requests', content);
    return new Way(hub, requestId, states);
  }

  /** Drafts, submits for every State and acknowledges. */
  static async toTriage(hub: Hub, id: string): Promise<Way> {
    const way = await Way.begin(hub, id);
    for (const focalPoint of way.focalPoints) await way.act(focalPoint, 'submit', { endorsement: LETTER });
    await way.act(firstOfficer, 'acknowledge');
    return way;
  }

  get path(): string {
    return `/v1/requests/${this.requestId}`;
  }

  get focalPoints(): readonly string[] {
    return this.states.map(focalPointOf);
  }

  /** The focal point of the first State. */
  get focalPoint(): string {
    return focalPointOf(this.states[0]);
  }

  read<T = RequestOnItsWay>(part = '', person = this.focalPoint): Promise<T> {
    return this.hub.as(person).intake.read<T>(`${this.path}${part}`);
  }

  act(person: string, action: string, body: unknown = {}): Promise<RequestOnItsWay> {
    return this.hub.as(person).intake.act(this.path, action, body);
  }

  /** What each requesting State has to do. */
  async actAll(action: string, body: unknown = {}): Promise<void> {
    for (const focalPoint of this.focalPoints) await this.act(focalPoint, action, body);
  }

  /** Waits until the request has come so far. */
  async until(what: string, isSo: (request: RequestOnItsWay) => boolean): Promise<RequestOnItsWay> {
    return eventually(async () => {
      const request = await this.read();
      if (!isSo(request)) throw new Error(`${this.requestId} is ${request.status}; waiting until ${what}`);
      return request;
    }, PATIENCE);
  }

  untilStatus(status: string): Promise<RequestOnItsWay> {
    return this.until(`it is ${status}`, (request) => request.status === status);
  }

  /** The desk records its checks one by one, and clears. */
  async clear(): Promise<void> {
    for (const check of ELIGIBILITY_CHECKS) await this.act(firstOfficer, 'checks', { check, passed: true });
    await this.act(firstOfficer, 'clear');
  }

  async circulate(): Promise<void> {
    await this.until('its shortlist is ready', ({ shortlistReady }) => shortlistReady);
    await this.act(firstOfficer, 'circulate');
  }

  /** The invitation that a provider has not answered yet. */
  invitation(provider: string): Promise<string> {
    const { matching } = this.hub.as(CAST.coordinatorOf(provider));
    return eventually(async () => {
      const path = `/v1/invitations?requestId=${this.requestId}`;
      const { items } = await matching.read<{ items: readonly Invitation[] }>(path);
      const open = items.find(({ status }) => status === 'invited');
      if (open === undefined) throw new Error(`${provider} has no open invitation`);
      return `/v1/invitations/${open.invitationId}`;
    }, PATIENCE);
  }

  /** A provider proposes money or person-days; the State waits for no other, accepts and chooses. */
  async findPartner(provider: string, share: object): Promise<void> {
    const coordinator = this.hub.as(CAST.coordinatorOf(provider)).matching;
    const invitation = await this.invitation(provider);
    await coordinator.act(invitation, 'express-interest');
    await coordinator.act(invitation, 'submit-proposal', {
      ...share,
      startsOn: today(),
      endsOn: monthsAfter(today(), 24),
      summary: 'What is asked for.',
    });
    const { status } = await this.until('the proposal is heard of', (request) =>
      request.invitations.some(({ standing }) => standing === 'proposed'),
    );
    if (status === 'offers-open') await this.actAll('close-window');
    await this.hub.as(this.focalPoint).matching.act(invitation, 'accept');
    await coordinator.act(invitation, 'confirm');
    const { invitations } = await this.until('the proposal is confirmed', (request) =>
      request.invitations.some(({ standing }) => standing === 'confirmed'),
    );
    const confirmed = invitations.filter(({ standing }) => standing === 'confirmed');
    const invitationIds = confirmed.map(({ invitationId }) => invitationId);
    await this.actAll('choose', { invitationIds });
  }
}

const focalPointOf = (state = ''): string => `focal-point.${state.toLowerCase()}`;

const LETTER = {
  documentReference: 'Assumed for the test; no letter exists',
  endorsedBy: 'National focal point (assumed)',
};
