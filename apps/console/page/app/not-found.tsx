import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWording } from '../wording/use-wording.js';

export function NotFound() {
  const { t } = useWording();
  return (
    <Stack align="start">
      <Title order={1}>{t('notFound.title')}</Title>
      <Text>{t('notFound.text')}</Text>
      <Link to="/register">{t('navigation.register')}</Link>
    </Stack>
  );
}
