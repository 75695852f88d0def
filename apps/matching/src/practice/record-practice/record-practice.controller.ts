import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { RecordPracticeDto } from './record-practice.dto.js';
import { RecordPractice } from './record-practice.use-case.js';
import { PracticeView } from '../read-practices/practice.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/practices')
@ApiTags('practices')
export class RecordPracticeController {
  constructor(private readonly recordPractice: RecordPractice) {}

  @Post()
  @ApiOperation({ summary: 'Enters a practice.' })
  @AnswersWith(PracticeView, 201)
  @Roles('desk', 'desk-head')
  async record(@Body() entry: RecordPracticeDto, @CommandContext() context: CommandContext) {
    const outcome = await this.recordPractice.execute({ ...entry }, context);
    return respondWith(outcome, viewOf(outcome));
  }
}
