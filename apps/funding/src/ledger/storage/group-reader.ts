import type { ClientSession } from 'mongodb';
import { accountId } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import type { Transfer, TransferOrder } from '../domain/transfer.js';
import type { LedgerCollections } from './ledger-collections.js';
import { accountOf, transferOf } from './ledger-documents.js';
import type { TransferDocument } from './ledger-documents.js';
import type { ChainEnd } from './link-transfer.js';
import type { NotedChainEnd, RememberedBooks } from './remembered-books.js';
import { genesisHash } from './transfer-hash.js';

/** The end of a fund's chain, as it was and as it grows. */
export interface GrowingChainEnd extends ChainEnd {
  /** Nothing for a fund's first transfer. */
  readonly before: NotedChainEnd | undefined;
}

/** What some orders are decided on. */
export interface GroupGrounds {
  readonly isRemembered: boolean;
  /** Those of the orders' references that were looked up, and what the orders settle. */
  readonly transfers: ReadonlyMap<string, TransferDocument>;
  readonly accounts: readonly Account[];
  readonly chains: ReadonlyMap<string, GrowingChainEnd>;
}

/**
 * Looks up what is not remembered. Whether a reference was booked before is not asked when all chains are remembered:
 * most never were, and the insertion finds the others.
 */
export async function readGrounds(
  collections: LedgerCollections,
  orders: readonly TransferOrder[],
  books: RememberedBooks,
  session: ClientSession,
): Promise<GroupGrounds> {
  const fundIds = [...new Set(orders.map(({ fundId }) => fundId))];
  const isRemembered = books.knows(fundIds);
  if (!isRemembered) books.forget();
  const references = isRemembered ? [] : orders.map(({ reference }) => reference);
  const transfers = await readTransfers(collections, references, orders.flatMap(settledBy), session);
  return {
    isRemembered,
    transfers,
    accounts: await readAccounts(collections, accountsIn(orders, transfers), books, session),
    chains: await readChains(collections, fundIds, books, session),
  };
}

const settledBy = (order: TransferOrder): readonly string[] =>
  'resolves' in order ? [order.resolves] : 'reverses' in order ? [order.reverses] : [];

async function readTransfers(
  { transfers }: LedgerCollections,
  references: readonly string[],
  settled: readonly string[],
  session: ClientSession,
): Promise<ReadonlyMap<string, TransferDocument>> {
  if (references.length + settled.length === 0) return new Map();
  const named = { _id: { $in: [...references, ...settled] } };
  const condition = settled.length === 0 ? named : { $or: [named, { settles: { $in: [...settled] } }] };
  const found = await transfers.find(condition, { session }).toArray();
  return new Map(found.map((document) => [document._id, document]));
}

function accountsIn(
  orders: readonly TransferOrder[],
  known: ReadonlyMap<string, TransferDocument>,
): ReadonlySet<string> {
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
  return ids;
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

async function readAccounts(
  { accounts }: LedgerCollections,
  ids: ReadonlySet<string>,
  books: RememberedBooks,
  session: ClientSession,
): Promise<readonly Account[]> {
  const remembered = [...ids].flatMap((id) => books.account(id) ?? []);
  if (remembered.length === ids.size) return remembered;
  const missing = [...ids].filter((id) => books.account(id) === undefined);
  const found = await accounts.find({ _id: { $in: missing } }, { session }).toArray();
  return [...remembered, ...found.map(accountOf)];
}

async function readChains(
  { chains }: LedgerCollections,
  fundIds: readonly string[],
  books: RememberedBooks,
  session: ClientSession,
): Promise<ReadonlyMap<string, GrowingChainEnd>> {
  const found = books.knows(fundIds)
    ? []
    : await chains.find({ _id: { $in: [...fundIds] } }, { session }).toArray();
  const read = new Map(found.map(({ _id, ...end }) => [_id, end]));
  return new Map(
    fundIds.map((fundId) => {
      const before = books.end(fundId) ?? read.get(fundId);
      return [fundId, { ...(before ?? { seq: 0, hash: genesisHash(fundId) }), before }];
    }),
  );
}
