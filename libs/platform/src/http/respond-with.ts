/** What a use case hands back of an aggregate: `Outcome` of libs/aggregate fits. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
  /** The history entries this command added; the first of all has `seq` 1. */
  readonly events?: readonly { readonly seq: number }[];
}

/** A response with the aggregate's version as its entity tag; made by {@link respondWith}. */
export class VersionedReply<B> {
  constructor(
    readonly body: B,
    readonly version: number,
    readonly created: boolean,
    /** Path of the created resource; by default the request's path and the id. */
    readonly location: string | undefined,
    readonly id: string,
  ) {}
}

/**
 * Answers with `body` and `ETag: "<version>"`: 201 and `Location` when the outcome began the aggregate, else 200.
 * A GET whose `If-None-Match` names this version is answered 304.
 */
export const respondWith = <B>(
  outcome: Versioned,
  body: B,
  options: { readonly location?: string } = {},
): VersionedReply<B> =>
  new VersionedReply(body, outcome.version, outcome.events?.[0]?.seq === 1, options.location, outcome.id);
