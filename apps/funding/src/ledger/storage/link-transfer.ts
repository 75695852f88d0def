import { bookingDay } from '../domain/booking-day.js';
import type { BookingHorizon } from '../domain/booking-day.js';
import type { Transfer } from '../domain/transfer.js';
import { storedLine } from './ledger-documents.js';
import type { TransferDocument } from './ledger-documents.js';
import { transferHash } from './transfer-hash.js';

/** The end of a fund's chain, as it grows. */
export interface ChainEnd extends BookingHorizon {
  seq: number;
  hash: string;
  bookedOn?: string;
}

/** Makes a transfer the chain's next link, on the day whose books are open; `order` is the digest of its order. */
export function linkTransfer(transfer: Transfer, order: string, chain: ChainEnd): TransferDocument {
  const { reference, lines, ...rest } = transfer;
  const settles = transfer.resolves ?? transfer.reverses;
  const bookedOn = bookingDay(transfer.at, chain);
  const linked = { seq: chain.seq + 1, bookedOn, previousHash: chain.hash };
  Object.assign(chain, { seq: linked.seq, bookedOn, hash: transferHash(linked, transfer) });
  return {
    _id: reference,
    ...rest,
    lines: lines.map(storedLine),
    ...(settles === undefined ? {} : { settles }),
    order,
    ...linked,
    hash: chain.hash,
  };
}
