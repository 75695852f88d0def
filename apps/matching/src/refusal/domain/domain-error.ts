/** A rule of matching says no. */
export abstract class DomainError extends Error {
  /** `matching.<aggregate>.<reason>`: stable; clients key on it, never on the message. */
  abstract readonly code: string;
}

/** One field that is missing or wrong. */
export interface FieldRefusal {
  /** RFC 6901 JSON pointer into what was asked. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}
