import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { HistoryView } from './history.view.js';
import { ReadHistory } from './read-history.use-case.js';

@RequestsController()
export class ReadHistoryController {
  constructor(private readonly readHistory: ReadHistory) {}

  @Get(':requestId/history')
  @Roles('auditor')
  @ApiOperation({
    summary: 'Verify the chain of a request’s history, and read it entry by entry.',
    description:
      'Every hash is computed again from what is stored now. Whoever did something is shown as a role; the first entry ' +
      'that is not what it should be is named, and what kind of breach it is.',
  })
  @InLanguages()
  @AnswersWith(HistoryView)
  read(@Param('requestId') requestId: string, @Language() language: UnLanguage): Promise<HistoryView> {
    return this.readHistory.execute(requestId, language);
  }
}
