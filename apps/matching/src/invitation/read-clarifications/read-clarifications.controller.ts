import { IsId } from '@hub/contracts/values/identifiers.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { ClarificationList } from './clarification.view.js';
import { ReadClarifications } from './read-clarifications.use-case.js';

export class ListClarificationsQuery {
  @IsId()
  readonly requestId!: string;
}

@Controller('v1/clarifications')
@ApiTags('invitations')
export class ReadClarificationsController {
  constructor(private readonly readClarifications: ReadClarifications) {}

  @Get()
  @ApiOperation({
    summary: 'Read what was asked and answered about the need items one is invited to.',
    description: 'Every invitee of a need item sees every answer, without the name of whom it was given to.',
  })
  @AnswersWith(ClarificationList)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  async list(@Query() { requestId }: ListClarificationsQuery, @Caller() caller: Caller) {
    return { items: await this.readClarifications.execute(requestId, caller) };
  }
}
