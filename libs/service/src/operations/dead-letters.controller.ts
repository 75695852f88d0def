import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import {
  DeadLettersView,
  deadLettersView,
  SettleDeadLettersDto,
  SettledLettersView,
} from './dead-letters.dto.js';
import { DeadLetterDesk } from './dead-letter-desk.js';

@Controller('v1/operations/dead-letters')
@ApiTags('operations')
@Roles('operator')
export class DeadLettersController {
  constructor(
    private readonly desk: DeadLetterDesk,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'List the messages that this service gave up and nobody has settled.' })
  @ApiOkResponse({ type: DeadLettersView })
  async list(): Promise<DeadLettersView> {
    return deadLettersView(await this.desk.list(), this.config.TOPIC_PREFIX);
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Have messages delivered once more to whoever gave them up.',
    description: 'Do so once the cause is mended: a message that fails again is listed again.',
  })
  @ApiOkResponse({ type: SettledLettersView })
  async replay(
    @Body() { places }: SettleDeadLettersDto,
    @CommandContext() { by }: CommandContext,
  ): Promise<SettledLettersView> {
    return { items: await this.desk.settle(places, 'replayed', by.id) };
  }

  @Post('discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take messages off the list without delivering them.' })
  @ApiOkResponse({ type: SettledLettersView })
  async discard(
    @Body() { places }: SettleDeadLettersDto,
    @CommandContext() { by }: CommandContext,
  ): Promise<SettledLettersView> {
    return { items: await this.desk.settle(places, 'discarded', by.id) };
  }
}
