/** One field that a service could not accept; `pointer` is a JSON pointer into what was sent. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly correlationId?: string;
  readonly allowedActions?: readonly string[];
  readonly errors?: readonly FieldProblem[];
}

/** A service's refusal (RFC 9457), or its silence: status 0 when no answer came. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly correlationId: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(
    readonly status: number,
    body: ProblemBody = {},
  ) {
    super(body.detail ?? body.title ?? `status ${String(status)}`);
    this.code = body.code ?? 'unknown';
    this.correlationId = body.correlationId;
    this.errors = body.errors ?? [];
  }

  /** Somebody else has changed the thing since it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }
}
