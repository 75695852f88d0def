/** An amount in integer minor units with its currency, as events carry it. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** An amount of one earmark's money, as aggregates keep it. */
export interface PlainShare {
  readonly pool: string;
  readonly amountMinor: number;
}
