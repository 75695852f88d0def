import { Code, Text } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';

/** A signing secret, which nobody is shown again. */
export function Secret({ secret }: { readonly secret: string | undefined }) {
  const { t } = useWording();
  if (secret === undefined) return null;
  return (
    <div role="status">
      <Text size="sm">{t('webhooks.secret')}</Text>
      <Code dir="ltr" style={{ overflowWrap: 'anywhere' }}>
        {secret}
      </Code>
    </div>
  );
}
