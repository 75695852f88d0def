import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../api/use-change.js';
import type { ProviderView } from '../api/views.js';
import { FormButtons } from '../parts/form-buttons.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { useProviders } from '../request/provider-names.js';
import { ChecksState, ProviderChecks } from './provider-checks.js';
import { ProviderWatch } from './provider-watch.js';
import { useWording } from '../wording/use-wording.js';

const KINDS = [
  'un-entity',
  'state',
  'ifi',
  'regional-body',
  'private-company',
  'foundation',
  'civil-society',
  'academic-body',
  'local-authority',
  'consortium',
] as const;

/** The desk keeps the list of providers; who enters one cannot verify it, who checks one cannot confirm that. */
export function ProvidersPage() {
  const { t } = useWording();
  const query = useProviders();
  const [isAdding, setAdding] = useState(false);
  const [checked, setChecked] = useState<string>();
  const shown = query.data?.find(({ providerId }) => providerId === checked);
  return (
    <Stack>
      <Title order={1}>{t('navigation.providers')}</Title>
      <Text>{t('providers.text')}</Text>
      {isAdding ? (
        <ProviderForm
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('providers.add')}
        </Button>
      )}
      {shown !== undefined && (
        <ProviderChecks
          provider={shown}
          onClose={() => {
            setChecked(undefined);
          }}
        />
      )}
      <Loaded query={query}>
        {(providers) => (
          <DataTable
            caption={t('navigation.providers')}
            rows={providers}
            keyOf={({ providerId }) => providerId}
            columns={[
              { head: t('field.name'), cell: ({ name }) => name },
              { head: t('field.providerKind'), cell: ({ kind }) => t(`providerKind.${kind}`) },
              {
                head: t('field.verification'),
                cell: ({ verification }) => t(`verification.${verification}`),
              },
              { head: t('checks.title'), cell: (provider) => <ChecksState provider={provider} /> },
              {
                head: t('catalogue.change'),
                cell: (provider) => (
                  <Group gap="xs">
                    <Verify provider={provider} />
                    <Button
                      variant="default"
                      size="xs"
                      aria-label={t('checks.of', { name: provider.name })}
                      onClick={() => {
                        setChecked(provider.providerId);
                      }}
                    >
                      {t('checks.open')}
                    </Button>
                  </Group>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      <ProviderWatch />
    </Stack>
  );
}

function Verify({ provider }: { readonly provider: ProviderView }) {
  const { t } = useWording();
  const verify = useChange();
  if (provider.verification !== 'pending') return null;
  return (
    <>
      <ProblemAlert error={verify.error} />
      <Button
        variant="default"
        size="xs"
        aria-label={t('providers.verifyNamed', { name: provider.name })}
        loading={verify.isPending}
        onClick={() => {
          verify.mutate({
            service: 'matching',
            path: `/v1/providers/${provider.providerId}/verify`,
            version: provider.version,
          });
        }}
      >
        {t('providers.verify')}
      </Button>
    </>
  );
}

function ProviderForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWording();
  const draft = useLocalDraft('new-provider', { id: '', name: '', kind: 'un-entity' });
  const register = useChange(() => {
    draft.forget();
    onClose();
  });
  const { id, name, kind } = draft.value;
  return (
    <Section title={t('providers.add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          register.mutate({
            service: 'matching',
            path: '/v1/providers',
            body: { id, name, kind, unOrganisation: kind === 'un-entity' },
          });
        }}
      >
        <Stack>
          <TextInput
            label={t('field.name')}
            required
            value={name}
            onChange={({ currentTarget }) => {
              draft.change({ ...draft.value, name: currentTarget.value });
            }}
          />
          <TextInput
            label={t('field.providerId')}
            description={t('field.providerIdHelp')}
            required
            value={id}
            onChange={({ currentTarget }) => {
              draft.change({ ...draft.value, id: currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('field.providerKind')}
            value={kind}
            data={KINDS.map((value) => ({ value, label: t(`providerKind.${value}`) }))}
            onChange={({ currentTarget }) => {
              draft.change({ ...draft.value, kind: currentTarget.value });
            }}
          />
          <ProblemAlert error={register.error} />
          <FormButtons label={t('providers.add')} isSending={register.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Section>
  );
}
