import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { OfferCatalogue } from '../../shortlist/catalogue/offer-catalogue.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { answerDryRun, type DryRunInput } from '../domain/answer-dry-run.js';
import type { DryRun } from '../domain/dry-run.js';
import { DryRuns } from '../storage/dry-run.repository.js';

/** Says who could answer the needs of a request that is not submitted yet. */
@Injectable()
export class AnswerDryRun {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly dryRuns: DryRuns,
    private readonly catalogue: OfferCatalogue,
  ) {}

  /** The answer's id is the dry run's, so that answering it again finds it there. */
  async execute(
    asked: Pick<DryRunInput, 'dryRunId' | 'request' | 'needItems'>,
    command: Command,
  ): Promise<Outcome<DryRun>> {
    const index = await this.catalogue.index();
    const input = { ...asked, index, reference: this.reference };
    return this.dryRuns.execute(
      asked.dryRunId,
      command,
      (dryRun) => answerDryRun(dryRun, input, command.at),
      {
        expectNew: true,
      },
    );
  }
}
