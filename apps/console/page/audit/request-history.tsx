import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answerOf, intake } from '../api/clients.js';
import type { HistoryView } from '../api/views.js';
import { DataTable } from '../parts/data-table.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { RequestLedger } from './request-ledger.js';

const route = getRouteApi('/people/audit/requests/$requestId');

/** A request's history with the verdict on its chain, and what of it is in the ledger. */
export function RequestHistory() {
  const { t } = useWording();
  const { requestId } = route.useParams();
  const query = useQuery({
    queryKey: ['history', requestId],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/history', { params: { path: { requestId } } })),
  });
  return (
    <Stack>
      <Title order={1}>{t('auditHistory.title')}</Title>
      <Text>
        <Link to="/requests/$requestId" params={{ requestId }}>
          {t('auditHistory.toRequest', { id: requestId })}
        </Link>
      </Text>
      <Text>{t('auditHistory.text')}</Text>
      <Loaded query={query}>{(history) => <Chain history={history} />}</Loaded>
      <RequestLedger requestId={requestId} />
    </Stack>
  );
}

function Chain({ history }: { readonly history: HistoryView }) {
  const { t, number, instant } = useWording();
  const { items, version, genesis } = history;
  return (
    <Section title={t('auditHistory.chain')}>
      <Verdict history={history} />
      <Text size="sm">
        {t('auditHistory.entries', { found: number(items.length), expected: number(version) })}{' '}
        {t('auditHistory.genesis')} <code>{genesis.slice(0, 16)}…</code>
      </Text>
      <DataTable
        caption={t('auditHistory.chain')}
        rows={items}
        keyOf={({ seq, hash }) => `${String(seq)} ${hash}`}
        columns={[
          { head: t('ledger.number'), align: 'end', cell: ({ seq }) => number(seq) },
          {
            head: t('auditHistory.what'),
            cell: ({ sentence, type, struck }) => (
              <>
                {sentence !== undefined && <div>{sentence}</div>}
                <code>{type}</code>
                {struck !== undefined && (
                  <Text size="sm" fs="italic">
                    {t('auditHistory.struck', { at: instant(struck.at), reason: struck.reason })}
                  </Text>
                )}
              </>
            ),
          },
          {
            head: t('field.who'),
            cell: ({ actor }) => t(`holder.${actor as 'desk'}`, { defaultValue: actor }),
          },
          { head: t('auditHistory.when'), cell: ({ at }) => <time dateTime={at}>{instant(at)}</time> },
          { head: t('ledger.hash'), cell: ({ hash }) => <code title={hash}>{hash.slice(0, 16)}…</code> },
          {
            head: t('auditHistory.verdict'),
            cell: ({ holds }) => t(holds ? 'auditHistory.holds' : 'auditHistory.broken'),
          },
        ]}
      />
    </Section>
  );
}

function Verdict({ history: { sound, breach, items } }: { readonly history: HistoryView }) {
  const { t, number } = useWording();
  const struck = items.filter((entry) => entry.struck !== undefined).length;
  if (sound || breach === undefined)
    return (
      <Text role="status" fw={600}>
        {struck === 0
          ? t('auditHistory.sound')
          : t('auditHistory.soundButStruck', { entries: number(struck) })}
      </Text>
    );
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      title={t('auditHistory.unsound', { seq: number(breach.seq) })}
    >
      {t(`breach.${breach.breach}`)}
    </Alert>
  );
}
