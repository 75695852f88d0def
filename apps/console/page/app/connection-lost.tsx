import { Text } from '@mantine/core';
import { useIsConnected } from '../api/connection.js';
import { useWording } from '../wording/use-wording.js';

/** Says that the connection is away, and that nothing typed is lost. */
export function ConnectionLost() {
  const { t } = useWording();
  const isConnected = useIsConnected();
  return (
    <div role="status" className="connection" data-lost={!isConnected}>
      {!isConnected && <Text size="sm">{t('connection.lost')}</Text>}
    </div>
  );
}
