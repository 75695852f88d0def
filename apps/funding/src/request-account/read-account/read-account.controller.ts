import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { RequestAccounts } from '../storage/request-accounts.js';
import { RequestAccountView, requestAccountView } from './request-account.view.js';

@Controller('v1/request-accounts')
@ApiTags('request accounts')
export class ReadAccountController {
  constructor(private readonly accounts: RequestAccounts) {}

  /** A request's account with the fund. */
  @Get(':requestId')
  @Roles('finance', 'committee', 'auditor')
  @AnswersWith(RequestAccountView)
  async read(@Param('requestId') requestId: string) {
    const account = await this.accounts.existing(requestId);
    return respondWith(account, requestAccountView(account));
  }
}
