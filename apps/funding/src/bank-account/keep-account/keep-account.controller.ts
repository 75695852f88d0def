import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BankAccount } from '@hub/contracts/funding/bank-account.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { confirm, propose } from '../domain/bank-account.js';
import { BankAccountNotFound } from '../domain/bank-account.errors.js';
import { BankAccounts } from '../storage/bank-accounts.js';
import { bankAccountView, BankAccountView } from './bank-account.view.js';

/** Where funds and implementers keep their money. */
@Controller('v1/bank-accounts/:holderId')
@ApiTags('payments')
export class KeepAccountController {
  constructor(private readonly accounts: BankAccounts) {}

  /** The account of a fund or a provider, and the one that waits to be confirmed. */
  @Get()
  @Roles('finance', 'auditor')
  @AnswersWith(BankAccountView)
  async read(@Param('holderId') holderId: string) {
    const found = await this.accounts.existing(holderId);
    return respondWith(found, bankAccountView(found));
  }

  /** Enters an account; it is used once another officer has confirmed it. */
  @Put()
  @Roles('finance')
  @AnswersWith(BankAccountView)
  @AnswersWith(BankAccountView, 201)
  async propose(
    @Param('holderId') holderId: string,
    @Body() account: BankAccount,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.accounts.execute(holderId, context, () =>
      propose({ holderId, account, officer: context.by.id }),
    );
    return respondWith(outcome, bankAccountView(outcome), { location: `/v1/bank-accounts/${holderId}` });
  }

  /** Another officer has checked the account that waits. */
  @Post('confirm')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(BankAccountView)
  async confirm(@Param('holderId') holderId: string, @CommandContext() context: CommandContext) {
    const outcome = await this.accounts.execute(holderId, context, (state) => {
      if (state === undefined) throw new BankAccountNotFound(holderId);
      return confirm(state, context.by.id);
    });
    return respondWith(outcome, bankAccountView(outcome));
  }
}
