import type { ClientSession } from 'mongodb';
import { accountId } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import { ReferenceReused } from '../domain/ledger.errors.js';
import type { Transfer, TransferOrder } from '../domain/transfer.js';
import { WorkingSet } from '../domain/working-set.js';
import { writeGroup } from './group-writer.js';
import type { LedgerCollections } from './ledger-collections.js';
import { accountOf, transferOf } from './ledger-documents.js';
import type { TransferDocument } from './ledger-documents.js';
import { linkTransfer } from './link-transfer.js';
import type { ChainEnd } from './link-transfer.js';
import { genesisHash, orderDigest } from './transfer-hash.js';

/** What became of one order of a group. */
export type OrderResult = { readonly transfer: Transfer } | { readonly refused: Error };

/**
 * Books a group of orders in one transaction. Each order stands alone: a refused one leaves no trace, a repeated
 * one gets the transfer of the first time.
 *
 * @throws the server's errors, and LedgerRaced when another writer was faster; nothing is booked then.
 */
export async function bookGroup(
  collections: LedgerCollections,
  orders: readonly TransferOrder[],
  session: ClientSession,
): Promise<readonly OrderResult[]> {
  const known = await readTransfers(collections, orders, session);
  const accounts = await readAccounts(collections, orders, known, session);
  const chains = await readChains(collections, orders, session);
  const ledger = new WorkingSet(accounts, [...known.values()].map(transferOf));
  const fresh = new Map<string, TransferDocument>();
  const results = orders.map((order): OrderResult => {
    const digest = orderDigest(order);
    const before = fresh.get(order.reference) ?? known.get(order.reference);
    if (before !== undefined) return repeated(before, digest);
    try {
      const transfer = ledger.book(order);
      const chain = chains.get(order.fundId) as ReadChainEnd;
      fresh.set(order.reference, linkTransfer(transfer, digest, chain));
      return { transfer };
    } catch (error) {
      return { refused: error as Error };
    }
  });
  if (fresh.size > 0)
    await writeGroup(collections, { accounts, after: ledger, fresh: [...fresh.values()], chains }, session);
  return results;
}

/** The end of a fund's chain, as read and as it grows. */
export interface ReadChainEnd extends ChainEnd {
  readonly readSeq: number;
}

const repeated = (before: TransferDocument, digest: string): OrderResult =>
  before.order === digest ? { transfer: transferOf(before) } : { refused: new ReferenceReused(before._id) };

const settledBy = (order: TransferOrder): readonly string[] =>
  'resolves' in order ? [order.resolves] : 'reverses' in order ? [order.reverses] : [];

async function readTransfers(
  { transfers }: LedgerCollections,
  orders: readonly TransferOrder[],
  session: ClientSession,
): Promise<ReadonlyMap<string, TransferDocument>> {
  const settled = orders.flatMap(settledBy);
  const named = { _id: { $in: [...orders.map(({ reference }) => reference), ...settled] } };
  const condition = settled.length === 0 ? named : { $or: [named, { settles: { $in: settled } }] };
  const found = await transfers.find(condition, { session }).toArray();
  return new Map(found.map((document) => [document._id, document]));
}

async function readAccounts(
  { accounts }: LedgerCollections,
  orders: readonly TransferOrder[],
  known: ReadonlyMap<string, TransferDocument>,
  session: ClientSession,
): Promise<readonly Account[]> {
  const ids = new Set<string>();
  for (const order of orders) {
    const lines =
      'lines' in order
        ? order.lines
        : settledBy(order).flatMap((reference) => linesIn(known, orders, reference));
    for (const { account } of lines) ids.add(accountId(account));
    const draw = 'draw' in order ? order.draw : undefined;
    for (const account of draw === undefined ? [] : [...draw.from, draw.to]) ids.add(accountId(account));
  }
  const found = await accounts.find({ _id: { $in: [...ids] } }, { session }).toArray();
  return found.map(accountOf);
}

// A hold may be resolved in the very group that books it.
function linesIn(
  known: ReadonlyMap<string, TransferDocument>,
  orders: readonly TransferOrder[],
  reference: string,
): Transfer['lines'] {
  const document = known.get(reference);
  if (document !== undefined) return transferOf(document).lines;
  return orders.flatMap((order) => (order.reference === reference && 'lines' in order ? order.lines : []));
}

async function readChains(
  { chains }: LedgerCollections,
  orders: readonly TransferOrder[],
  session: ClientSession,
): Promise<ReadonlyMap<string, ReadChainEnd>> {
  const funds = [...new Set(orders.map(({ fundId }) => fundId))];
  const found = await chains.find({ _id: { $in: funds } }, { session }).toArray();
  const ends = new Map(found.map(({ _id, ...end }) => [_id, end]));
  return new Map(
    funds.map((fund) => {
      const end = ends.get(fund) ?? { seq: 0, hash: genesisHash(fund) };
      return [fund, { ...end, readSeq: end.seq }];
    }),
  );
}
