import { NativeSelect } from '@mantine/core';
import type { ProviderView } from '../api/views.js';

interface Props {
  readonly label: string;
  /** What stands there while no provider is chosen. */
  readonly empty: string;
  readonly providers: readonly ProviderView[];
  /** Empty while none is chosen. */
  readonly value: string;
  readonly onChange: (providerId: string) => void;
}

/** One of the providers by its name, or none. */
export function ProviderSelect({ label, empty, providers, value, onChange }: Props) {
  return (
    <NativeSelect
      maw={420}
      label={label}
      value={value}
      data={[
        { value: '', label: empty },
        ...providers.map(({ providerId, name }) => ({ value: providerId, label: name })),
      ]}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
