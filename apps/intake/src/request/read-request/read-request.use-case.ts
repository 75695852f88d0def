import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { type RequestView } from '../views/request.view.js';
import { showRequest } from '../views/show-request.js';
import { FindRequest } from './find-request.js';

/** Shows one request to whoever may know of it. */
@Injectable()
export class ReadRequest {
  constructor(private readonly findRequest: FindRequest) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, caller: Caller): Promise<RequestView> {
    const { request, reader } = await this.findRequest.execute(requestId, caller);
    return showRequest({ version: request.version, state: request }, reader, caller.roles);
  }
}
