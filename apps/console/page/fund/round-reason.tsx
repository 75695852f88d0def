import { List, Text } from '@mantine/core';
import type { Round } from '../api/funding-views.js';
import { useWording } from '../wording/use-wording.js';

type Item = Round['items'][number];
type Change = Item['changes'][number];

interface Props {
  readonly item: Item;
  /** All of the round, one of which may have to give way. */
  readonly items: readonly Item[];
  readonly atLeast: Round['shares']['atLeast'];
}

/** Why a request is in or out of a round, and what would turn it. */
export function RoundReason({ item, items, atLeast }: Props) {
  const { t, money, number, percent } = useWording();
  const said = {
    merit: number(item.merit),
    poorest: percent(atLeast.poorestPerCent / 100),
    local: percent(atLeast.localPerCent / 100),
  };
  const changeText = ({ kind, amount, allocationId, meritAbove }: Change): string => {
    if (kind === 'instead-of') {
      const title = items.find((other) => other.allocationId === allocationId)?.title ?? '';
      return t('round.change.instead-of', { title, merit: number(meritAbove ?? 0) });
    }
    return t(`round.change.${kind}`, { amount: amount === undefined ? '' : money(amount) });
  };
  return (
    <>
      <Text size="sm">{t(`round.reason.${item.reason as 'merit'}`, said)}</Text>
      {item.changes.length > 0 && (
        <List size="sm">
          {item.changes.map((change) => (
            <List.Item key={change.kind}>{changeText(change)}</List.Item>
          ))}
        </List>
      )}
    </>
  );
}
