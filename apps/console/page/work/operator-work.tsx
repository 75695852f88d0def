import { Stack, Text, Title } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';

/** Operators see no business data; their tools are commands. */
export function OperatorWork() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('operator.title')}</Title>
      <Text>{t('operator.text')}</Text>
      <ul>
        <li>
          <code>npm run dead-letters -- list</code> {t('operator.deadLetters')}
        </li>
        <li>
          <code>/health/ready</code>, <code>/metrics</code> {t('operator.health')}
        </li>
      </ul>
    </Stack>
  );
}
