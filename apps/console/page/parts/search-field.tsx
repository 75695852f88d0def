import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWording } from '../wording/use-wording.js';

interface Props {
  /** What is sought now. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
}

/** Words to search for; they are sought when the person says so. */
export function SearchField({ value, onSearch }: Props) {
  const { t } = useWording();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped(value);
  }, [value]);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          type="search"
          label={t('filter.search')}
          maxLength={200}
          style={{ flex: 1 }}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <Button type="submit" variant="default">
          {t('filter.searchButton')}
        </Button>
      </Group>
    </form>
  );
}
