import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Verification } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';
import { DataTable } from '../parts/data-table.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';

/** An auditor replays the ledger and goes on to whatever there is to read. */
export function Audit() {
  const { t } = useWording();
  const verify = useChange<Verification>();
  return (
    <Stack>
      <Title order={1}>{t('audit.title')}</Title>
      <Section title={t('audit.ledger')}>
        <Text>{t('audit.ledgerText')}</Text>
        <ProblemAlert error={verify.error} />
        <Button
          style={{ alignSelf: 'flex-start' }}
          loading={verify.isPending}
          onClick={() => {
            verify.mutate({ service: 'funding', path: '/v1/ledger/verify', body: {} });
          }}
        >
          {t('audit.verify')}
        </Button>
        {verify.data !== undefined && <Found verification={verify.data} />}
      </Section>
      <Section title={t('audit.more')}>
        <ul>
          <li>
            <Link to="/requests">{t('audit.requests')}</Link>
          </li>
          <li>
            <Link to="/allocations">{t('audit.allocations')}</Link>
          </li>
          <li>
            <Link to="/fund">{t('audit.fund')}</Link>
          </li>
        </ul>
      </Section>
    </Stack>
  );
}

function Found({ verification }: { readonly verification: Verification }) {
  const { t, number } = useWording();
  return (
    <div role="status">
      <Text fw={600}>{t(verification.isSound ? 'audit.sound' : 'audit.unsound')}</Text>
      <DataTable
        caption={t('audit.ledger')}
        rows={verification.reports}
        keyOf={({ fundId }) => fundId}
        columns={[
          { head: t('audit.fundId'), cell: ({ fundId }) => fundId },
          { head: t('ledger.transfers'), align: 'end', cell: ({ transfers }) => number(transfers) },
          { head: t('fund.accounts'), align: 'end', cell: ({ accounts }) => number(accounts) },
          { head: t('audit.head'), cell: ({ head }) => <code>{head.slice(0, 16)}…</code> },
          {
            head: t('audit.problems'),
            cell: ({ problems }) => (problems.length === 0 ? t('audit.none') : problems.join(' ')),
          },
        ]}
      />
    </div>
  );
}
