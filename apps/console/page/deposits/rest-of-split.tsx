import { Text } from '@mantine/core';
import type { Money } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { faultOf, leftMinor, type DraftSplit } from './draft-split.js';

interface Props {
  readonly rest: Money;
  readonly draft: DraftSplit;
}

/** What stays unidentified of a deposit that is being split, or by how much its parts are more than there is. */
export function RestOfSplit({ rest, draft }: Props) {
  const { t, money } = useWording();
  const left = leftMinor(rest, draft.parts);
  const amount = money({ ...rest, amountMinor: Math.abs(left) });
  const fault = faultOf(rest, draft);
  return (
    <div role="status">
      <Text fw={600}>
        {t(left < 0 ? 'deposit.tooMuch' : 'deposit.stays', { amount, whole: money(rest) })}
      </Text>
      {fault === 'whole' && <Text>{t('deposit.wholePart')}</Text>}
    </div>
  );
}
