import type { Money } from '../../ledger/domain/money.js';
import { AGE_BANDS, type AgeBand } from './age-band.js';

/** Amounts of one currency by how long they have been open, and all of them. */
export type Banded = Readonly<Record<AgeBand | 'total', Money>>;

/** Sums amounts by their band. */
export function banded(
  parts: readonly { readonly band: AgeBand; readonly amountMinor: number }[],
  currency: string,
): Banded {
  const sum = (chosen: typeof parts): Money => ({
    amountMinor: Number(chosen.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n)),
    currency,
  });
  const [upTo90, upTo180, over180] = AGE_BANDS.map((band) => sum(parts.filter((one) => one.band === band)));
  return { upTo90, upTo180, over180, total: sum(parts) } as Banded;
}
