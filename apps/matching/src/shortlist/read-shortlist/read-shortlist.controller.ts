import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ShortlistNotFound } from '../domain/shortlist.js';
import { Shortlists } from '../storage/shortlist.repository.js';
import { maySeeShortlist } from './may-see-shortlist.js';
import { shortlistView } from './shortlist-view.js';
import { ShortlistView } from './shortlist.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/shortlists')
@ApiTags('shortlists')
export class ReadShortlistController {
  constructor(private readonly shortlists: Shortlists) {}

  @Get(':requestId')
  @ApiOperation({
    summary:
      'Who fits each need item of a request, with the score by criterion; for the desk and the requesting State.',
  })
  @AnswersWith(ShortlistView)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point')
  async read(@Param('requestId') requestId: string, @Caller() caller: Caller) {
    const shortlist = await this.shortlists.load(requestId);
    if (shortlist === undefined || !maySeeShortlist(shortlist.state, caller))
      throw new ShortlistNotFound(requestId);
    return respondWith(shortlist, shortlistView(shortlist));
  }
}
