import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { ShortlistNotFound, type Shortlist } from '../domain/shortlist.js';
import type { Shortlists } from '../storage/shortlist.repository.js';

const SECRETARIAT = ['desk', 'desk-head', 'auditor'];

/**
 * The shortlist of a request, for whoever may see it: the secretariat and auditors every one, a State those of its own
 * requests. @throws ShortlistNotFound
 */
export async function shortlistFor(
  caller: Caller,
  shortlists: Shortlists,
  requestId: string,
): Promise<Loaded<Shortlist>> {
  const shortlist = await shortlists.load(requestId);
  if (shortlist === undefined || !maySee(shortlist.state, caller)) throw new ShortlistNotFound(requestId);
  return shortlist;
}

const maySee = ({ requestingStates }: Shortlist, { roles, state }: Caller): boolean =>
  roles.some((role) => SECRETARIAT.includes(role)) ||
  (state !== undefined && requestingStates.includes(state));
