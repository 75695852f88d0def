import type { Money } from '../api/views.js';
import { Sankey } from '../parts/sankey.js';
import { useWording } from '../wording/use-wording.js';

type Amounts = Readonly<Record<string, Money>>;

interface Props {
  readonly sources: Amounts;
  readonly uses: Amounts;
  readonly balance: Money;
}

/** Money in on one side, money out and what is left on the other; the tables below say the same. */
export function SourcesAndUses({ sources, uses, balance }: Props) {
  const { t, money } = useWording();
  const name = (key: string) => t(`statement.${key as 'total'}`, { defaultValue: key });
  const { donorRefunds, ...received } = sources;
  const parts = (amounts: Amounts) =>
    Object.entries(amounts).filter(
      ([key, { amountMinor }]) => key !== 'total' && key !== 'refunds' && amountMinor > 0,
    );
  const incoming = parts(received);
  const sentBack = donorRefunds === undefined ? [] : [['donorRefunds', donorRefunds] as const];
  const outgoing = [...parts(uses), ...sentBack, ['balance', balance] as const].filter(
    ([, { amountMinor }]) => amountMinor > 0,
  );
  if (incoming.length === 0) return null;
  return (
    <Sankey
      label={t('fund.flow')}
      places={[
        ...incoming.map(([key, amount]) => ({ id: `in-${key}`, name: name(key), amount: money(amount) })),
        { id: 'fund', name: '', amount: '' },
        ...outgoing.map(([key, amount]) => ({ id: `out-${key}`, name: name(key), amount: money(amount) })),
      ]}
      flows={[
        ...incoming.map(([key, { amountMinor }]) => ({
          source: `in-${key}`,
          target: 'fund',
          value: amountMinor,
        })),
        ...outgoing.map(([key, { amountMinor }]) => ({
          source: 'fund',
          target: `out-${key}`,
          value: amountMinor,
        })),
      ]}
    />
  );
}
