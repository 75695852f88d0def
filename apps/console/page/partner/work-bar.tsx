import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { InvitationView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { useWording } from '../wording/use-wording.js';
import { AssignForm } from './assign-form.js';
import { SnoozeForm } from './snooze-form.js';
import { useQueueWork } from './use-queue-work.js';
import { WorkProblem } from './work-problem.js';

/** Who works on the open invitation, and what can be done about it. */
export function WorkBar({ invitation }: { readonly invitation: InvitationView }) {
  const { t, instant } = useWording();
  const { id } = usePerson();
  const [form, setForm] = useState<'assign' | 'snooze'>();
  const work = useQueueWork(invitation);
  const { turn, assignee, snoozedUntil } = invitation.work ?? {};
  if (turn === undefined || turn === 'nobody') return null;
  const isMine = assignee?.id === id;
  const isColleagues = assignee !== undefined && !isMine;
  const close = () => {
    setForm(undefined);
  };
  const button = (key: string, word: 'claim' | 'release' | 'assign' | 'snooze', press: () => void) => (
    <Button
      size="xs"
      variant={word === 'claim' ? 'filled' : 'default'}
      data-key={key}
      loading={work.isPending && work.variables.action === word}
      onClick={press}
    >
      {t(`coordinator.${word}`)}
    </Button>
  );
  const act = (action: 'claim' | 'release') => () => {
    work.mutate({ action });
  };
  const show = (which: 'assign' | 'snooze') => () => {
    setForm(which);
  };
  return (
    <Stack gap="xs" className="work-bar">
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {isMine && t('coordinator.yours')}
          {isColleagues && t('coordinator.theirs', { name: assignee.name })}
          {assignee === undefined && t('coordinator.nobodys')}
        </Text>
        {assignee === undefined && button('c', 'claim', act('claim'))}
        {isMine && button('r', 'release', act('release'))}
        {button('a', 'assign', show('assign'))}
        {turn === 'provider' && !isColleagues && button('s', 'snooze', show('snooze'))}
      </Group>
      {snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.now() && (
        <Text size="sm">{t('coordinator.snoozedUntil', { time: instant(snoozedUntil) })}</Text>
      )}
      <WorkProblem error={work.error} />
      {form === 'assign' && <AssignForm invitation={invitation} onClose={close} />}
      {form === 'snooze' && <SnoozeForm invitation={invitation} onClose={close} />}
    </Stack>
  );
}
