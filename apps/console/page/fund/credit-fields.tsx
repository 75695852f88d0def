import { TextInput } from '@mantine/core';
import type { Money } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { useWording } from '../wording/use-wording.js';

/** What a bank statement says of money that has arrived, while somebody copies it. */
export interface DraftCredit {
  readonly amount: Money | undefined;
  readonly receivedOn: string;
  readonly bankReference: string;
}

export const EMPTY_CREDIT: DraftCredit = { amount: undefined, receivedOn: '', bankReference: '' };

interface Props {
  readonly currency: string;
  readonly value: DraftCredit;
  readonly onChange: (changed: Partial<DraftCredit>) => void;
}

/** How much the bank has credited, when, and under which reference. */
export function CreditFields({ currency, value, onChange }: Props) {
  const { t } = useWording();
  return (
    <>
      <MoneyField
        label={t('field.amount')}
        currency={currency}
        value={value.amount}
        onChange={(amount) => {
          onChange({ amount });
        }}
      />
      <TextInput
        type="date"
        label={t('field.receivedOn')}
        required
        value={value.receivedOn}
        onChange={({ currentTarget }) => {
          onChange({ receivedOn: currentTarget.value });
        }}
      />
      <TextInput
        label={t('field.bankReference')}
        required
        value={value.bankReference}
        onChange={({ currentTarget }) => {
          onChange({ bankReference: currentTarget.value });
        }}
      />
    </>
  );
}
