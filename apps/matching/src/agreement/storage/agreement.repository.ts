import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveAgreement, type Agreement } from '../domain/agreement.js';
import type { AgreementEvent } from '../domain/agreement-events.js';

/** How an agreement is named and folded; its id is `agreementId`. */
export const AGREEMENT: AggregateDefinition<Agreement, AgreementEvent> = {
  name: 'matching.agreement',
  evolve: evolveAgreement,
};

/** The agreements, each with its history. */
export class Agreements extends AggregateStore<Agreement, AgreementEvent> {}
