import { Injectable } from '@nestjs/common';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { besideOf, mostSimilar } from '../../request/find-similar/most-similar.js';
import type { SimilarRequestView } from '../../request/find-similar/similar-requests.view.js';
import { FindRequest } from '../../request/read-request/find-request.js';
import { RequestRepository } from '../../request/storage/request.repository.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';
import { practiceFit, PRACTICE_FROM } from '../domain/practice-fit.js';
import { KnownPractices } from '../storage/known-practices.js';
import type { PeerPracticeView, PeersView } from './peers.view.js';

const MOST_SHOWN = 10;
/** Another State's request is worth reading long before it could be the same: its own place and period differ. */
const PEER_FROM = 20;

/** Finds practices and published requests of other States that are like a request (GCM paragraph 43 (a) (iii)). */
@Injectable()
export class FindPeers {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly requests: RequestRepository,
    private readonly practices: KnownPractices,
  ) {}

  /** @throws RequestNotFound */
  async execute(requestId: string, caller: Caller): Promise<PeersView> {
    const { request } = await this.findRequest.execute(requestId, caller);
    const objectives = request.content.needItems.flatMap((item) => item.objectives ?? []);
    const [practices, requests] = await Promise.all([
      this.practicesFor(request, objectives),
      this.requestsLike(request, objectives),
    ]);
    return { practices, requests };
  }

  private async practicesFor(
    { content }: StoredRequest,
    objectives: readonly number[],
  ): Promise<readonly PeerPracticeView[]> {
    const near = await this.practices.near(objectives, content.requestingStates);
    return near
      .map((practice) => ({ ...practice, ...practiceFit(content, practice) }))
      .filter(({ score }) => score >= PRACTICE_FROM)
      .sort((one, other) => other.score - one.score || (one.practiceId < other.practiceId ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }

  private async requestsLike(
    request: StoredRequest,
    objectives: readonly number[],
  ): Promise<readonly SimilarRequestView[]> {
    const own = new Set(request.content.requestingStates);
    const foreign = (await this.requests.findPublishedOn(objectives)).filter(
      ({ content }) => !content.requestingStates.some((state) => own.has(state)),
    );
    const compared = foreign.map((other) => besideOf(request, other));
    return mostSimilar(compared, { from: PEER_FROM, most: MOST_SHOWN });
  }
}
