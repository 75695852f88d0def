import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { EventMoment } from '../../refusal/domain/event-moment.js';
import { clearUntil, type DueDiligence, type RedFlag, type Screening } from './due-diligence.js';
import { evolveMembership } from './evolve-membership.js';
import { lacksMembers, type Membership } from './membership.js';
import type { ProviderEvent } from './provider-events.js';

/** What the desk enters about a provider. */
export interface ProviderProfile {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly unOrganisation: boolean;
  /** Alpha-3: the State itself, or where the organisation has its seat. */
  readonly country?: string;
  /** Whom a consortium names: those who belong to it and those who have not answered yet. */
  readonly members: readonly string[];
  readonly summary?: string;
}

/** How a State rated what the provider delivered for one of its needs. */
export interface Outcome {
  readonly invitationId: string;
  readonly rating: number;
}

export interface Provider extends ProviderProfile, DueDiligence {
  readonly providerId: string;
  readonly verification: 'pending' | 'verified' | 'withdrawn';
  /** The desk officer who entered the profile as it stands: another one verifies it. */
  readonly enteredBy: string;
  readonly registeredAt: string;
  readonly verifiedAt?: string;
  readonly verifiedBy?: string;
  /** The last day on which its offers match; undefined while its screenings, a red flag or too few members keep it out. */
  readonly clearUntil?: string;
  readonly outcomes: readonly Outcome[];
  /** Of a consortium: who was asked to belong to it, and the answers. */
  readonly memberships?: readonly Membership[];
}

/** The provider after an event. */
export function evolveProvider(
  provider: Provider | undefined,
  event: ProviderEvent,
  moment: EventMoment,
): Provider {
  if (event.type === 'matching.provider.registered.v1') {
    const enteredBy = moment.by.id;
    return { ...event.data, verification: 'pending', enteredBy, outcomes: [] };
  }
  if (provider === undefined) throw new Error(`${event.type} comes before the registration`);
  switch (event.type) {
    case 'matching.provider.profile-revised.v1': {
      const { providerId, registeredAt, outcomes, memberships = [] } = provider;
      const entered = { enteredBy: moment.by.id, verification: 'pending' as const };
      const revised = { ...event.data, ...entered, providerId, registeredAt, outcomes, memberships };
      return checked(revised, screeningsAfter(event.data, provider), provider.redFlags);
    }
    case 'matching.provider.verified.v1':
      return {
        ...provider,
        verification: 'verified',
        verifiedAt: event.data.verifiedAt,
        verifiedBy: moment.by.id,
      };
    case 'matching.provider.verification-withdrawn.v1':
      return { ...provider, verification: 'withdrawn' };
    case 'matching.provider.screening-recorded.v1': {
      const { providerId: _, ...recorded } = event.data;
      const screening = { ...recorded, recordedBy: moment.by.id };
      return checked(provider, [...(provider.screenings ?? []), screening], provider.redFlags);
    }
    case 'matching.provider.screening-confirmed.v1': {
      const confirmed = (provider.screenings ?? []).map((each) =>
        each.screeningId === event.data.screeningId ? { ...each, confirmedBy: moment.by.id } : each,
      );
      return checked(provider, confirmed, provider.redFlags);
    }
    case 'matching.provider.red-flag-raised.v1': {
      const { providerId: _, ...raised } = event.data;
      const flag = { ...raised, status: 'raised' as const, raisedBy: moment.by.id };
      return checked(provider, provider.screenings, [...(provider.redFlags ?? []), flag]);
    }
    case 'matching.provider.red-flag-upheld.v1':
      return withFlag(provider, event.data.redFlagId, { status: 'upheld', upheldBy: moment.by.id });
    case 'matching.provider.red-flag-closed.v1': {
      const { redFlagId, reason } = event.data;
      const closed = { status: 'closed' as const, closedBy: moment.by.id, closedBecause: reason };
      return withFlag(provider, redFlagId, closed);
    }
    case 'matching.provider.outcome-recorded.v1': {
      const { invitationId, rating } = event.data;
      return { ...provider, outcomes: [...provider.outcomes, { invitationId, rating }] };
    }
    case 'matching.provider.membership-invited.v1':
    case 'matching.provider.membership-accepted.v1':
    case 'matching.provider.membership-declined.v1':
    case 'matching.provider.membership-withdrawn.v1':
    case 'matching.provider.membership-left.v1':
      return checked(evolveMembership(provider, event), provider.screenings, provider.redFlags);
    default:
      return event satisfies never;
  }
}

function checked(
  { clearUntil: _, ...provider }: Provider,
  screenings: readonly Screening[] = [],
  redFlags: readonly RedFlag[] = [],
): Provider {
  const until = lacksMembers(provider) ? undefined : clearUntil({ screenings, redFlags });
  return { ...provider, screenings, redFlags, ...(until !== undefined && { clearUntil: until }) };
}

const withFlag = (provider: Provider, redFlagId: string, changes: Partial<RedFlag>): Provider =>
  checked(
    provider,
    provider.screenings,
    (provider.redFlags ?? []).map((flag) => (flag.redFlagId === redFlagId ? { ...flag, ...changes } : flag)),
  );

// Who takes another name is somebody else as far as a list of names goes.
function screeningsAfter(profile: ProviderProfile, before: Provider): readonly Screening[] {
  const identity = ({ name, country, members }: ProviderProfile) => JSON.stringify([name, country, members]);
  const screenings = before.screenings ?? [];
  if (identity(profile) === identity(before)) return screenings;
  return screenings.map((screening) => ({ ...screening, isOfEarlierProfile: true }));
}
