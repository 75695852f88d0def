import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { readerOf, type Reader } from '../domain/reader.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import type { StoredRequest } from '../storage/request.schema.js';

/** Finds a request for whoever may know of it. */
@Injectable()
export class FindRequest {
  constructor(private readonly repository: RequestRepository) {}

  /** @throws RequestNotFound also for a request of another tenant */
  async execute(
    requestId: string,
    { roles, organisation }: Pick<Caller, 'roles' | 'organisation'>,
  ): Promise<{ readonly request: StoredRequest; readonly reader: Reader }> {
    const reader = readerOf(roles, organisation);
    const request = reader && (await this.repository.find(requestId, reader));
    if (reader === undefined || !request) throw new RequestNotFound();
    return { request, reader };
  }
}
