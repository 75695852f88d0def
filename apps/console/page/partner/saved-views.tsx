import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import { NotLoaded } from '../parts/not-loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { useSavedViews } from './queue-queries.js';
import type { QueueFilter } from './queue-views.js';

const PATH = '/v1/queue/filters';
const LONGEST_NAME = 60;

interface Props {
  readonly filter: QueueFilter;
  readonly onApply: (filter: QueueFilter) => void;
}

/** A coordinator's own views: applied, kept under a name, removed. */
export function SavedViews({ filter, onApply }: Props) {
  const { t } = useWording();
  const query = useSavedViews();
  const views = query.data?.items ?? [];
  const applied = views.find(({ name: _name, ...saved }) => isSame(saved, filter));
  const remove = useChange();
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <div>
      <NativeSelect
        label={t('coordinator.view')}
        value={applied?.name ?? ''}
        data={[
          { value: '', label: isNarrowed ? t('coordinator.unsavedView') : t('coordinator.noView') },
          ...views.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={({ currentTarget }) => {
          const { name: _name, ...saved } = views.find(({ name }) => name === currentTarget.value) ?? {
            name: '',
          };
          onApply(saved);
        }}
      />
      {applied !== undefined && (
        <Button
          size="xs"
          mt="xs"
          variant="default"
          loading={remove.isPending}
          onClick={() => {
            remove.mutate({
              service: 'matching',
              method: 'DELETE',
              path: `${PATH}/${encodeURIComponent(applied.name)}`,
            });
          }}
        >
          {t('coordinator.deleteView', { name: applied.name })}
        </Button>
      )}
      {applied === undefined && isNarrowed && <SaveView filter={filter} />}
      <NotLoaded title={t('coordinator.view')} query={query} />
      <ProblemAlert error={remove.error} />
    </div>
  );
}

function SaveView({ filter }: { readonly filter: QueueFilter }) {
  const { t } = useWording();
  const draft = useLocalDraft('queue.view-name', '');
  const save = useChange(() => {
    draft.forget();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          service: 'matching',
          method: 'PUT',
          path: PATH,
          body: { name: draft.value.trim(), ...filter },
        });
      }}
    >
      <Group mt="xs" gap="xs" align="end">
        <TextInput
          label={t('coordinator.viewName')}
          required
          maxLength={LONGEST_NAME}
          pattern=".*\S.*"
          value={draft.value}
          onChange={({ currentTarget }) => {
            draft.change(currentTarget.value);
          }}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('coordinator.saveView')}
        </Button>
      </Group>
      <ProblemAlert error={save.error} />
    </form>
  );
}

const FIELDS = ['requestId', 'kind', 'state', 'objective'] as const;

const isSame = (one: QueueFilter, other: QueueFilter): boolean =>
  FIELDS.every((field) => one[field] === other[field]);
