import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../api/use-change.js';
import type { RequestView } from '../api/views.js';
import { stateOf, usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { currentLanguage } from '../wording/current-language.js';
import { useWording } from '../wording/use-wording.js';

/** Begins a draft for the person's State and opens it. */
export function NewRequest() {
  const { t } = useWording();
  const navigate = useNavigate();
  const state = stateOf(usePerson());
  const create = useChange<RequestView>(({ requestId }) => {
    void navigate({ to: '/requests/$requestId/edit', params: { requestId } });
  });
  const begin = () => {
    create.mutate({
      service: 'intake',
      path: '/v1/requests',
      body: { requestingStates: [state], language: currentLanguage(), needItems: [{ needItemId: 'need-1' }] },
    });
  };
  return (
    <>
      <ProblemAlert error={create.error} />
      <Button onClick={begin} loading={create.isPending} style={{ alignSelf: 'flex-start' }}>
        {t('work.newRequest')}
      </Button>
    </>
  );
}
