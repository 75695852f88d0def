import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import { MongoBulkWriteError } from 'mongodb';
import type { AggregateDocument } from './aggregate-document.js';
import { AggregateContended, AggregateError, OutcomeUnknown, StaleVersion } from './aggregate.errors.js';
import { backOff } from './back-off.js';
import type { Command } from './command.js';
import { CommandRun, type PlannedOutcome, type RunTools } from './command-run.js';
import type { DomainEvent } from './domain-event.js';
import { isDatabaseFailure } from './lost-connection.js';
import type { Outcome } from './outcome.js';
import { TogetherRefused } from './together-refused.errors.js';

/** One of several commands that are carried out together or not at all; no two may be of one aggregate. */
export interface Step<S, E> {
  readonly id: string;
  readonly command: Command;
  readonly decide: (state: S | undefined) => readonly E[];
}

type Attempted<S> = Partial<PlannedOutcome<S>> & { readonly error?: Error };

const DUPLICATE_KEY = 11000;
const LARGEST_ATTEMPTS = 8;
const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

/**
 * Several commands, all of them stored or none, in one MongoDB transaction. Each write keeps its guard of id and version,
 * so that a change that came first makes the transaction fail and all commands decide again.
 */
export class TogetherRun<S extends object, E extends DomainEvent> {
  constructor(
    private readonly tools: RunTools<S, E>,
    private readonly collection: Collection<AggregateDocument>,
    private readonly steps: readonly Step<S, E>[],
  ) {}

  private get ids(): readonly string[] {
    return this.steps.map(({ id }) => id);
  }

  /** @throws TogetherRefused naming every command that was refused; AggregateContended, AggregateUnavailable, OutcomeUnknown */
  async outcomes(): Promise<readonly Outcome<S>[]> {
    let lostConnection: Error | undefined;
    for (let attempt = 1; attempt <= LARGEST_ATTEMPTS; attempt += 1) {
      if (attempt > 1) await backOff(attempt, 2, lostConnection === undefined ? 100 : 1_000);
      const runs = this.steps.map(
        ({ id, command, decide }) => new CommandRun(this.tools, id, command, decide),
      );
      let isStored = false;
      try {
        const planned = wholeOf(await planAll(runs), this.ids);
        isStored = await this.store(planned);
        if (isStored) return planned.map(({ outcome }) => outcome);
      } catch (error) {
        if (!isDatabaseFailure(error)) throw error;
        lostConnection = error;
      } finally {
        // While it is not known what is stored, nothing is taken back.
        if (lostConnection === undefined) await Promise.all(runs.map((run) => run.settle(isStored)));
      }
    }
    const first = this.steps[0]?.id ?? '';
    if (lostConnection !== undefined) throw new OutcomeUnknown(first, lostConnection);
    throw new AggregateContended(first, LARGEST_ATTEMPTS);
  }

  /** @returns whether all are stored; false when another change came first to one of them. */
  private async store(planned: readonly PlannedOutcome<S>[]): Promise<boolean> {
    const writes = planned.flatMap(({ write }) => (write === undefined ? [] : [write.operation]));
    if (writes.length === 0) return true;
    try {
      await this.collection.db.client.withSession((session) =>
        session.withTransaction(
          () =>
            this.collection.bulkWrite([...writes] as AnyBulkWriteOperation<AggregateDocument>[], {
              session,
              ignoreUndefined: true,
            }),
          DURABLE,
        ),
      );
      return true;
    } catch (error) {
      if (error instanceof MongoBulkWriteError && error.code === DUPLICATE_KEY) return false;
      throw error;
    }
  }
}

async function planAll<S extends object, E extends DomainEvent>(
  runs: readonly CommandRun<S, E>[],
): Promise<readonly Attempted<S>[]> {
  const settled = await Promise.allSettled(runs.map((run) => run.plan()));
  return settled.map((result) =>
    result.status === 'rejected' ? { error: result.reason as Error } : (result.value ?? {}),
  );
}

/**
 * All or none: where one has been carried out before, so have the others, and whoever left no trace then had nothing to do.
 */
function wholeOf<S>(
  attempted: readonly Attempted<S>[],
  ids: readonly string[],
): readonly PlannedOutcome<S>[] {
  const errors = attempted.flatMap(({ error }, index) => (error === undefined ? [] : [{ index, error }]));
  const notOurs = errors.find(
    ({ error }) => error instanceof AggregateError && !(error instanceof StaleVersion),
  );
  if (notOurs !== undefined) throw notOurs.error;
  const isRepeat = attempted.some(({ outcome }) => outcome?.repeated === true);
  if (!isRepeat && errors.length > 0) throw new TogetherRefused(errors);
  return attempted.map(({ outcome, write }, index) => {
    if (outcome !== undefined && (!isRepeat || outcome.repeated))
      return { outcome, ...(write !== undefined && { write }) };
    return { outcome: withoutTrace<S>(ids[index] ?? '') };
  });
}

const withoutTrace = <S>(id: string): Outcome<S> => ({
  id,
  state: undefined as S,
  version: 0,
  events: [],
  repeated: true,
});
