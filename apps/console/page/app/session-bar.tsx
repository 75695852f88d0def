import { Button, Group, Text } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { leaveForSignIn } from './leave-for-sign-in.js';
import { useSession } from './use-session.js';

/** Who is signed in, and the way in or out. */
export function SessionBar() {
  const { t } = useWording();
  const session = useSession();
  if (!('person' in session))
    return <Button onClick={() => void leaveForSignIn()}>{t('shell.signIn')}</Button>;
  return (
    <Group gap="xs">
      <Text size="sm" className="shell-person">
        {session.person.name}
      </Text>
      <Button variant="default" size="sm" onClick={() => void leave()}>
        {t('shell.signOut')}
      </Button>
    </Group>
  );
}

async function leave(): Promise<void> {
  const { signOut } = await import('./sign-in.js');
  await signOut();
}
