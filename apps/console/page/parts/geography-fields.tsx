import { Checkbox, MultiSelect } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { useCountryChoices } from './use-country-choices.js';

interface Geography {
  readonly global?: boolean;
  readonly countries?: readonly string[];
}

interface Props<G extends Geography> {
  readonly value: G;
  readonly onChange: (value: G) => void;
}

/** Everywhere, or in some countries. */
export function GeographyFields<G extends Geography>({ value, onChange }: Props<G>) {
  const { t } = useWording();
  const countries = useCountryChoices();
  return (
    <>
      <Checkbox
        my="sm"
        label={t('catalogue.global')}
        checked={value.global === true}
        onChange={({ currentTarget }) => {
          onChange({ ...value, global: currentTarget.checked });
        }}
      />
      {value.global !== true && (
        <MultiSelect
          label={t('field.countries')}
          searchable
          data={countries}
          value={[...(value.countries ?? [])]}
          onChange={(chosen) => {
            onChange({ ...value, countries: chosen });
          }}
        />
      )}
    </>
  );
}
