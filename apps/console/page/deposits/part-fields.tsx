import { Button, Group, NativeSelect } from '@mantine/core';
import { MoneyField } from '../parts/money-field.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { ContributionSelect } from './contribution-select.js';
import type { DraftPart, PartOwner } from './draft-split.js';

const OWNERS = ['open', 'identified', 'returned'] as const satisfies readonly PartOwner[];

interface Props {
  /** From 0. */
  readonly place: number;
  readonly fundId: string;
  readonly currency: string;
  readonly part: DraftPart;
  readonly onChange: (changed: Partial<DraftPart>) => void;
  /** Where it is not the only one. */
  readonly onRemove?: () => void;
}

/** How much a part is, and whose where that is known at once. */
export function PartFields({ place, fundId, currency, part, onChange, onRemove }: Props) {
  const { t, number } = useWording();
  const which = number(place + 1);
  return (
    <Section title={t('deposit.part', { number: which })} order={3} className="">
      <div className="grid">
        <MoneyField
          id={`part-${String(place)}-amount`}
          label={t('field.amount')}
          currency={currency}
          value={part.amount}
          onChange={(amount) => {
            onChange({ amount });
          }}
        />
        <NativeSelect
          label={t('deposit.owner')}
          value={part.owner}
          data={OWNERS.map((value) => ({ value, label: t(`depositOwner.${value}`) }))}
          onChange={({ currentTarget }) => {
            onChange({ owner: currentTarget.value as PartOwner });
          }}
        />
        {part.owner === 'identified' && (
          <ContributionSelect
            id={`part-${String(place)}-contributionId`}
            fundId={fundId}
            label={t('deposit.contribution')}
            amount={part.amount}
            value={part.contributionId}
            onChange={(contributionId) => {
              onChange({ contributionId });
            }}
          />
        )}
      </div>
      {onRemove !== undefined && (
        <Group>
          <Button variant="subtle" size="xs" onClick={onRemove}>
            {t('deposit.removePart', { number: which })}
          </Button>
        </Group>
      )}
    </Section>
  );
}
