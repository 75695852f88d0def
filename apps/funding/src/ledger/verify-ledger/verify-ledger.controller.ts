import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsOptional } from 'class-validator';
import type { VerificationReport } from '../storage/ledger-verifier.js';
import { LedgerReader } from '../storage/ledger-reader.js';
import { VerificationView } from './verification.view.js';

export class VerifyLedgerDto {
  /** One fund's ledger; by default all. */
  @IsOptional()
  @IsId()
  readonly fundId?: string;
}

@Controller('v1/ledger/verify')
@ApiTags('ledger')
export class VerifyLedgerController {
  constructor(private readonly ledger: LedgerReader) {}

  /** Replays every transfer, and compares chain and balances; changes nothing. */
  @Post()
  @HttpCode(200)
  @Roles('auditor')
  @AnswersWith(VerificationView)
  async verify(@Body() { fundId }: VerifyLedgerDto) {
    const funds = fundId === undefined ? await this.ledger.funds() : [fundId];
    const reports: VerificationReport[] = [];
    for (const fund of funds) reports.push(await this.ledger.verify(fund));
    return { isSound: reports.every(({ problems }) => problems.length === 0), reports };
  }
}
