import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { InvitationView } from '../api/views.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';
import { DeclineFields } from './decline-fields.js';
import { reasonOf } from './decline-reason.js';
import { holdDecline, UNDO_MS } from './held-declines.js';

interface Props {
  readonly selected: ReadonlySet<string>;
  /** Those on the page that can be declined. */
  readonly declinable: readonly InvitationView[];
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** What can be done with all that are selected: to decline them for one reason, which can be undone for a while. */
export function DeclineSelected({ selected, declinable, onSelect }: Props) {
  const { t, number } = useWording();
  const [isDeclining, setDeclining] = useState(false);
  const draft = useLocalDraft('queue.decline', { reasonCode: '', comment: '' });
  const clear = () => {
    onSelect(new Set());
  };
  if (selected.size === 0) return <SelectAll declinable={declinable} onSelect={onSelect} />;
  const decline = (event: React.FormEvent) => {
    event.preventDefault();
    holdDecline(
      declinable.filter(({ invitationId }) => selected.has(invitationId)),
      reasonOf(draft.value),
    );
    draft.forget();
    setDeclining(false);
    clear();
  };
  return (
    <section className="card card-turn" aria-label={t('coordinator.selection')}>
      <Stack gap="sm">
        <Group>
          <Text fw={600}>{t('coordinator.selected', { number: number(selected.size) })}</Text>
          {!isDeclining && (
            <Button
              data-key="d"
              onClick={() => {
                setDeclining(true);
              }}
            >
              {t('coordinator.declineSelected')}
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => {
              setDeclining(false);
              clear();
            }}
          >
            {t('coordinator.clearSelection')}
          </Button>
        </Group>
        {isDeclining && (
          <form onSubmit={decline}>
            <Stack gap="sm">
              <DeclineFields value={draft.value} onChange={draft.change} />
              <Text size="sm" c="dimmed">
                {t('coordinator.undoable', { number: number(UNDO_MS / 1_000) })}
              </Text>
              <Button type="submit" style={{ alignSelf: 'flex-start' }}>
                {t('coordinator.declineThem', { number: number(selected.size) })}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </section>
  );
}

function SelectAll({ declinable, onSelect }: Omit<Props, 'selected'>) {
  const { t, number } = useWording();
  if (declinable.length < 2) return null;
  return (
    <Button
      size="xs"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      onClick={() => {
        onSelect(new Set(declinable.map(({ invitationId }) => invitationId)));
      }}
    >
      {t('coordinator.selectAll', { number: number(declinable.length) })}
    </Button>
  );
}
