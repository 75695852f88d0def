import type { RequestSummary } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { RequestRow } from './request-row.js';
import { isTurnOf } from './whose-turn.js';

/** Requests one below the other; those that wait for the person stand out. */
export function RequestRows({ requests }: { readonly requests: readonly RequestSummary[] }) {
  const person = usePerson();
  return (
    <ul className="card-list">
      {requests.map((request) => (
        <RequestRow key={request.requestId} request={request} isTurn={isTurnOf(person, request)} />
      ))}
    </ul>
  );
}
