import { createHash } from 'node:crypto';
import { canonicalJson } from '@hub/aggregate/canonical-json.js';
import { accountId } from '../domain/account.js';
import type { Line, Transfer, TransferOrder } from '../domain/transfer.js';
import type { TransferDocument } from './ledger-documents.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const plainLine = ({ account, side, amount }: Line) => [accountId(account), side, amount.toString()];

/** The hash before a fund's first transfer. */
export const genesisHash = (fundId: string): string => sha256(`funding.ledger\n${fundId}`);

/** Chains a transfer to the one before it, over everything that it says. */
export function transferHash(
  { seq, bookedOn, previousHash }: Pick<TransferDocument, 'seq' | 'bookedOn' | 'previousHash'>,
  { lines, ...head }: Transfer,
): string {
  const content = { ...head, at: head.at.toISOString(), seq, bookedOn, lines: lines.map(plainLine) };
  return sha256(`${previousHash}\n${canonicalJson(content)}`);
}

/** What an order asks for, without who and when: equal for a repeat. */
export function orderDigest(order: TransferOrder): string {
  const { fundId, purpose, kind } = order;
  const content =
    'resolves' in order
      ? { resolves: order.resolves }
      : 'reverses' in order
        ? { reverses: order.reverses }
        : {
            lines: order.lines.map(plainLine),
            // Where a draw takes from may differ at a repeat, when there are new pools; the answer is the first one.
            ...(order.draw === undefined
              ? {}
              : { draw: [accountId(order.draw.to), order.draw.amount.toString()] }),
          };
  return sha256(canonicalJson({ fundId, purpose, kind, ...content }));
}
