/** Who acts on a request; `role` is the one the action was asked in, or `system`. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly organisation?: string;
}

/** The State an actor speaks for, alpha-3. */
export const stateOfActor = ({ organisation }: Actor): string | undefined => after('state:', organisation);

/** The provider an actor speaks for. */
export const providerOfActor = ({ organisation }: Actor): string | undefined =>
  after('provider:', organisation);

/** The party to an agreement that an actor speaks for: `state:<alpha-3>` or `provider:<id>`. */
export function partyOf(actor: Actor): string {
  const state = stateOfActor(actor);
  return state === undefined ? `provider:${providerOfActor(actor) ?? ''}` : `state:${state}`;
}

const after = (prefix: string, text = ''): string | undefined =>
  text.startsWith(prefix) ? text.slice(prefix.length) : undefined;
