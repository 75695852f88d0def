import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { startRematching } from '../domain/rematching-decisions.js';
import { RematchingUnderWay } from '../domain/rematching.errors.js';
import type { Rematching } from '../domain/rematching.js';
import { NeedCatalogue } from '../needs/need-catalogue.js';
import { REMATCHING, Rematchings } from '../storage/rematching.repository.js';
import { REMATCHING_MODEL, type RematchingDocument } from '../storage/rematching.schema.js';

/** Begins to match all open need items with all offers again. */
@Injectable()
export class StartRematching {
  constructor(
    private readonly rematchings: Rematchings,
    private readonly needs: NeedCatalogue,
    @InjectModel(REMATCHING_MODEL) private readonly model: Model<RematchingDocument>,
  ) {}

  /** Two at once would do no harm, only the same work twice. @throws RematchingUnderWay */
  async execute(command: Command): Promise<Outcome<Rematching>> {
    const rematchingId = aggregateIdFrom(command.cause, REMATCHING.name);
    const other = await this.model
      .findOne({ status: 'running', _id: { $ne: rematchingId } }, { _id: 1 })
      .lean<{ _id: string }>();
    if (other !== null) throw new RematchingUnderWay(other._id);
    const open = (await this.needs.needs()).size;
    return this.rematchings.execute(
      rematchingId,
      command,
      (rematching) => (rematching === undefined ? startRematching(rematchingId, open, command.at) : []),
      { expectNew: true },
    );
  }
}
