import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AdoptRound } from '../adopt-round/adopt-round.use-case.js';
import { AdoptedList } from '../adopt-round/adopted.view.js';
import { solveRound } from '../solve-round/solve-round.js';
import { GatherRound } from './gather-round.js';
import { AdoptRoundDto, WhatIfDto } from './propose-round.dto.js';
import { RoundView, roundView } from './round.view.js';

const TIME_LIMIT_MS = 5_000;

/** Which of the requests under review should a fund give to? */
@Controller('v1/funds/:id/rounds')
@ApiTags('committee')
@Roles('committee')
export class FundingRoundController {
  constructor(
    private readonly gatherRound: GatherRound,
    private readonly adoptRound: AdoptRound,
  ) {}

  /**
   * What would be chosen, and why each request is in or out, with what would change it. Writes nothing: pin requests in or
   * out and see the effect at once.
   */
  @Post('what-if')
  @HttpCode(200)
  @AnswersWith(RoundView)
  async whatIf(@Param('id') id: string, @Body() { timeLimitMs = TIME_LIMIT_MS, ...wishes }: WhatIfDto) {
    const gathered = await this.gatherRound.execute(id, wishes);
    return roundView(gathered, await solveRound(gathered.round, timeLimitMs));
  }

  /** The member would approve these; when a second member adopts the same, they are approved and the money is reserved. */
  @Post()
  @HttpCode(200)
  @AnswersWith(AdoptedList)
  async adopt(
    @Param('id') id: string,
    @Body() dto: AdoptRoundDto,
    @CommandContext() context: CommandContext,
  ) {
    return { items: await this.adoptRound.execute(id, dto, context) };
  }
}
