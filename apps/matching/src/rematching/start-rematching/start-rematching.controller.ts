import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { viewOf } from '../../reading/view.js';
import { RematchingView } from '../read-rematchings/rematching.view.js';
import { StartRematching } from './start-rematching.use-case.js';

@Controller('v1/rematchings')
@ApiTags('rematchings')
export class StartRematchingController {
  constructor(private readonly startRematching: StartRematching) {}

  @Post()
  @ApiOperation({
    summary: 'Begins to match all open need items with all offers again; one such job at a time.',
    description:
      'Answers at once; the job goes on by itself, also after a crash. Its progress is read at Location.',
  })
  @AnswersWith(RematchingView, 201)
  @Roles('desk', 'desk-head', 'operator')
  async start(@CommandContext() context: CommandContext) {
    const outcome = await this.startRematching.execute(context);
    return respondWith(outcome, viewOf(outcome));
  }
}
