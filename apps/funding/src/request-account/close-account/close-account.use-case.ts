import { Injectable } from '@nestjs/common';
import { type Command, following } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { NotSettled } from '../../allocation/domain/allocation.errors.js';
import { isOver } from '../../allocation/domain/allocation-lifecycle.js';
import { close } from '../../allocation/domain/follow-request.js';
import { ChangeAllocation } from '../../allocation/keep-books/change-allocation.use-case.js';
import { AllocationRepository } from '../../allocation/storage/allocation.repository.js';
import type { AllocationRow } from '../../allocation/storage/allocation.schema.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { agreeToClose, markClosed } from '../domain/request-account.js';
import type { RequestAccountState } from '../domain/request-account.js';
import { RequestAccountNotFound } from '../domain/request-account.errors.js';
import { RequestAccounts } from '../storage/request-accounts.js';

/** Closes a request's account: two officers agree, then its allocations close, then the account. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly accounts: RequestAccounts,
    private readonly allocations: AllocationRepository,
    private readonly changeAllocation: ChangeAllocation,
    private readonly ledger: LedgerReader,
  ) {}

  /** @throws RequestAccountNotFound, RequestNotEnded, NotSettled, SameOfficer, AccountAlreadyClosed */
  async execute(requestId: string, command: Command): Promise<Outcome<RequestAccountState>> {
    const unsettled = await this.unsettled(requestId);
    const outcome = await this.accounts.execute(requestId, command, (state) => {
      if (state === undefined) throw new RequestAccountNotFound(requestId);
      const agreed = agreeToClose(state, command.by.id, command.at.toISOString());
      if (unsettled !== undefined && agreed.length > 0) throw unsettled;
      return agreed;
    });
    return outcome.state.status === 'closing-confirmed' ? this.finish(requestId, command) : outcome;
  }

  /** Closes what two officers have agreed to close; after a crash, this is what finishes it. */
  async finish(requestId: string, command: Command): Promise<Outcome<RequestAccountState>> {
    const { at } = command;
    const closing = following(command, `closing:${requestId}`);
    await this.changeAllocation.ofRequest(requestId, closing, (state) => close(state, at.toISOString()));
    return this.accounts.execute(requestId, closing, (state) =>
      state === undefined ? [] : markClosed(state, at.toISOString()),
    );
  }

  private async unsettled(requestId: string): Promise<NotSettled | undefined> {
    const allocations = await this.allocations.ofRequest(requestId);
    const open = allocations.filter((one) => !isOver(one) && one.status !== 'reported');
    const accounts = (await Promise.all(allocations.map((one) => this.left(one)))).flat();
    if (open.length === 0 && accounts.length === 0) return undefined;
    return new NotSettled({
      allocations: open.map(({ _id, status, outstandingMinor, tranches }) => ({
        allocationId: _id,
        status,
        outstandingMinor,
        unsettledTranches: tranches
          .filter((one) => one.status !== 'cancelled' && one.report?.acceptedBy === undefined)
          .map(({ tranche, status: standing }) => ({ tranche, status: standing })),
      })),
      accounts,
    });
  }

  private async left({ _id, fundId }: AllocationRow): Promise<readonly object[]> {
    const found = await this.ledger.nonEmpty(fundId, ['reserved', 'committed', 'advanced'], [_id]);
    return found.map((account) => ({ account: account._id, balanceMinor: Number(account.balance) }));
  }
}
