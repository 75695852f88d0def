import { similarityOf } from '../domain/similarity.js';
import type { StoredRequest } from '../storage/request.schema.js';
import type { SimilarRequestView } from './similar-requests.view.js';

/** The requests among `others` that score at least `from` beside this one, most alike first, at most `most` of them. */
export const mostSimilar = (
  request: StoredRequest,
  others: readonly StoredRequest[],
  { from, most }: { readonly from: number; readonly most: number },
): readonly SimilarRequestView[] =>
  others
    .filter(({ _id }) => _id !== request._id)
    .map(({ _id, content, status, submittedAt = '' }) => ({
      requestId: _id,
      title: content.title ?? '',
      requestingStates: content.requestingStates,
      status,
      submittedAt,
      ...similarityOf(request.content, content),
    }))
    .filter(({ score }) => score >= from)
    .sort((one, other) => other.score - one.score || (one.requestId < other.requestId ? -1 : 1))
    .slice(0, most);
