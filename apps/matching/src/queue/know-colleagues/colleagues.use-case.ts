import type { Assignee } from '@hub/contracts/matching/assignee.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { COLLEAGUE_MODEL, type ColleagueDocument } from '../storage/colleague.schema.js';

const SAY_AGAIN_MS = 3_600_000;
const MOST = 500;

/** Who works in the queues of a provider: whoever has been there. Roles and names are the identity provider's. */
@Injectable()
export class Colleagues {
  private readonly noted = new Map<string, number>();

  constructor(
    @InjectModel(COLLEAGUE_MODEL) private readonly model: Model<ColleagueDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Remembers the caller, at most once an hour. */
  async note(providerId: string, { id, name }: Assignee): Promise<void> {
    const _id = `${providerId}/${id}`;
    const seenAt = this.clock.now();
    if (seenAt.getTime() - (this.noted.get(_id) ?? -Infinity) < SAY_AGAIN_MS) return;
    await this.model.updateOne(
      { _id },
      { $set: { providerId, coordinatorId: id, name, seenAt } },
      { upsert: true },
    );
    this.noted.set(_id, seenAt.getTime());
  }

  /** Whom the caller can assign to, beside oneself, by name. */
  async of(providerId: string, callerId: string): Promise<readonly Assignee[]> {
    const found = await this.model.find({ providerId }).sort({ name: 1 }).limit(MOST).lean();
    return found
      .filter(({ coordinatorId }) => coordinatorId !== callerId)
      .map(({ coordinatorId, name }) => ({ id: coordinatorId, name }));
  }

  /** Undefined for whoever has not worked in the queues of this provider. */
  async named(providerId: string, coordinatorId: string): Promise<Assignee | undefined> {
    const found = await this.model.findOne({ _id: `${providerId}/${coordinatorId}` }).lean();
    return found === null ? undefined : { id: found.coordinatorId, name: found.name };
  }
}
