const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const END_TO_END_ID = /^([0-9A-Z]{25})-(\d{1,3})-(\d{1,4})$/;

/** One attempt to pay a tranche. */
export interface PaymentKey {
  /** A UUID. */
  readonly allocationId: string;
  readonly tranche: number;
  readonly attempt: number;
}

/**
 * How the bank knows a payment: at most the 35 characters that ISO 20022 leaves, one for each attempt, and the attempt can
 * be read off it, e.g. `7C3JD6Z5WBN4RJT3SYD5FQ8LT-1-2`.
 */
export function endToEndId({ allocationId, tranche, attempt }: PaymentKey): string {
  const number = BigInt(`0x${allocationId.replaceAll('-', '')}`);
  return `${number.toString(36).toUpperCase().padStart(25, '0')}-${tranche}-${attempt}`;
}

/** The attempt that an id names; undefined when it is none of ours. */
export function paymentKeyOf(id: string): PaymentKey | undefined {
  const [, digits, tranche, attempt] = END_TO_END_ID.exec(id) ?? [];
  if (digits === undefined) return undefined;
  const number = [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const hex = number.toString(16).padStart(32, '0');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  const allocationId = parts.join('-');
  return UUID.test(allocationId)
    ? { allocationId, tranche: Number(tranche), attempt: Number(attempt) }
    : undefined;
}
