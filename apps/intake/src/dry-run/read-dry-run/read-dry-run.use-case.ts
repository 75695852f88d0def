import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { FindSimilar } from '../../request/find-similar/find-similar.use-case.js';
import { completenessOf } from '../../request/domain/completeness.js';
import { present } from '../../request/domain/present.js';
import { FindRequest } from '../../request/read-request/find-request.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';
import { DryRunRefused, type DryRun } from '../domain/dry-run.js';
import { eligibilityOutlook } from '../domain/eligibility-outlook.js';
import { DryRuns } from '../storage/dry-runs.js';
import type { DryRunView } from './dry-run.view.js';

/** Shows what a draft would meet with. */
@Injectable()
export class ReadDryRun {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly findSimilar: FindSimilar,
    private readonly dryRuns: DryRuns,
  ) {}

  /** @throws RequestNotFound, DryRunRefused `not-found` also for one that has expired */
  async execute(requestId: string, dryRunId: string, caller: Caller): Promise<DryRunView> {
    const { request } = await this.findRequest.execute(requestId, caller);
    const dryRun = (await this.dryRuns.load(dryRunId))?.state;
    if (dryRun?.requestId !== requestId)
      throw new DryRunRefused('not-found', 'There is no such dry run; it may have expired.');
    return this.show(dryRun, request);
  }

  /** The dry run beside how the draft stands now. */
  async show(dryRun: DryRun, request: StoredRequest): Promise<DryRunView> {
    const { dryRunId, requestId, askedAt, expiresAt, needItemIds, answer } = dryRun;
    const twins = await this.findSimilar.similarTo(request);
    return present({
      dryRunId,
      requestId,
      askedAt,
      expiresAt: expiresAt.toISOString(),
      eligibility: eligibilityOutlook(request, twins.length),
      blocking: completenessOf(request).blocking,
      triedNeedItemIds: needItemIds,
      answered: answer !== undefined,
      answeredAt: answer?.answeredAt,
      needItems: answer?.needItems,
      fund: answer?.fund,
    });
  }
}
