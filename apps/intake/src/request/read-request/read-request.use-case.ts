import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { type RequestView } from '../views/request.view.js';
import { partOf, showRequest } from '../views/show-request.js';
import { showTurn } from '../views/turn.view.js';
import { FindRequest } from './find-request.js';
import { Forecasts } from './forecasts.js';

/** Shows one request to whoever may know of it, with whose turn it is; who was only invited is not told how it went before. */
@Injectable()
export class ReadRequest {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly forecasts: Forecasts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, caller: Caller): Promise<RequestView> {
    const { request, reader } = await this.findRequest.execute(requestId, caller);
    const view = showRequest({ version: request.version, state: request }, reader, caller.roles);
    if (partOf(request, reader) === 'invited') return view;
    const turn = showTurn(request, this.clock.now(), await this.forecasts.of(request));
    return { ...view, turn };
  }
}
