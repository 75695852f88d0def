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

/** A consortium would be its own member, directly or through others. */
export class ConsortiumContainsItself extends DomainError {
  readonly code = 'matching.provider.contains-itself';
  /** From the consortium, each a member of the one before, back to it. */
  readonly details: { readonly way: readonly string[] };

  constructor(way: readonly string[]) {
    super(`A consortium cannot be its own member: ${way.join(' → ')}.`);
    this.details = { way };
  }
}

/** Whoever entered a profile cannot verify it; the same holds for screenings and red flags. */
export class SameOfficer extends DomainError {
  readonly code = 'matching.provider.four-eyes';

  constructor(providerId: string, what = 'entered') {
    super(`Another desk officer than the one who ${what} "${providerId}" must do this.`);
  }
}

export class ScreeningNotFound extends DomainError {
  readonly code = 'matching.screening.not-found';

  constructor(screeningId: string) {
    super(`There is no screening ${screeningId} of this provider.`);
  }
}

export class ScreeningIncomplete extends DomainError {
  readonly code = 'matching.screening.incomplete';

  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The screening does not count as it is; see errors.');
  }
}

/** The provider has changed its name, country or members since it was screened. */
export class ScreeningSuperseded extends DomainError {
  readonly code = 'matching.screening.superseded';

  constructor(screeningId: string) {
    super(`Screening ${screeningId} is of an earlier profile; screen the provider as it is now.`);
  }
}

export class RedFlagNotFound extends DomainError {
  readonly code = 'matching.red-flag.not-found';

  constructor(redFlagId: string) {
    super(`There is no red flag ${redFlagId} on this provider.`);
  }
}

export class RedFlagClosed extends DomainError {
  readonly code = 'matching.red-flag.closed';

  constructor(redFlagId: string) {
    super(`Red flag ${redFlagId} is closed; raise a new one.`);
  }
}

/** It is not told why: what the desk knows of a provider is not for everybody. */
export class ProviderNotCleared extends DomainError {
  readonly code = 'matching.provider.not-cleared';

  constructor(providerId: string) {
    super(`The secretariat’s checks of "${providerId}" are not valid today; ask the desk.`);
  }
}

/** A coordinator's organisation is not among the providers yet. */
export class ProviderNotRegistered extends DomainError {
  readonly code = 'matching.provider.not-registered';

  constructor(providerId: string) {
    super(`"${providerId}" is not registered as a provider; the desk does that.`);
  }
}
