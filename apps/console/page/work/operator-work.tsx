import { Stack, Text, Title } from '@mantine/core';
import { ServiceSection } from '../operations/service-operations.js';
import { useWording } from '../wording/use-wording.js';

const ADDRESSES = ['/health/ready', '/metrics'] as const;
const SERVICES = ['intake', 'matching', 'funding'] as const;

/** How the three services run; operators see no business data. */
export function OperatorWork() {
  const { t } = useWording();
  return (
    <Stack>
      <Title order={1}>{t('operator.title')}</Title>
      <Text>{t('operator.text')}</Text>
      {SERVICES.map((service) => (
        <ServiceSection key={service} service={service} />
      ))}
      <Text size="sm">
        {ADDRESSES.map((address) => (
          <code key={address}>{address} </code>
        ))}
        {t('operator.health')}
      </Text>
    </Stack>
  );
}
