import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { RequestAccounts } from '../storage/request-accounts.js';

@Controller('v1/request-accounts')
@ApiTags('request accounts')
export class ReadAccountController {
  constructor(private readonly accounts: RequestAccounts) {}

  /** A request's account with the fund. */
  @Get(':requestId')
  @Roles('finance', 'committee', 'auditor')
  async read(@Param('requestId') requestId: string) {
    const account = await this.accounts.existing(requestId);
    return respondWith(account, account.state);
  }
}
