import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { SIMILAR_FROM } from '../domain/similarity.js';
import { FindRequest } from '../read-request/find-request.js';
import { RequestRepository } from '../storage/request.repository.js';
import type { StoredRequest } from '../storage/request.schema.js';
import { besideOf, mostSimilar } from './most-similar.js';
import type { SimilarRequestView, SimilarRequestsView } from './similar-requests.view.js';

const MOST_SHOWN = 20;

/** Finds open requests that may ask for the same: of the same State, or for work in it. */
@Injectable()
export class FindSimilar {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly requests: RequestRepository,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, caller: Caller): Promise<SimilarRequestsView> {
    const { request } = await this.findRequest.execute(requestId, caller);
    return { items: await this.similarTo(request), shownFrom: SIMILAR_FROM };
  }

  /** Open requests like this one, most alike first. All of its States are compared, however old and however many. */
  async similarTo(request: StoredRequest): Promise<readonly SimilarRequestView[]> {
    const alike: SimilarRequestView[] = [];
    for await (const other of this.requests.openIn(request.content.requestingStates)) {
      const view = besideOf(request, other);
      if (other._id !== request._id && view.score >= SIMILAR_FROM) alike.push(view);
    }
    return mostSimilar(alike, { from: SIMILAR_FROM, most: MOST_SHOWN });
  }
}
