import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Waiting } from './waiting.js';
import { JobQueuesView, LagView, OverdueDeadlinesView } from './waiting.dto.js';

@Controller('v1/operations')
@ApiTags('operations')
@Roles('operator')
export class WaitingController {
  constructor(private readonly waiting: Waiting) {}

  @Get('lag')
  @ApiOperation({ summary: 'How far this service is behind Kafka, and Kafka behind this service.' })
  @ApiOkResponse({ type: LagView })
  lag(): Promise<LagView> {
    return this.waiting.lag();
  }

  @Get('overdue-deadlines')
  @ApiOperation({ summary: 'Deadlines that should have fired two minutes ago and more.' })
  @ApiOkResponse({ type: OverdueDeadlinesView })
  overdueDeadlines(): Promise<OverdueDeadlinesView> {
    return this.waiting.overdueDeadlines();
  }

  @Get('job-queues')
  @ApiOperation({ summary: 'Jobs in Redis: how many wait, and which failed last.' })
  @ApiOkResponse({ type: JobQueuesView })
  async jobQueues(): Promise<JobQueuesView> {
    return { items: await this.waiting.jobQueues() };
  }
}
