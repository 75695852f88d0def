import { Injectable } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { plain } from '../change-request/plain.js';
import { draftRequest } from '../domain/draft-request.js';
import { readerOf } from '../domain/reader.js';
import { Requests } from '../storage/requests.js';
import { showRequest } from '../views/show-request.js';
import type { RequestContentDto } from './request-content.dto.js';

/** Begins a request whose id follows from its cause, so that a repeat finds it instead of doubling it. */
@Injectable()
export class DraftRequest {
  constructor(private readonly requests: Requests) {}

  async execute(dto: RequestContentDto, command: Command) {
    const { by, at } = command;
    const requestId = aggregateIdFrom(command.cause, 'intake.request');
    const content = plain(dto);
    const outcome = await this.requests.execute(
      requestId,
      command,
      (state) => draftRequest(state, { by, at, requestId, content }),
      { expectNew: true },
    );
    const reader = readerOf([by.role], by.organisation) ?? { kind: 'secretariat' };
    return respondWith(outcome, showRequest(outcome, reader, [by.role]));
  }
}
