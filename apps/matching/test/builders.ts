import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { Invitation } from '../src/invitation/domain/invitation.js';
import { evolveInvitation } from '../src/invitation/domain/evolve-invitation.js';
import type { InvitationEvent } from '../src/invitation/domain/invitation-events.js';
import { evolveOffer, type Offer } from '../src/offer/domain/offer.js';
import type { OfferEvent } from '../src/offer/domain/offer-events.js';
import type { Candidate, Need, RequestContext } from '../src/shortlist/domain/candidate.js';
import { OfferIndex } from '../src/shortlist/domain/index/offer-index.js';
import type { ReferenceData } from '../src/shortlist/domain/reference-data.js';

export const AT = new Date('2026-04-01T09:00:00.000Z');

/** As an event store would: folds events on a state, `from` being how many came before. */
export const foldOffer = (
  offer: Offer | undefined,
  events: readonly OfferEvent[],
  from = 1,
  at = AT,
): Offer =>
  events.reduce<Offer | undefined>(
    (state, event, index) => evolveOffer(state, event, { seq: from + index, at, by: { id: 'someone' } }),
    offer,
  ) as Offer;

export const foldInvitation = (
  invitation: Invitation | undefined,
  events: readonly InvitationEvent[],
  from = 1,
  at = AT,
): Invitation =>
  events.reduce<Invitation | undefined>(
    (state, event, index) => evolveInvitation(state, event, { seq: from + index, at, by: { id: 'someone' } }),
    invitation,
  ) as Invitation;

export const terms = (changes: Partial<OfferTerms> = {}): OfferTerms => ({
  title: 'Migration data and statistics',
  kind: 'financial',
  objectives: [1, 3],
  sdgTargets: [],
  structuralFactors: [],
  geography: { countries: ['MKD'], m49Regions: [], regionalBodies: [], global: false, exclusions: [] },
  amount: { minimumMinor: 0, maximumMinor: 200_000_000, currency: 'USD' },
  skills: [],
  startsOn: '2026-01-01',
  endsOn: '2029-12-31',
  languages: ['en'],
  interpretation: false,
  cooperationKinds: [],
  conditions: [],
  capacity: { total: 3, concurrent: 2 },
  ...changes,
});

export const needItem = (changes: Partial<NeedItem> = {}): NeedItem => ({
  needItemId: 'need-1',
  kind: 'financial',
  objectives: [1],
  sdgTargets: [],
  description: 'A shared register of migration data.',
  amount: { amountMinor: 100_000_000, currency: 'USD' },
  startsOn: '2026-09-01',
  endsOn: '2028-02-29',
  languages: ['en'],
  places: [{ country: 'MKD' }],
  ...changes,
});

export const need = (item: Partial<NeedItem> = {}, request: Partial<RequestContext> = {}): Need => ({
  item: needItem(item),
  request: {
    requestId: 'request-1',
    title: 'Evidence-based migration policy',
    requestingStates: ['MKD'],
    urgency: 'normal',
    cooperationKinds: [],
    structuralFactors: [],
    ...request,
  },
});

export const candidate = ({
  provider,
  ...changes
}: Omit<Partial<Candidate>, 'provider'> & { provider?: Partial<Candidate['provider']> } = {}): Candidate => ({
  offerId: 'offer-1',
  version: 1,
  terms: terms(),
  left: { total: 3, concurrent: 2 },
  promised: 0,
  used: 0,
  ...changes,
  provider: {
    providerId: 'iom',
    version: 1,
    kind: 'un-entity',
    unOrganisation: true,
    isVerified: true,
    clearUntil: '2099-12-31',
    ratings: { count: 0, sum: 0 },
    ...provider,
  },
});

export const REFERENCE: ReferenceData = {
  m49: new Map([
    ['MKD', { regions: ['150'], subRegions: ['039'] }],
    ['KEN', { regions: ['002'], subRegions: ['202', '014'] }],
    ['MLI', { regions: ['002'], subRegions: ['202', '011'] }],
  ]),
  regionalBodies: new Map([
    ['ecowas', { members: ['MLI', 'GHA'], leftOn: { MLI: '2025-01-29' } }],
    ['african-union', { members: ['KEN', 'MLI', 'GHA'] }],
  ]),
};

/** The event of an invitation to `offerId`. */
export const invitedEvent = (invitationId: string, offerId: string): InvitationEvent => ({
  type: 'matching.invitation.invited.v1',
  data: {
    invitationId,
    requestId: 'request-1',
    providerId: 'iom',
    needItemId: 'need-1',
    offerId,
    round: 1,
    respondBy: '2026-05-31T22:00:00.000Z',
    requestTitle: 'Evidence-based migration policy',
    requestingStates: ['MKD'],
    needItem: needItem(),
    providerKind: 'un-entity',
    unOrganisation: true,
  },
});

/** An invitation to `offerId` that has not been answered. */
export const invited = (invitationId = 'invitation-1', offerId = 'offer-1'): Invitation =>
  foldInvitation(undefined, [invitedEvent(invitationId, offerId)]);

export const PROPOSAL = {
  amount: { amountMinor: 90_000_000, currency: 'USD' },
  startsOn: '2026-10-01',
  endsOn: '2028-01-31',
  summary: 'A register built with the State Statistical Office.',
};

/** The same with a proposal on the table. */
export const submitted = (invitationId?: string, offerId?: string): Invitation => ({
  ...invited(invitationId, offerId),
  status: 'submitted',
  submittedAt: AT,
  proposal: PROPOSAL,
});

export const offer = (offerId = 'offer-1', capacity = { total: 3, concurrent: 2 }): Offer =>
  foldOffer(undefined, [
    {
      type: 'matching.offer.made.v1',
      data: {
        offerId,
        providerId: 'iom',
        providerKind: 'un-entity',
        terms: terms({ capacity }),
        madeAt: AT.toISOString(),
      },
    },
  ]);

/** The index of these candidates. */
export function indexOf(candidates: readonly Candidate[]): OfferIndex {
  const index = new OfferIndex().file();
  for (const { provider, ...each } of candidates) {
    index.putProvider(provider);
    index.putOffer({ ...each, isOpen: true, providerId: provider.providerId });
  }
  return index;
}
