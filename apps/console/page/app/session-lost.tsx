import { Alert, Button, Group, Text } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { leaveForSignIn } from './leave-for-sign-in.js';
import { useSession } from './use-session.js';

/** Says that the session is over and that nothing is lost. */
export function SessionLost() {
  const { t } = useWording();
  const session = useSession();
  if (session.status !== 'lost') return null;
  return (
    <Alert color="orange" variant="outline" role="alert" m="md" title={t('session.lost')}>
      <Group justify="space-between">
        <Text size="sm">{t('session.lostText')}</Text>
        <Button onClick={() => void leaveForSignIn()}>{t('shell.signIn')}</Button>
      </Group>
    </Alert>
  );
}
