import { IsIn, IsInt, IsNumber, IsOptional, Min } from 'class-validator';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { daysBetween } from '../domain/dates.js';
import { timeUsed } from '../domain/days-used.js';
import { firstHelpBy } from '../domain/first-help.js';
import type { Forecast } from '../domain/forecast.js';
import { present } from '../domain/present.js';
import type { RequestState } from '../domain/request-state.js';

const DAY_MS = 86_400_000;

/** How many days a party has had the ball so far. */
export class DaysUsedView {
  @IsText(32)
  readonly party!: string;

  /** To one decimal. */
  @IsNumber()
  readonly days!: number;
}

/** When the next step can be expected, by how long past requests stayed where this one is. */
export class ForecastView {
  /** Half of them went on within so many days. */
  @IsNumber()
  readonly p50Days!: number;

  /** Nine of ten did. */
  @IsNumber()
  readonly p90Days!: number;

  @IsInstant()
  readonly p50At!: string;

  @IsInstant()
  readonly p90At!: string;

  /** From how many past requests; there is no forecast from fewer than ten. */
  @IsInt()
  @Min(10)
  readonly sampleSize!: number;
}

/** Whose turn it is: how long each has taken, how late it is, and when the next step can be expected. */
export class TurnView {
  @NestedList(() => DaysUsedView)
  readonly daysUsed!: readonly DaysUsedView[];

  /** Whole days past `dueAt`; absent while nobody is late. */
  @IsOptional()
  @IsInt()
  readonly daysLate?: number;

  /** Who was told that it is late. */
  @IsOptional()
  @IsIn(['desk-head'])
  readonly escalatedTo?: 'desk-head';

  /** By when the first expert should have come or the first money been paid; absent once it is so. */
  @IsOptional()
  @IsInstant()
  readonly firstHelpBy?: string;

  @IsOptional()
  @Nested(() => ForecastView)
  readonly forecast?: ForecastView;
}

/** Shows the turn of a request as it is `now`. */
export function showTurn(state: RequestState, now: Date, forecast: Forecast | undefined): TurnView {
  const { dueAt, escalatedTo } = state;
  return present({
    daysUsed: [...timeUsed(state, now)].map(([party, ms]) => ({
      party,
      days: Math.round((ms / DAY_MS) * 10) / 10,
    })),
    daysLate: dueAt !== undefined && dueAt < now ? daysBetween(dueAt, now) : undefined,
    escalatedTo,
    firstHelpBy: firstHelpBy(state)?.toISOString(),
    forecast: forecast && {
      ...forecast,
      p50At: forecast.p50At.toISOString(),
      p90At: forecast.p90At.toISOString(),
    },
  });
}
