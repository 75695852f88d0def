import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { InvitationView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { Loaded } from '../parts/loaded.js';
import { useWording } from '../wording/use-wording.js';
import { useColleagues } from './queue-queries.js';
import { useQueueWork } from './use-queue-work.js';
import { WorkFormButtons } from './work-form-buttons.js';
import { WorkProblem } from './work-problem.js';

interface Props {
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** Gives an invitation to a colleague, or takes it over from one. */
export function AssignForm({ invitation, onClose }: Props) {
  const { t } = useWording();
  const { id } = usePerson();
  const colleagues = useColleagues(true);
  const [assigneeId, setAssignee] = useState('');
  const work = useQueueWork(invitation, onClose);
  return (
    <Loaded query={colleagues}>
      {({ items }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            work.mutate({ action: 'assign', body: { assigneeId } });
          }}
        >
          <Stack gap="xs">
            {items.length === 0 && <Text size="sm">{t('coordinator.noColleagues')}</Text>}
            <NativeSelect
              label={t('coordinator.assignee')}
              required
              autoFocus
              value={assigneeId}
              data={[
                { value: '', label: t('choose') },
                { value: id, label: t('coordinator.me') },
                ...items.map((colleague) => ({ value: colleague.id, label: colleague.name })),
              ]}
              onChange={({ currentTarget }) => {
                setAssignee(currentTarget.value);
              }}
            />
            <WorkProblem error={work.error} />
            <WorkFormButtons send={t('coordinator.assignNow')} isPending={work.isPending} onClose={onClose} />
          </Stack>
        </form>
      )}
    </Loaded>
  );
}
