import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsBooleanString, IsOptional } from 'class-validator';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { BundleView } from './bundle.view.js';
import { ComposeBundle } from './compose-bundle.use-case.js';

export class BundleQuery {
  /** `true` when the fund is to close the gap: two UN organisations are then part of the bundle. */
  @IsOptional()
  @IsBooleanString()
  readonly withFund?: string;

  /** `true` for triangular cooperation: a provider of the South is then part of the bundle. */
  @IsOptional()
  @IsBooleanString()
  readonly triangular?: string;
}

@Controller('v1/bundles')
@ApiTags('bundles')
export class ComposeBundleController {
  constructor(private readonly composeBundle: ComposeBundle) {}

  @Get(':requestId')
  @ApiOperation({
    summary: 'Composes several providers into one plan that covers a request as far as possible.',
    description:
      'From proposals, and from offers whose provider has not answered yet: most need covered, fewest partners (five ' +
      'at most), best fit, no capacity counted twice. Says what remains in money, days and skills, and who could ' +
      'close it. It reserves nothing.',
  })
  @AnswersWith(BundleView)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point')
  compose(@Param('requestId') requestId: string, @Query() query: BundleQuery, @Caller() caller: Caller) {
    const wishes = { withFund: isTrue(query.withFund), triangular: isTrue(query.triangular) };
    return this.composeBundle.execute(requestId, wishes, caller);
  }
}

const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1';
