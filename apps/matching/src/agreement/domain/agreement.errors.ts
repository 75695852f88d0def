import { DomainError } from '../../refusal/domain/domain-error.js';

export class AgreementNotFound extends DomainError {
  readonly code = 'matching.agreement.not-found';

  constructor(agreementId: string) {
    super(`There is no agreement ${agreementId}.`);
  }
}

export class NotAParty extends DomainError {
  readonly code = 'matching.agreement.forbidden';

  constructor(party: string) {
    super(`${party} is not a party to this agreement.`);
  }
}

export class AgreementNotOpen extends DomainError {
  readonly code = 'matching.agreement.illegal-transition';

  constructor(agreementId: string, status: string) {
    super(`Agreement ${agreementId} is ${status}.`);
  }
}

/** The version read is not the one to sign. */
export class OtherPlan extends DomainError {
  readonly code = 'matching.agreement.plan-hash-mismatch';

  constructor(readonly details: { readonly planHash: string }) {
    super('The plan has another hash than the one given.');
  }
}
