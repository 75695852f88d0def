import { similarityOf } from '../domain/similarity.js';
import type { ComparedRequest } from '../storage/request.repository.js';
import type { SimilarRequestView } from './similar-requests.view.js';

/** How another request looks beside this one. */
export const besideOf = (
  request: ComparedRequest,
  { _id, content, status, submittedAt = '' }: ComparedRequest,
): SimilarRequestView => ({
  requestId: _id,
  title: content.title ?? '',
  requestingStates: content.requestingStates,
  status,
  submittedAt,
  ...similarityOf(request.content, content),
});

/** Those with a score of at least `from`, most alike first, at most `most` of them. */
export const mostSimilar = (
  compared: readonly SimilarRequestView[],
  { from, most }: { readonly from: number; readonly most: number },
): readonly SimilarRequestView[] =>
  compared
    .filter(({ score }) => score >= from)
    .sort((one, other) => other.score - one.score || (one.requestId < other.requestId ? -1 : 1))
    .slice(0, most);
