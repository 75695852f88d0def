import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { offerFromPractice } from '../domain/offer-from-practice.js';
import { PracticeNotFound } from '../domain/practice.js';
import { Practices } from '../storage/practice.repository.js';

@Controller('v1/practices')
@ApiTags('practices')
export class DraftOfferController {
  constructor(
    private readonly practices: Practices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/offer-draft')
  @ApiOperation({
    summary:
      'A South-South offer of what was learned, as a draft: the body of `POST /v1/offers`. Keeps nothing.',
  })
  @AnswersWith(OfferTerms)
  @Roles('coordinator', 'focal-point', 'desk')
  async draft(@Param('id') id: string): Promise<OfferTerms> {
    const practice = await this.practices.load(id);
    if (practice === undefined) throw new PracticeNotFound(id);
    return offerFromPractice(practice.state, this.clock.now());
  }
}
