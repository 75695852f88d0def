import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsOptional } from 'class-validator';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { ReconcileFund } from './reconcile-fund.use-case.js';
import type { ReconciliationReport } from './reconciliation-report.js';
import { ReconciliationView } from './reconciliation.view.js';

export class ReconcileDto {
  /** One fund; by default all. */
  @IsOptional()
  @IsId()
  readonly fundId?: string;
}

@Controller('v1/ledger/reconcile')
@ApiTags('ledger')
export class ReconcileController {
  constructor(
    private readonly reconcile: ReconcileFund,
    private readonly ledger: LedgerReader,
  ) {}

  /**
   * Compares the ledger with allocations, settles by rule what a crash has left, and names the rest. The service does
   * the same by itself every few minutes.
   */
  @Post()
  @HttpCode(200)
  @Roles('finance')
  @AnswersWith(ReconciliationView)
  async run(@Body() { fundId }: ReconcileDto) {
    const funds = fundId === undefined ? await this.ledger.funds() : [fundId];
    const reports: ReconciliationReport[] = [];
    for (const fund of funds) reports.push(await this.reconcile.execute(fund));
    return { isReconciled: reports.every(({ open }) => open.length === 0), reports };
  }
}
