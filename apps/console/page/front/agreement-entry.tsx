import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, matching } from '../api/clients.js';
import type { AgreementRegisterEntry } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Facts } from '../parts/facts.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { PartnerLinks, statesOf, usePublicPartyName } from './agreement-parties.js';

const route = getRouteApi('/agreements/$agreementId');

/** One published agreement, as everybody may read it. */
export function AgreementEntryPage() {
  const { agreementId } = route.useParams();
  const query = useQuery({
    queryKey: ['agreement-register', 'entry', agreementId],
    queryFn: () =>
      answerOf(matching.GET('/v1/agreement-register/{agreementId}', { params: { path: { agreementId } } })),
  });
  return <Loaded query={query}>{(entry) => <Entry entry={entry} />}</Loaded>;
}

function Entry({ entry }: { readonly entry: AgreementRegisterEntry }) {
  const { t, day, countries } = useWording();
  const partyName = usePublicPartyName(entry);
  return (
    <Stack>
      <Title order={1} className="said">
        {entry.title}
      </Title>
      <Section title={t('agreement.title')}>
        <Text className="said" style={{ whiteSpace: 'pre-line' }}>
          {entry.summary}
        </Text>
        <Facts
          facts={[
            [t('agreements.kind'), t(`agreementKind.${entry.kind}`)],
            [t('agreements.standing'), t(`agreementStanding.${entry.standing}`)],
            [t('agreements.concluded'), day(entry.concludedAt)],
            [t('field.states'), countries(statesOf(entry))],
            [t('partners.title'), <PartnerLinks key="partners" entry={entry} />],
            [t('agreements.lead'), partyName(`provider:${entry.leadImplementer}`)],
            [t('agreements.plan'), <code key="plan">{entry.planHash.slice(0, 16)}…</code>],
          ]}
        />
        <Link to="/register/$requestId" params={{ requestId: entry.requestId }}>
          {t('agreements.request')}
        </Link>
      </Section>
      <Section title={t('agreements.signatures')}>
        <DataTable
          caption={t('agreements.signatures')}
          rows={entry.signatures}
          keyOf={({ party, signedAt }) => `${party} ${signedAt}`}
          columns={[
            { head: t('agreement.party'), cell: ({ party }) => partyName(party) },
            { head: t('agreement.signed'), cell: ({ signedAt }) => day(signedAt) },
          ]}
        />
      </Section>
      {entry.amendments.length > 0 && (
        <Section title={t('agreements.amendments')}>
          <DataTable
            caption={t('agreements.amendments')}
            rows={entry.amendments}
            keyOf={({ planHash, amendedAt }) => `${planHash} ${amendedAt}`}
            columns={[
              { head: t('agreements.amended'), cell: ({ amendedAt }) => day(amendedAt) },
              { head: t('agreements.plan'), cell: ({ planHash }) => <code>{planHash.slice(0, 16)}…</code> },
            ]}
          />
        </Section>
      )}
      <Link to="/agreements">{t('agreements.all')}</Link>
    </Stack>
  );
}
