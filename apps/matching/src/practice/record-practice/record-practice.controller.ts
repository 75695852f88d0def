import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { RecordPracticeDto } from './record-practice.dto.js';
import { RecordPractice } from './record-practice.use-case.js';

@Controller('v1/practices')
@ApiTags('practices')
export class RecordPracticeController {
  constructor(private readonly recordPractice: RecordPractice) {}

  /** Enters a practice. */
  @Post()
  @Roles('desk', 'desk-head')
  async record(@Body() entry: RecordPracticeDto, @CommandContext() context: CommandContext) {
    const outcome = await this.recordPractice.execute({ ...entry }, context);
    return respondWith(outcome, viewOf(outcome));
  }
}
