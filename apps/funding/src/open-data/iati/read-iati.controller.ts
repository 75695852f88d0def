import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PublicDocument } from '@hub/platform/http/public-document.js';
import { AnswersWithFile } from '@hub/platform/openapi/answers-with-file.decorator.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { OpenData } from '../open-data.js';

@Controller('v1/iati')
@ApiTags('open-data')
export class ReadIatiController {
  constructor(private readonly openData: OpenData) {}

  /** All funds, and all that they give to requests, as an IATI 2.03 activities file; no token is needed. */
  @Get('activities.xml')
  @Public()
  @AnswersWithFile('application/xml')
  activities(): Promise<PublicDocument> {
    return this.openData.activities();
  }

  /** The publisher, and what its funds spend in each year, as an IATI 2.03 organisation file; no token is needed. */
  @Get('organisation.xml')
  @Public()
  @AnswersWithFile('application/xml')
  organisation(): Promise<PublicDocument> {
    return this.openData.organisation();
  }
}
