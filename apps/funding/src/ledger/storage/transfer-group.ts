import type { ClientSession } from 'mongodb';
import { ReferenceReused } from '../domain/ledger.errors.js';
import type { Transfer, TransferOrder } from '../domain/transfer.js';
import { WorkingSet } from '../domain/working-set.js';
import { readGrounds } from './group-reader.js';
import type { GroupGrounds, GrowingChainEnd } from './group-reader.js';
import { writeGroup } from './group-writer.js';
import type { LedgerCollections } from './ledger-collections.js';
import { transferOf } from './ledger-documents.js';
import type { TransferDocument } from './ledger-documents.js';
import { linkTransfer } from './link-transfer.js';
import { RememberedBooks } from './remembered-books.js';
import { orderDigest } from './transfer-hash.js';

/** What became of one order of a group. */
export type OrderResult = { readonly transfer: Transfer } | { readonly refused: Error };

/**
 * Books a group of orders in one transaction. Each order stands alone: a refused one leaves no trace, a repeated
 * one gets the transfer of the first time. The books keep what is written: have them forget it when the transaction
 * fails.
 *
 * @throws the server's errors, and LedgerRaced when another writer was faster; nothing is booked then.
 */
export async function bookGroup(
  collections: LedgerCollections,
  orders: readonly TransferOrder[],
  session: ClientSession,
  books = new RememberedBooks(),
): Promise<readonly OrderResult[]> {
  const grounds = await readGrounds(collections, orders, books, session);
  const { results, fresh, after } = decide(orders, grounds);
  // Nobody is refused for what was true a while ago.
  if (grounds.isRemembered && results.some((result) => 'refused' in result)) {
    books.forget();
    return bookGroup(collections, orders, session, books);
  }
  const { accounts, chains } = grounds;
  if (fresh.length > 0) await writeGroup(collections, { accounts, after, fresh, chains }, session);
  books.keep(chains, after.all());
  return results;
}

interface Decided {
  readonly results: readonly OrderResult[];
  readonly fresh: readonly TransferDocument[];
  readonly after: WorkingSet;
}

function decide(orders: readonly TransferOrder[], { transfers, accounts, chains }: GroupGrounds): Decided {
  const after = new WorkingSet(accounts, [...transfers.values()].map(transferOf));
  const fresh = new Map<string, TransferDocument>();
  const results = orders.map((order): OrderResult => {
    const digest = orderDigest(order);
    const before = fresh.get(order.reference) ?? transfers.get(order.reference);
    if (before !== undefined) return repeated(before, digest);
    try {
      const transfer = after.book(order);
      const chain = chains.get(order.fundId) as GrowingChainEnd;
      fresh.set(order.reference, linkTransfer(transfer, digest, chain));
      return { transfer };
    } catch (error) {
      return { refused: error as Error };
    }
  });
  return { results, fresh: [...fresh.values()], after };
}

const repeated = (before: TransferDocument, digest: string): OrderResult =>
  before.order === digest ? { transfer: transferOf(before) } : { refused: new ReferenceReused(before._id) };
