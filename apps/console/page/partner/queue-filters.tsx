import { NativeSelect, Stack } from '@mantine/core';
import { OBJECTIVES, useObjectiveName } from '../parts/objective-names.js';
import { useCountryChoices } from '../parts/use-country-choices.js';
import { useWording } from '../wording/use-wording.js';
import type { QueueFilter } from './queue-views.js';
import { SavedViews } from './saved-views.js';

const KINDS = ['technical', 'financial', 'human'] as const;

interface Props {
  readonly filter: QueueFilter;
  readonly onChange: (filter: QueueFilter) => void;
}

/** Narrows a queue down by kind, State and objective, and keeps what is narrowed down so under a name. */
export function QueueFilters({ filter, onChange }: Props) {
  const { t } = useWording();
  const objectiveName = useObjectiveName();
  const countries = useCountryChoices();
  const all = { value: '', label: t('register.all') };
  const { kind: _kind, ...withoutKind } = filter;
  const { state: _state, ...withoutState } = filter;
  const { objective: _objective, ...withoutObjective } = filter;
  return (
    <Stack gap="sm">
      <search className="grid" style={{ '--least': '10rem' } as React.CSSProperties}>
        <NativeSelect
          label={t('field.kind')}
          value={filter.kind ?? ''}
          data={[all, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
          onChange={({ currentTarget }) => {
            const kind = KINDS.find((one) => one === currentTarget.value);
            onChange({ ...withoutKind, ...(kind !== undefined && { kind }) });
          }}
        />
        <NativeSelect
          label={t('field.state')}
          value={filter.state ?? ''}
          data={[all, ...countries]}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...withoutState, ...(value !== '' && { state: value }) });
          }}
        />
        <NativeSelect
          label={t('field.objective')}
          value={String(filter.objective ?? '')}
          data={[all, ...OBJECTIVES.map((one) => ({ value: String(one), label: objectiveName(one) }))]}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...withoutObjective, ...(value !== '' && { objective: Number(value) }) });
          }}
        />
        <SavedViews filter={filter} onApply={onChange} />
      </search>
    </Stack>
  );
}
