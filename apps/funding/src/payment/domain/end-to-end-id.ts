const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const END_TO_END_ID = /^([0-9A-Z]{25})-(\d{1,3})-(\d{1,4})$/;

/** One attempt to pay a tranche. */
export interface TrancheKey {
  /** A UUID. */
  readonly allocationId: string;
  /** From 1. */
  readonly tranche: number;
  readonly attempt: number;
}

/** A refund to the donor of a contribution. */
export interface RefundKey {
  /** A UUID. */
  readonly contributionId: string;
  /** From 1. */
  readonly refund: number;
}

/** What a payment is made for. */
export type PaymentKey = TrancheKey | RefundKey;

export const isRefund = (key: PaymentKey): key is RefundKey => 'refund' in key;

// Tranches are numbered from 1.
const NO_TRANCHE = 0;

/**
 * How the bank knows a payment: at most the 35 characters that ISO 20022 leaves, one for each attempt, and what it pays can
 * be read off it: `7C3JD6Z5WBN4RJT3SYD5FQ8LT-1-2` is the second attempt at a first tranche, `…-0-2` a second refund.
 */
export function endToEndId(key: PaymentKey): string {
  return isRefund(key)
    ? textOf(key.contributionId, NO_TRANCHE, key.refund)
    : textOf(key.allocationId, key.tranche, key.attempt);
}

/** The payment that an id names; undefined when it is none of ours. */
export function paymentKeyOf(id: string): PaymentKey | undefined {
  const [, digits, tranche, number] = END_TO_END_ID.exec(id) ?? [];
  if (digits === undefined) return undefined;
  const uuid = uuidOf(digits);
  if (!UUID.test(uuid)) return undefined;
  return Number(tranche) === NO_TRANCHE
    ? { contributionId: uuid, refund: Number(number) }
    : { allocationId: uuid, tranche: Number(tranche), attempt: Number(number) };
}

function textOf(uuid: string, ...numbers: readonly number[]): string {
  const digits = BigInt(`0x${uuid.replaceAll('-', '')}`)
    .toString(36)
    .toUpperCase()
    .padStart(25, '0');
  return [digits, ...numbers].join('-');
}

function uuidOf(digits: string): string {
  const number = [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const hex = number.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
