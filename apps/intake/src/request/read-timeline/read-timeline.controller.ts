import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { ReadTimeline } from './read-timeline.use-case.js';
import { TimelineView } from './timeline.view.js';

@RequestsController()
export class ReadTimelineController {
  constructor(private readonly readTimeline: ReadTimeline) {}

  @Get(':requestId/timeline')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary: 'Read what has happened, in plain sentences, and who had the ball for how long.',
    description:
      'Actors are shown as roles. A provider reads what concerns partners. In the six UN languages.',
  })
  @InLanguages()
  @AnswersWith(TimelineView)
  read(
    @Param('requestId') requestId: string,
    @Caller() caller: Caller,
    @Language() language: UnLanguage,
  ): Promise<TimelineView> {
    return this.readTimeline.execute(requestId, caller, language);
  }
}
