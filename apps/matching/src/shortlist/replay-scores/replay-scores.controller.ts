import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { ShortlistNotFound } from '../domain/shortlist.js';
import { Shortlists } from '../storage/shortlist.repository.js';
import { ReplayScores } from './replay-scores.use-case.js';
import { ReplayView } from './replay.view.js';

@Controller('v1/shortlists')
@ApiTags('shortlists')
export class ReplayScoresController {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly replayScores: ReplayScores,
  ) {}

  @Get(':requestId/replay')
  @ApiOperation({
    summary: 'Computes every stored score of a shortlist again, with the weights of then, and compares.',
    description:
      'From the need item on the shortlist, and from the offer’s and the provider’s history at the versions that the ' +
      'match names.',
  })
  @AnswersWith(ReplayView)
  @Roles('auditor', 'desk', 'desk-head')
  async replay(@Param('requestId') requestId: string): Promise<ReplayView> {
    const shortlist = await this.shortlists.load(requestId);
    if (shortlist === undefined) throw new ShortlistNotFound(requestId);
    const matches = await this.replayScores.execute(shortlist.state);
    const holds = matches.every(({ verdict }) => verdict === 'equal' || verdict === 'fit-only');
    return { requestId, holds, matches };
  }
}
