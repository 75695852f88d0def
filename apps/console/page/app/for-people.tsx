import { Button, Stack, Text, Title } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useWording } from '../wording/use-wording.js';
import { leaveForSignIn } from './leave-for-sign-in.js';
import { useSession } from './use-session.js';

/** The pages that need somebody to be signed in. */
export function ForPeople() {
  const { t } = useWording();
  const session = useSession();
  if ('person' in session) return <Outlet />;
  return (
    <Stack align="start">
      <Title order={1}>{t('session.needed')}</Title>
      <Text>{t('session.neededText')}</Text>
      <Button onClick={() => void leaveForSignIn()}>{t('shell.signIn')}</Button>
    </Stack>
  );
}
