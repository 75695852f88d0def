import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { openFund } from '../domain/fund.js';
import { FundExists } from '../domain/fund.errors.js';
import { FundView, fundView } from '../read-funds/fund.view.js';
import { FUND, Funds } from '../storage/funds.js';
import { OpenFundDto } from './open-fund.dto.js';

const ONE_PER_CENT = 100;
const TRANCHE_SHARES = [60, 40];

@Controller('v1/funds')
@ApiTags('funds')
export class OpenFundController {
  constructor(private readonly funds: Funds) {}

  /** Opens a fund. */
  @Post()
  @Roles('finance')
  @AnswersWith(FundView, 201)
  async open(@Body() dto: OpenFundDto, @CommandContext() context: CommandContext) {
    const fundId = dto.fundId ?? aggregateIdFrom(context.cause, FUND.name);
    const outcome = await this.funds.execute(fundId, context, (state) => {
      if (state !== undefined) throw new FundExists(fundId);
      return openFund({
        fundId,
        name: dto.name,
        currency: dto.currency,
        isDefault: dto.isDefault ?? false,
        feeBasisPoints: dto.feeBasisPoints ?? ONE_PER_CENT,
        trancheShares: dto.trancheShares ?? TRANCHE_SHARES,
        ...(dto.releaseFromMinor === undefined ? {} : { releaseFromMinor: dto.releaseFromMinor }),
        openedAt: context.at.toISOString(),
      });
    });
    return respondWith(outcome, fundView(outcome));
  }
}
