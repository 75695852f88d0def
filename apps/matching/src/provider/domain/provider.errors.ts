import { DomainError, type FieldRefusal } from '../../refusal/domain/domain-error.js';

export class ProviderNotFound extends DomainError {
  readonly code = 'matching.provider.not-found';

  constructor(providerId: string) {
    super(`There is no provider "${providerId}".`);
  }
}

/** Providers have natural ids; this one is taken. */
export class ProviderAlreadyRegistered extends DomainError {
  readonly code = 'matching.provider.already-registered';

  constructor(providerId: string) {
    super(`"${providerId}" is registered already.`);
  }
}

export class ProviderIncomplete extends DomainError {
  readonly code = 'matching.provider.incomplete';

  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The profile is not complete; see errors.');
  }
}

/** Whoever entered a profile cannot verify it. */
export class SameOfficer extends DomainError {
  readonly code = 'matching.provider.four-eyes';

  constructor(providerId: string) {
    super(`Another desk officer than the one who entered "${providerId}" must verify it.`);
  }
}

/** A coordinator's organisation is not among the providers yet. */
export class ProviderNotRegistered extends DomainError {
  readonly code = 'matching.provider.not-registered';

  constructor(providerId: string) {
    super(`"${providerId}" is not registered as a provider; the desk does that.`);
  }
}
