import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { InvitationView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { useQueueWork } from './use-queue-work.js';
import { WorkFormButtons } from './work-form-buttons.js';
import { WorkProblem } from './work-problem.js';

const HOUR_MS = 3_600_000;
const RESTS_MS = [4 * HOUR_MS, 24 * HOUR_MS, 72 * HOUR_MS, 168 * HOUR_MS, 336 * HOUR_MS];

interface Props {
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** Keeps an invitation out of the queues for a while; it is back before it is due. */
export function SnoozeForm({ invitation, onClose }: Props) {
  const { t, relative, day } = useWording();
  const work = useQueueWork(invitation, onClose);
  const [openedAt] = useState(() => Date.now());
  const dueAt = Date.parse(invitation.work?.dueAt ?? invitation.respondBy);
  const choices = RESTS_MS.map((ms) => new Date(openedAt + ms))
    .filter((time) => time.getTime() < dueAt)
    .map((time) => time.toISOString());
  const [until, setUntil] = useState(choices[1] ?? choices[0] ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        work.mutate({ action: 'snooze', body: { until } });
      }}
    >
      <Stack gap="xs">
        {choices.length === 0 ? (
          <Text size="sm">{t('coordinator.dueTooSoon')}</Text>
        ) : (
          <NativeSelect
            label={t('coordinator.snoozeUntil')}
            autoFocus
            value={until}
            data={choices.map((value) => ({ value, label: `${relative(value)} (${day(value)})` }))}
            onChange={({ currentTarget }) => {
              setUntil(currentTarget.value);
            }}
          />
        )}
        <WorkProblem error={work.error} />
        <WorkFormButtons
          send={choices.length > 0 ? t('coordinator.snoozeNow') : undefined}
          isPending={work.isPending}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
