import type { Document } from 'mongodb';
import { stored } from '../stored.js';

/** How often each fact and each transfer was recorded, by its name. */
export type Effects = Readonly<Record<string, number>>;

interface WithHistory extends Document {
  readonly history: readonly { readonly type: string; readonly data?: Document }[];
}

/** Collections whose documents are about one request, and which field names it. */
const ABOUT_A_REQUEST: readonly (readonly [service: string, collection: string, field: string])[] = [
  ['intake', 'requests', '_id'],
  ['matching', 'shortlists', '_id'],
  ['matching', 'invitations', 'requestId'],
  ['matching', 'agreements', 'requestId'],
  ['funding', 'allocations', 'requestId'],
  ['funding', 'request-accounts', '_id'],
];

/** What each request has caused in the three databases. */
export async function effectsOf(
  environment: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Effects>> {
  const counted = new Map<string, Record<string, number>>();
  const count = (requestId: unknown, fact: string): void => {
    const effects = counted.get(String(requestId)) ?? {};
    effects[fact] = (effects[fact] ?? 0) + 1;
    counted.set(String(requestId), effects);
  };
  const requestOf = new Map<unknown, unknown>();
  for (const [service, collection, field] of ABOUT_A_REQUEST)
    for (const document of await histories(environment, service, collection)) {
      requestOf.set(document['_id'], document[field]);
      for (const { type } of document.history) count(document[field], type);
    }
  // What an offer holds and gives is for an invitation.
  for (const { history } of await histories(environment, 'matching', 'offers'))
    for (const { type, data } of history)
      if (data?.['invitationId'] !== undefined) count(requestOf.get(data['invitationId']), type);
  // A transfer is of what asked for it; those of contributions are of no request.
  for (const { event, purpose, kind } of await stored(environment, 'funding', 'ledger-transfers')) {
    const [aggregateId] = String((event as { readonly id: string }).id).split('/');
    if (requestOf.has(aggregateId))
      count(requestOf.get(aggregateId), `transfer ${String(purpose)} ${String(kind)}`);
  }
  return counted;
}

async function histories(
  environment: Readonly<Record<string, string>>,
  service: string,
  collection: string,
): Promise<readonly WithHistory[]> {
  const projection = { requestId: 1, 'history.type': 1, 'history.data.invitationId': 1 };
  return (await stored(environment, service, collection, projection)) as readonly WithHistory[];
}
