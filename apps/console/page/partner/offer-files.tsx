import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { answerOf, matching } from '../api/clients.js';
import { FileButtons } from '../parts/file-buttons.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { ImportOffers } from './import-offers.js';

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** A provider's offers as a file: an empty one to begin with, what is there, and a changed one to take in. */
export function OfferFiles({ providerId }: { readonly providerId: string }) {
  const { t } = useWording();
  const template = (format: Format) =>
    answerOf(matching.GET('/v1/offers-file-template', { params: { query: { format } }, parseAs: 'blob' }));
  const own = (format: Format) => {
    const params = { path: { id: providerId }, query: { format } };
    return answerOf(matching.GET('/v1/providers/{id}/offers-file', { params, parseAs: 'blob' }));
  };
  return (
    <Section title={t('offersFile.title')}>
      <Text>{t('offersFile.text')}</Text>
      <Group>
        <Named name={t('offersFile.template')}>
          <FileButtons
            of={t('offersFile.template')}
            name="offers-template"
            formats={FORMATS}
            load={template}
          />
        </Named>
        <Named name={t('offersFile.own')}>
          <FileButtons of={t('offersFile.own')} name={`offers-${providerId}`} formats={FORMATS} load={own} />
        </Named>
      </Group>
      <ImportOffers providerId={providerId} />
    </Section>
  );
}

function Named({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Stack gap={4}>
      <Text size="sm">{name}</Text>
      {children}
    </Stack>
  );
}
