import type { Indicator } from '@hub/contracts/intake/plan.js';
import type { IndicatorValue } from '@hub/contracts/intake/progress-report.js';
import type { Disaggregation } from '@hub/contracts/vocabularies/disaggregations.js';
import type { Finding } from './domain-error.js';
import { GROUPS_OF } from './groups-of.js';

/**
 * What is wrong with reported figures: indicators that the plan lacks, breakdowns that it asks for and that are neither
 * given nor explained, groups of another dimension, and parts that do not add up.
 * @see SDG target 17.18
 */
export function figureProblems(
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
): readonly Finding[] {
  return values.flatMap((value, index) => {
    const at = `/indicatorValues/${String(index)}`;
    const indicator = indicators.find(({ indicatorId }) => indicatorId === value.indicatorId);
    const isFirst = values.findIndex(({ indicatorId }) => indicatorId === value.indicatorId) === index;
    if (indicator === undefined || !isFirst)
      return [
        {
          pointer: `${at}/indicatorId`,
          code: indicator === undefined ? 'unknown-indicator' : 'double',
          detail: `"${value.indicatorId}" is not an indicator of the plan, or stands twice.`,
        },
      ];
    return [
      ...rangeProblems(indicator, value, at),
      ...groupProblems(value, at),
      ...missingBreakdowns(indicator, value, at),
      ...sumProblems(indicator, value, at),
    ];
  });
}

function rangeProblems({ measure }: Indicator, value: IndicatorValue, at: string): readonly Finding[] {
  const figures = [
    { pointer: `${at}/value`, figure: value.value },
    ...groupsOf(value).map((group, index) => ({
      pointer: `${at}/groups/${String(index)}/value`,
      figure: group.value,
    })),
  ];
  const isFine = (figure: number): boolean =>
    measure === undefined ||
    (measure === 'count' ? Number.isSafeInteger(figure) && figure >= 0 : figure >= 0 && figure <= 100);
  return figures.flatMap(({ pointer, figure }) =>
    isFine(figure)
      ? []
      : [{ pointer, code: 'out-of-range', detail: `${String(figure)} is not a ${String(measure)}.` }],
  );
}

function groupProblems(value: IndicatorValue, at: string): readonly Finding[] {
  const groups = groupsOf(value);
  return groups.flatMap(({ by, group }, index): Finding[] => {
    const known: readonly string[] = GROUPS_OF[by];
    const isDouble = groups.findIndex((other) => other.by === by && other.group === group) !== index;
    return known.includes(group) && !isDouble
      ? []
      : [
          {
            pointer: `${at}/groups/${String(index)}/group`,
            code: isDouble ? 'double' : 'unknown-group',
            detail: isDouble ? `"${group}" stands twice.` : `"${group}" is not a group of "${by}".`,
          },
        ];
  });
}

const missingBreakdowns = (
  { disaggregatedBy = [] }: Indicator,
  value: IndicatorValue,
  at: string,
): readonly Finding[] =>
  value.withoutBreakdownBecause !== undefined
    ? []
    : disaggregatedBy
        .filter((by) => !groupsOf(value).some((group) => group.by === by))
        .map((by) => ({
          pointer: `${at}/groups`,
          code: 'breakdown-missing',
          detail: `The plan asks for a breakdown by ${by}: give it, or say why not.`,
        }));

/** Counts add up to the whole; who is in no known group is in the group `unknown`. */
function sumProblems({ measure }: Indicator, value: IndicatorValue, at: string): readonly Finding[] {
  if (measure !== 'count') return [];
  const sums = new Map<Disaggregation, number>();
  for (const { by, value: part } of groupsOf(value)) sums.set(by, (sums.get(by) ?? 0) + part);
  return [...sums]
    .filter(([, sum]) => sum !== value.value)
    .map(([by, sum]) => ({
      pointer: `${at}/groups`,
      code: 'does-not-add-up',
      detail: `The groups by ${by} come to ${String(sum)}, not to ${String(value.value)}.`,
    }));
}

const groupsOf = ({ groups = [] }: IndicatorValue) => groups;
