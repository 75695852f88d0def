import { attachmentsOf } from './attach-document.js';
import { fact, type RequestFact } from './request-facts.js';
import { RequestNotFound } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { present } from './present.js';

/**
 * Another request goes on in this one: its needs are named and its documents are here from now on. Told again it is
 * no news.
 * @throws RequestNotFound while either of them is not there
 */
export function absorbRequest(
  state: RequestState | undefined,
  { from }: { readonly from: RequestState | undefined },
): readonly RequestFact[] {
  if (state === undefined || from === undefined) throw new RequestNotFound();
  if (state.absorbed?.some(({ fromRequestId }) => fromRequestId === from.requestId) === true) return [];
  const known = attachmentsOf(state).map(({ sha256 }) => sha256);
  const attachments = attachmentsOf(from).filter(
    ({ sha256, struckBecause }) => struckBecause === undefined && !known.includes(sha256),
  );
  return [
    fact('absorbed', {
      requestId: state.requestId,
      fromRequestId: from.requestId,
      ...present({ title: from.content.title }),
      needItems: from.content.needItems,
      attachments,
    }),
  ];
}
