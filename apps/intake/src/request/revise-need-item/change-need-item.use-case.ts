import { Injectable } from '@nestjs/common';
import { StaleVersion } from '@hub/aggregate/aggregate.errors.js';
import type { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest, type Decide } from '../change-request/change-request.js';
import { FindRequest } from '../read-request/find-request.js';

/**
 * Changes one need item of a draft. `If-Match` names the version at which the caller saw the request; what others
 * have changed since in other items does not matter, so the decision compares it with the item's own last change.
 */
@Injectable()
export class ChangeNeedItem {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly changeRequest: ChangeRequest,
  ) {}

  /** @throws RequestNotFound, StaleVersion for a version that is not there yet, and what `decide` throws */
  async execute(
    requestId: string,
    { expectedVersion = 0, ...command }: CommandContext,
    decide: (...args: [...Parameters<Decide>, { readonly seenVersion: number }]) => ReturnType<Decide>,
  ) {
    const { by } = command;
    const caller = { roles: [by.role], organisation: by.organisation ?? '' };
    const { request } = await this.findRequest.execute(requestId, caller);
    if (expectedVersion > request.version)
      throw new StaleVersion(requestId, expectedVersion, request.version);
    return this.changeRequest.execute(requestId, command, (state, act) =>
      decide(state, act, { seenVersion: expectedVersion }),
    );
  }
}
