import { NativeSelect, TextInput } from '@mantine/core';
import type { Fund } from '../api/funding-views.js';
import type { Money } from '../api/views.js';
import { MoneyField } from '../parts/money-field.js';
import { useWording } from '../wording/use-wording.js';
import { FundMovementForm } from './fund-movement-form.js';

const KINDS = ['direct-cost', 'bank-charge'] as const;

interface Draft {
  readonly kind: (typeof KINDS)[number];
  readonly amount: Money | undefined;
  readonly description: string;
  readonly paidOn: string;
  readonly bankReference: string;
}

const EMPTY: Draft = {
  kind: 'direct-cost',
  amount: undefined,
  description: '',
  paidOn: '',
  bankReference: '',
};

/** Records what the fund has paid for itself, from money without an earmark. */
export function RecordCost({ fund }: { readonly fund: Fund }) {
  const { t } = useWording();
  return (
    <FundMovementForm fund={fund} of="costs" empty={EMPTY}>
      {(value, set) => (
        <>
          <NativeSelect
            label={t('field.kind')}
            value={value.kind}
            data={KINDS.map((kind) => ({ value: kind, label: t(`bank.costKind.${kind}`) }))}
            onChange={({ currentTarget }) => {
              set({ kind: currentTarget.value as Draft['kind'] });
            }}
          />
          <MoneyField
            label={t('field.amount')}
            currency={fund.currency}
            value={value.amount}
            onChange={(amount) => {
              set({ amount });
            }}
          />
          <TextInput
            label={t('bank.description')}
            required
            maxLength={300}
            value={value.description}
            onChange={({ currentTarget }) => {
              set({ description: currentTarget.value });
            }}
          />
          <TextInput
            type="date"
            label={t('bank.paidOn')}
            required
            value={value.paidOn}
            onChange={({ currentTarget }) => {
              set({ paidOn: currentTarget.value });
            }}
          />
          <TextInput
            label={t('field.bankReference')}
            required
            maxLength={140}
            value={value.bankReference}
            onChange={({ currentTarget }) => {
              set({ bankReference: currentTarget.value });
            }}
          />
        </>
      )}
    </FundMovementForm>
  );
}
