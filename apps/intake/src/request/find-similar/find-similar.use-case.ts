import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { SIMILAR_FROM, similarityOf } from '../domain/similarity.js';
import { FindRequest } from '../read-request/find-request.js';
import { RequestRepository } from '../storage/request.repository.js';
import type { StoredRequest } from '../storage/request.schema.js';
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

  /** Open requests like this one, most alike first. */
  async similarTo(request: StoredRequest): Promise<readonly SimilarRequestView[]> {
    const { requestingStates } = request.content;
    const candidates = await this.requests.findOpenIn(requestingStates);
    return candidates
      .filter(({ _id }) => _id !== request._id)
      .map((other) => similar(request, other))
      .filter(({ score }) => score >= SIMILAR_FROM)
      .sort((a, b) => b.score - a.score || (a.requestId < b.requestId ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }
}

const similar = (
  one: StoredRequest,
  { _id, content, status, submittedAt = '' }: StoredRequest,
): SimilarRequestView => ({
  requestId: _id,
  title: content.title ?? '',
  requestingStates: content.requestingStates,
  status,
  submittedAt,
  ...similarityOf(one.content, content),
});
