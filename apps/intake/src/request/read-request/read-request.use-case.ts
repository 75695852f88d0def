import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { readerOf } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import { type RequestView } from '../views/request.view.js';
import { showRequest } from '../views/show-request.js';

/** Shows one request to whoever may know of it. */
@Injectable()
export class ReadRequest {
  constructor(private readonly repository: RequestRepository) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, { roles, organisation }: Caller): Promise<RequestView> {
    const reader = readerOf(roles, organisation);
    const found = reader && (await this.repository.find(requestId, reader));
    if (reader === undefined || !found) throw new RequestNotFound();
    return showRequest({ version: found.version, state: found }, reader, roles);
  }
}
