import { Group, NativeSelect, NumberInput } from '@mantine/core';
import type { Money } from '../api/views.js';
import { exponentOf } from '../wording/formats.js';
import { useWording } from '../wording/use-wording.js';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'AED', 'CNY'];

interface Props {
  readonly label: string;
  readonly value: Money | undefined;
  readonly onChange: (value: Money | undefined) => void;
  readonly id?: string;
  /** Where the currency is given by something else. */
  readonly currency?: string;
  readonly error?: string | undefined;
}

/** An amount in major units and its currency; outside, money is in minor units. */
export function MoneyField({ label, value, onChange, id, currency: fixed, error }: Props) {
  const { t } = useWording();
  const currency = value?.currency ?? fixed ?? 'USD';
  const exponent = exponentOf(currency);
  const scale = 10 ** exponent;
  const major = value === undefined ? '' : value.amountMinor / scale;
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <NumberInput
        id={id}
        label={label}
        value={major}
        min={0}
        decimalScale={exponent}
        thousandSeparator=" "
        hideControls
        style={{ flex: 1 }}
        error={error}
        onChange={(next) => {
          onChange(next === '' ? undefined : { amountMinor: Math.round(Number(next) * scale), currency });
        }}
      />
      {fixed === undefined ? (
        <NativeSelect
          aria-label={t('field.currency')}
          value={currency}
          data={CURRENCIES}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value;
            if (major !== '')
              onChange({ amountMinor: Math.round(major * 10 ** exponentOf(next)), currency: next });
            else onChange({ amountMinor: 0, currency: next });
          }}
        />
      ) : (
        <span>{fixed}</span>
      )}
    </Group>
  );
}
