import { Text } from '@mantine/core';
import { DataTable } from '../parts/data-table.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import type { RegisterSearch } from './register-search.js';

interface Download {
  readonly name:
    | 'register'
    | 'demand'
    | 'gapMap'
    | 'agreements'
    | 'flows'
    | 'practices'
    | 'activities'
    | 'organisation'
    | 'keys';
  /** Where each format is. */
  readonly formats: Readonly<Record<string, string>>;
}

/** Every public file of the three services; the register and the figures as they are filtered. */
export function Downloads({ search }: { readonly search: RegisterSearch }) {
  const { t } = useWording();
  return (
    <Section title={t('downloads.title')}>
      <Text>{t('downloads.text')}</Text>
      <DataTable
        caption={t('downloads.title')}
        rows={downloadsFor(search)}
        keyOf={({ name }) => name}
        columns={[
          { head: t('downloads.file'), cell: ({ name }) => t(`downloads.${name}`) },
          { head: t('downloads.formats'), cell: (download) => <Formats download={download} /> },
        ]}
      />
    </Section>
  );
}

function Formats({ download: { name, formats } }: { readonly download: Download }) {
  const { t } = useWording();
  return (
    <span className="formats">
      {Object.entries(formats).map(([format, address]) => (
        <a key={format} href={address} aria-label={`${t(`downloads.${name}`)}: ${format}`}>
          {format}
        </a>
      ))}
    </span>
  );
}

function downloadsFor(search: RegisterSearch): readonly Download[] {
  const filters = new URLSearchParams({ ...search }).toString();
  const filtered = (path: string) => `/api/intake/v1/${path}${filters === '' ? '' : `?${filters}`}`;
  const both = (address: string, more = '') => ({
    CSV: `${address}?format=csv${more}`,
    JSON: more === '' ? address : `${address}?${more.slice(1)}`,
  });
  return [
    { name: 'register', formats: { CSV: filtered('register.csv'), JSON: filtered('register') } },
    {
      name: 'demand',
      formats: { CSV: filtered('statistics/demand.csv'), JSON: filtered('statistics/demand') },
    },
    { name: 'gapMap', formats: both('/api/matching/v1/gap-map', '&most=500') },
    { name: 'agreements', formats: both('/api/matching/v1/agreement-register') },
    { name: 'practices', formats: { JSON: '/api/matching/v1/practices' } },
    { name: 'flows', formats: both('/api/funding/v1/flows') },
    { name: 'activities', formats: { XML: '/api/funding/v1/iati/activities.xml' } },
    { name: 'organisation', formats: { XML: '/api/funding/v1/iati/organisation.xml' } },
    { name: 'keys', formats: { JSON: '/api/intake/v1/receipts/jwks.json' } },
  ];
}
