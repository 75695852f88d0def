import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import { accountId } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import type { WorkingSet } from '../domain/working-set.js';
import { ableToGive, accountChange, addition } from './account-changes.js';
import type { AccountChange } from './account-changes.js';
import type { GrowingChainEnd } from './group-reader.js';
import type { LedgerCollections } from './ledger-collections.js';
import { accountDocument } from './ledger-documents.js';
import type { AccountDocument, ChainDocument, TransferDocument } from './ledger-documents.js';

/** Another writer changed an account or a chain since it was read: book the group again. */
export class LedgerRaced extends Error {
  override readonly name = 'LedgerRaced';
}

export interface GroupToWrite {
  /** The accounts as read or remembered. */
  readonly accounts: readonly Account[];
  readonly after: WorkingSet;
  readonly fresh: readonly TransferDocument[];
  readonly chains: ReadonlyMap<string, GrowingChainEnd>;
}

/**
 * Two commands, because the number of commands is most of what a group takes: one inserts the transfers, the other
 * changes accounts and ends of chains.
 *
 * @throws LedgerRaced and the server's errors; the transaction must be given up then.
 */
export async function writeGroup(
  { transfers, books }: LedgerCollections,
  group: GroupToWrite,
  session: ClientSession,
): Promise<void> {
  const options = { session, ordered: true } as const;
  expectAll(group.fresh.length, (await transfers.insertMany([...group.fresh], options)).insertedCount);
  const { opened, changes } = accountWrites(group);
  const ends = chainWrites(group.chains);
  const { insertedCount, matchedCount } = await books.bulkWrite(
    [...opened, ...changesOf(changes), ...ends],
    options,
  );
  expectAll(opened.length + changes.length + ends.length, insertedCount + matchedCount);
}

function expectAll(expected: number, done: number): void {
  if (done !== expected)
    throw new LedgerRaced(`${String(done)} of ${String(expected)} writes met their condition`);
}

type BooksWrite = AnyBulkWriteOperation<AccountDocument | ChainDocument>;

interface AccountWrites {
  readonly opened: readonly BooksWrite[];
  readonly changes: readonly AccountChange[];
}

function accountWrites({ accounts, after }: GroupToWrite): AccountWrites {
  const before = new Map(accounts.map((account) => [accountId(account), account]));
  const opened: BooksWrite[] = [];
  const changes: AccountChange[] = [];
  for (const account of after.all()) {
    const read = before.get(accountId(account));
    if (read === undefined) opened.push({ insertOne: { document: accountDocument(account) } });
    else if (read !== account) changes.push(accountChange(read, account));
  }
  return { opened, changes };
}

// The balance condition stands inside the write: whatever was read, nothing is taken that is not there.
const changesOf = (changes: readonly AccountChange[]): readonly BooksWrite[] =>
  changes.length === 0 ? [] : [{ updateMany: { filter: ableToGive(changes), update: addition(changes) } }];

// Closing a period changes the end of a chain without moving it, so that is a condition too.
const chainWrites = (chains: ReadonlyMap<string, GrowingChainEnd>): readonly BooksWrite[] =>
  [...chains]
    .filter(([, { before, seq }]) => seq > (before?.seq ?? 0))
    .map(([_id, { before, seq, hash, bookedOn = '' }]) =>
      before === undefined
        ? { insertOne: { document: { _id, seq, hash, bookedOn } } }
        : {
            updateOne: {
              filter: {
                _id,
                seq: before.seq,
                hash: before.hash,
                closedThroughOn: before.closedThroughOn ?? { $exists: false },
              },
              update: { $set: { seq, hash, bookedOn } },
            },
          },
    );
