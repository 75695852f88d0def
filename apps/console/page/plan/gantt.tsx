import { Text } from '@mantine/core';
import type { NeedItem, Plan } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30.44;

interface Props {
  readonly plan: Plan;
  readonly needItems: readonly NeedItem[];
  readonly done: Readonly<Record<string, unknown>>;
}

/** The plan in time: the needs as spans, the milestones as days. The tables beside it say the same in words. */
export function Gantt({ plan, needItems, done }: Props) {
  const { t, day, number } = useWording();
  const scale = scaleOf(plan, needItems);
  if (scale === undefined) return null;
  const label = t('plan.chart', { from: day(scale.from), to: day(scale.to) });
  return (
    <div className="gantt" role="img" aria-label={label}>
      {needItems.map(({ needItemId, startsOn, endsOn }, index) =>
        startsOn === undefined || endsOn === undefined ? null : (
          <div className="gantt-row" key={needItemId}>
            <Text size="sm">{t('request.need', { number: number(index + 1) })}</Text>
            <div className="gantt-lane">
              <div
                className="gantt-span"
                style={{
                  insetInlineStart: scale.place(startsOn),
                  width: `${String(scale.share(endsOn) - scale.share(startsOn))}%`,
                }}
              />
            </div>
          </div>
        ),
      )}
      {plan.milestones.map(({ milestoneId, title, dueOn }) => (
        <div className="gantt-row" key={milestoneId}>
          <Text size="sm">{title}</Text>
          <div className="gantt-lane">
            <div
              className="gantt-day"
              data-done={milestoneId in done}
              style={{ insetInlineStart: scale.place(dueOn) }}
            />
          </div>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {day(scale.from)} – {day(scale.to)}
      </Text>
    </div>
  );
}

function scaleOf(plan: Plan, needItems: readonly NeedItem[]) {
  const planned =
    plan.startsOn === undefined ? [] : [plan.startsOn, endOf(plan.startsOn, plan.durationMonths)];
  const days = [
    ...planned,
    ...needItems.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...plan.milestones.map(({ dueOn }) => dueOn),
  ]
    .filter((one) => one !== undefined)
    .sort();
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined || from === to) return undefined;
  const length = Date.parse(to) - Date.parse(from);
  const share = (day: string): number => ((Date.parse(day) - Date.parse(from)) / length) * 100;
  return { from, to, share, place: (day: string) => `${String(share(day))}%` };
}

const endOf = (startsOn: string, months = 0): string =>
  new Date(Date.parse(startsOn) + months * MONTH_DAYS * DAY_MS).toISOString().slice(0, 10);
