import { Alert, Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useWording } from '../wording/use-wording.js';
import { DataTable } from './data-table.js';
import { differencesOf, mergedOf, type Difference, type Side, type Versions } from './differences.js';

interface Props<T extends object> {
  /** Who has changed it, in words. */
  readonly actor: string;
  readonly versions: Versions<T>;
  readonly nameOf: (difference: Difference) => string;
  readonly said: (value: unknown, difference: Difference) => string;
  readonly onChoose: (chosen: T) => void;
}

/** Somebody else has changed the thing meanwhile: shows both versions of what differs; of each the person takes one. */
export function BothVersions<T extends object>({ actor, versions, nameOf, said, onChoose }: Props<T>) {
  const { t } = useWording();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const title = t('conflict.title', { actor });
  const differences = differencesOf(versions);
  const sideOf = (pointer: string): Side | undefined =>
    chosen[pointer] ?? differences.find((one) => one.pointer === pointer)?.suggested;
  const choice = (one: Difference) => (
    <NativeSelect
      aria-label={t('conflict.choiceOf', { field: nameOf(one) })}
      value={sideOf(one.pointer)}
      data={(['mine', 'theirs'] as const).map((value) => ({ value, label: t(`conflict.${value}`) }))}
      onChange={({ currentTarget: { value } }) => {
        setChosen({ ...chosen, [one.pointer]: value as Side });
      }}
    />
  );
  return (
    <Alert role="alert" color="orange" variant="outline" title={title}>
      <Text size="sm">{t('conflict.text')}</Text>
      <DataTable
        caption={title}
        rows={differences}
        keyOf={({ pointer }) => pointer}
        columns={[
          { head: t('conflict.field'), cell: nameOf },
          { head: t('conflict.mine'), cell: (one) => said(one.mine, one) },
          { head: t('conflict.theirs'), cell: (one) => said(one.theirs, one) },
          { head: t('conflict.choice'), cell: choice },
        ]}
      />
      <Button
        mt="sm"
        onClick={() => {
          onChoose(mergedOf(versions, sideOf));
        }}
      >
        {t('conflict.goOn')}
      </Button>
    </Alert>
  );
}
