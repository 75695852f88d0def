import type { Money } from '@hub/contracts/values/money.js';
import { isOpen } from '../../request/domain/request-status.js';
import type { StoredRequest } from '../../request/storage/request.schema.js';
import type { RegisterRecord } from '../storage/register-record.js';
import { groupsOn } from './country-groups.js';
import { foldWords } from '../domain/fold-words.js';
import { registerEntry, type RegisterEntry } from '../read-register/register-entry.view.js';
import { regionsOf } from './regions.js';

/** A record whose entry is what the register shows. */
export type RecordOfRequest = RegisterRecord & { readonly entry: RegisterEntry };

const MET = ['completed', 'closed'];

/** Is the request one that everybody may see? */
export const isPublished = ({
  content,
  submittedAt,
}: Pick<StoredRequest, 'content' | 'submittedAt'>): boolean =>
  content.consentToPublish === true && submittedAt !== undefined;

/** The record of a published request; its States' groups are those of the day of submission. */
export function recordOf(request: StoredRequest): RecordOfRequest {
  const { content, status } = request;
  const entry = registerEntry(request);
  return {
    _id: request._id,
    version: request.version,
    changedAt: request.changedAt,
    submittedAt: entry.submittedAt,
    entry,
    facets: facetsOf(request, entry),
    words: foldWords([
      entry.title,
      entry.summary,
      ...entry.needItems.flatMap(({ description, localAuthor }) => [description, localAuthor ?? '']),
    ]),
    isOpen: isOpen(status),
    isMet: MET.includes(status),
    amounts: amountsOf(content.needItems),
  };
}

function facetsOf({ content, status }: StoredRequest, entry: RegisterEntry): readonly string[] {
  const day = entry.submittedAt.slice(0, 10);
  const states = entry.requestingStates;
  const facets = {
    state: states,
    status: [status],
    urgency: [entry.urgency],
    objective: entry.objectives,
    region: states.flatMap(regionsOf),
    group: states.flatMap((state) => groupsOn(state, day)),
    cooperation: content.cooperationKinds ?? [],
    kind: entry.needItems.map(({ kind }) => kind),
    sdgTarget: entry.needItems.flatMap(({ sdgTargets }) => sdgTargets),
  };
  return [
    ...new Set(
      Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${name}:${String(value)}`)),
    ),
  ];
}

function amountsOf(needItems: StoredRequest['content']['needItems']): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { amount } of needItems)
    if (amount !== undefined)
      sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ amountMinor, currency }));
}
