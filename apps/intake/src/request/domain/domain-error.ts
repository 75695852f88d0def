/** A rule of the domain says no. */
export abstract class DomainError extends Error {
  /** Stable and machine-readable: clients key on it, never on the message. */
  abstract readonly code: string;
}

/** One thing that is wrong in what was sent or stored, with a JSON pointer to it. */
export interface Finding {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}
