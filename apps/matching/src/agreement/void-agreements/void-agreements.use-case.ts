import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { voidAgreement } from '../domain/agreement-decisions.js';
import { Agreements } from '../storage/agreement.repository.js';
import { AGREEMENT_MODEL, type AgreementDocument } from '../storage/agreement.schema.js';

/** Ends the agreements of a request, except one. */
@Injectable()
export class VoidAgreements {
  constructor(
    private readonly agreements: Agreements,
    @InjectModel(AGREEMENT_MODEL) private readonly model: Model<AgreementDocument>,
  ) {}

  async execute(requestId: string, reason: string, command: Command, except?: string): Promise<void> {
    const found = await this.model
      .find({ requestId, status: { $ne: 'voided' } }, { _id: 1 })
      .lean<{ _id: string }[]>();
    for (const { _id } of found)
      if (_id !== except)
        await this.agreements.execute(_id, command, (agreement) => voidAgreement(agreement, reason));
  }
}
