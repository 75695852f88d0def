import type { AnyBulkWriteOperation, ClientSession } from 'mongodb';
import { accountId, available, isSigned } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import type { WorkingSet } from '../domain/working-set.js';
import type { LedgerCollections } from './ledger-collections.js';
import { accountDocument } from './ledger-documents.js';
import type { AccountDocument, ChainDocument, TransferDocument } from './ledger-documents.js';
import type { ReadChainEnd } from './transfer-group.js';

/** Another writer changed an account or a chain since it was read: book the group again. */
export class LedgerRaced extends Error {
  override readonly name = 'LedgerRaced';
}

export interface GroupToWrite {
  /** The accounts as read. */
  readonly accounts: readonly Account[];
  readonly after: WorkingSet;
  readonly fresh: readonly TransferDocument[];
  readonly chains: ReadonlyMap<string, ReadChainEnd>;
}

/** @throws LedgerRaced and the server's errors; the transaction must be given up then. */
export async function writeGroup(
  { accounts, transfers, chains }: LedgerCollections,
  group: GroupToWrite,
  session: ClientSession,
): Promise<void> {
  const options = { session, ordered: true } as const;
  expectAll(group.fresh.length, (await transfers.insertMany([...group.fresh], options)).insertedCount);
  const changes = accountWrites(group);
  const changed = await accounts.bulkWrite(changes, options);
  expectAll(changes.length, changed.insertedCount + changed.matchedCount);
  const ends = chainWrites(group.chains);
  const moved = await chains.bulkWrite(ends, options);
  expectAll(ends.length, moved.insertedCount + moved.matchedCount);
}

function expectAll(expected: number, done: number): void {
  if (done !== expected)
    throw new LedgerRaced(`${String(done)} of ${String(expected)} writes met their condition`);
}

function accountWrites({ accounts, after }: GroupToWrite): AnyBulkWriteOperation<AccountDocument>[] {
  const before = new Map(accounts.map((account) => [accountId(account), account]));
  const writes: AnyBulkWriteOperation<AccountDocument>[] = [];
  for (const account of after.all()) {
    const read = before.get(accountId(account));
    if (read === undefined) writes.push({ insertOne: { document: accountDocument(account) } });
    else if (read !== account) writes.push({ updateOne: guardedUpdate(read, account) });
  }
  return writes;
}

/** The balance condition stands inside the write: whatever was read, nothing is taken that is not there. */
function guardedUpdate(before: Account, after: Account) {
  const taken = available(before) - available(after);
  const condition = taken > 0n && !isSigned(before.name) ? { available: { $gte: taken } } : {};
  return {
    filter: { _id: accountId(before), ...condition },
    update: {
      $inc: {
        balance: after.balance - before.balance,
        held: after.held - before.held,
        incoming: after.incoming - before.incoming,
        debits: after.debits - before.debits,
        credits: after.credits - before.credits,
        available: -taken,
      },
    },
  };
}

const chainWrites = (chains: ReadonlyMap<string, ReadChainEnd>): AnyBulkWriteOperation<ChainDocument>[] =>
  [...chains]
    .filter(([, { readSeq, seq }]) => seq > readSeq)
    .map(([_id, { readSeq, seq, hash, bookedOn = '' }]) =>
      readSeq === 0
        ? { insertOne: { document: { _id, seq, hash, bookedOn } } }
        : { updateOne: { filter: { _id, seq: readSeq }, update: { $set: { seq, hash, bookedOn } } } },
    );
