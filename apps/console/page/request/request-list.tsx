import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RequestStatus } from '../api/views.js';
import { Paged } from '../parts/paged.js';
import { STAGES } from '../front/stages.js';
import { useWording } from '../wording/use-wording.js';
import { RequestRows } from './request-rows.js';
import { useRequests } from './request-queries.js';

const STATUSES: readonly RequestStatus[] = ['draft', 'awaiting-endorsement', ...Object.values(STAGES).flat()];

/** All requests that the person may see. */
export function RequestList() {
  const { t } = useWording();
  const [status, setStatus] = useState('');
  const requests = useRequests(status === '' ? undefined : (status as RequestStatus));
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
      <Paged pages={requests}>
        {(items) => (items.length === 0 ? <Text>{t('nothing')}</Text> : <RequestRows requests={items} />)}
      </Paged>
    </Stack>
  );
}
