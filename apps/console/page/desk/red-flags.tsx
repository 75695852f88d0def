import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import type { ProviderView } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useWording } from '../wording/use-wording.js';

const CATEGORIES = [
  'sanctions',
  'fraud-or-corruption',
  'sexual-exploitation',
  'human-rights',
  'terrorism-financing',
  'other',
] as const;
type RedFlag = NonNullable<ProviderView['redFlags']>[number];

/** What speaks against a provider beyond the lists, and what two officers have made of it. */
export function RedFlags({ provider }: { readonly provider: ProviderView }) {
  const { t } = useWording();
  const flags = [...(provider.redFlags ?? [])].reverse();
  return (
    <Section title={t('checks.redFlags')} order={3}>
      {flags.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
      {flags.map((flag) => (
        <Raised key={flag.redFlagId} provider={provider} flag={flag} />
      ))}
      <RaiseForm provider={provider} />
    </Section>
  );
}

function Raised({ provider, flag }: { readonly provider: ProviderView; readonly flag: RedFlag }) {
  const { t } = useWording();
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t(`checks.category.${flag.category}`)}: {t(`checks.flag.${flag.status}`)}
      </Text>
      <Text size="sm">{flag.note}</Text>
      <Text size="sm">
        {t('checks.evidence')}: {flag.evidence}
      </Text>
      {flag.closedBecause !== undefined && <Text size="sm">{flag.closedBecause}</Text>}
      <Text size="sm" c="dimmed">
        {t('checks.recordedBy', { who: flag.raisedBy })}
      </Text>
      {flag.status !== 'closed' && <Decide provider={provider} flag={flag} />}
    </Stack>
  );
}

function Decide({
  provider: { providerId, version },
  flag: { redFlagId, status, raisedBy, upheldBy },
}: {
  readonly provider: ProviderView;
  readonly flag: RedFlag;
}) {
  const { t } = useWording();
  const person = usePerson();
  const draft = useLocalDraft(`red-flag-${providerId}.${redFlagId}.reason`, '');
  const change = useChange(() => {
    draft.forget();
  });
  if ((upheldBy ?? raisedBy) === person.id) return <Text size="sm">{t('checks.waits')}</Text>;
  const path = `/v1/providers/${providerId}/red-flags/${redFlagId}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ service: 'matching', path: `${path}/close`, body: { reason: draft.value }, version });
      }}
    >
      <Stack gap="xs">
        <ProblemAlert error={change.error} />
        <TextInput
          label={t('checks.reason')}
          required
          value={draft.value}
          onChange={({ currentTarget }) => {
            draft.change(currentTarget.value);
          }}
        />
        <Group>
          <Button type="submit" variant="default" size="xs" loading={change.isPending}>
            {t(status === 'upheld' ? 'checks.lift' : 'checks.dismiss')}
          </Button>
          {status === 'raised' && (
            <Button
              size="xs"
              color="red.9"
              loading={change.isPending}
              onClick={() => {
                change.mutate({ service: 'matching', path: `${path}/uphold`, version });
              }}
            >
              {t('checks.uphold')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function RaiseForm({ provider: { providerId, version } }: { readonly provider: ProviderView }) {
  const { t } = useWording();
  const empty = { category: 'sanctions', note: '', evidence: '' };
  const draft = useLocalDraft(`red-flag-${providerId}`, empty);
  const raise = useChange(() => {
    draft.forget();
  });
  const set = (changes: Partial<typeof empty>) => {
    draft.change({ ...draft.value, ...changes });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const path = `/v1/providers/${providerId}/red-flags`;
        raise.mutate({ service: 'matching', path, body: draft.value, version });
      }}
    >
      <Stack>
        <NativeSelect
          label={t('checks.categoryLabel')}
          value={draft.value.category}
          data={CATEGORIES.map((value) => ({ value, label: t(`checks.category.${value}`) }))}
          onChange={({ currentTarget }) => {
            set({ category: currentTarget.value });
          }}
        />
        <Textarea
          label={t('checks.what')}
          required
          value={draft.value.note}
          onChange={({ currentTarget }) => {
            set({ note: currentTarget.value });
          }}
        />
        <TextInput
          label={t('checks.evidence')}
          required
          value={draft.value.evidence}
          onChange={({ currentTarget }) => {
            set({ evidence: currentTarget.value });
          }}
        />
        <ProblemAlert error={raise.error} />
        <Button type="submit" variant="default" style={{ alignSelf: 'flex-start' }} loading={raise.isPending}>
          {t('checks.raise')}
        </Button>
      </Stack>
    </form>
  );
}
