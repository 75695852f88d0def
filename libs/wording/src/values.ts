/** A sum as it crosses borders: integer minor units of an ISO 4217 currency. */
export interface WordedMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/** What a sentence can hold. Instants and days may be ISO text where the catalogue says `date` or `dateTime`. */
export type WordedValue = string | number | Date | WordedMoney | readonly string[];
export type WordedValues = Readonly<Record<string, WordedValue | undefined>>;
