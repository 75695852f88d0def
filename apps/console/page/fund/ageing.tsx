import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, funding } from '../api/clients.js';
import type { Ageing as Report, Fund } from '../api/funding-views.js';
import { FileButtons } from '../parts/file-buttons.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { AgeingSums } from './ageing-sums.js';
import { useAgeing } from './funding-queries.js';
import { OpenPromises } from './open-promises.js';
import { useDonorName } from './use-donor-name.js';

const FORMATS = ['csv', 'xlsx'] as const;

/** What donors have promised and not yet signed or paid, by age, today or as of a past day. */
export function Ageing({ fund: { fundId } }: { readonly fund: Fund }) {
  const { t } = useWording();
  const [day, setDay] = useState('');
  const asOfOn = day === '' ? undefined : day;
  const query = useAgeing(fundId, asOfOn);
  const load = (format: (typeof FORMATS)[number]) => {
    const params = { path: { id: fundId }, query: { asOfOn, format } };
    return answerOf(funding.GET('/v1/funds/{id}/ageing', { params, parseAs: 'blob' }));
  };
  return (
    <Section title={t('ageing.title')}>
      <Text>{t('ageing.text')}</Text>
      <Group align="end">
        <TextInput
          type="date"
          label={t('ageing.asOfOn')}
          max={new Date().toISOString().slice(0, 10)}
          value={day}
          onChange={({ currentTarget }) => {
            setDay(currentTarget.value);
          }}
        />
        <FileButtons
          of={t('ageing.title')}
          name={`ageing-${fundId}-${asOfOn ?? 'today'}`}
          formats={FORMATS}
          load={load}
        />
      </Group>
      <Loaded query={query}>{(report) => <Shown report={report} />}</Loaded>
    </Section>
  );
}

function Shown({ report: { byDonor, byCurrency, sums, currency, items } }: { readonly report: Report }) {
  const { t } = useWording();
  const donorName = useDonorName();
  if (items.length === 0) return <Text c="dimmed">{t('nothing')}</Text>;
  return (
    <>
      <AgeingSums
        caption={t('ageing.bySum')}
        head={t('field.donor')}
        rows={[
          ...byDonor.map(({ donor, ...own }) => ({ key: donor, name: donorName(donor), sums: own })),
          { key: '', name: t('ageing.all'), sums },
        ]}
      />
      {byCurrency.some((one) => one.currency !== currency) && (
        <AgeingSums
          caption={t('ageing.byCurrency')}
          head={t('ageing.owedIn')}
          rows={byCurrency.map(({ currency: name, ...own }) => ({ key: name, name, sums: own }))}
        />
      )}
      <OpenPromises items={items} />
    </>
  );
}
