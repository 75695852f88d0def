import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import type { Act } from '../domain/permit.js';
import { mayKnow, readerOf } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import type { RequestFact } from '../domain/request-facts.js';
import type { RequestState } from '../domain/request-state.js';
import { Requests } from '../storage/requests.js';
import { showRequest } from '../views/show-request.js';

/** A decision of the domain, with who and when filled in. */
export type Decide = (state: RequestState | undefined, act: Act) => readonly RequestFact[];

/** Runs a person's command on an existing request and answers with the request as that person sees it. */
@Injectable()
export class ChangeRequest {
  constructor(private readonly requests: Requests) {}

  /** @throws RequestNotFound also for a request of another tenant, before anything else is said about it */
  async execute(requestId: string, command: Command, decide: Decide) {
    const { by } = command;
    const reader = readerOf([by.role], by.organisation);
    if (reader === undefined) throw new RequestNotFound();
    const outcome = await this.run(requestId, command, decide, (state) => {
      if (state === undefined || !mayKnow(reader, state)) throw new RequestNotFound();
    });
    return respondWith(outcome, showRequest(outcome, reader, [by.role]));
  }

  /** Runs a command of whoever; the domain's own checks decide. */
  run(
    requestId: string,
    command: Command,
    decide: Decide,
    admit?: (state: RequestState | undefined) => void,
  ): Promise<Outcome<RequestState>> {
    const { by, at } = command;
    return this.requests.execute(requestId, command, (state) => decide(state, { by, at }), {
      ...(admit !== undefined && { admit }),
    });
  }
}
