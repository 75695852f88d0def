import { Modal, Stack, Text } from '@mantine/core';
import type { ProviderView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { checksState, todayUtc } from './checks-state.js';
import { RedFlags } from './red-flags.js';
import { Screenings } from './screenings.js';

/** How a provider stands after its checks, in a few words. */
export function ChecksState({ provider }: { readonly provider: ProviderView }) {
  const { t, day } = useWording();
  const state = checksState(provider, todayUtc());
  const until = provider.clearUntil === undefined ? '' : day(provider.clearUntil);
  return (
    <Text size="sm" fw={state === 'clear' ? undefined : 600}>
      {t(`checks.state.${state}`, { until })}
    </Text>
  );
}

interface Props {
  readonly provider: ProviderView;
  readonly onClose: () => void;
}

/** What the lists and red flags say of a provider; two officers decide together. */
export function ProviderChecks({ provider, onClose }: Props) {
  const { t } = useWording();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('checks.of', { name: provider.name })}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <ChecksState provider={provider} />
        <Text size="sm">{t('checks.text')}</Text>
        <Screenings provider={provider} />
        <RedFlags provider={provider} />
      </Stack>
    </Modal>
  );
}
