import { Title } from '@mantine/core';
import { Facts } from '../parts/facts.js';
import { Measure } from '../parts/measure.js';
import { useObjectiveName } from '../parts/objective-names.js';
import { usePlaceName } from '../parts/place-name.js';
import { useWording } from '../wording/use-wording.js';
import type { GapGroup } from './gap-groups.js';
import { useGapSize } from './gap-size.js';

interface Props {
  readonly group: GapGroup;
  /** How many requests the best offer of all would unlock. */
  readonly most: number;
}

/** One offer that nobody has made: what it would be, and how many requests it would unlock in which place. */
export function GapCard({ group, most }: Props) {
  const { t, number, list, languageName } = useWording();
  const objectiveName = useObjectiveName();
  const placeName = usePlaceName();
  const sizeOf = useGapSize();
  const [best] = group;
  const { kind, objective, language, requests, completes, declines } = best;
  const reasons = declines.map(({ reasonCode, count }) =>
    t('gaps.declined', { reason: t(`declineCode.${reasonCode}`), number: count }),
  );
  const places = group.map((gap) =>
    t('gaps.where', { place: placeName(gap.place), number: number(gap.requests) }),
  );
  return (
    <li className="card gap">
      <Title order={2} size="h5" mb="xs">
        {t('gaps.offer', { kind: t(`kind.${kind}`), objective: objectiveName(objective) })}
      </Title>
      <Measure label={t('gaps.requests')} value={number(requests)} share={requests / most} />
      <Facts
        facts={[
          [t('gaps.completed'), number(completes)],
          [t('gaps.language'), language === undefined ? t('gaps.any') : languageName(language)],
          [t('gaps.size'), sizeOf(best, 'median')],
          [t('gaps.most'), sizeOf(best, 'most')],
        ]}
      />
      <Facts
        facts={[
          [t('gaps.place'), list(places)],
          [t('gaps.declines'), reasons.length > 0 && list(reasons)],
        ]}
      />
    </li>
  );
}
