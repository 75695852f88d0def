import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { EventMoment } from '../../refusal/domain/event-moment.js';
import type { ProviderEvent } from './provider-events.js';

/** What the desk enters about a provider. */
export interface ProviderProfile {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly unOrganisation: boolean;
  /** Alpha-3: the State itself, or where the organisation has its seat. */
  readonly country?: string;
  /** Of a consortium. */
  readonly members: readonly string[];
  readonly summary?: string;
}

/** How a State rated what the provider delivered for one of its needs. */
export interface Outcome {
  readonly invitationId: string;
  readonly rating: number;
}

export interface Provider extends ProviderProfile {
  readonly providerId: string;
  readonly verification: 'pending' | 'verified' | 'withdrawn';
  /** The desk officer who entered the profile as it stands: another one verifies it. */
  readonly enteredBy: string;
  readonly registeredAt: string;
  readonly verifiedAt?: string;
  readonly verifiedBy?: string;
  readonly outcomes: readonly Outcome[];
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
      const { providerId, registeredAt, outcomes } = provider;
      const entered = { enteredBy: moment.by.id, verification: 'pending' as const };
      return { ...event.data, ...entered, providerId, registeredAt, outcomes };
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
    case 'matching.provider.outcome-recorded.v1': {
      const { invitationId, rating } = event.data;
      return { ...provider, outcomes: [...provider.outcomes, { invitationId, rating }] };
    }
    default:
      return event satisfies never;
  }
}
