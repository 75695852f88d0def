import { Button, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useWording } from '../wording/use-wording.js';

/** Stands where a page should be when the page itself is at fault. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useWording();
  return (
    <Stack align="start" role="alert">
      <Title order={1}>{t('failed.title')}</Title>
      <Text>{t('failed.text')}</Text>
      <Text size="sm" c="dimmed">
        {error instanceof Error ? error.message : String(error)}
      </Text>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('failed.again')}
      </Button>
    </Stack>
  );
}
