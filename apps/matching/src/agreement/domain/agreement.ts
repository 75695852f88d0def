import type { AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';
import type { EventMoment } from '../../refusal/domain/event-moment.js';
import type { AgreementEvent } from './agreement-events.js';
import { kindOf } from './agreement-kind.js';

/** A party's word under one version of the plan. */
export interface Signature {
  /** `state:<alpha-3>` or `provider:<id>`. */
  readonly party: string;
  readonly planHash: string;
  readonly signedBy: string;
  readonly signedAt: string;
}

/** A version of the plan that all parties agreed to after they had signed an earlier one. */
export interface Amendment {
  readonly amendmentId: string;
  readonly planHash: string;
  readonly previousPlanHash: string;
  readonly agreedBy: readonly string[];
  readonly reason: string;
  readonly amendedAt: string;
}

export interface Agreement {
  readonly agreementId: string;
  readonly requestId: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: AgreementKind;
  readonly parties: readonly string[];
  readonly leadImplementer: string;
  /** Whether the public register shows it, once it is concluded. */
  readonly consentToPublish?: boolean;
  /** SHA-256 of the plan that holds, hexadecimal; signatures name the one that was signed. */
  readonly planHash: string;
  readonly signatures: readonly Signature[];
  /** Oldest first. */
  readonly amendments?: readonly Amendment[];
  readonly status: 'open' | 'concluded' | 'voided';
  readonly openedAt: string;
  readonly concludedAt?: string;
  readonly voidedBecause?: string;
}

/** The agreement after an event. */
export function evolveAgreement(
  agreement: Agreement | undefined,
  event: AgreementEvent,
  moment: EventMoment,
): Agreement {
  if (event.type === 'matching.agreement.opened.v1') return { ...event.data, status: 'open', signatures: [] };
  if (agreement === undefined) throw new Error(`${event.type} comes before the agreement`);
  switch (event.type) {
    case 'matching.agreement.signed.v1': {
      const { party, planHash, signedAt } = event.data;
      const signature = { party, planHash, signedAt, signedBy: moment.by.id };
      return { ...agreement, signatures: [...agreement.signatures, signature] };
    }
    case 'matching.agreement.concluded.v1':
      return { ...agreement, status: 'concluded', concludedAt: event.data.concludedAt };
    case 'matching.agreement.amended.v1': {
      const { agreementId: _, requestId: __, parties, leadImplementer, ...amendment } = event.data;
      const { planHash } = amendment;
      const amendments = [...(agreement.amendments ?? []), amendment];
      return { ...agreement, planHash, parties, kind: kindOf(parties), leadImplementer, amendments };
    }
    case 'matching.agreement.voided.v1':
      return { ...agreement, status: 'voided', voidedBecause: event.data.reason };
    default:
      return event satisfies never;
  }
}
