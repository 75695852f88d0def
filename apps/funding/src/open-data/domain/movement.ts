/** What IATI and the flows call a movement of money, seen from the fund. */
export type MovementKind =
  | 'incoming-pledge'
  | 'incoming-commitment'
  | 'incoming-funds'
  | 'outgoing-commitment'
  | 'disbursement'
  | 'expenditure';

/** Money that was promised or moved on a day; less than zero where it went back. */
export interface Movement {
  readonly kind: MovementKind;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly amountMinor: number;
  readonly description?: string;
}

/** A fact out of an aggregate's history. */
export interface Recorded<E extends { readonly type: string; readonly data: object }> {
  readonly at: Date;
  readonly fact: E;
}

/** Money in the same way on the same days, as one movement a kind, dated when the last of it moved. */
export function inSum(movements: readonly Movement[]): readonly Movement[] {
  const sums = new Map<MovementKind, Movement>();
  for (const { kind, on, amountMinor } of movements) {
    const sum = sums.get(kind);
    sums.set(kind, {
      kind,
      on: sum === undefined || on > sum.on ? on : sum.on,
      amountMinor: (sum?.amountMinor ?? 0) + amountMinor,
    });
  }
  return [...sums.values()].filter(({ amountMinor }) => amountMinor !== 0);
}

/** The day of an instant, in UTC. */
export const dayOf = (at: Date | string): string => new Date(at).toISOString().slice(0, 10);
