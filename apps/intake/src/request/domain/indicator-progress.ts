import type { Indicator } from '@hub/contracts/intake/plan.js';
import type { GroupValue } from '@hub/contracts/intake/progress-report.js';
import type { RequestState } from './request-state.js';

/** A figure as an accepted report gave it. */
export interface ReportedFigure {
  readonly asOfOn: string;
  readonly value: number;
  readonly groups: readonly GroupValue[];
  readonly withoutBreakdownBecause?: string;
}

/** An indicator with where it stands. */
export interface IndicatorProgress extends Indicator {
  /** The newest accepted figure. */
  readonly actual?: ReportedFigure;
  /** How much of the way from baseline to target is done, in percent; only where both are numbers. */
  readonly percentDone?: number;
  /** Every accepted figure, oldest first. */
  readonly figures: readonly ReportedFigure[];
}

/** Each indicator of the plan with its accepted figures. */
export function indicatorsOf({ plan, progressReports = [] }: RequestState): readonly IndicatorProgress[] {
  const accepted = progressReports
    .filter(({ standing }) => standing === 'accepted')
    .sort((one, other) => (one.periodEndsOn < other.periodEndsOn ? -1 : 1));
  return (plan?.indicators ?? []).map((indicator) => {
    const figures = accepted.flatMap(({ periodEndsOn, indicatorValues = [] }) =>
      indicatorValues
        .filter(({ indicatorId }) => indicatorId === indicator.indicatorId)
        .map(({ value, groups = [], withoutBreakdownBecause }) => ({
          asOfOn: periodEndsOn,
          value,
          groups,
          ...(withoutBreakdownBecause !== undefined && { withoutBreakdownBecause }),
        })),
    );
    const actual = figures.at(-1);
    const percentDone = actual && doneOf(indicator, actual.value);
    return {
      ...indicator,
      figures,
      ...(actual !== undefined && { actual }),
      ...(percentDone !== undefined && { percentDone }),
    };
  });
}

function doneOf({ baseline, target }: Indicator, actual: number): number | undefined {
  const from = numberIn(baseline);
  const to = numberIn(target);
  if (from === undefined || to === undefined || from === to) return undefined;
  return Math.round(((actual - from) / (to - from)) * 100);
}

/** Baseline and target are texts, since not all that is planned is a number. */
const numberIn = (text: string): number | undefined => {
  const plain = text.trim().replace(/%$/, '').trim();
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};
