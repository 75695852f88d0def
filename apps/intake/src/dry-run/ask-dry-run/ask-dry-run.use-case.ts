import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import type { Connection } from 'mongoose';
import { FindRequest } from '../../request/read-request/find-request.js';
import { askDryRun, DRY_RUN_RULES, DryRunRefused } from '../domain/dry-run.js';
import type { DryRunView } from '../read-dry-run/dry-run.view.js';
import { ReadDryRun } from '../read-dry-run/read-dry-run.use-case.js';
import { DRY_RUNS_COLLECTION, DryRuns } from '../storage/dry-runs.js';

const HOUR_MS = 3_600_000;

/** Asks matching, through an event, who would fit a draft; it answers when it can, and intake waits for nobody. */
@Injectable()
export class AskDryRun {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly dryRuns: DryRuns,
    private readonly readDryRun: ReadDryRun,
    @InjectConnection() private readonly connection: Connection,
  ) {}

  /** @throws RequestNotFound, DryRunRefused `already-submitted`, `too-many-requests` */
  async execute(requestId: string, command: CommandContext): Promise<DryRunView> {
    const { by, at, cause } = command;
    const caller = { roles: [by.role], organisation: by.organisation ?? '' };
    const { request } = await this.findRequest.execute(requestId, caller);
    const dryRunId = aggregateIdFrom(cause, 'intake.dry-run');
    if ((await this.dryRuns.load(dryRunId)) === undefined) await this.demandFewEnough(by.id, at);
    const { state } = await this.dryRuns.execute(
      dryRunId,
      command,
      (dryRun) => askDryRun(dryRun, { dryRunId, request, at }),
      { expectNew: true },
    );
    return this.readDryRun.show(state, request);
  }

  private async demandFewEnough(askedBy: string, at: Date): Promise<void> {
    const since = new Date(at.getTime() - HOUR_MS);
    const asked = await this.connection
      .collection(DRY_RUNS_COLLECTION)
      .countDocuments({ askedBy, createdAt: { $gt: since } }, { limit: DRY_RUN_RULES.perCallerAnHour });
    if (asked < DRY_RUN_RULES.perCallerAnHour) return;
    throw new DryRunRefused(
      'too-many-requests',
      `At most ${String(DRY_RUN_RULES.perCallerAnHour)} dry runs in an hour.`,
      { 'retry-after': '600' },
    );
  }
}
