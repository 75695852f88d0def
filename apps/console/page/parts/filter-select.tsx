import { NativeSelect } from '@mantine/core';

/** A value with the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  /** The words for no filter. */
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  /** Called with an empty text for no filter. */
  readonly onChange: (value: string) => void;
}

/** One of several values to filter by, or none. */
export function FilterSelect({ label, all, value = '', choices, onChange }: Props) {
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[{ value: '', label: all }, ...choices, ...(isKnown ? [] : [{ value, label: value }])]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
