import { NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { usePerson } from '../app/use-session.js';
import type { RequestStatus } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { MoreButton } from '../parts/more-button.js';
import { STAGES } from '../front/stages.js';
import { useWording } from '../wording/use-wording.js';
import { RequestRow } from './request-row.js';
import { useRequests } from './request-queries.js';
import { isTurnOf } from './whose-turn.js';

const STATUSES: readonly RequestStatus[] = ['draft', 'awaiting-endorsement', ...Object.values(STAGES).flat()];

/** All requests that the person may see. */
export function RequestList() {
  const { t } = useWording();
  const person = usePerson();
  const [status, setStatus] = useState('');
  const query = useRequests(status === '' ? undefined : (status as RequestStatus));
  const requests = (query.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Stack>
      <Title order={1}>{t('navigation.requests')}</Title>
      <NativeSelect
        maw={320}
        label={t('field.status')}
        value={status}
        data={[
          { value: '', label: t('register.all') },
          ...STATUSES.map((one) => ({ value: one, label: t(`status.${one}`) })),
        ]}
        onChange={({ currentTarget }) => {
          setStatus(currentTarget.value);
        }}
      />
      <Title order={2} className="visually-hidden">
        {t('navigation.requests')}
      </Title>
      <Loaded query={query as never}>
        {() => (
          <ul className="card-list">
            {requests.length === 0 && <li>{t('nothing')}</li>}
            {requests.map((request) => (
              <RequestRow key={request.requestId} request={request} isTurn={isTurnOf(person, request)} />
            ))}
          </ul>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Stack>
  );
}
