import { DomainError } from './domain-error.js';

export class FundNotFound extends DomainError {
  readonly code = 'funding.fund.not-found';

  constructor(what: string) {
    super(`There is no fund ${what}.`);
  }
}

/** The fund keeps its accounts in another currency. */
export class OtherCurrency extends DomainError {
  readonly code = 'funding.fund.other-currency';

  constructor(given: string, own: string) {
    super(`The fund keeps its accounts in ${own}; an amount in ${given} needs an exchange.`);
  }
}

/** The id is taken. */
export class FundExists extends DomainError {
  readonly code = 'funding.fund.already-exists';

  constructor(fundId: string) {
    super(`A fund ${fundId} exists.`);
  }
}

/** Costs are paid from money without an earmark. */
export class CostNotCovered extends DomainError {
  readonly code = 'funding.fund.cost-not-covered';

  constructor() {
    super('The fund has too little money without an earmark; nothing was booked.');
  }
}
