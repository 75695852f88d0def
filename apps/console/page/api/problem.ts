/** One field that a service could not accept; `pointer` is a JSON pointer into what was sent. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** One thing that is wrong with a row of a file; the heading is row 1, and the row as a whole has no column. */
export interface RowProblem {
  readonly rowNumber: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly correlationId?: string;
  readonly allowedActions?: readonly string[];
  readonly errors?: readonly FieldProblem[];
  readonly details?: Readonly<Record<string, unknown>> & {
    readonly assignee?: { readonly name: string };
    readonly problemCount?: number;
    readonly problems?: readonly RowProblem[];
  };
}

/** A service's refusal (RFC 9457), or its silence: status 0 when no answer came. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly correlationId: string | undefined;
  readonly errors: readonly FieldProblem[];
  /** The particulars of the refusal: numbers, days, names. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Who works on the thing already, where that is why it was refused. */
  readonly takenBy: string | undefined;
  /** What is wrong with a file, row by row: the first of them, and how many there are in all. */
  readonly rows: { readonly count: number; readonly problems: readonly RowProblem[] } | undefined;

  constructor(
    readonly status: number,
    body: ProblemBody = {},
  ) {
    super(body.detail ?? body.title ?? `status ${String(status)}`);
    this.code = body.code ?? 'unknown';
    this.correlationId = body.correlationId;
    this.errors = body.errors ?? [];
    this.details = body.details ?? {};
    this.takenBy = body.details?.assignee?.name;
    const { problems, problemCount } = body.details ?? {};
    this.rows = problems && { problems, count: problemCount ?? problems.length };
  }

  /** Somebody else has changed the thing since it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** No answer, no session, too fast, or the service's own fault: the same call may have arrived, or still succeed. */
  get mayHaveArrived(): boolean {
    return this.status === 0 || this.status === 401 || this.status === 429 || this.status >= 500;
  }
}
