import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { STATEMENT_MEDIA_TYPES } from '../../statement/render/statement-file.js';
import { AGEING_FORMATS, ageingReply } from '../render/ageing-file.js';
import { AgeingView } from './ageing.view.js';
import { AgeingQuery } from './read-ageing.dto.js';
import { ReadAgeing } from './read-ageing.use-case.js';

const SEES_ALL: readonly string[] = ['finance', 'committee', 'auditor'];

@Controller('v1/funds/:id/ageing')
@ApiTags('statements')
export class ReadAgeingController {
  constructor(private readonly readAgeing: ReadAgeing) {}

  /**
   * What donors have pledged and not signed, or signed and not paid, by age: up to 90 days, up to 180, and more; now or as
   * of the end of a past day, as JSON, CSV or XLSX. A donor sees its own promises and their sums alone.
   */
  @Get()
  @Roles('finance', 'committee', 'auditor', 'coordinator')
  @ApiProduces(...AGEING_FORMATS.map((format) => STATEMENT_MEDIA_TYPES[format]))
  @AnswersWith(AgeingView)
  async read(
    @Param('id') id: string,
    @Query() { asOfOn, format = 'json' }: AgeingQuery,
    @Caller() { roles, provider = '' }: Caller,
  ) {
    const ofDonor = roles.some((role) => SEES_ALL.includes(role)) ? undefined : provider;
    return ageingReply(await this.readAgeing.execute(id, { asOfOn, ofDonor }), format);
  }
}
