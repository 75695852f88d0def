import { addDays } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';

const DAY_MS = 86_400_000;

/** How long past requests have stayed where this one is now. */
export interface Forecast {
  /** Half of them went on within so many days, nine of ten within {@link p90Days}. */
  readonly p50Days: number;
  readonly p90Days: number;
  /** The same as instants, counted from when this request came to its status. */
  readonly p50At: Date;
  readonly p90At: Date;
  /** How many past requests it is taken from. */
  readonly sampleSize: number;
}

/** When the next step can be expected, from how long others took; nothing is said from too few of them. */
export function forecastFrom(since: Date, durationsMs: readonly number[]): Forecast | undefined {
  if (durationsMs.length < INTAKE_RULES.forecastLeastSample) return undefined;
  const sorted = durationsMs.toSorted((one, other) => one - other);
  const [p50, p90] = [quantileDays(sorted, 0.5), quantileDays(sorted, 0.9)];
  return {
    p50Days: p50,
    p90Days: p90,
    p50At: addDays(since, p50),
    p90At: addDays(since, p90),
    sampleSize: sorted.length,
  };
}

/** The nearest rank, in days to one decimal. */
function quantileDays(sortedMs: readonly number[], share: number): number {
  const ms = sortedMs[Math.ceil(share * sortedMs.length) - 1] ?? 0;
  return Math.round((ms / DAY_MS) * 10) / 10;
}
