import { MultiSelect } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { OBJECTIVES, useObjectiveName } from './objective-names.js';

interface Props {
  readonly id?: string;
  readonly value: readonly number[];
  readonly onChange: (objectives: number[]) => void;
}

/** Chooses among the 23 objectives of the Global Compact. */
export function ObjectivesField({ id, value, onChange }: Props) {
  const { t } = useWording();
  const name = useObjectiveName();
  return (
    <MultiSelect
      id={id}
      label={t('field.objectives')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('nothing')}
      data={OBJECTIVES.map((objective) => ({ value: String(objective), label: name(objective) }))}
      value={value.map(String)}
      onChange={(chosen) => {
        onChange(chosen.map(Number));
      }}
    />
  );
}
