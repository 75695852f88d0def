import { Checkbox, TextInput } from '@mantine/core';
import type { Money } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { useWording } from '../wording/use-wording.js';

/** What a bank says of money that came in another currency, while somebody copies it. */
export interface DraftExchange {
  readonly original: Money | undefined;
  readonly rate: string;
  readonly source: string;
  readonly asOf: string;
}

const EMPTY_EXCHANGE: DraftExchange = { original: undefined, rate: '', source: '', asOf: '' };

interface Props {
  /** Absent for money that came in the fund's own currency. */
  readonly value: DraftExchange | undefined;
  readonly onChange: (value: DraftExchange | undefined) => void;
}

/** Whether money came in another currency, and how the bank has converted it. */
export function ExchangeFields({ value, onChange }: Props) {
  const { t } = useWording();
  return (
    <>
      <Checkbox
        label={t('exchange.other')}
        checked={value !== undefined}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked ? EMPTY_EXCHANGE : undefined);
        }}
      />
      {value !== undefined && (
        <>
          <MoneyField
            label={t('exchange.original')}
            value={value.original}
            onChange={(original) => {
              onChange({ ...value, original });
            }}
          />
          <TextInput
            label={t('exchange.rate')}
            required
            inputMode="decimal"
            value={value.rate}
            onChange={({ currentTarget }) => {
              onChange({ ...value, rate: currentTarget.value.trim().replace(',', '.') });
            }}
          />
          <TextInput
            label={t('exchange.source')}
            required
            maxLength={200}
            value={value.source}
            onChange={({ currentTarget }) => {
              onChange({ ...value, source: currentTarget.value });
            }}
          />
          <TextInput
            type="date"
            label={t('exchange.asOf')}
            required
            value={value.asOf}
            onChange={({ currentTarget }) => {
              onChange({ ...value, asOf: currentTarget.value });
            }}
          />
        </>
      )}
    </>
  );
}
