import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveShortlist, type Shortlist } from '../domain/shortlist.js';
import type { ShortlistEvent } from '../domain/shortlist-events.js';

/** How a shortlist is named and folded; its id is `shortlistId`. */
export const SHORTLIST: AggregateDefinition<Shortlist, ShortlistEvent> = {
  name: 'matching.shortlist',
  evolve: evolveShortlist,
};

/** The shortlists, each with its history. */
export class Shortlists extends AggregateStore<Shortlist, ShortlistEvent> {}

/** A shortlist is written once and read whole: it stays in one piece up to half a megabyte. */
export const SHORTLIST_LIMITS = { inlineBytes: 512 * 1024 };
