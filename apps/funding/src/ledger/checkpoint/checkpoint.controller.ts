import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { ApiProblem } from '@hub/platform/openapi/api-problem.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsString, Matches, MaxLength } from 'class-validator';
import { Checkpoints } from './checkpoints.js';
import { CheckpointComparisonView, SignedCheckpointView } from './checkpoint.view.js';

export class VerifyCheckpointDto {
  /** A checkpoint as it was downloaded or written to a file: three parts in base64url with dots between them. */
  @IsString()
  @MaxLength(500_000)
  @Matches(/^[\w-]+\.[\w-]+\.[\w-]+\s*$/, { message: 'checkpoint must be a compact JWS' })
  readonly checkpoint!: string;
}

@Controller('v1/ledger/checkpoint')
@ApiTags('ledger')
@Roles('auditor')
export class CheckpointController {
  constructor(
    private readonly checkpoints: Checkpoints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A signed statement of where each fund's chain of transfers ends now, to keep outside the system. */
  @Get()
  @ApiProblem(409)
  @AnswersWith(SignedCheckpointView)
  async make() {
    return { checkpoint: await this.checkpoints.make(this.clock.now()) };
  }

  /** Replays the ledger and compares it with a checkpoint of earlier: was anything before it rewritten? */
  @Post('verify')
  @HttpCode(200)
  @AnswersWith(CheckpointComparisonView)
  async verify(@Body() { checkpoint: signed }: VerifyCheckpointDto) {
    const { checkpoint, problems } = await this.checkpoints.compare(signed, true);
    return { agrees: problems.length === 0, madeAt: checkpoint.madeAt, funds: checkpoint.funds, problems };
  }
}
