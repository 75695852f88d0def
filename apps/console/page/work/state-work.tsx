import { Stack, Title } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { ByTurn } from './by-turn.js';
import { NewRequest } from './new-request.js';

/** A State's people: what waits for them first, then what others are doing. */
export function StateWork() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('work.title')}</Title>
      <NewRequest />
      <ByTurn />
    </Stack>
  );
}
