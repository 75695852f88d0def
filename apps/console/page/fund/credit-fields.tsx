import { TextInput } from '@mantine/core';
import type { Money } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { ExchangeFields, type DraftExchange } from './exchange-fields.js';
import { useWording } from '../wording/use-wording.js';

/** What a bank statement says of money that has arrived, while somebody copies it. */
export interface DraftCredit {
  readonly amount: Money | undefined;
  readonly receivedOn: string;
  readonly bankReference: string;
  /** Of money that came in another currency. */
  readonly exchange?: DraftExchange | undefined;
}

export const EMPTY_CREDIT: DraftCredit = { amount: undefined, receivedOn: '', bankReference: '' };

interface Props {
  readonly currency: string;
  readonly value: DraftCredit;
  readonly onChange: (changed: Partial<DraftCredit>) => void;
  /** Whether it may have come in another currency. */
  readonly mayBeExchanged?: boolean;
}

/** How much the bank has credited, when, and under which reference. */
export function CreditFields({ currency, value, onChange, mayBeExchanged = false }: Props) {
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
      {mayBeExchanged && (
        <ExchangeFields
          value={value.exchange}
          onChange={(exchange) => {
            onChange({ exchange });
          }}
        />
      )}
    </>
  );
}
