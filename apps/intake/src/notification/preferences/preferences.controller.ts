import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import type { Letter } from '../mail/letter.js';
import { Letters } from '../mail/letters.js';
import {
  NotificationPage,
  NotificationPageQuery,
  NotificationPreferencesDto,
  NotificationPreferencesView,
  type NotificationView,
} from './preferences.dto.js';
import { homeZoneOf } from './home-zone.js';
import { Preferences } from './preferences.js';

@Controller('v1/me')
@ApiTags('notifications')
@Roles('drafter', 'focal-point', 'desk', 'desk-head', 'coordinator', 'committee', 'finance')
export class PreferencesController {
  constructor(
    private readonly preferences: Preferences,
    private readonly letters: Letters,
  ) {}

  @Get('notification-preferences')
  @ApiOperation({ summary: 'Read how you are told of what happens.' })
  @AnswersWith(NotificationPreferencesView)
  async read(@Caller() { id, organisation }: Caller): Promise<NotificationPreferencesView> {
    const found = await this.preferences.find(id);
    if (found === null) return { language: 'en', wish: 'nothing', timeZone: homeZoneOf(organisation) };
    return viewOf(found, organisation);
  }

  @Put('notification-preferences')
  @ApiOperation({ summary: 'Say where, in which language and of what you want to be told by e-mail.' })
  @AnswersWith(NotificationPreferencesView)
  async save(
    @Body() said: NotificationPreferencesDto,
    @Caller() caller: Caller,
    @CommandContext() { at }: CommandContext,
  ): Promise<NotificationPreferencesView> {
    await this.preferences.save(caller, said, at);
    return viewOf(said, caller.organisation);
  }

  @Get('notifications')
  @ApiOperation({ summary: 'List the e-mails to you, newest first, and how sending them went.' })
  @AnswersWith(NotificationPage)
  async list(
    @Query() query: NotificationPageQuery,
    @Caller() { id }: Caller,
  ): Promise<Page<NotificationView>> {
    const found = await this.letters.list(id, pageOptions(query, 'createdAt'));
    return pageOf(query, found, ({ createdAt }) => createdAt, notificationView);
  }
}

const viewOf = (
  { email, language, wish, timeZone }: NotificationPreferencesDto,
  organisation: string,
): NotificationPreferencesView => ({
  email,
  language,
  wish,
  timeZone: timeZone ?? homeZoneOf(organisation),
});

function notificationView({
  _id,
  requestId,
  subject,
  status,
  createdAt,
  attempts,
}: Letter): NotificationView {
  const lastError = attempts.at(-1)?.error;
  return {
    notificationId: _id,
    requestId,
    subject,
    status,
    createdAt: createdAt.toISOString(),
    attempts: attempts.length,
    ...(lastError === undefined ? {} : { lastError }),
  };
}
