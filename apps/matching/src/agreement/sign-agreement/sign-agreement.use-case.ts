import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { signAgreement } from '../domain/agreement-decisions.js';
import type { Agreement } from '../domain/agreement.js';
import { Agreements } from '../storage/agreement.repository.js';

/** A party puts its name to the plan's version. */
@Injectable()
export class SignAgreement {
  constructor(private readonly agreements: Agreements) {}

  /** @throws AgreementNotFound, NotAParty, AgreementNotOpen, OtherPlan */
  execute(
    agreementId: string,
    party: string,
    planHash: string,
    command: Command,
  ): Promise<Outcome<Agreement>> {
    return this.agreements.execute(agreementId, command, (agreement) =>
      signAgreement(agreement, agreementId, party, planHash, command.at),
    );
  }
}
