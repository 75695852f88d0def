/** One field that was refused. */
export interface FieldError {
  /** RFC 6901 JSON pointer into the body, e.g. `/needItems/0/amount`; for a query parameter `?name`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** A refusal by the platform itself, before any business rule is asked. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(
    readonly code: `platform.${string}`,
    message: string,
    readonly extra: {
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }

  get errors(): readonly FieldError[] | undefined {
    return this.extra.errors;
  }

  get headers(): Readonly<Record<string, string>> | undefined {
    return this.extra.headers;
  }
}
