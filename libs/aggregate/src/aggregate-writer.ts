import type { AnyBulkWriteOperation, Collection, WriteError } from 'mongodb';
import type { AggregateDocument } from './aggregate-document.js';
import { AggregateTooLarge, MalformedData, UniquenessViolated } from './aggregate.errors.js';
import { GroupCommit } from './group-commit.js';
import type { GroupCommitOptions } from './group-commit.js';

/** `stored`; `overtaken`: another change came first; otherwise it is not known whether it is stored. */
export type WriteFate = 'stored' | 'overtaken' | { readonly unknown: Error };

const DUPLICATE_KEY = 11000;
const REFUSED_BY_VALIDATOR = 121;
const SERVER_LIMIT_BYTES = 16 * 1024 * 1024;
const DOCUMENT_TOO_LARGE = [10334, 17419, 17420];

/** Sends changes in groups. Insertions have a group of their own: a mixed one would take two round trips. */
export class AggregateWriter {
  private readonly insertions: GroupCommit<AggregateDocument>;
  private readonly updates: GroupCommit<AggregateDocument>;

  constructor(collection: Collection<AggregateDocument>, options?: GroupCommitOptions) {
    this.insertions = new GroupCommit(collection, options);
    this.updates = new GroupCommit(collection, options);
  }

  /** @throws UniquenessViolated, AggregateTooLarge, MalformedData */
  async write(
    id: string,
    write: AnyBulkWriteOperation<AggregateDocument>,
    bytes: number,
  ): Promise<WriteFate> {
    const isInsertion = 'insertOne' in write;
    const result = await (isInsertion ? this.insertions : this.updates).commit(write, bytes);
    switch (result.kind) {
      case 'stored':
        return 'stored';
      case 'unknown':
        return { unknown: result.error };
      case 'unsendable':
        throw new MalformedData(result.error.message, { cause: result.error });
      case 'refused':
        // A guarded upsert that the validator refuses met no document: it is gone since it was read.
        if (result.error.code === REFUSED_BY_VALIDATOR && !isInsertion) return 'overtaken';
        return refusal(id, result.error);
    }
  }
}

function refusal(id: string, error: WriteError): 'overtaken' {
  const text = error.errmsg ?? '';
  if (error.code === DUPLICATE_KEY) {
    const index = /index: (\S+)/.exec(text)?.[1] ?? '_id_';
    if (index === '_id_') return 'overtaken';
    throw new UniquenessViolated(id, index);
  }
  if (DOCUMENT_TOO_LARGE.includes(error.code)) throw new AggregateTooLarge(id, SERVER_LIMIT_BYTES);
  throw new Error(`MongoDB refused to store ${id}: ${text}`);
}
