/** What funding's rules can refuse. */
export abstract class DomainError extends Error {
  /** Stable and machine-readable: clients key on it, never on the message. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
